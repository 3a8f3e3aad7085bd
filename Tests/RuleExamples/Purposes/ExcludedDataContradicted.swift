import Facts

extension FactExamples {
    static let excludedDataContradicted = FactExamples(
        of: .excludedDataContradicted,
        failing: [
            Example("a category of that name") {
                ExcludedData("contactgegevens")
                DataCategories(.contact)
            },
            Example("an example of a category, in the singular") {
                ExcludedData("namen", are: .asked)
                DataCategories(.contact)
            },
            Example("special data") {
                ExcludedData("bijzondere persoonsgegevens")
                DataCategories(DataCategory("medische gegevens", .special))
            },
            Example("the national number") {
                ExcludedData("burgerservicenummer", are: .kept)
                DataCategories(DataCategory("loongegevens", .nationalIdentificationNumber))
            },
            Example("data on offences") {
                ExcludedData("strafrechtelijke gegevens")
                DataCategories(DataCategory("veroordelingen", .criminalOffence))
            },
            Example("no personal data at all, and a category") {
                ExcludedData("persoonsgegevens", are: .collected)
                DataCategories(.contact)
            },
            Example("no data else, and a list of examples") {
                NoOtherData()
                DataCategories(.contact, listing: .examples)
            },
            Example("no data else of some people, and a purpose with examples of theirs") {
                NoOtherData(of: .customers)
                DataSubjects(.customers)
                DataCategories(.contact)
                Purpose("bestellingen leveren") {
                    Concerns(.customers)
                    Processes(.contact, listing: .examples)
                }
            },
            Example("no data else, and a cookie that follows visitors") {
                NoOtherData()
                DataCategories(.contact)
                Website { Cookies { Cookie("_fbp", .tracking) } }
            },
            Example("cookies without names, and a cookie with one") {
                Website {
                    Cookies(without: ["namen"]) { Cookie("sessie", .functional, holding: ["naam"]) }
                }
            },
            Example("results with and without the same") {
                Anonymised("onze cijfers", .aggregated, holding: ["woonplaatsen"], without: ["woonplaats"])
            },
        ],
        passing: [
            Example("data that no category names") {
                ExcludedData("burgerservicenummer", "bijzondere persoonsgegevens")
                DataCategories(.contact)
            },
            Example("no names in one activity, and names elsewhere") {
                ExcludedData("namen", during: "het tellen van telefoontjes")
                DataCategories(.contact)
            },
            Example("not asked of people, and got from a register") {
                ExcludedData("adressen", are: .asked)
                DataCategories(DataCategory("adressen", source: DataSource("het kadaster")))
            },
            Example("no data else, and complete lists") {
                NoOtherData()
                DataCategories(.contact)
            },
            Example("no data else, and the data that a cookie gathers are named") {
                NoOtherData()
                DataCategories(DataCategory("surfgedrag", including: "bekeken pagina's"))
                Website { Cookies { Cookie("_fbp", .tracking) } }
            },
            Example("no data else of customers, and a cookie that follows visitors") {
                NoOtherData(of: .customers)
                DataSubjects(.customers)
                DataCategories(.contact)
                Website { Cookies { Cookie("_fbp", .tracking) } }
            },
            Example("cookies without names, and a cookie with a number") {
                Website {
                    Cookies(without: ["namen"]) { Cookie("sessie", .functional, holding: ["een nummer"]) }
                }
            },
            Example("results with other things than they lack") {
                Anonymised("onze cijfers", .aggregated, holding: ["aantallen"], without: ["namen"])
            },
        ])
}
