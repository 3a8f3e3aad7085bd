import Diagnostics
import Facts

extension Rule {
    static let nationalNumberWithoutStatute = Rule(
        .nationalNumberWithoutStatute, .special, .error,
        title: "The burgerservicenummer is used, and no law is named that allows it",
        provisions: [
            .uavg("46 lid 1"), .avg("87"),
            Provision(.guidance, "Wabb art. 10", url: "https://wetten.overheid.nl/BWBR0022428"),
        ],
        checked: "2026-11-29",
        why: """
            a number by which the law identifies people may be used only where a law says so; public authorities may use it \
            for their tasks.
            """,
        remedy: """
            Name the law: \
            \(swift: #"Rests(on: .legalObligation(.known([Statute("...", article: "...")])))"#, json: #""grounds": [{"ground": "legalObligation", "statutes": {"known": [{"name": "...", "article": "..."}]}}]"#).
            """,
        dutch: Dutch(
            "Het burgerservicenummer wordt gebruikt zonder wet die dat toestaat",
            why: """
                een nummer waarmee de wet mensen identificeert, mag alleen worden gebruikt als een wet dat zegt; een \
                overheidsorgaan mag het voor zijn taken gebruiken.
                """,
            remedy: """
                Noem de wet die het gebruik toestaat, of gebruik het nummer niet. Een wet die alleen bewaren \
                voorschrijft, is niet genoeg.
                """),
        foundIn: [
            "the number for a contract",
            "a law that is being asked",
            "a law that only has books kept",
            "the number for no named purpose",
            "an authority, beside its task",
        ],
        notFoundIn: [
            "the number for wage tax",
            "a municipality, for its task",
            "a number of another kind",
        ]
    ) { organisation in
        organisation.categories.filter { $0.nature == .nationalIdentificationNumber }.flatMap { category in
            let purposes = organisation.purposes.filter { $0.categories.contains(category.label) }
            guard !purposes.isEmpty else {
                return [Finding("no purpose, and no law, allows \(category.label.quoted)", at: category)]
            }
            return purposes.filter { !$0.hasStatute && !organisation.isOwnTask($0) }.map { purpose in
                Finding(
                    "purpose \(purpose.name.quoted) uses \(category.label.quoted), and names no law that allows it",
                    at: purpose, asking: purpose.grounds.lazy.compactMap(\.statutes.question).first)
            }
        }
    }
}

extension Organisation {
    /// Whether it is a task of a public authority, which needs no other law for the number (Wabb art. 10).
    fileprivate func isOwnTask(_ purpose: Purpose) -> Bool {
        controller?.isPublicAuthority == true
            && purpose.grounds.contains { [.publicTask, .legalObligation].contains($0.ground) }
    }
}
