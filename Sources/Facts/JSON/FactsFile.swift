import Diagnostics

/// Facts as a file: one organisation as a JSON object, or an array of them.
public enum FactsFile {
    /// - Parameters:
    ///   - bytes: UTF-8, with or without a byte order mark.
    ///   - file: the path that places in findings and facts have.
    ///   - line: the one on which the bytes begin in the file, counted from 1.
    /// - Returns: the organisations in the order of the file. Every fact knows its file, line, column and key path.
    /// - Throws: `facts-not-json` with the place where it stops being JSON, or a `facts-invalid` for each key that is
    ///   missing, unknown or given twice, and each value that cannot stand where it stands.
    public static func organisations(
        fromJSON bytes: [UInt8], file: String, line: Int = 1
    ) throws(DiagnosticError) -> [Organisation] {
        let source = try FactsSource(bytes, file: file, line: line)
        let reading = FactsReading(of: source)
        let organisations = Result { try reading.organisations() }
        if !reading.isDoubtful, let organisations = try? organisations.get() { return organisations }
        let findings = FactsCheck.findings(in: source)
        guard findings.isEmpty else { throw DiagnosticError(findings) }
        do {
            return try organisations.get()
        } catch {
            throw DiagnosticError(diagnostic(for: error, in: source))
        }
    }

    /// For what decoding refuses though the shapes allow it. No such thing is known; if there is one, it is told.
    static func diagnostic(for error: any Error, in source: FactsSource) -> Diagnostic {
        let context: DecodingError.Context? =
            switch error as? DecodingError {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
                .dataCorrupted(let context):
                context
            default: nil
            }
        return Diagnostic(
            .factsInvalid, .error, context?.debugDescription ?? "\(error)",
            at: source.location(of: context?.codingPath ?? []))
    }
}
