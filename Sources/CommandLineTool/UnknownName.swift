import ArgumentParser
import Diagnostics

extension ValidationError {
    /// Of a name on the command line that nothing has: which was probably meant, and which there are.
    ///
    /// - Parameter kind: what was looked for: "organisation".
    static func unknown(_ kind: String, _ name: String, among known: [String]) -> ValidationError {
        let advice = KnownNames.advice(for: name, among: known, opening: "There are:").map { ". \($0)" } ?? ""
        return ValidationError("there is no \(kind) \"\(name)\"\(advice)")
    }
}
