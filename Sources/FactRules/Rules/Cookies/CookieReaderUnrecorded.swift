import Diagnostics
import Facts
import Texts

extension Rule {
    static let cookieReaderUnrecorded = Rule(
        .cookieReaderUnrecorded, .cookies, .warning,
        title: "A party sets or reads a cookie, and stands nowhere as a party that gets data",
        provisions: [.avg("13 lid 1 onder e"), .avg("13 lid 1 onder f")],
        checked: "2026-11-21",
        why: "whoever reads a cookie gets data of visitors, and people are told who gets data, and in which country.",
        remedy: """
            Add the party as \
            \(swift: "Processor, Recipient or JointController", json: #"one of "processors" or "recipients" of "sharing", or of "jointControllers""#), \
            by the name that the cookie gives it. Where the controller itself sets the cookie, give the controller's \
            name.
            """,
        dutch: Dutch(
            "Een partij plaatst of leest een cookie, en staat nergens bij wie gegevens krijgt",
            why: """
                wie een cookie leest, krijgt gegevens van bezoekers; mensen moeten weten wie gegevens krijgt, en in \
                welk land.
                """,
            remedy: "Noem de partij ook bij de verwerkers of ontvangers, onder dezelfde naam."),
        foundIn: [
            "a cookie of another party",
            "a cookie that another party reads",
        ],
        notFoundIn: [
            "a party that is recorded",
            "a party that is recorded by its full name",
            "the controller's own cookie, which nobody else reads",
            "the controller, in its own words",
            "parties that are being asked",
        ]
    ) { organisation in
        let recorded = organisation.partyNames
        return organisation.placedCookies.compactMap { cookie in
            let strange = cookie.partyNames.filter { name in !recorded.contains { $0.isSameParty(as: name) } }
            guard !strange.isEmpty else { return nil }
            let parties = strange.quoted
            return Finding(
                "cookie \(cookie.label.quoted) gives data to \(parties), and no processor, recipient or joint "
                    + "controller has that name", at: cookie,
                alike: Alike(cookie.label.quoted) {
                    "cookies \($0) give data to \(parties), and no processor, recipient or joint controller has that name"
                })
        }
    }
}

extension String {
    /// Whether one name is the other, or the beginning of it: "Voorbeeld" and "Voorbeeld Ierland B.V.".
    fileprivate func isSameParty(as name: String) -> Bool {
        let (one, other) = (smallWords, name.smallWords)
        if one.isEmpty || other.isEmpty { return one == other }
        return one.starts(with: other) || other.starts(with: one)
    }
}

extension Cookie {
    /// Who gets data by it, each once.
    fileprivate var partyNames: [String] {
        let readers = thirdParties.value ?? []
        let others = readers.filter { $0 != party.value }
        return ([party.value].compactMap(\.self) + others).filter { !$0.isBlank }
    }
}

extension Organisation {
    /// Everyone of whom the facts say that data go there, and the controller itself.
    fileprivate var partyNames: [String] {
        parties.map(\.name) + jointControllers.map(\.name)
            + [controller?.name, controller?.shortName].compactMap(\.self) + [
                "wij", "wijzelf", "ons", "onze website", "deze website",
            ]
    }
}
