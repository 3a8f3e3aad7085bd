import Diagnostics
import Facts
import Texts

extension Rule {
    static let retentionEmptyCriterion = Rule(
        .retentionEmptyCriterion, .retention, .error,
        title: "A retention period says nothing but that data are kept as long as needed",
        provisions: [.avg("13 lid 2 onder a"), .avg("14 lid 2 onder a"), .transparencyGuidelines("bijlage")],
        checked: "2026-11-21",
        why: """
            people must be able to tell how long their data are kept; "no longer than needed" is what the law asks of \
            everyone, and tells them nothing.
            """,
        remedy: """
            Give a term, \(swift: ".fixed(.years(2))", json: #""period": {"fixed": "P2Y"}"#), or an event that ends \
            it, \
            \(swift: #".until("uw account is opgeheven")"#, json: #""period": {"until": "uw account is opgeheven"}"#).
            """,
        dutch: Dutch(
            "Een bewaartermijn zegt alleen dat gegevens zolang als nodig worden bewaard",
            why: """
                mensen moeten kunnen nagaan hoelang hun gegevens worden bewaard; “niet langer dan nodig” zegt daar \
                niets over, want dat vraagt de wet van iedereen.
                """,
            remedy: "Noem een termijn, of de gebeurtenis waarmee die eindigt."),
        foundIn: [
            "no longer than needed",
            "as long as needed, in other words",
            "as long as they are relevant, or of use",
            "until they are needed no more",
            "a reasonable time",
            "until they are made anonymous, whenever that is",
            "as long as something lasts, and then as long as another needs",
        ],
        notFoundIn: [
            "a term",
            "as long as something lasts",
            "as long as one thing lasts, and then another",
            "as long as something of people's own is needed",
            "until something is needed no more that people know of",
            "a period that is being asked",
        ]
    ) { _, shared in
        shared.periods.compactMap { placed in
            placed.period.period.emptiness.map {
                Finding("\(placed.subject) has no term, and no criterion but need", at: placed.period, severity: $0)
            }
        }
    }
}

extension RetentionPeriod.Period {
    /// How bad it is that nothing but need ends it; half as bad where something else does so first.
    fileprivate var emptiness: Severity? {
        switch self {
        case .notLongerThanNeeded, .reasonable: .error
        case .untilAnonymised: .warning
        case .asLongAsAndThen(let clause, _): clause.isMereNeed ? .error : nil
        case .asLongAs(let clause, also: nil): clause.isMereNeed ? .error : nil
        case .asLongAs(let clause, also: let other?): clause.isMereNeed || other.isMereNeed ? .warning : nil
        case .until(let event): event.isMereNeed ? .error : nil
        case .fixed, .atLeast, .between, .untilDate, .asLawRequires, .toldAt, .byTermsOf, .chosen, .forever,
            .notKept,
            .unknown:
            nil
        }
    }
}

extension String {
    /// Whether it says that data are needed, and nothing of what for that people could know.
    fileprivate var isMereNeed: Bool {
        let text = lowercased()
        let needs = ["dat nodig is", "nodig is", "het nodig is", "dat noodzakelijk is", "noodzakelijk is"]
        if needs.contains(where: { text.hasPrefix($0 + " voor ") }) { return true }
        let words = smallWords
        return words.contains(where: NeedWords.needs.contains)
            && words.allSatisfy { NeedWords.needs.contains($0) || NeedWords.fillers.contains($0) }
    }
}

/// Words of a clause that says only that data are needed.
private enum NeedWords {
    static let needs: Set<String> = [
        "nodig", "noodzakelijk", "relevant", "nuttig", "zinvol", "bruikbaar", "belang", "belangrijk", "vereist",
        "actueel",
    ]
    static let fillers: Set<String> = [
        "dat", "het", "ze", "zij", "die", "deze", "dit", "er", "wij", "we", "u", "uw", "je", "jouw", "de", "een",
        "onze", "ons",
        "is", "zijn", "blijft", "blijven", "blijkt", "hebben", "heeft", "worden", "wordt", "was", "waren", "voor",
        "van", "om",
        "te", "bij", "in", "daarvoor", "hiervoor", "waarvoor", "ervoor", "daarbij", "nog", "niet", "niets", "langer",
        "meer",
        "strikt", "echt", "gegevens", "persoonsgegevens", "data", "informatie", "doel", "doelen", "doeleinde",
        "doeleinden",
        "verwerking", "dienstverlening", "bedrijfsvoering", "gebruikt", "verzameld", "verkregen", "zulke", "en", "of",
    ]
}
