import Diagnostics
import Facts

extension Rule {
    static let idInvalid = Rule(
        .idInvalid, .consistency, .error,
        title: "The organisation's id is no name for a folder",
        provisions: [],
        checked: nil,
        why: "the id is a folder under public/ and a part of an address.",
        remedy: """
            Use small letters, digits and single hyphens: \
            \(swift: #"Organisation("voorbeeld-2", ...)"#, json: #""id": "voorbeeld-2""#).
            """,
        dutch: Dutch(
            "De korte naam van de organisatie kan geen mapnaam zijn",
            why: "de korte naam is de map van de pagina’s en een deel van hun adres.",
            remedy: "Gebruik kleine letters, cijfers en losse koppeltekens."),
        failing: [
            Example("a path", id: "../x") { Purpose.delivery },
            Example("a space", id: "a b") { Purpose.delivery },
            Example("a capital", id: "Wizz") { Purpose.delivery },
            Example("a hyphen at the end", id: "wizz-") { Purpose.delivery },
            Example("nothing", id: "") { Purpose.delivery },
            Example("a letter of another alphabet", id: "wіzz") { Purpose.delivery },
        ],
        passing: [
            Example("letters", id: "wizz") { Purpose.delivery },
            Example("letters, digits and hyphens", id: "wizz-2-nl") { Purpose.delivery },
        ]
    ) { organisation in
        let parts = organisation.id.split(separator: "-", omittingEmptySubsequences: false)
        guard !parts.allSatisfy(\.isPlain) else { return [] }
        return [Finding("id \(organisation.id.quoted) is no name for a folder", at: organisation)]
    }
}

extension Substring {
    /// Small letters and digits of ASCII, one at the least.
    fileprivate var isPlain: Bool {
        !isEmpty && utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (48...57).contains($0) }
    }
}
