import Diagnostics
import Facts

extension Rule {
    static let excludedDataContradicted = Rule(
        .excludedDataContradicted, .purposes, .error,
        title: "Data are said not to be there, and other facts name them",
        provisions: [.avg("5 lid 1 onder a"), .avg("14 lid 1 onder d")],
        checked: "2026-11-21",
        why: "people must not be told that data of theirs are not used where the same facts name these data.",
        remedy: """
            Remove what is not so, or say for which activity it holds: \
            \(swift: #"ExcludedData("namen", during: "het tellen")"#, json: #""activity": "het tellen""#).
            """,
        dutch: Dutch(
            "Gegevens zouden er niet zijn, en andere feiten noemen ze toch",
            why: "mensen mogen niet lezen dat gegevens niet worden gebruikt die dezelfde feiten wel noemen.",
            remedy: "Schrap wat niet klopt, of zeg voor welke activiteit het geldt."),
        foundIn: [
            "a category of that name",
            "an example of a category, in the singular",
            "special data",
            "the national number",
            "data on offences",
            "no personal data at all, and a category",
            "no data else, and a list of examples",
            "no data else of some people, and a purpose with examples of theirs",
            "no data else, and a cookie that follows visitors",
            "cookies without names, and a cookie with one",
            "results with and without the same",
        ],
        notFoundIn: [
            "data that no category names",
            "no names in one activity, and names elsewhere",
            "not asked of people, and got from a register",
            "no data else, and complete lists",
            "no data else, and the data that a cookie gathers are named",
            "no data else of customers, and a cookie that follows visitors",
            "cookies without names, and a cookie with a number",
            "results with other things than they lack",
        ]
    ) { organisation in
        let excluded = organisation.excludedData.filter { $0.activity == nil }.flatMap { excluded in
            organisation.categories.compactMap { category in
                excluded.named(by: category).map { name in
                    Belying(what: "category \(category.label.quoted) holds them", fact: category)
                        .finding("\(name.quoted) are said not to be \(excluded.handling.rawValue)", at: excluded)
                }
            }
        }
        let closed = organisation.closedLists.flatMap { list in
            organisation.open(list).map { $0.finding("no other data are said to be used than are named", at: list) }
        }
        return excluded + closed + organisation.cookiesHoldingExcluded
            + organisation.anonymised.filter { output in
                output.holds.contains { held in output.excludes.contains { $0.namesSame(as: held) } }
            }.map { Finding("\($0.output.quoted) both hold and lack the same data", at: $0) }
    }
}

extension ExcludedData {
    /// Which of its names a category belies.
    fileprivate func named(by category: DataCategory) -> String? {
        if handling == .asked, category.source != nil { return nil }
        return data.first { name in
            let isSpecial = category.nature == .special && name.mentions(["bijzondere"])
            let isNumber =
                category.nature == .nationalIdentificationNumber && name.mentions(["burgerservicenummer", "bsn"])
            let isCriminal = category.nature == .criminalOffence && name.mentions(["strafrechtelijk"])
            return isSpecial || isNumber || isCriminal || name.namesSame(as: "persoonsgegevens")
                || ([category.label] + category.examples).contains { $0.namesSame(as: name) }
        }
    }
}

extension Organisation {
    /// What shows that a list is not all.
    fileprivate func open(_ list: NoOtherData) -> [Belying] {
        let concerned = purposes.filter { purpose in
            list.subjects.isEmpty || purpose.subjects.contains(where: list.subjects.contains)
        }
        let purposes = concerned.filter { $0.categoryListing == .examples && !$0.categories.isEmpty }.map {
            Belying(what: "purpose \($0.name.quoted) names its data by examples", fact: $0)
        }
        guard list.subjects.isEmpty else { return purposes }
        let examples = categories.prefix(categoryListing == .examples ? 1 : 0).map {
            Belying(what: "the categories are examples", fact: $0)
        }
        return examples + purposes + untoldVisits.prefix(1)
    }

    /// Cookies that follow visitors, where no category holds what they gather.
    private var untoldVisits: [Belying] {
        let words = ["surf", "klik", "bezoek", "website", "pagina", "cookie", "apparaat", "ip-adres"]
        let names = categories.flatMap { [$0.label] + $0.examples }
        if names.contains(where: { $0.mentions(words) }) { return [] }
        return cookies("gathers data that no category has") { $0.category == .tracking }
    }

    fileprivate var cookiesHoldingExcluded: [Finding] {
        guard let cookies = website?.cookies.value else { return [] }
        return cookies.excludedData.flatMap { name in
            cookies.cookies.filter { cookie in cookie.data.contains { $0.namesSame(as: name) } }.map {
                Belying(what: "cookie \($0.label.quoted) holds them", fact: $0)
                    .finding("cookies are said to hold no \(name.quoted)", at: cookies)
            }
        }
    }
}
