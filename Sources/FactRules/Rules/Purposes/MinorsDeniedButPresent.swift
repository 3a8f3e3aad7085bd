import Diagnostics
import Facts
import Texts

extension Rule {
    static let minorsDeniedButPresent = Rule(
        .minorsDeniedButPresent, .purposes, .error,
        title: "No data of children are said to be used, and children are among the people",
        provisions: [.avg("5 lid 1 onder a"), .avg("8 lid 1"), .uavg("5 lid 1")],
        checked: "2026-11-21",
        why: "who uses data of children owes them, and their parents, what the law asks for them.",
        remedy: """
            Say what holds for children: \
            \(swift: "Minors(parentConsents: true)", json: #""minors": {"known": {"parentConsents": {"known": true}}}"#); \
            or take the data subject out.
            """,
        dutch: Dutch(
            "Gegevens van kinderen zouden niet worden gebruikt, en er zijn kinderen bij",
            why: "wie gegevens van kinderen gebruikt, moet doen wat de wet voor hen en hun ouders vraagt.",
            remedy: "Zeg wat voor kinderen geldt, of haal de groep weg."),
        foundIn: [
            "pupils",
            "pupils, and no data of children are knowingly used",
            "an age under sixteen",
        ],
        notFoundIn: [
            "children, whose data nobody means to collect without their parents",
            "children, and what holds for them",
            "an age from sixteen on",
            "pupils who are old enough",
            "no children",
        ]
    ) { organisation in
        guard organisation.minors.isNone || organisation.ages?.noneKnowinglyBelow != nil else { return [] }
        return organisation.subjects.filter(\.namesMinors).map {
            Finding("no data of children are said to be used, and \($0.label.quoted) are among the people", at: $0)
        }
    }
}

extension DataSubject {
    /// Whether its words tell of people under sixteen.
    fileprivate var namesMinors: Bool {
        let words = label.smallWords + examples.flatMap(\.smallWords)
        let ages = ([label] + examples).flatMap { $0.split { !$0.isNumber } }.compactMap { Int($0) }
        let isYounger = words.contains("jonger") || words.contains("onder")
        if isYounger { return ages.contains { $0 <= 16 } }
        if words.contains("ouder"), ages.contains(where: { $0 >= 16 }) { return false }
        return !Self.minors.isDisjoint(with: words)
    }

    private static let minors: Set<String> = [
        "kind", "kinderen", "leerlingen", "scholieren", "minderjarigen", "jeugdleden", "peuters", "kleuters", "tieners",
        "pupillen",
    ]
}
