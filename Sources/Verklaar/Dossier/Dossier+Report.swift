import Claims
import Diagnostics
import Digests
import Dutch
import Facts
import Report

/// How a dossier is printed.
public enum DossierFormat: String, Sendable, CaseIterable {
    case html, docx
}

extension Dossier {
    /// The dossier as a document, in Dutch.
    public var report: Report {
        let name = document.folder
        return Report(
            "Dossier: \(name) van \(organisation.publicName)",
            intro: [
                ReportLine(
                    "Wat \(organisation.publicName) heeft gepubliceerd, op grond van welke feiten en bepalingen, wat daarbij "
                        + "is gevonden en wie daarover heeft besloten (AVG art. 5 lid 2 en art. 24).")
            ],
            blocks: judged + registerBlocks + around + closing,
            signOff: [
                "Naam", "Hoedanigheid", "Datum", "Beoordeeld (feiten, tekst of beide)", "Voorbehouden",
                "SHA-256 van wat is beoordeeld",
            ], isWide: true)
    }

    /// The text and what was found in it.
    var judged: [ReportBlock] { head + statement + coverageTables + findingTables + paperTable }
    /// What belongs to it besides.
    var around: [ReportBlock] { outside + reading + changes + sourceTable }

    /// - Parameter format: the date in a Word document is the day on which findings were judged.
    /// - Throws: `OfficeError`.
    public func bytes(as format: DossierFormat) throws -> [UInt8] {
        switch format {
        case .html: Array(report.html.utf8)
        case .docx: try report.word(author: "Verklaar", date: day.description)
        }
    }
}

// What it is of.
extension Dossier {
    private var head: [ReportBlock] {
        let rows: [(String, ReportCell)?] = [
            ("Document", ReportCell(document.folder)),
            ("Organisatie", ReportCell("\(organisation.publicName) (\(organisation.id))")),
            ("Versie", version.map { ReportCell($0) } ?? .gap("Het document noemt geen versie.")),
            (
                "Adres",
                address.map { ReportCell([ReportLine($0, link: $0)]) }
                    ?? .gap("Niet vermeld in content/site.md, onder ## address.")
            ),
            ("Beoordeeld op", ReportCell(day.inDutch)),
            ("Gemaakt met", ReportCell("Verklaar \(Release.version)")),
            revision.map { ("Git-revisie", ReportCell($0.lines.map { ReportLine($0) })) },
        ]
        let facts = ("Feiten als JSON", digest(of: FactsEncoder.json([organisation]), in: .facts))
        let pages = files.map { page in
            (
                "Gepubliceerd als \(page.format.name)",
                ReportCell(
                    [ReportLine(page.file)] + digest(of: page.bytes, in: page.format == .html ? .html : .markdown).lines
                )
            )
        }
        let decided =
            record?.rows ?? [("Vastgelegd", .gap("Deze versie is niet vastgelegd; `verklaar release` doet dat."))]
        return [
            .heading("Dit document", level: 2),
            .table(
                ReportTable(
                    header: ["Gegeven", "Inhoud"],
                    rows: (rows.compactMap(\.self) + decided + [facts] + pages).map { [ReportCell($0.0), $0.1] })),
        ]
    }

    /// The digest, and whether it is that of the frozen version.
    private func digest(of bytes: [UInt8], in file: FrozenVersion.File) -> ReportCell {
        let digest = SHA256.of(bytes)
        let lines = [ReportLine("SHA-256 \(digest)")]
        guard let version = record?.version else { return ReportCell(lines) }
        let isSame = version.digests[file.rawValue] == digest
        return ReportCell(
            lines + [
                isSame
                    ? ReportLine("gelijk aan de vastgelegde versie \(version.number)")
                    : .gap("Anders dan de vastgelegde versie \(version.number).")
            ])
    }
}

extension DossierRecord {
    /// What was decided when it was frozen.
    fileprivate var rows: [(String, ReportCell)] {
        let decision = version.decision
        let end = next.map { "tot \($0.decision.effective.inDutch), toen versie \($0.number) inging" }
        let reservations = decision.reservations.map { ReportLine($0) }
        let changes = version.changes.map { ReportLine($0) }
        return [
            ("Aangenomen op", ReportCell(decision.adopted.inDutch)),
            (
                "Geldt vanaf",
                ReportCell([ReportLine(decision.effective.inDutch)] + [end].compactMap(\.self).map { ReportLine($0) })
            ),
            (
                reservations.isEmpty ? "Goedgekeurd door" : "Goedgekeurd, met voorbehoud, door",
                ReportCell(
                    [ReportLine(decision.approvedBy)] + [decision.capacity].compactMap(\.self).map { ReportLine($0) })
            ),
            ("Voorbehouden", reservations.isEmpty ? "geen" : ReportCell(reservations)),
            ("Reden", ReportCell(decision.because)),
            ("Wat er veranderde", changes.isEmpty ? "niets vermeld" : ReportCell(changes)),
            ("Vastgelegd in", ReportCell(version.recordPath)),
        ]
    }
}

