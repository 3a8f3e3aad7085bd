import Diagnostics
import Facts

extension Rule {
    static let collectionContradicted = Rule(
        .collectionContradicted, .consistency, .error,
        title: "All data are said to be got in one way, and the facts show another",
        provisions: [.avg("5 lid 1 onder a"), .avg("14 lid 2 onder f")],
        checked: "2026-11-21",
        why:
            "people must not be told that all data come from themselves where the same statement names another source.",
        remedy: """
            Leave out \(swift: "extent: .all, or notBy:", json: #""extent": "all", or "notBy""#), or correct what contradicts \
            it.
            """,
        dutch: Dutch(
            "Alle gegevens zouden op één manier worden verkregen, en de feiten tonen een andere",
            why: """
                mensen mogen niet lezen dat alle gegevens van henzelf komen, als dezelfde verklaring een andere bron noemt.
                """,
            remedy: "Zeg niet dat het om alle gegevens gaat, of verbeter wat daarmee in strijd is."),
        foundIn: [
            "all given by people, and some observed",
            "all given by people, and a category from a register",
            "nothing by cookies, and a website with cookies",
        ],
        notFoundIn: [
            "most given by people, and some observed",
            "all given by people, in two ways",
            "nothing by cookies, and cookies that only work for the site",
        ]
    ) { organisation in
        organisation.collections.flatMap { $0.contradictions(in: organisation) }
    }
}

extension DataCollection {
    fileprivate func contradictions(in organisation: Organisation) -> [Finding] {
        var findings: [Finding] = []
        if extent == .all, categories.isEmpty {
            let others = organisation.collections.filter { $0.way != way }.map(\.location)
            let sources = way == .given ? organisation.categories.compactMap(\.source).map(\.location) : []
            findings += (others + sources).prefix(1).map {
                Finding(
                    "all data are said to be \(way.rawValue), and some come in another way", at: self,
                    notes: [.init("the other way is here", at: $0)])
            }
        }
        if notBy.contains(where: { $0.mentions(["cookie"]) }),
            let cookie = organisation.placedCookies.first(where: { $0.category != .functional })
        {
            findings.append(
                Finding(
                    "no data are said to be collected by cookies, and the website places \(cookie.label.quoted)",
                    at: self,
                    notes: [.init("the cookie is here", at: cookie.location)]))
        }
        return findings
    }
}
