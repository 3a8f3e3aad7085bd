import Diagnostics
import Facts

extension Rule {
    static let archiveLawUnnamed = Rule(
        .archiveLawUnnamed, .retention, .note,
        title: "A public authority gives terms of its own, and does not name the law on archives",
        provisions: [
            .archiefwet("3"), .archiefwet("5"), .avg("13 lid 2 onder a"),
        ],
        // Art. 5 as the Archiefbesluit cites it. A new Archiefwet was before the Senate in October 2025 (Kamerstukken I 35 968).
        checked: .seen(on: "2026-11-29", except: .archiefwet("3")),
        why: """
            what an authority keeps and destroys follows from selection lists under the law on archives; it may not destroy \
            records earlier, and people find the terms there.
            """,
        remedy: """
            Name the law with the terms that it sets, \
            \(swift: #"Keep.of(..., because: Statute("Archiefwet 1995", article: "5"))"#, json: #""statute": {"name": "Archiefwet 1995", "article": "5"}"#), \
            or among the laws that it keeps to, \
            \(swift: #"Grounds(laws: ["de Archiefwet 1995"])"#, json: #""grounds": {"laws": ["de Archiefwet 1995"]}"#).
            """,
        dutch: Dutch(
            "Een overheidsorgaan noemt eigen bewaartermijnen, en de Archiefwet niet",
            why: """
                wat een overheidsorgaan bewaart en vernietigt, volgt uit selectielijsten bij de Archiefwet; eerder vernietigen \
                mag niet, en mensen vinden de termijnen daar.
                """,
            remedy: "Noem de Archiefwet of de selectielijst bij de bewaartermijnen."),
        foundIn: ["a municipality with terms of its own"],
        notFoundIn: [
            "the law with a term",
            "the selection list as the reason",
            "among the laws that it keeps to",
            "a company",
            "an authority whose terms are being asked",
        ]
    ) { organisation, shared in
        guard let controller = organisation.controller, controller.isPublicAuthority, !organisation.namesArchiveLaw,
            let first = shared.periods.first(where: { $0.period.period.shortest != nil })
        else { return [] }
        return [
            Finding(
                "\(first.subject) and other terms name neither the law on archives nor a selection list",
                at: first.period)
        ]
    }
}

extension Organisation {
    fileprivate var namesArchiveLaw: Bool {
        let periods = periods.map(\.period)
        let texts =
            periods.compactMap(\.statute?.name) + periods.flatMap(\.reasons) + (grounds?.laws ?? [])
            + bases.flatMap { $0.basis.statutes.value ?? [] }.map(\.name) + ownWords.map(\.text) + policies.map(\.name)
        return texts.contains { $0.mentions(["archiefwet", "selectielijst"]) }
    }
}

extension Provision {
    fileprivate static func archiefwet(_ article: String) -> Provision {
        Provision(.guidance, "Archiefwet 1995 art. \(article)", url: "https://wetten.overheid.nl/BWBR0007376")
    }
}
