import Diagnostics
import Facts

extension Rule {
    static let jointControllersUnexplained = Rule(
        .jointControllersUnexplained, .who, .error,
        title: "Joint controllers do not say who does what",
        provisions: [.avg("26 lid 2")],
        checked: "2026-11-21",
        why: "people must be told the essence of the arrangement between joint controllers.",
        remedy: """
            Say who does what: \
            \(swift: #"JointController("Partner", arrangement: "Partner beantwoordt uw verzoeken")"#, json: #""arrangement": {"known": "Partner beantwoordt uw verzoeken"}"#).
            """,
        dutch: Dutch(
            "Gezamenlijke verwerkingsverantwoordelijken zeggen niet wie wat doet",
            why: """
                mensen horen te weten wat gezamenlijke verwerkingsverantwoordelijken in hoofdlijnen hebben \
                afgesproken.
                """,
            remedy: "Vat de afspraken samen: wie informeert, wie behandelt verzoeken, wie beveiligt."),
        foundIn: [
            "a joint controller without its part",
            "an arrangement that is being asked",
        ],
        notFoundIn: [
            "a joint controller with its part",
            "a recipient is no joint controller",
        ]
    ) { organisation in
        organisation.jointControllers.filter(\.arrangement.isMissing).map {
            Finding(
                "nothing says what joint controller \($0.name.quoted) does, and what the controller does", at: $0,
                asking: $0.arrangement.question)
        }
    }
}
