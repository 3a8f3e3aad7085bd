import Diagnostics
import Facts

extension Rule {
    static let securityContradicted = Rule(
        .securityContradicted, .security, .error,
        title: "Two facts about the protection of data do not go together",
        provisions: [.avg("5 lid 1 onder a"), .avg("32")],
        checked: "2026-11-21",
        why: "of two sentences that contradict each other one is false, and of two that say the same one is idle.",
        remedy: "Keep the fact that is right, and remove the other.",
        dutch: Dutch(
            "Twee feiten over de beveiliging van gegevens gaan niet samen",
            why:
                "van twee zinnen die elkaar tegenspreken is er één onwaar, en van twee met dezelfde inhoud is er één overbodig.",
            remedy: "Houd het feit dat klopt, en verwijder het andere."),
        foundIn: [
            "all data offline, and in the cloud",
            "only staff see data, and who has a link",
            "nowhere else, and on a server",
            "payments go encrypted, as all data do",
            "servers are secured, as the server is",
        ],
        notFoundIn: [
            "some data offline, and others in the cloud",
            "only staff see data but in cases that are named, and who has a link",
            "some data in one place alone, and a server",
            "two measures",
        ]
    ) { organisation in
        guard let security = organisation.security else { return [] }
        return security.contradictions + security.echoes
    }
}

extension Security {
    fileprivate var contradictions: [Finding] {
        let cloud = hosting.filter { $0.place == .cloud }.map { Belying(what: "data stand in the cloud", fact: $0) }
        let offline = protections.filter { $0.way == .offline && $0.data.contains(where: \.isAllData) }
        let links = linkAccess.map { Belying(what: "\($0.object.quoted) can be seen by who has a link", fact: $0) }
        let elsewhere = hosting.map { Belying(what: "data stand on a server", fact: $0) }
        let only = locations.filter { $0.isOnly && $0.data.isEmpty }
        return offline.flatMap { fact in cloud.map { $0.finding("all data are said to be offline", at: fact) } }
            + (staffOnly == .withoutException
                ? links.map { $0.finding("only the organisation's own people are said to see the data", at: self) }
                : [])
            + only.flatMap { fact in elsewhere.map { $0.finding("data are said to be kept nowhere else", at: fact) } }
    }

    /// Measures that say again what another says.
    fileprivate var echoes: [Finding] {
        let kinds = Set(measures.map(\.kind))
        return measures.filter { measure in
            switch measure.kind {
            case .encryptedPayments: kinds.contains(.encryptedConnection)
            case .securedServers: hosting.contains(where: \.isSecured)
            default: false
            }
        }.map { Finding("measure \($0.kind.rawValue) says again what another fact says", at: $0) }
    }
}

extension String {
    fileprivate var isAllData: Bool {
        ["gegevens", "alle gegevens", "[uw|je] gegevens", "al [uw|je] gegevens"].contains(lowercased())
    }
}
