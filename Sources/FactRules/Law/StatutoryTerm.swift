import Diagnostics
import Facts

/// How long a law, or guidance of the supervisory authority, says that a kind of record is kept.
struct StatutoryTerm: Sendable {
    enum Bound: String {
        case atLeast = "at least"
        case atMost = "at most"
        case exactly = "just"
    }

    let term: Term
    let bound: Bound
    let source: Provision
    /// When the term was last looked up there; nothing where that is still to be done.
    let checked: CalendarDate?

    private init(_ bound: Bound, _ term: Term, by source: Provision, checked: CalendarDate?) {
        self.term = term
        self.bound = bound
        self.source = source
        self.checked = checked
    }
}

// The table.
extension StatutoryTerm {
    static let bookkeeping = StatutoryTerm(.atLeast, .years(7), by: .awr("52 lid 4"), checked: "2026-11-21")

    /// From the end of the year of the sale, of what is sold to consumers elsewhere in the Union.
    static let oneStopShop = StatutoryTerm(.atLeast, .years(10), by: .oneStopRecords, checked: "2026-11-29")

    /// From the end of the procedure.
    static let application = StatutoryTerm(.atMost, .weeks(4), by: .applicationGuidance, checked: "2026-11-21")

    /// With the applicant's consent.
    static let applicationWithConsent = StatutoryTerm(
        .atMost, .years(1), by: .applicationGuidance, checked: "2026-11-21")

    /// Without reasons for more.
    static let cameraImagesByItself = StatutoryTerm(.atMost, .hours(72), by: .videoGuidelines, checked: "2026-11-29")

    static let cameraImages = StatutoryTerm(.atMost, .weeks(4), by: .cameraGuidance, checked: "2026-11-21")

    /// Of a municipality's cameras in public places.
    static let publicOrderImages = StatutoryTerm(.atMost, .weeks(4), by: .municipalCameras, checked: "2026-11-21")

    /// From the last change in the file.
    static let treatmentFile = StatutoryTerm(.atLeast, .years(20), by: .bw("7:454 lid 3"), checked: "2026-11-21")

    /// From the end of the business relation, or from the transaction.
    static let clientDueDiligence = StatutoryTerm(.exactly, .years(5), by: .wwft("33 lid 3"), checked: "2026-11-21")
}

extension Provision {
    /// Read as others quote it.
    static let oneStopRecords = Provision(
        .guidance, "Uitvoeringsverordening (EU) 282/2011 art. 63 quater",
        url: "https://eur-lex.europa.eu/eli/reg_impl/2011/282/nld")

    /// Read as others quote it.
    static let videoGuidelines = Provision(
        .guidance, "EDPB-richtsnoeren 3/2019, par. 121",
        url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/"
            + "guidelines-32019-processing-personal-data-through-video_nl")

    static func wwft(_ article: String) -> Provision { Provision(.wwft, article) }

    static let applicationGuidance = Provision(
        .guidance, "AP, Sollicitaties",
        url: "https://www.autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/sollicitaties")

    /// Four weeks, and longer for an incident until it is settled: so the AP's page on cameras has it, which is older than
    /// the AVG.
    static let cameraGuidance = Provision(
        .guidance, "AP, Beleidsregels cameratoezicht", url: "https://wetten.overheid.nl/BWBR0037591")

    /// Read in the text of 2011; policies of municipalities of 2024 give the same four weeks.
    static let municipalCameras = Provision(
        .guidance, "Gemeentewet art. 151c", url: "https://wetten.overheid.nl/BWBR0005416")
}

extension StatutoryTerm {
    func isMet(by other: Term) -> Bool {
        switch bound {
        case .atLeast: other.averageDays >= term.averageDays
        case .atMost: other.averageDays <= term.averageDays
        case .exactly: other.averageDays == term.averageDays
        }
    }

    /// The term that has to be as the law has it: the least where that is a minimum, else the most. A minimum has no most.
    private func judged(_ period: RetentionPeriod.Period) -> Term? {
        switch bound {
        case .atLeast: period.shortest
        case .atMost: period.longest ?? period.shortest
        case .exactly: period.longest
        }
    }

    /// That a fixed term is not as it should be; or, where it is, that nobody looked at the law for over a year.
    func finding(at placed: PlacedPeriod, on day: CalendarDate, severity: Severity? = nil) -> Finding? {
        guard let term = judged(placed.period.period) else { return nil }
        if !isMet(by: term) {
            return Finding(
                "\(placed.subject) is \(term.inWords), and \(source) gives \(bound.rawValue) \(self.term.inWords)",
                at: placed.period,
                severity: severity)
        }
        guard let checked, checked.isOverAYear(before: day) else { return nil }
        return Finding(
            "\(placed.subject) follows \(source), which was last looked up on \(checked)", at: placed.period,
            severity: .note)
    }
}
