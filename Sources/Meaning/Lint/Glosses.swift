/// What the claims of one subject say, by subject as in `Claims/Kinds`.
struct Glosses: Sendable {
    let ofKinds: [(kind: String, gloss: String)]

    init(_ glosses: KeyValuePairs<String, String>) {
        self.init(ofKinds: glosses.map { ($0.key, $0.value) })
    }

    init(ofKinds: [(kind: String, gloss: String)]) { self.ofKinds = ofKinds }
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
