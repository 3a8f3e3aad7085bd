import Claims
import Diagnostics
import Facts
import Report

// The text, piece by piece, with what stands behind each.
extension Dossier {
    var statement: [ReportBlock] {
        var known: Set<Int> = []
        return [.heading("De tekst, stuk voor stuk", level: 2), .paragraph(ReportLine(legend))]
            + sections.flatMap { title, pieces -> [ReportBlock] in
                let rows = pieces.map { row($0, knowing: &known) }
                return [
                    .heading(title, level: 3),
                    .table(
                        ReportTable(header: Self.header, rows: rows, hasRowHeaders: false, widths: [34, 24, 14, 28])),
                ]
            }
    }

    private var legend: String {
        let page =
            isFrozen
            ? "de HTML-pagina is die van de vastgelegde versie."
            : "de HTML-pagina is met dezelfde feiten vergeleken, en elk verschil is een bevinding."
        return """
            Elk stuk tekst van het document staat hieronder, letter voor letter en in dezelfde volgorde, met het feit waaruit \
            het volgt, de bepaling die erom vraagt en wat bij dat feit is gevonden. De tekst is gelezen uit de Markdown; \(page)
            """
    }

    private static let header = ["Tekst", "Bewering en feit", "Bepaling", "Bevindingen"]

    /// The pieces by the section that they stand in, with its heading as the first of them.
    private var sections: [(title: String, pieces: [PageLedger.Piece])] {
        var sections: [(title: String, pieces: [PageLedger.Piece])] = []
        for piece in ledger.pieces {
            if sections.isEmpty || piece.level.map({ $0 <= 2 }) ?? false {
                sections.append((piece.level == nil ? "Voor de eerste kop" : piece.text, []))
            }
            sections[sections.count - 1].pieces.append(piece)
        }
        return sections
    }

    /// - Parameter known: the findings that were told in full, by their numbers.
    private func row(_ piece: PageLedger.Piece, knowing known: inout Set<Int>) -> [ReportCell] {
        let marks =
            (piece.level == nil ? [] : [ReportLine("kop")]) + piece.links.map { ReportLine("koppeling naar \($0)") }
        return [
            ReportCell([ReportLine("\(piece.number). \(piece.text)")] + marks), ReportCell(source(of: piece)),
            provisions(of: piece), ReportCell(remarks(on: piece, knowing: &known)),
        ]
    }

    private func source(of piece: PageLedger.Piece) -> [ReportLine] {
        switch piece.source {
        case .claim(let claim, let fact?):
            let kind = claim.kind.isStanding ? "vaste tekst van het sjabloon" : claim.kind.id
            return ([kind] + names.lines(at: fact)).map { ReportLine($0) }
        case .claim(let claim, nil): return [ReportLine(claim.kind.id), .gap("Geen feit zegt dit.")]
        case .ownWords(let words):
            let place = words.location.map { names.lines(at: $0) } ?? []
            return (["eigen woorden, door geen regel beoordeeld"] + place).map { ReportLine($0) } + [
                approval(of: words)
            ]
        case .template: return [ReportLine("vaste tekst van het sjabloon"), ReportLine(template)]
        case .unknown: return [.gap("Niet verantwoord: geen feit, sjabloon of eigen woord zegt dit.")]
        }
    }

    private var template: String { "templates/\(document.folder).md" }

    private func approval(of words: Prose.Sentence) -> ReportLine {
        words.validApproval(on: day).map { ReportLine("goedgekeurd door \($0.by) op \($0.on.inDutch)") }
            ?? .gap("Door niemand goedgekeurd.")
    }

    private func provisions(of piece: PageLedger.Piece) -> ReportCell {
        let cited = piece.claim?.kind.provisions ?? []
        return cited.isEmpty ? "geen" : ReportCell(cited.map { ReportLine($0.description) })
    }

    /// A finding is told in full the first time, and by its number after that.
    private func remarks(on piece: PageLedger.Piece, knowing known: inout Set<Int>) -> [ReportLine] {
        let found = findings.at(piece.fact) + findings.at(inPage: piece.place)
        if found.isEmpty { return ["geen"] }
        return found.flatMap { finding -> [ReportLine] in
            if !known.insert(finding.number).inserted { return [ReportLine(finding.reference)] }
            let reason = finding.diagnostic.acceptance.map { [ReportLine("Reden: \($0.reason)")] } ?? []
            return [ReportLine(finding.mention)] + reason
        }
    }
}

extension [DossierFinding] {
    /// Those about the text at a place of a page.
    fileprivate func at(inPage place: Location) -> [DossierFinding] {
        filter { $0.diagnostic.location?.file == place.file && $0.diagnostic.location?.line == place.line }
    }
}
