/// The findings about one organisation, or about the site, as a summary tells them.
struct FindingGroup {
    /// Nothing for the site.
    let organisation: String?
    /// Those that are told in full, whatever the room.
    let urgent: [Diagnostic]
    /// The others that nobody accepted; the worst come last.
    let others: [Diagnostic]
    private let accepted: [Diagnostic.Acceptance]
    private let counts: FindingCounts
    private let text: FindingText

    init(_ organisation: String?, _ all: [Diagnostic], _ options: TextOptions, _ text: FindingText) {
        let open = all.filter { $0.acceptance == nil }
        self.organisation = organisation
        self.text = text
        urgent = open.filter(options.isUrgent)
        others = [Severity.dossier, .note, .warning].flatMap { severity in
            open.filter { $0.severity == severity && !options.isUrgent($0) }
        }
        accepted = all.compactMap(\.acceptance)
        counts = FindingCounts(unique: others)
    }

    var isEmpty: Bool { others.isEmpty && accepted.isEmpty }

    /// `wizz: 20 warnings, 3 notes; 8 accepted, the first until 2027-11-21`
    var header: String {
        let open = others.isEmpty ? [] : [counts.description]
        let name = text.style.paint("\(organisation ?? "the site"):".visible(), .heading)
        return "\(name) \((open + [standing].compactMap(\.self)).joined(separator: "; "))"
    }

    /// What is accepted, in so many words.
    private var standing: String? {
        accepted.map(\.until).min().map { first in
            accepted.count == 1 ? "1 accepted, until \(first)" : "\(accepted.count) accepted, the first until \(first)"
        }
    }

    /// Whether something is left out even where each of the others is told in full.
    var hasAccepted: Bool { !accepted.isEmpty }

    /// Each of the others in full, with an empty line before it.
    var full: [String] { others.flatMap { [""] + text.lines($0, isAnswered: false) } }

    /// One line for each rule, with the first place and what to do.
    func rules(width: Int) -> [String] {
        var order: [RuleKey] = []
        var findings: [RuleKey: [Diagnostic]] = [:]
        for finding in others {
            let key = RuleKey(rule: finding.rule, severity: finding.severity)
            if findings[key] == nil { order.append(key) }
            findings[key, default: []].append(finding)
        }
        return order.map { line(findings[$0] ?? [], width) }
    }

    /// One rule can find what is worse and what is milder.
    private struct RuleKey: Hashable {
        let rule: RuleID
        let severity: Severity
    }

    /// `  content/Wizz.swift:9:20: warning: location-unknown, 3 times: Say where the party is: Processor(..., in: "NL").`
    private func line(_ findings: [Diagnostic], _ width: Int) -> String {
        let first = findings[0]
        let place = first.location.map { "\($0):".visible() } ?? ""
        let severity = "\(first.severity.rawValue):"
        let times = findings.count == 1 ? "" : ", \(findings.count) times"
        let what = "\(first.rule.rawValue)\(times): \(first.remedy ?? first.message)".visible()
        let room = width - 2 - place.count - severity.count - 2
        return [
            " ", text.style.paint(place, .place), text.style.paint(severity, .init(first.severity)),
            what.cut(to: max(room, first.rule.rawValue.count + times.count + 1)),
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension String {
    /// Its first characters, and a sign that there are more.
    fileprivate func cut(to width: Int) -> String {
        count <= width ? self : prefix(max(0, width - 1)).trimmingTrailingSpaces + "…"
    }
}

extension Substring {
    fileprivate var trimmingTrailingSpaces: Substring {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
