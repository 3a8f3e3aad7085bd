import Diagnostics
import Facts

extension Rule {
    static let minorsRightsMisstated = Rule(
        .minorsRightsMisstated, .purposes, .warning,
        title: "Who uses the rights of children is not said, or not as the law has it",
        provisions: [.uavg("5 lid 3"), .uavg("5 lid 4"), .uavg("5 lid 6"), .uavg("5 lid 7"), .avg("13 lid 2 onder b")],
        checked: "2026-11-21",
        why: """
            under twelve, a parent or guardian uses the rights of a child; from twelve to sixteen the child does so as \
            well, and may take back a consent. Not for free help and advice, and for medical treatment as its own law has it.
            """,
        remedy: """
            Let children use their rights from twelve on, and say so: \
            \(swift: "Minors(rights: .fromTwelve)", json: #""rights": {"known": "fromTwelve"}"#). Where all of it is \
            help or advice that children get themselves, for free: \
            \(swift: "Minors(rights: .themselves, isFreeHelp: true)", json: #""rights": {"known": "themselves"}, "isFreeHelp": true"#).
            """,
        dutch: Dutch(
            "Wie de rechten van kinderen gebruikt, is niet gezegd of klopt niet met de wet",
            why: """
                voor een kind jonger dan twaalf gebruikt een ouder of voogd de rechten; van twaalf tot zestien jaar kan \
                het kind dat ook zelf, en kan het ook toestemming intrekken. Voor gratis hulp en advies geldt dit niet, en \
                voor een medische behandeling gelden eigen regels.
                """,
            remedy: """
                Laat kinderen vanaf twaalf jaar hun rechten ook zelf gebruiken, en zeg dat. Gaat het om gratis hulp of \
                advies aan kinderen zelf? Leg dat dan vast.
                """),
        foundIn: [
            "minors, and nothing on their rights",
            "parents alone, until sixteen",
            "children of any age by themselves",
            "who uses them is being asked",
            "parents alone, even for free help",
            "advice in words alone",
            "things that only sound like help",
        ],
        notFoundIn: [
            "as the law has it",
            "free help, which children ask for by themselves",
            "treatment, of which another law tells",
            "no data of minors",
            "nobody said that there are minors",
        ]
    ) { organisation in
        guard let minors = organisation.minors.value else { return [] }
        let problem: String
        let severity: Severity
        switch minors.rights.value {
        case .fromTwelve: return []
        case .parentsOnly:
            (problem, severity) = ("children from twelve to sixteen cannot use their rights themselves", .error)
        case .themselves:
            guard !organisation.hasOwnRules(for: minors) else { return [] }
            problem = "children under twelve use their rights themselves, and that is for a parent or guardian"
            severity = .warning
        case nil:
            guard !organisation.hasOwnRules(for: minors) else { return [] }
            (problem, severity) = ("nothing says who uses the rights of people under sixteen", .note)
        }
        return [Finding(problem, at: minors, severity: severity, asking: minors.rights.question)]
    }
}

extension Organisation {
    /// Whether all it does with data of minors is free help and advice, or treatment.
    fileprivate func hasOwnRules(for minors: Minors) -> Bool {
        let purposes = purposesOfMinors
        return minors.isFreeHelp || (!purposes.isEmpty && purposes.allSatisfy(\.isTreatment))
    }
}
