import Diagnostics
import Facts
import Observations
import TestSupport
import Verklaar
import Visible

/// What inputs are tried on: the real templates, and the facts of an organisation.
struct Bench {
    private let inspector: DocumentInspector

    /// - Throws: where the site cannot be loaded.
    init() throws {
        let site = try Site(root: FrozenSite.root)
        inspector = try Inspector(site).inspector(of: FrozenSite.bres, .privacyStatement)
    }

    /// The promises that an input breaks; a trap breaks one as well.
    func violations(of bytes: [UInt8], at entry: EntryPoint) -> [String] {
        switch entry {
        case .html: page(bytes, .html)
        case .markdown: page(bytes, .markdown)
        case .styles: styles(bytes)
        case .facts: facts(bytes)
        case .phrases: template(bytes, "templates/phrases/purposes.md")
        case .template: template(bytes, "templates/privacyverklaring.md")
        case .observations: observations(bytes)
        }
    }

    private static let file = "input"
}

// Style sheets: the same as itself with comments between its rules, and otherwise different at a place inside the file.
extension Bench {
    private func styles(_ bytes: [UInt8]) -> [String] {
        let difference = StyleSheetText.difference(of: bytes, from: Self.sheet, file: Self.file)
        let strange = difference.flatMap { isInside($0.location, lines(in: bytes), bytes.count) ? nil : $0.location }
        let (own, other) = (Array("a{}/**/".utf8) + bytes, Array("a{} ".utf8) + bytes)
        let isSame = StyleSheetText.difference(of: own, from: other, file: Self.file) == nil
        return (strange.map { ["a difference is at \($0), outside the file"] } ?? [])
            + (isSame ? [] : ["a comment makes it another style sheet"])
    }

    private static let sheet = Array("p { margin: 0 }".utf8)

    private func lines(in bytes: [UInt8]) -> Int { bytes.count { $0 == 0x0A || $0 == 0x0D } + 1 }
}

// Pages: read and checked twice the same, with every position inside the file.
extension Bench {
    private func page(_ bytes: [UInt8], _ format: PublishedPage.Format) -> [String] {
        let page = PublishedPage(file: Self.file, document: .privacyStatement, format: format, bytes: bytes)
        let findings = inspector.findings(in: page)
        let again = inspector.findings(in: page)
        return located(findings, in: bytes) + blocks(bytes, format) + (format == .html ? themed(bytes) : [])
            + (findings == again ? [] : ["checking twice gives other findings"])
    }

    /// The same as a page of another system.
    private func themed(_ bytes: [UInt8]) -> [String] {
        guard let selector = try? ElementSelector("body") else { return ["\"body\" is no selector"] }
        let page = PublishedPage(
            file: Self.file, document: .privacyStatement, format: .html, layout: .bare, bytes: bytes, selector: selector
        )
        return located(inspector.findings(in: page), in: bytes)
    }

    private func blocks(_ bytes: [UInt8], _ format: PublishedPage.Format) -> [String] {
        let format: VisiblePageReader.Format = format == .html ? .html : .markdown
        guard let page = try? VisiblePageReader.read(bytes, file: Self.file, format: format) else { return [] }
        let offsets = page.blocks.flatMap { block in
            [block.offset] + block.text.offsets + (block.label.map { Array($0.offsets) } ?? [])
        }
        let strange = offsets.filter { !(0...bytes.count).contains($0) }
        return strange.isEmpty ? [] : ["text has the offset \(strange[0]) in a file of \(bytes.count) bytes"]
    }

    private func located(_ findings: [Diagnostic], in bytes: [UInt8]) -> [String] {
        let lines = lines(in: bytes)
        let strange = findings.compactMap(\.location).first {
            $0.file == Self.file && !isInside($0, lines, bytes.count)
        }
        return strange.map { ["a finding is at \($0), outside the file"] } ?? []
    }

    private func isInside(_ location: Location, _ lines: Int, _ size: Int) -> Bool {
        (1...lines).contains(location.line ?? 1) && (1...(size + 1)).contains(location.column ?? 1)
    }
}

// Facts, templates and observations: understood, or refused with findings that say where.
extension Bench {
    private func facts(_ bytes: [UInt8]) -> [String] {
        let organisations: [Organisation]
        do throws(DiagnosticError) {
            organisations = try FactsFile.organisations(fromJSON: bytes, file: Self.file)
        } catch {
            return refused(error, in: bytes)
        }
        let written = FactsEncoder.json(organisations)
        let again = try? FactsFile.organisations(fromJSON: written, file: Self.file)
        return again == organisations ? [] : ["facts written as JSON and read again are other facts"]
    }

    private func template(_ bytes: [UInt8], _ path: String) -> [String] {
        do {
            _ = try Site(root: FrozenSite.root, replacing: [path: bytes])
            return []
        } catch let error as DiagnosticError {
            return refused(error, in: bytes)
        } catch {
            return ["loading throws \(error)"]
        }
    }

    private func observations(_ bytes: [UInt8]) -> [String] {
        do throws(DiagnosticError) {
            let observation = try ObservationReader.read(bytes, file: Self.file)
            let again = try ObservationReader.read(bytes, file: Self.file)
            return observation == again ? [] : ["reading twice gives other observations"]
        } catch {
            return refused(error, in: bytes)
        }
    }

    private func refused(_ error: DiagnosticError, in bytes: [UInt8]) -> [String] {
        error.diagnostics.isEmpty ? ["refused without a finding"] : located(error.diagnostics, in: bytes)
    }
}
