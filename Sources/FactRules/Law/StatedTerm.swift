import Diagnostics
import Facts
import Texts

/// How long a law has records kept, by the names under which a statement cites it.
struct StatedTerm {
    /// The name of the law, and its abbreviation.
    private let names: [String]
    /// The article that sets the term; a law that sets no other is meant without one too.
    private let article: String?
    private let isMeantWithoutArticle: Bool
    let term: Term
    /// Longer terms that the same law sets for some records.
    let others: [Term]
    let bound: StatutoryTerm.Bound
    let source: Provision
    /// Whether somebody saw that the law sets the term today.
    let isSeen: Bool

    private init(
        _ names: [String], _ article: String?, orAlone isMeantWithoutArticle: Bool = true, _ bound: StatutoryTerm.Bound,
        _ term: Term, or others: [Term] = [], by source: Provision, isSeen: Bool = true
    ) {
        self.names = names
        self.article = article
        self.isMeantWithoutArticle = isMeantWithoutArticle
        self.bound = bound
        self.term = term
        self.others = others
        self.source = source
        self.isSeen = isSeen
    }

    /// The term of a law that a retention period cites.
    static func of(_ statute: Statute) -> StatedTerm? { all.first { $0.isCited(by: statute) } }

    private func isCited(by statute: Statute) -> Bool {
        let words = statute.name.smallWords
        guard names.contains(where: { $0.smallWords == words || words.starts(with: $0.smallWords) }) else {
            return false
        }
        guard let cited = statute.article?.lowercased() else { return isMeantWithoutArticle }
        guard let article else { return true }
        return cited == article || cited.hasPrefix(article + " ") || cited.hasPrefix(article + ",")
    }

    // AWR 52: seven years, ten for real estate (Wet OB art. 34a) and one-stop-shop records (Vo. 282/2011 art. 63quater).
    // The Jeugdwet has twenty years since 2020, read as archivists tell it. The Wmo had fifteen in June 2024, when a bill to
    // shorten them was brought in (Kamerstukken II 36 579, art. IV); what became of it was not seen.
    private static let all = [
        StatedTerm(
            ["Algemene wet inzake rijksbelastingen", "AWR"], "52", .atLeast, .years(7), or: [.years(10)],
            by: .awr("52 lid 4")),
        StatedTerm(["Burgerlijk Wetboek", "BW"], "2:10", orAlone: false, .atLeast, .years(7), by: .bw("2:10 lid 3")),
        StatedTerm(["Burgerlijk Wetboek", "BW"], "3:15i", orAlone: false, .atLeast, .years(7), by: .bw("3:15i lid 2")),
        StatedTerm(
            ["Burgerlijk Wetboek", "BW"], "7:454", orAlone: false, .atLeast, .years(20), by: .bw("7:454 lid 3")),
        StatedTerm(
            ["Wet op de geneeskundige behandelingsovereenkomst", "WGBO"], nil, .atLeast, .years(20),
            by: .bw("7:454 lid 3")),
        StatedTerm(
            ["Wet ter voorkoming van witwassen en financieren van terrorisme", "Wwft"], nil, .exactly, .years(5),
            by: .wwft("33 lid 3")),
        StatedTerm(
            ["Jeugdwet"], "7.3.8", .atLeast, .years(20),
            by: .jeugdwet),
        StatedTerm(
            ["Wet maatschappelijke ondersteuning 2015", "Wet maatschappelijke ondersteuning", "Wmo"], "5.3.4", .atLeast,
            .years(15), by: .wmo, isSeen: false),
    ]
}

extension Provision {
    static let jeugdwet = Provision(
        .guidance, "Jeugdwet art. 7.3.8 lid 3", url: "https://wetten.overheid.nl/BWBR0034925")
    static let wmo = Provision(.guidance, "Wmo 2015 art. 5.3.4", url: "https://wetten.overheid.nl/BWBR0035362")
}
