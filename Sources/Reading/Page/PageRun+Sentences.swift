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
    mutating func sentences(
        _ text: VisibleText, at spot: Place.Spot?, _ branches: [Branch], _ context: [Topic]
    ) -> PageReading.Entry? {
        let place = spot.flatMap(place)
        if spot != .text { leader = nil }
        let own = grammar.patterns(of: branches)
        let grammar = grammar
        let belongs = { (kind: ClaimKind) in place.map { grammar.belongs(kind, at: $0) } ?? false }
        var result = BlockParser(text.bytes, patterns: own, belongs: belongs).parse()
        if result.unreadBytes > 0 || own.isEmpty {
            let all = own.isEmpty ? grammar.runningText : own + grammar.runningText
            result = BlockParser(text.bytes, patterns: all, belongs: belongs).parse()
        }
        if result.isAmbiguous, result.unreadBytes == 0 { ambiguous(text) }
        let before = entries.count
        append(result.parts, of: text, at: place, context, nearest: own)
        return entries[before...].last
    }

    private mutating func append(
        _ parts: [BlockParser.Part], of text: VisibleText, at place: Place?, _ context: [Topic], nearest: [Pattern]
    ) {
        for part in parts {
            switch part {
            case .unread(let range): unread(text[range], at: place, nearest: nearest)
            case .match(let match):
                let branch = place.flatMap { grammar.branch(of: match.kind, at: $0) }
                var about = context
                if let leader, !match.kind.leads, leader.branch == branch { about.append(leader.topic) }
                let claim = Claim(match.kind, match.values, about: about, from: nil)
                append(claim, of: match, at: place, text[match.range])
                if match.kind.leads { leader = (claim.topic, branch) }
            }
        }
    }

    mutating func append(_ claim: Claim, of match: Match?, at place: Place?, _ text: VisibleText) {
        if let match { checkLinked(match, in: text) }
        entries.append(
            .claim(
                ReadClaim(
                    claim: claim, sentenceStarts: match?.sentenceStarts ?? [], sentenceEnds: match?.sentenceEnds ?? [],
                    rules: grammar.rules, passage: passage(text, at: place))))
    }

    private mutating func ambiguous(_ text: VisibleText) {
        ambiguities[unit] = Diagnostic(
            .textAmbiguous, .error, "this text can be read in two ways: \"\(text.string)\"",
            at: page.location(ofOffset: text.offsets.first ?? 0),
            remedy: "Reword the label or the phrase so that only one reading is left.")
    }
}
