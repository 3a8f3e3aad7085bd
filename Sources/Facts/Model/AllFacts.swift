extension Organisation {
    /// Every fact of the organisation: itself first, then each fact before the facts inside it, in the order of the
    /// model. Acceptances are left out: they are about facts, and stand in the fact that they are about.
    public var allFacts: [any Fact] {
        var facts: [any Fact] = []
        var waiting: [any Fact] = [self]
        while let fact = waiting.popLast() {
            facts.append(fact)
            waiting += fact.parts.reversed()
        }
        return facts
    }
}
