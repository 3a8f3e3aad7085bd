/// One finding in full, as text.
///
///     content/Wizz.swift:41:9: error: purpose "site verbeteren" has no legal ground [purpose-without-ground]
///         41 |         Purpose("site verbeteren") {
///            |         ^
///       AVG art. 6 lid 1: every purpose rests on one of six grounds.
///       note: the ground belongs here (content/Wizz.swift:43)
///       Add Ground(.consent) or another ground to this purpose.
struct FindingText {
    let files: SourceFiles
    let style: TextStyle
    /// The lines that could be written in answer to a finding.
    let answers: FindingAnswers

    /// - Parameter isAnswered: whether its answers stand below it.
    func lines(_ diagnostic: Diagnostic, isAnswered: Bool) -> [String] {
        let excerpt = diagnostic.location.flatMap(files.line).map { SourceExcerpt($0, in: style).lines } ?? []
        let answers = isAnswered ? answers(diagnostic) : []
        return [headline(diagnostic)]
            + excerpt.map { "    " + $0 }
            + diagnostic.explanation.map { "  " + $0.visible() }
            + answers.map { "  " + style.paint($0.visible(), .aside) }
    }

    func headline(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.map { style.paint("\($0):".visible(), .place) + " " } ?? ""
        let severity = style.paint("\(diagnostic.severity.rawValue):", .init(diagnostic.severity))
        let rule = style.paint("[\(diagnostic.rule.rawValue)]".visible(), .aside)
        return "\(place)\(severity) \(diagnostic.message.visible()) \(rule)"
    }
}

/// Gives the lines that could be written in answer to a finding; worked out for those alone that are shown with it.
public typealias FindingAnswers = (Diagnostic) -> [String]
