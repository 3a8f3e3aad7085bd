/// What the claims of one subject say, by subject as in `Claims/Kinds`; and the words that no other text needs.
struct Glosses: Sendable {
    let words: [Vocabulary]
    let ofKinds: [(kind: String, gloss: String)]

    init(words: [Vocabulary] = [], _ glosses: KeyValuePairs<String, String>) {
        self.init(words: words, ofKinds: glosses.map { ($0.key, $0.value) })
    }

    init(words: [Vocabulary] = [], ofKinds: [(kind: String, gloss: String)]) {
        self.words = words
        self.ofKinds = ofKinds
    }
}

extension Glosses {
    static let all: [Glosses] = [
        document, summary, controller, data, collections, publications, overview, purposes, grounds, commonGrounds,
        sharing,
        transfers, retention, retentionPeriods, security, protections, access, breach, exclusions, anonymisation,
        services, mailings, decisions, cookies, rights, objection, complaint, changes, policies, embedded, analytics,
        cookieHelp, apps, guidance,
    ]
}
