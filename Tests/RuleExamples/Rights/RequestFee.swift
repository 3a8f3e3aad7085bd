import Diagnostics
import Facts

extension FactExamples {
    static let requestFee = FactExamples(
        of: .requestFee,
        failing: [
            Example("every request") { Rights(by: .email, fee: .always) },
            Example("what requests cost is being asked", giving: .warning) { Rights(fee: .asked) },
        ],
        passing: [
            Example("further copies, and excessive requests") { Rights(by: .email, fee: .asLawAllows) },
            Example("nothing is said of it: it is free") { Rights(by: .email) },
        ])
}
