import Diagnostics
import Facts
import Report

// What was found and who decided, the papers that are kept apart, and the sources of the law.
extension Dossier {
    var findingTables: [ReportBlock] {
        let told = findings.filter { !$0.isDossier }
        let table = ReportTable(
            header: ["Bevinding", "Plaats", "Bepaling", "Besluit"],
            rows: told.map { finding in
                [
                    ReportCell([
                        ReportLine("\(finding.number). \(finding.title)"),
                        ReportLine(finding.diagnostic.severity.dutch),
                    ]),
                    places(of: finding), provisions(of: finding), ReportCell(decision(on: finding)),
                ]
            }, widths: [28, 24, 20, 28])
        return [.heading("Bevindingen en besluiten", level: 2)]
            + (told.isEmpty ? [.paragraph("Er zijn geen bevindingen.")] : [.table(table)])
    }

    private func places(of finding: DossierFinding) -> ReportCell {
        let lines = finding.places.flatMap { names.lines(at: $0) }.map { ReportLine($0) }
        return lines.isEmpty ? "het geheel" : ReportCell(lines)
    }

    private func provisions(of finding: DossierFinding) -> ReportCell {
        let cited = finding.diagnostic.provisions
        return cited.isEmpty ? "geen" : ReportCell(cited.map { ReportLine($0.description) })
    }

    private func decision(on finding: DossierFinding) -> [ReportLine] {
        guard let acceptance = finding.diagnostic.acceptance else {
            return [finding.diagnostic.severity == .error ? .gap("Open: dit houdt publicatie tegen.") : "Open."]
        }
        return [
            ReportLine("Aanvaard tot en met \(acceptance.until.inDutch)."), ReportLine("Reden: \(acceptance.reason)"),
            finding.decidedBy.map { ReportLine("Besloten door: \($0)") }
                ?? .gap("Wie dit besloot, zeggen de feiten niet."),
        ]
    }

    var paperTable: [ReportBlock] {
        let missing = findings.filter(\.isDossier).map { finding in
            [
                ReportCell("\(finding.number). \(finding.title)"), places(of: finding),
                ReportCell(
                    finding.diagnostic.acceptance == nil
                        ? [.gap("Ontbreekt, volgens deze bevinding.")] : decision(on: finding)),
            ]
        }
        let kept = papers.papers.map { paper in
            [
                ReportCell(paper.name),
                ReportCell((paper.fact.map { names.lines(at: $0) } ?? ["geen feit"]).map { ReportLine($0) }),
                ReportCell([paper.state.line]),
            ]
        }
        return [
            .heading("Op dossier", level: 2),
            .paragraph("Wat de organisatie zelf bewaart en niet publiceert, en waar het ligt."),
            kept.isEmpty && missing.isEmpty
                ? .paragraph("De feiten noemen geen stukken, en geen regel vraagt erom.")
                : .table(
                    ReportTable(header: ["Stuk", "Feit", "Waar het ligt"], rows: kept + missing, widths: [36, 32, 32])),
        ]
    }

    var sourceTable: [ReportBlock] {
        let rows = sources.sources.map { source in
            [
                ReportCell([ReportLine(source.provision.description, link: source.provision.url)]),
                ReportCell([source.state.line]),
            ]
        }
        return [
            .heading("Bronnen", level: 2),
            .paragraph(
                ReportLine(
                    "De bepalingen in dit dossier, en wanneer hun tekst voor de regels van Verklaar voor het laatst is nagezien, "
                        + "in de tekst zelf of bij wie haar aanhaalt.")),
            .table(ReportTable(header: ["Bron", "Nagezien"], rows: rows)),
        ]
    }
}

extension PaperTrail.State {
    fileprivate var line: ReportLine {
        switch self {
        case .keptAt(let place): ReportLine(place)
        case .asked(let question): .gap("Niet bekend; nagevraagd: \(question)")
        case .none: .gap("Is er niet.")
        case .there: ReportLine("Gesloten; waar zij ligt, zeggen de feiten niet.")
        }
    }
}

extension LegalSources.State {
    fileprivate var line: ReportLine {
        switch self {
        case .seen(let day): ReportLine(day.inDutch)
        case .notSeen: .gap("Nog niet nagezien.")
        case .noRule: "Niet bijgehouden: geen regel berust erop."
        }
    }
}
