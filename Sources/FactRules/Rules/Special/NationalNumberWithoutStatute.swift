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
        failing: [
            Example("the number for a contract") {
                DataCategories(.bsn)
                Purpose("klanten herkennen") {
                    Processes(.bsn)
                    Rests(on: .contract())
                }
            },
            Example("a law that is being asked", giving: .warning) {
                DataCategories(.bsn)
                Purpose("de loonadministratie voeren") {
                    Processes(.bsn)
                    Rests(on: .legalObligation(.asked))
                }
            },
            Example("a law that only has books kept") {
                DataCategories(.bsn)
                Purpose("de boeken bijhouden") {
                    Processes(.bsn)
                    Rests(on: .legalObligation(.known([.awr52])))
                }
            },
            Example("the number for no named purpose") { DataCategories(.bsn) },
            Example("an authority, beside its task") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                DataCategories(.bsn)
                Purpose("zalen verhuren") {
                    Processes(.bsn)
                    Rests(on: .contract())
                }
            },
        ],
        passing: [
            Example("the number for wage tax") {
                DataCategories(.bsn)
                Purpose("de loonadministratie voeren") {
                    Processes(.bsn)
                    Rests(on: .legalObligation(.known([Statute("Wet op de loonbelasting 1964", article: "28")])))
                }
            },
            Example("a municipality, for its task") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                DataCategories(.bsn)
                Purpose("paspoorten verstrekken") {
                    Processes(.bsn)
                    Rests(on: .publicTask())
                }
            },
            Example("a number of another kind") {
                DataCategories(.contact)
                Purpose.delivery
            },
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

extension DataCategory {
    fileprivate static let bsn = DataCategory("burgerservicenummer", .nationalIdentificationNumber)
}
