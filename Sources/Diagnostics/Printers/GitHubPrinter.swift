/// Findings as workflow commands, which GitHub Actions shows beside the changed lines of a pull request.
///
///     ::error file=content/Wizz.swift,line=41,col=9,title=purpose-without-ground::message%0Areason
///
/// An accepted finding is a notice. The last line is the summary, for who reads the log. GitHub shows at most ten
/// annotations of a level in one step; the log has them all. Own words, which no rule judges, are notices behind it.
public enum GitHubPrinter {
    public static func print(_ diagnostics: [Diagnostic], declared: [DeclaredSentence] = []) -> String {
        let report = DiagnosticReport(diagnostics)
        let lines = report.diagnostics.map(command) + [report.counts.description] + ownWords(declared)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func ownWords(_ declared: [DeclaredSentence]) -> [String] {
        if declared.isEmpty { return [] }
        return declared.map { sentence in
            let places = [
                ("file", sentence.location?.file), ("line", sentence.location?.line.map(String.init)),
                ("title", "own words, judged by no rule"),
            ]
            let properties = places.compactMap { name, value in value.map { "\(name)=\(escaped(property: $0))" } }
            return "::notice \(properties.joined(separator: ","))::\(escaped(message: sentence.description))"
        } + [declared.heading]
    }

    private static func command(_ diagnostic: Diagnostic) -> String {
        let properties = properties(diagnostic).map { name, value in "\(name)=\(escaped(property: value))" }
        return "::\(level(diagnostic)) \(properties.joined(separator: ","))::\(escaped(message: message(diagnostic)))"
    }

    private static func level(_ diagnostic: Diagnostic) -> String {
        if diagnostic.acceptance != nil { return "notice" }
        return switch diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .note, .dossier: "notice"
        }
    }

    private static func properties(_ diagnostic: Diagnostic) -> [(String, String)] {
        let values = [
            ("file", diagnostic.location?.file),
            ("line", diagnostic.location?.line.map(String.init)),
            ("col", diagnostic.location?.column.map(String.init)),
            ("title", diagnostic.rule.rawValue),
        ]
        return values.compactMap { name, value in value.map { (name, $0) } }
    }

    private static func message(_ diagnostic: Diagnostic) -> String {
        let accepted = diagnostic.acceptance.map { "\(diagnostic.label): \(diagnostic.message) (\($0))" }
        let keyPath = diagnostic.location?.keyPath.map { "at \($0)" }
        let lines = [accepted ?? diagnostic.message, keyPath].compactMap(\.self) + diagnostic.explanation
        return lines.joined(separator: "\n")
    }

    /// As the runner decodes it. A line break must be escaped, or the text after it could be a command of its own.
    private static func escaped(message: String) -> String {
        escaped(message, marks: "%\r\n")
    }

    private static func escaped(property: String) -> String {
        escaped(property, marks: "%\r\n:,")
    }

    /// Byte by byte: to Swift, `\r\n` is one character, and it is neither of the two.
    private static func escaped(_ text: String, marks: String) -> String {
        var escaped: [UInt8] = []
        for byte in text.visible(keeping: ["\r", "\n"]).utf8 {
            if marks.utf8.contains(byte) { escaped += URIText.percentEncoded(byte).utf8 } else { escaped.append(byte) }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
