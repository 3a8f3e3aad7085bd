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

extension Fact {
    public var parts: [any Fact] { [] }
}

extension Organisation {
    public var parts: [any Fact] { identity + data + care + contact + statement }

    private var identity: [any Fact] { list(controller) + list(officer) + list(representative) + jointControllers }
    private var data: [any Fact] {
        subjects + categories + list(categoriesServePurposes) + purposes + list(sharing) + retention
    }
    private var care: [any Fact] { list(security) + list(breach) + list(website) + list(rights) }
    private var contact: [any Fact] {
        mailings + list(newsletter.value) + (automatedDecisions.value ?? []) + list(minors.value)
    }
    private var statement: [any Fact] { processorServices + stances + list(changes) + list(version) + earlierVersions }
}

extension DataCategory {
    public var parts: [any Fact] { list(source) }
}

extension Purpose {
    public var parts: [any Fact] { grounds + retention + list(furtherUse) + aiSystems }
}

extension Sharing {
    public var parts: [any Fact] { processors + recipients + disclosures + noAccess }
}

extension Security {
    public var parts: [any Fact] { measures + hosting + commitments }
}

extension Website {
    public var parts: [any Fact] { list(cookies.value) + embedded }
}

extension Cookies {
    public var parts: [any Fact] { cookies + list(consent) }
}

extension RightsProcedure {
    public var parts: [any Fact] { denials }
}

private func list(_ fact: (some Fact)?) -> [any Fact] { fact.map { [$0] } ?? [] }

private func + (left: [any Fact], right: [some Fact]) -> [any Fact] { left + right.map { $0 as any Fact } }
private func + (left: [some Fact], right: [some Fact]) -> [any Fact] {
    left.map { $0 as any Fact } + right.map { $0 as any Fact }
}
