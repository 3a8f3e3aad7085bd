import Check
import Claims
import Diagnostics
import Facts
import Foundation
import Reading
import TextRules

extension Site {
    /// The files that belong to no organisation alone.
    ///
    /// - Parameter organisations: all organisations of the site.
    func compareCommon(_ organisations: [Organisation], with output: OutputFolder) throws -> [Diagnostic] {
        try compareIndex(organisations, with: output) + compareStylesheet(with: output)
            + compareIcon(with: output)
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
        let (page, frame): (VisiblePage, VisiblePage)
        do throws(DiagnosticError) {
            page = try VisiblePageReader.read(bytes, file: file, format: .html)
            frame = try VisiblePageReader.read(try renderer().index([]).bytes, file: file, format: .html)
        } catch {
            return error.diagnostics
        }
        let lines = organisations.flatMap { organisation in
            [IndexCheck.Line(organisation.publicName, from: organisation.location)]
                + organisation.documents.map {
                    IndexCheck.Line(
                        furniture.title(of: $0), to: "\(organisation.id)/\($0.folder)/index.html",
                        from: organisation.location)
                }
        }
        return IndexCheck(page, in: frame, furniture: furniture, expected: lines).diagnostics() + TextRules.judge(page)
    }

    private func compareStylesheet(with output: OutputFolder) throws -> [Diagnostic] {
        let file = "\(output.name)/assets/style.css"
        guard let bytes = try output.bytesIfThere("assets/style.css") else { return [missing(file)] }
        let hiding = HidingStyles.findings(in: bytes, file: file)
        let isOwn = PlainCSS.of(bytes) == PlainCSS.of(stylesheet)
        // What it hides is the difference, where it hides anything.
        return isOwn || !hiding.isEmpty ? hiding : [drifted(file, "style sheet", from: "templates/style.css")]
    }

    /// Pictures can say anything: the icon is the one that was chosen, byte for byte.
    private func compareIcon(with output: OutputFolder) throws -> [Diagnostic] {
        let file = "\(output.name)/assets/favicon.svg"
        guard let bytes = try output.bytesIfThere("assets/favicon.svg") else { return [missing(file)] }
        return bytes == icon ? [] : [drifted(file, "icon", from: "templates/favicon.svg")]
    }

    private func drifted(_ file: String, _ what: String, from template: String) -> Diagnostic {
        Diagnostic(
            "asset-drifted", .error, "this \(what) is not the one in templates/", at: Location(file: file),
            remedy: "Run `make` to write it anew, or change \(template).")
    }

    /// What lies in the output folder, and no build of these organisations put there.
    func strayFiles(besides organisations: [Organisation], in output: OutputFolder) throws -> [Diagnostic] {
        let common = ["index.html", "assets/style.css", "assets/favicon.svg"]
        let known = Set(organisations.flatMap(\.publishedPaths) + common)
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
