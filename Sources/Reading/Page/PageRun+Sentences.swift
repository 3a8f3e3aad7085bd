import Claims
import Diagnostics
import Phrases
import Visible

// Sentences.
extension PageRun {
    /// Reads a text at a spot. What belongs there is tried first; failing that, what can stand in running text, so that
    /// a sentence in the wrong place is known for what it is.
    ///
    /// - Returns: the last entry, if there is one.
    func sentences(_ text: VisibleText, at spot: Spot?, _ context: [Topic]) -> PageReading.Entry? {
        let own = spot?.own ?? .empty
        let result = readTexts.result(of: text.bytes, at: spot?.place) { parse(text.bytes, at: spot, own) }
        if result.isAmbiguous, result.unreadBytes == 0 { ambiguous(text) }
        let before = entries.count
        append(result.parts, of: text, at: spot?.place, context, nearest: own)
        return entries[before...].last
    }

    /// Reads a text that is no running text: what follows it is not about what that was about.
    func apart(_ text: VisibleText, at spot: Spot?, _ context: [Topic]) -> PageReading.Entry? {
        leader = nil
        return sentences(text, at: spot, context)
    }

    private func parse(_ text: [UInt8], at spot: Spot?, _ own: PatternSet) -> BlockParser.Result {
        var parser = BlockParser(text) { pattern in spot?.belongs(pattern) ?? false }
        if own.isEmpty { return parser.parse(by: grammar.runningText) }
        let result = parser.parse(by: own)
        return result.unreadBytes > 0 ? parser.parse(by: own, and: grammar.runningText) : result
    }

    private func append(
        _ parts: [BlockParser.Part], of text: VisibleText, at place: Place?, _ context: [Topic], nearest: PatternSet
    ) {
        for part in parts {
            switch part {
            case .unread(let range): unread(text[range], at: place, nearest: nearest)
            case .match(let match):
                // It matters behind what leads and for what does alone.
                let isAsked = leader != nil || match.kind.leads
                let branch = isAsked ? place.flatMap { grammar.branch(of: match.kind, at: $0) } : nil
                var about = context
                if let leader, !match.kind.leads, leader.branch == branch { about.append(leader.topic) }
                let claim = Claim(match.kind, match.values, about: about, from: nil)
                append(claim, of: match, at: place, text)
                if match.kind.leads { leader = (claim.topic, branch) }
            }
        }
    }

    /// - Parameter match: how the text makes the claim; nothing where all of it does.
    func append(_ claim: Claim, of match: Match?, at place: Place?, _ text: VisibleText) {
        if let match { checkLinked(match, in: text) }
        entries.append(
            .claim(
                ReadClaim(
                    claim: claim, sentenceStarts: match?.sentenceStarts ?? [], sentenceEnds: match?.sentenceEnds ?? [],
                    rules: grammar.rules, passage: passage(text, match?.range ?? text.bytes.indices, at: place))))
    }

    private func ambiguous(_ text: VisibleText) {
        ambiguities[unit] = Diagnostic(
            .textAmbiguous, .error, "this text can be read in two ways: \"\(text.string)\"",
            at: page.location(ofOffset: text.offsets.first ?? 0),
            remedy: "Reword the label or the phrase so that only one reading is left.")
    }
}
