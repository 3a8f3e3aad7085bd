/// What of each group of findings there is room for.
///
/// Every group has a line of its own while there are not too many. What room is left goes first to one line for each rule,
/// then to whole findings; the last group has it before the others.
struct Summary {
    private enum Detail {
        case counts, rules, full
    }

    /// Each ends in an empty line.
    let blocks: [String]
    /// Whether there are findings of which not all is told.
    let isShort: Bool
    /// Whether there is more than one organisation.
    let hasOthers: Bool

    /// - Parameter earlier: how many groups there are before these.
    init(of groups: [FindingGroup], behind earlier: Int, room: Int, width: Int) {
        let shown = Array(groups.suffix(max(1, room / 2)))
        let hidden = earlier + groups.count - shown.count
        let laidOut = shown.map { LaidOut($0, hasHeader: earlier + groups.count > 1, width: width) }
        var details = [Detail](repeating: .counts, count: shown.count)
        var left = room - hidden.signum() - laidOut.reduce(0) { $0 + $1.lines(.counts).count + 1 }
        for (detail, before) in [(Detail.rules, Detail.counts), (.full, .rules)] {
            for group in shown.indices.reversed() where details[group] == before {
                let more = laidOut[group].lines(detail).count - laidOut[group].lines(before).count
                guard more <= left else { continue }
                details[group] = detail
                left -= more
            }
        }
        var bodies = zip(laidOut, details).map { $0.lines($1) }
        if let last = laidOut.last, details.last == .counts { bodies[bodies.count - 1] = last.rules(room: left) }
        let above = hidden == 0 ? [] : [["\(hidden) organisations more have findings that are no errors"]]
        blocks = (above + bodies).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
        isShort = hidden > 0 || details.contains { $0 != .full } || groups.contains(where: \.hasAccepted)
        hasOthers = earlier + groups.count { $0.organisation != nil } > 1
    }

    /// A group at each length.
    private struct LaidOut {
        let header: [String]
        let rules: [String]
        let full: [String]

        init(_ group: FindingGroup, hasHeader: Bool, width: Int) {
            header = [group.header]
            rules = group.rules(width: width)
            let isPlain = !hasHeader && !group.hasAccepted
            full = isPlain ? Array(group.full.dropFirst()) : [group.header] + group.full
        }

        func lines(_ detail: Detail) -> [String] {
            switch detail {
            case .counts: header
            case .rules: header + rules
            case .full: full
            }
        }

        /// As many rules as there is room for, the worst of them.
        func rules(room: Int) -> [String] {
            let told = rules.suffix(max(0, room - 1))
            if told.isEmpty { return header }
            return header + ["  \(rules.count - told.count) kinds more, no worse than these:"] + told
        }
    }
}
