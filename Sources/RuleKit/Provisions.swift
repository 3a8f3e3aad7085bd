import Diagnostics

// The sources that several rules cite, each by the name that lawyers use for it.

extension Provision {
    package static func awr(_ article: String) -> Provision { Provision(.rijksbelastingen, article) }

    /// A recital of the AVG, which is no article.
    package static func recital(_ number: String) -> Provision {
        Provision(.guidance, "AVG overweging \(number)", url: avg("1").url)
    }

    /// An article of the Burgerlijk Wetboek as "3:15d": each book is published apart.
    package static func bw(_ article: String) -> Provision {
        let books = ["2": "BWBR0003045", "3": "BWBR0005291", "7": "BWBR0005290"]
        let book = books[String(article.prefix { $0 != ":" })]
        return Provision(.burgerlijkWetboek, article, url: book.map { "https://wetten.overheid.nl/\($0)" })
    }

    /// A ruling of the Court of Justice by its case number.
    package static func ruling(_ number: String, _ name: String) -> Provision {
        Provision(
            .guidance, "HvJ EU \(number) (\(name))", url: "https://curia.europa.eu/juris/liste.jsf?num=\(number)")
    }

    /// A decision of the Commission by its number; `celex` is that of the Official Journal.
    package static func decision(_ number: String, celex: String) -> Provision {
        Provision(
            .guidance, "Besluit \(number)", url: "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:\(celex)")
    }

    /// The standard contractual clauses now in force.
    package static func contractualClauses(_ place: String) -> Provision {
        decision("(EU) 2021/914, \(place)", celex: "32021D0914")
    }

    /// The guidelines on transparency, WP260 rev.01; par. 12, 13, 29 and the annex on retention were read as others quote
    /// them, and the numbers of the first two are from memory.
    package static func transparencyGuidelines(_ place: String) -> Provision {
        Provision(.guidance, "WP260 rev.01, \(place)", url: "https://ec.europa.eu/newsroom/article29/items/622227")
    }

    /// EDPB guidelines 05/2020 on consent; par. 123 was read as others quote it.
    package static func consentGuidelines(_ place: String) -> Provision {
        Provision(
            .guidance, "EDPB-richtsnoeren 05/2020, \(place)",
            url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/"
                + "guidelines-052020-consent-under-regulation-2016679_nl")
    }
}
