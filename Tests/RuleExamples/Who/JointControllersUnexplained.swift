import Diagnostics
import Facts

extension FactExamples {
    static let jointControllersUnexplained = FactExamples(
        of: .jointControllersUnexplained,
        failing: [
            Example("a joint controller without its part") { JointController("Partner") },
            Example("an arrangement that is being asked", giving: .warning) {
                JointController("Partner", arrangement: .asked)
            },
        ],
        passing: [
            Example("a joint controller with its part") {
                JointController("Partner", arrangement: "Partner beantwoordt uw verzoeken")
            },
            Example("a recipient is no joint controller") { Sharing { Recipient("Partner") } },
        ])
}
