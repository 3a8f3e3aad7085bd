import Check
import Claims
import Diagnostics
import Facts
import Foundation
import Render
import Surroundings
import TextRules
import Visible

/// A file that belongs to no organisation alone, as a build makes it.
public struct CommonFile: Sendable {
    enum Kind: Sendable {
        /// One that leads to the documents of organisations.
        case index(IndexPage)
        /// The page that a server shows for those that are not there.
        case notFound
        case asset(Asset)
        /// Made for search engines: `sitemap.xml`, `robots.txt`.
        case forSearch(SearchPage)
        /// In a format of others, which `content/site.md` asks for.
        case export(RenderedFile)

        /// From the output folder.
        var path: String {
            switch self {
            case .index(let page): page.path
            case .notFound: "404.html"
            case .asset(let asset): asset.path
            case .forSearch(let page): page.path
            case .export(let file): file.path
            }
        }
    }

    let kind: Kind
    let file: RenderedFile

    init(_ kind: Kind, _ file: RenderedFile) {
        self.kind = kind
        self.file = file
    }

    /// From the output folder.
    public var path: String { file.path }
    public var bytes: [UInt8] { file.bytes }
}

extension Site {
    /// Where the files that belong to no organisation alone are not there, or others.
    ///
    /// - Parameter organisations: all organisations of the site.
    func compareCommon(_ organisations: [Organisation], with output: OutputFolder) throws -> [Diagnostic] {
        if output.layout == .bare { return [] }
        return try compare(try commonFiles(of: organisations), of: organisations.cards, with: output) + silences
    }

