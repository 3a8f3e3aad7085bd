/// How many findings there are of each severity. Accepted findings count as accepted only.
public struct FindingCounts: Hashable, Sendable {
    public private(set) var errors = 0
    public private(set) var warnings = 0
    public private(set) var notes = 0
    /// Notes about what is to be on file, which are no findings about the documents.
    public private(set) var dossier = 0
    public private(set) var accepted = 0

    public init(warnings: Int = 0, notes: Int = 0, dossier: Int = 0, accepted: Int = 0) {
        (self.warnings, self.notes, self.dossier, self.accepted) = (warnings, notes, dossier, accepted)
    }

    /// - Parameter diagnostics: each counts once, however often it is there.
    public init(_ diagnostics: [Diagnostic]) { self = DiagnosticReport(diagnostics).counts }

    /// Of findings that are each there once.
    init(unique diagnostics: [Diagnostic]) {
        let open = diagnostics.filter { $0.acceptance == nil }
        func count(_ severity: Severity) -> Int { open.count { $0.severity == severity } }
        errors = count(.error)
        warnings = count(.warning)
        notes = count(.note)
        dossier = count(.dossier)
        accepted = diagnostics.count - open.count
    }

    static func + (left: FindingCounts, right: FindingCounts) -> FindingCounts {
        var sum = left
        sum.errors += right.errors
        sum.warnings += right.warnings
        sum.notes += right.notes
        sum.dossier += right.dossier
        sum.accepted += right.accepted
        return sum
    }
}

extension FindingCounts: CustomStringConvertible {
    /// `2 errors, 3 warnings, 1 note; 2 for the dossier; 4 accepted`, without the parts that are zero.
    public var description: String {
        let open = [(errors, "error"), (warnings, "warning"), (notes, "note")]
            .filter { $0.0 > 0 }
            .map { count, noun in "\(count) \(noun)\(count == 1 ? "" : "s")" }
            .joined(separator: ", ")
        let apart = [(dossier, "for the dossier"), (accepted, "accepted")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let parts = ([open] + apart).filter { !$0.isEmpty }
        return parts.isEmpty ? "no findings" : parts.joined(separator: "; ")
    }
}