extension Dossier {
    private var reading: [ReportBlock] {
        let counted = ledger.pieces.count
        let measured = [
            "Het document telt \(counted) stukken tekst: koppen, zinnen, onderdelen van lijsten en cellen van tabellen.",
            ownWordCount == 0
                ? "Er zijn geen eigen woorden: elke zin volgt uit een feit of staat vast in een sjabloon."
                : "In eigen woorden, door geen regel beoordeeld: \(ownWordCount).",
            "Leesbaarheid volgens Flesch-Douma: \(figures.fleschDouma.withComma) (60 en hoger is gewone taal).",
            "Gemiddeld \(figures.wordsPerSentence.withComma) woorden per zin; de langste zin heeft er "
                + "\(figures.longestSentence).",
        ]
        return [
            .heading("Taal en controle", level: 2), .list(measured.map { ReportLine($0) }), .paragraph(mutationLine),
        ]
    }

    private var mutationLine: ReportLine {
        guard let mutations else {
            return .gap(
                "Hoeveel fouten de controle vindt, is hier niet geteld: `make mutants` telt dat, en schrijft het in "
                    + "\(MutationFigures.file).")
        }
        let (found, harmless) = (mutations.found, mutations.harmless)
        return ReportLine(
            "Proef met opzettelijke fouten (\(MutationFigures.file), reeks \(mutations.seed), \(mutations.organisations) "
                + "organisaties): \(found.killed) van \(found.all) gevonden; van \(harmless.all) onschuldige wijzigingen "
                + "gaven er \(harmless.killed) ten onrechte een melding.")
    }
}

// What changed since an earlier edition.
extension Dossier {
    private var changes: [ReportBlock] {
        guard let comparison else { return [] }
        return [.heading("Wat er veranderde sinds \(comparison.old)", level: 2)]
            + (comparison.isSame
                ? [.paragraph("Geen verschillen.")] : ComparisonOutline(comparison).reportBlocks(of: document))
    }
}

// What facts cannot say, and who answers for the whole.
extension Dossier {
    /// The record of the processing that a privacy statement tells of; a cookie policy has none of its own.
    private var registerBlocks: [ReportBlock] {
        guard document == .privacyStatement else { return [] }
        return [.heading("Uit het register van verwerkingsactiviteiten (AVG art. 30)", level: 2)]
            + site.register(of: organisation).report.blocks.map(\.nested)
    }

    private var outside: [ReportBlock] {
        [
            .heading("Wat hier verder bij hoort", level: 2),
            .paragraph(
                "De feiten kennen deze stukken niet. Voeg ze bij het dossier, of leg vast waarom ze er niet zijn."),
            .list(Self.otherPapers.map { ReportLine($0) }),
        ]
    }

    private static let otherPapers = [
        "Kennisgevingen van veranderingen: aan wie, met welke tekst, hoe, wanneer, en het bewijs daarvan "
            + "(AVG art. 13 lid 3 en art. 14).",
        "De tekst waarmee toestemming is gevraagd (AVG art. 7 lid 1).",
        "Het advies van de functionaris voor gegevensbescherming bij een effectbeoordeling, en wanneer die opnieuw wordt "
            + "bekeken (AVG art. 35 lid 2 en 11).",
    ]

    private var closing: [ReportBlock] {
        [
            .heading("Ondertekening", level: 2),
            .paragraph(
                ReportLine(
                    "Wie tekent, tekent voor de feiten, voor de tekst of voor beide, zoals zij bij ‘Dit document’ met hun "
                        + "SHA-256 staan. Elke byte die daarna verandert, maakt de ondertekening ongeldig.")),
        ]
    }
}

extension SiteRevision {
    fileprivate var lines: [String] {
        [commit] + (isChanged ? ["met wijzigingen die nog niet zijn vastgelegd"] : [])
    }
}

extension PublishedPage.Format {
    fileprivate var name: String { self == .html ? "HTML" : "Markdown" }
}

extension CalendarDate {
    /// "29 november 2026"
    var inDutch: String { Value.date(self).written }
}

extension Double {
    /// "66,1"
    fileprivate var withComma: String { inTenths.replacing(".", with: ",") }
}
