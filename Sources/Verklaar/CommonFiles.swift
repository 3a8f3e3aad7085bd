import Check
import Claims
import Diagnostics
import Facts
import Foundation
import Phrases
import Reading
import TextRules

extension Site {
    /// The files that belong to no organisation alone.
    ///
    /// - Parameter organisations: all organisations of the site.
    func compareCommon(_ organisations: [Organisation], with output: OutputFolder) throws -> [Diagnostic] {
        if output.layout == .bare { return [] }
        return try compareIndex(organisations, with: output) + compareNotFound(with: output)
            + assets(of: organisations).flatMap { try compare($0, with: output) }
            + compareSearchFiles(of: organisations, with: output) + silences
    }

    /// What the site leaves out for want of a fact.
    private var silences: [Diagnostic] {
        if siteFacts.address != nil { return [] }
        return [
            Diagnostic(
                "site-address-unset", .note,
                "nothing says where this site is published, so that its pages name no canonical address and no preview, "
                    + "and it has no sitemap.xml and robots.txt", at: Location(file: SiteFacts.file),
                remedy: "Write \"## address\" and below it \"- https://...\" in \(SiteFacts.file).")
        ]
    }

    private func compareIndex(_ organisations: [Organisation], with output: OutputFolder) throws -> [Diagnostic] {
        let file = "\(output.name)/index.html"
        guard let bytes = try output.bytesIfThere("index.html") else { return [missing(file)] }
        return findings(inIndex: bytes, file: file, of: organisations)
    }

    /// The page that leads to the documents of all organisations, as a build makes it.
    public func publishIndex(of organisations: [Organisation]) throws -> [UInt8] {
        try compileCommon(organisations).first { $0.path == "index.html" }?.bytes ?? []
    }

    /// Where such a page differs from the organisations of the site, and what the rules of the text find in it.
    public func findings(
        inIndex bytes: [UInt8], file: String, of organisations: [Organisation]
    ) -> [Diagnostic] {
        let lines = organisations.flatMap { organisation in
            [IndexCheck.Line(organisation.publicName, from: organisation.location)]
                + organisation.documents.map {
                    IndexCheck.Line(
                        furniture.title(of: $0), to: "\(organisation.id)/\($0.folder)/index.html",
                        from: organisation.location)
                }
        }
        return findings(in: bytes, file: file, furniture.indexTitle, indexFrame, lines)
    }

    private func compareNotFound(with output: OutputFolder) throws -> [Diagnostic] {
        let file = "\(output.name)/404.html"
        guard let bytes = try output.bytesIfThere("404.html") else { return [missing(file)] }
        let lines = [
            IndexCheck.Line(furniture.notFoundText),
            IndexCheck.Line(furniture.indexTitle, to: notFoundRoot + "index.html"),
        ]
        return findings(in: bytes, file: file, furniture.notFoundTitle, notFoundFrame, lines)
    }

    private func findings(
        in bytes: [UInt8], file: String, _ title: String, _ frame: PageFrame, _ lines: [IndexCheck.Line]
    ) -> [Diagnostic] {
        let (page, blank): (VisiblePage, VisiblePage)
        do throws(DiagnosticError) {
            page = try VisiblePageReader.read(bytes, file: file, format: .html)
            blank = try BlankPages.read(try renderer(surroundings.common).index([], in: frame).bytes)
        } catch {
            return error.diagnostics
        }
        let check = IndexCheck(
            page, title: title, furniture: furniture, frame: frame, blank: blank, expected: lines)
        return check.diagnostics() + TextRules.judge(page)
    }

    /// Pictures can say anything: they are the ones that were chosen, byte for byte. A style sheet may be laid out anew.
    private func compare(_ asset: Asset, with output: OutputFolder) throws -> [Diagnostic] {
        let file = "\(output.name)/\(asset.path)"
        guard let bytes = try output.bytesIfThere(asset.path) else { return [missing(file)] }
        if asset.kind != .stylesheet { return bytes == asset.bytes ? [] : [drifted(asset, file)] }
        let hiding = HidingStyles.findings(in: bytes, file: file)
        let isOwn = PlainCSS.of(bytes) == PlainCSS.of(asset.bytes)
        // What it hides is the difference, where it hides anything.
        return isOwn || !hiding.isEmpty ? hiding : [drifted(asset, file)]
    }

    /// They are the ones that the facts make, whatever way their lines end.
    private func compareSearchFiles(
        of organisations: [Organisation], with output: OutputFolder
    ) throws -> [Diagnostic] {
        try searchFiles(of: organisations).flatMap { expected -> [Diagnostic] in
            let file = "\(output.name)/\(expected.path)"
            guard let bytes = try output.bytesIfThere(expected.path) else { return [missing(file)] }
            if bytes.filter({ $0 != 0x0D }) == expected.bytes { return [] }
            return [
                Diagnostic(
                    "file-drifted", .error, "this file is not the one that the facts make", at: Location(file: file),
                    notes: [.init("the site's address", at: Location(file: SiteFacts.file))],
                    remedy: "Run `make` to write it anew.")
            ]
        }
    }

    private func drifted(_ asset: Asset, _ file: String) -> Diagnostic {
        let what =
            switch asset.kind {
            case .stylesheet: "style sheet"
            case .icon: "icon"
            case .logo: "logo"
            }
        return Diagnostic(
            "asset-drifted", .error, "this \(what) is not the one of the site", at: Location(file: file),
            remedy: "Run `make` to write it anew, or change \(asset.source).")
    }

    /// What lies in the output folder, and no build of these organisations put there.
    func strayFiles(besides organisations: [Organisation], in output: OutputFolder) throws -> [Diagnostic] {
        let known = Set(
            organisations.flatMap(\.publishedPaths) + (output.layout == .page ? commonPaths(of: organisations) : []))
        let stray = try output.files().filter { path in
            !known.contains(path) && path.split(separator: "/").last != ".DS_Store"
        }
        return stray.map { path in
            Diagnostic(
                "file-stray", .error, "no organisation of this site publishes this file",
                at: Location(file: "\(output.name)/\(path)"),
                remedy: "Remove the file, or add the facts that it is made from.")
        }
    }

    private func missing(_ file: String) -> Diagnostic {
        Diagnostic(
            "page-missing", .error, "the site has no such file", at: Location(file: file),
            remedy: "Run `make` to publish it.")
    }
}

extension Organisation {
    /// What the index page calls it.
    var publicName: String { controller?.name ?? id }

    /// The files it publishes, from the output folder.
    var publishedPaths: [String] {
        documents.flatMap { ["\(id)/\($0.folder)/index.html", "\(id)/\($0.folder)/index.md"] }
    }
}
