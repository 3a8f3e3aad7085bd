import Diagnostics
import Facts
import Texts

extension Rule {
    static let transferLikely = Rule(
        .transferLikely, .recipients, .warning,
        title: "A party has a legal form of a country outside the EEA, and nothing says where data go",
        provisions: [.avg("13 lid 1 onder f"), .avg("44")],
        checked: "2026-11-29",
        why: """
            people are told that their data go outside the EEA, and what protects them there; a company of another country \
            mostly has them there, or within its reach.
            """,
        remedy: """
            Say where it has the data, and what allows that: \
            \(swift: #"Processor(..., in: "US", safeguard: .dataPrivacyFramework)"#, json: #""country": {"known": "US"}, "safeguard": {"known": "dataPrivacyFramework"}"#).
            """,
        dutch: Dutch(
            "Een partij heeft een rechtsvorm van buiten de EER, en niet gezegd is waar de gegevens heen gaan",
            why: """
                mensen horen dat hun gegevens buiten de EER komen en wat ze daar beschermt; een bedrijf van elders heeft ze \
                meestal daar, of kan erbij.
                """,
            remedy: "Zeg in welk land de partij de gegevens heeft, en wat de doorgifte toestaat."),
        foundIn: [
            "an American company, somewhere",
            "its country is being asked",
            "a transfer that is mentioned in general, and no party it is about",
        ],
        notFoundIn: [
            "an American company, and where it has the data",
            "an American company that keeps them within the EEA",
            "no data leave the EEA, as a fact",
            "the same letters in another name",
            "a company of the EEA",
        ]
    ) { organisation in
        let parties = organisation.parties.filter { party in
            party.name.hasForeignForm && (party.country.question != nil || organisation.asksWhere(party))
        }
        guard let first = parties.first else { return [] }
        return [
            Finding(
                """
                \(parties.map(\.name).quoted) \(parties.count == 1 ? "has" : "have") a legal form of outside the EEA, and \
                nothing says where data go
                """, at: first.fact, asking: first.country.question,
                notes: parties.dropFirst().map { Diagnostic.Note("\($0.title) is here", at: $0.fact.location) })
        ]
    }
}

extension String {
    /// Whether the name of a company ends in a legal form that no country of the EEA has.
    var hasForeignForm: Bool {
        smallWords.last.map { ["inc", "incorporated", "llc", "corp", "corporation", "pty", "plc", "llp"].contains($0) }
            ?? false
    }
}
