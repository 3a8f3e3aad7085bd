import Diagnostics
import Facts

extension Rule {
    static let idInvalid = Rule(
        .idInvalid, .consistency, .error,
        title: "An id is no name for a folder, or for a part of a page",
        provisions: [],
        checked: nil,
        why:
            "the id of an organisation is a folder under public/, that of a purpose an anchor; both are a part of an address.",
        remedy: """
            Use small letters, digits and single hyphens: \
            \(swift: #"Organisation("voorbeeld-2", ...)"#, json: #""id": "voorbeeld-2""#).
            """,
        dutch: Dutch(
            "Een korte naam past niet in een adres",
            why: """
                de korte naam van een organisatie is de map van de pagina’s en die van een doel de plaats op de pagina; beide \
                zijn een deel van een adres.
                """,
            remedy: "Gebruik kleine letters, cijfers en losse koppeltekens."),
        foundIn: [
            "a path",
            "a space",
            "a capital",
            "a hyphen at the end",
            "nothing",
            "a letter of another alphabet",
            "the anchor of a purpose with a space",
        ],
        notFoundIn: [
            "letters",
            "letters, digits and hyphens",
            "the anchor of a purpose",
        ]
    ) { organisation in
        let folder =
            organisation.id.isPartOfAddress
            ? [] : [Finding("id \(organisation.id.quoted) is no name for a folder", at: organisation)]
        return folder
            + organisation.purposes.compactMap { purpose in
                guard let anchor = purpose.anchor, !anchor.isPartOfAddress else { return nil }
                return Finding("anchor \(anchor.quoted) is no id for a heading", at: purpose)
            }
    }
}

extension String {
    fileprivate var isPartOfAddress: Bool {
        split(separator: "-", omittingEmptySubsequences: false).allSatisfy(\.isPlain)
    }
}

extension Substring {
    /// Small letters and digits of ASCII, one at the least.
    fileprivate var isPlain: Bool {
        !isEmpty && utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (48...57).contains($0) }
    }
}
