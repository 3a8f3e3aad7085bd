import Claims

extension ReadClaim {
    /// Whether the page says here what a claim of the facts says.
    public func states(_ fact: Claim) -> Bool { statesValues(of: fact) && isAbout(fact.context) }

    /// Whether it says that, whatever it is about.
    public func statesValues(of fact: Claim) -> Bool {
        claim.kind == fact.kind && claim.values.count == fact.values.count
            && claim.values.allSatisfy { name, value in
                guard let written = fact.values[name] else { return false }
                return value.means(
                    written, startsSentence: sentenceStarts.contains(name), endsSentence: sentenceEnds.contains(name),
                    by: rules)
            }
    }

    /// Topics are read from headings, cells and sentences; there a capital says nothing.
    public func isAbout(_ context: [Topic]) -> Bool {
        claim.context.count == context.count
            && zip(claim.context, context).allSatisfy { read, fact in
                guard read.kind == fact.kind else { return false }
                switch (read.value, fact.value) {
                case (nil, nil): return true
                case (let value?, let written?):
                    return value.means(written, startsSentence: true, endsSentence: true, by: rules)
                default: return false
                }
            }
    }

    /// The same claim about something else.
    public func about(_ context: [Topic]) -> ReadClaim {
        ReadClaim(
            claim: Claim(claim.kind, claim.values, about: context, from: claim.origin), sentenceStarts: sentenceStarts,
            sentenceEnds: sentenceEnds, rules: rules, passage: passage)
    }
}
