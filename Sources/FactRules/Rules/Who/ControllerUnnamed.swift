import Diagnostics
import Facts

extension Rule {
    static let controllerUnnamed = Rule(
        .controllerUnnamed, .who, .warning,
        title: "Who is responsible is named no closer than by what it is",
        provisions: [.avg("13 lid 1 onder a"), .avg("14 lid 1 onder a")],
        checked: "2026-11-28",
        why: "people must be told who is responsible for their data: its identity, not its kind.",
        remedy: """
            Give the name in full: \
            \(swift: #"Controller("Stichting Voorbeeld")"#, json: #""controller": {"name": "Stichting Voorbeeld"}"#).
            """,
        dutch: Dutch(
            "Wie verantwoordelijk is, staat er niet bij naam",
            why:
                "mensen moeten weten wie verantwoordelijk is voor hun gegevens: wie dat is, niet wat voor soort organisatie.",
            remedy: "Noem de volledige naam."),
        foundIn: [
            "a foundation without its name",
            "the maker of an app",
        ],
        notFoundIn: [
            "a name",
            "a name that begins with a small letter",
            "a name in digits",
        ]
    ) { organisation in
        guard let controller = organisation.controller, controller.name.hasNoName else { return [] }
        return [Finding("controller \(controller.name.quoted) has no name of its own", at: controller)]
    }
}

extension String {
    /// Whether it has neither a capital nor a digit, as names have.
    fileprivate var hasNoName: Bool {
        !isBlank && !contains { $0.isUppercase || $0.isNumber }
    }
}