    /// What is found in such files when they are read back, one after the other, before they are published.
    func readBack(
        _ kinds: [CommonFile.Kind], of cards: OrganisationCards, called name: String
    ) throws(DiagnosticError) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for kind in kinds {
            let file = try commonFile(kind, of: cards)
            found += findings(in: file.bytes, insteadOf: file, file: "\(name)/\(file.path)", of: cards)
        }
        return found + silences
    }

    private func compare(
        _ asked: [CommonFile], of cards: OrganisationCards, with output: OutputFolder
    ) throws -> [Diagnostic] {
        try asked.flatMap { asked in
            let file = "\(output.name)/\(asked.path)"
            guard let bytes = try output.bytesIfThere(asked.path) else { return [missing(file)] }
            return findings(in: bytes, insteadOf: asked, file: file, of: cards)
        }
    }

    /// Where such a file differs from the one that is asked for, and what the rules of the text find in it.
    ///
    /// - Parameter file: what findings call it.
    public func findings(
        in bytes: [UInt8], insteadOf asked: CommonFile, file: String, of organisations: [Organisation]
    ) -> [Diagnostic] {
        findings(in: bytes, insteadOf: asked, file: file, of: organisations.cards)
    }

    func findings(
        in bytes: [UInt8], insteadOf asked: CommonFile, file: String, of cards: OrganisationCards
    ) -> [Diagnostic] {
        switch asked.kind {
        case .index(let page): findings(in: bytes, insteadOf: page, file: file, of: cards)
        case .notFound: findings(inNotFound: bytes, file: file)
        case .asset(let asset): findings(in: bytes, insteadOf: asset, file: file)
        case .forSearch: findings(in: bytes, insteadOf: asked.bytes, file: file, by: "the site's address")
        case .export: findings(in: bytes, insteadOf: asked.bytes, file: file, by: "which exports the site has")
        }
    }

    /// What the site leaves out for want of a fact, and what of it nobody reads.
    var silences: [Diagnostic] {
        let pictures = PictureJudgement.unread(in: siteFacts)
        if siteFacts.address != nil { return pictures }
        return pictures + [
            Diagnostic(
                .siteAddressUnset, .note,
                "nothing says where this site is published, so that its pages name no canonical address and no preview, "
                    + "and it has no sitemap.xml and robots.txt", at: Location(file: SiteFacts.file),
                remedy: "Write \"## address\" and below it \"- https://...\" in \(SiteFacts.file).")
        ]
    }

    private func findings(
        in bytes: [UInt8], insteadOf page: IndexPage, file: String, of cards: OrganisationCards
    ) -> [Diagnostic] {
        let lines = cards[page.organisations].flatMap { card in
            [IndexCheck.Line(card.name, from: card.location)]
                + card.documents.map {
                    IndexCheck.Line(
                        furniture.title(of: $0), to: "\(card.id)/\($0.folder)/index.html", from: card.location)
                }
        }
        let links = page.links.map { IndexCheck.Line($0.text, to: $0.path) }
        return findings(in: bytes, file: file, page.title, frame(of: page), lines + links)
    }

    private func findings(inNotFound bytes: [UInt8], file: String) -> [Diagnostic] {
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
            page = try Stages.see(bytes, file: file, as: .html)
            blank = try BlankPages.read(try renderer(surroundings.common).index([], in: frame).bytes)
        } catch {
            return error.diagnostics
        }
        let check = IndexCheck(
            page, title: title, furniture: furniture, frame: frame, blank: blank, expected: lines)
        // Names, titles and links are no sentences to be hard to read.
        let rules = language.textRules.filter { $0.id != "readability-low" }
        return check.diagnostics() + TextRules.judge(page, by: rules)
    }

    /// Pictures can say anything: they are the ones that were chosen, byte for byte. A style sheet may be laid out anew, or made
    /// smaller.
    private func findings(in bytes: [UInt8], insteadOf asset: Asset, file: String) -> [Diagnostic] {
        if asset.kind != .stylesheet { return bytes == asset.bytes ? [] : [drifted(asset, at: Location(file: file))] }
        let difference = StyleSheetText.difference(of: bytes, from: asset.bytes, file: file)
        return difference.map { [drifted(asset, at: $0.location, notes: Self.notes(on: $0))] } ?? []
    }

    private static func notes(on difference: StyleSheetText.Difference) -> [Diagnostic.Note] {
        [
            .init("here: \(difference.found ?? "nothing more")"),
            .init("the site's: \(difference.expected ?? "nothing more")"),
        ]
    }

    /// They are the ones that the facts make, whatever way their lines end.
    private func findings(
        in bytes: [UInt8], insteadOf asked: [UInt8], file: String, by fact: String
    ) -> [Diagnostic] {
        if bytes.filter({ $0 != 0x0D }) == asked { return [] }
        return [
            Diagnostic(
                .fileDrifted, .error, "this file is not the one that the facts make", at: Location(file: file),
                notes: [.init(fact, at: Location(file: SiteFacts.file))],
                remedy: "Run `make` to write it anew.")
        ]
    }

    private func drifted(_ asset: Asset, at place: Location, notes: [Diagnostic.Note] = []) -> Diagnostic {
        let what =
            switch asset.kind {
            case .stylesheet: "style sheet"
            case .icon: "icon"
            case .logo: "logo"
            }
        return Diagnostic(
            .assetDrifted, .error, "this \(what) is not the one of the site", at: place, notes: notes,
            remedy: "Run `make` to write it anew, or change \(asset.source).")
    }

    /// What lies in the output folder, and no build of these organisations put there.
    func strayFiles(besides organisations: [Organisation], in output: OutputFolder) throws -> [Diagnostic] {
        let cards = organisations.cards
        let isPage = output.layout == .page
        let known = Set(
            cards.flatMap { isPage ? publishedPaths(of: $0) : $0.pagePaths }
                + (isPage ? try commonParts(of: cards).map(\.path) : []))
        let stray = try output.files().filter { path in
            !known.contains(path) && !Self.isOfServer(path)
        }
        return stray.map { path in
            Diagnostic(
                .fileStray, .error, "no organisation of this site publishes this file",
                at: Location(file: "\(output.name)/\(path)"),
                remedy: "Remove the file, or add the facts that it is made from.")
        }
    }

    /// What hosts, browsers and systems look for, and no visitor reads.
    private static func isOfServer(_ path: String) -> Bool {
        ["CNAME", "favicon.ico", ".nojekyll"].contains(path) || path.hasPrefix(".well-known/")
            || path.split(separator: "/").last == ".DS_Store"
    }

    private func missing(_ file: String) -> Diagnostic {
        Diagnostic(
            .pageMissing, .error, "the site has no such file", at: Location(file: file),
            remedy: "Run `make` to publish it.")
    }
}
