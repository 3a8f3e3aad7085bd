import Diagnostics
import Facts
import Fetch
import Foundation
import Visible

extension Site {
    /// Gets pages, wherever they stand, and says where they differ from the facts. All are looked at, whatever is found in one.
    ///
    /// - Parameters:
    ///   - selection: the facts, which have to be without contradictions.
    ///   - timeout: how long a server may take over a page, in seconds.
    /// - Throws: `FileError` for a file that cannot be read.
    public func check(
        _ pages: [StandingPage], among selection: Selection, on day: CalendarDate, timeout: Int
    ) throws -> StandingReport {
        let judged = try judge(selection, on: day).filter(\.leavesNothingToPublish)
        if !judged.isEmpty { return StandingReport(findings: judged) }
        let fetch = PageFetch(timeout: timeout, agent: "verklaar/\(Release.version)")
        let inspector = Inspector(self)
        return try pages.reduce(into: StandingReport()) { report, page in
            report.add(try check(page, by: inspector, fetch))
        }
    }

    private func check(_ page: StandingPage, by inspector: Inspector, _ fetch: PageFetch) throws -> StandingReport {
        switch page.source {
        case .file(let path):
            let bytes = try FileReading.bytes(of: URL(fileURLWithPath: path), called: path)
            return try check(bytes, of: page, by: inspector)
        case .given(let bytes, _): return try check(bytes, of: page, by: inspector)
        case .web(let address):
            let fetched: FetchedPage
            do throws(FetchFailure) { fetched = try fetch.page(at: address) } catch {
                return StandingReport(findings: [page.unreachable(error)])
            }
            var report = try check(
                fetched.bytes, of: page, by: inspector, as: fetched.format == .html ? .html : .markdown,
                at: fetched.address)
            if fetched.address != address { report.findings.insert(page.redirected(to: fetched.address), at: 0) }
            return report
        }
    }

    /// - Parameters:
    ///   - format: what the server says that it is; where no server does, a page in HTML begins as one.
    ///   - address: where the page stands on the web.
    private func check(
        _ bytes: [UInt8], of page: StandingPage, by inspector: Inspector, as format: PublishedPage.Format? = nil,
        at address: WebAddress? = nil
    ) throws -> StandingReport {
        let format = format ?? page.format(of: bytes)
        let report = StandingReport(pages: [page.source.name: bytes])
        if let fault = page.missingElement(in: bytes, format) { return report.with([page.located(fault)]) }
        let published = PublishedPage(
            file: page.source.name, document: page.document, format: format, layout: .bare, bytes: bytes,
            selector: format == .html ? page.selector(in: bytes) : nil, address: address)
        return report.with(try inspector.findings(in: published, of: page.organisation).map(page.located))
    }
}

extension StandingReport {
    fileprivate func with(_ findings: [Diagnostic]) -> StandingReport {
        StandingReport(findings: self.findings + findings, pages: pages)
    }
}

extension StandingPage {
    fileprivate func format(of bytes: [UInt8]) -> PublishedPage.Format {
        let name = source.name.lowercased()
        if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) { return .html }
        if [".md", ".markdown"].contains(where: name.hasSuffix) { return .markdown }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return start.first { $0 > 0x20 } == UInt8(ascii: "<") ? .html : .markdown
    }

    /// The element that holds the document: the one that was named, or the one that says so itself.
    fileprivate func selector(in bytes: [UInt8]) -> ElementSelector? {
        selector ?? (ElementSelector.isMarked(bytes) ? ElementSelector(document: document.folder) : nil)
    }

    /// What is found where nobody said which element that is, or there are none.
    fileprivate func missingElement(in bytes: [UInt8], _ format: PublishedPage.Format) -> Diagnostic? {
        let place = Location(file: source.name, line: 1)
        if format == .markdown {
            return selector.map {
                Diagnostic(
                    .elementMissing, .error, "this is Markdown, and has no element \"\($0)\"", at: place,
                    remedy: "Name no element: a file of Markdown holds the document alone.")
            }
        }
        guard selector(in: bytes) == nil, Self.isWhole(bytes) else { return nil }
        return Diagnostic(
            .elementMissing, .error, "nothing says which element of this page holds the document", at: place,
            reason: "a page has a menu and more around its document, which no fact is behind",
            remedy: "Name it with --within, as in --within \".entry-content\".")
    }

    /// Whether HTML is a page of its own, and not what stands in one.
    private static func isWhole(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return ["<!doctype", "<html", "<head", "<body"].contains(where: text.contains)
    }

    fileprivate func unreachable(_ failure: FetchFailure) -> Diagnostic {
        let isLater = failure.address.description != source.name
        return located(
            Diagnostic(
                .pageUnreachable, .error, "the page cannot be had: \(failure.message)",
                at: Location(file: source.name),
                notes: isLater ? [.init("asked there, after redirects: \(failure.address)")] : [],
                reason: "whether it says what the facts say is not known", remedy: failure.remedy))
    }

    fileprivate func redirected(to address: WebAddress) -> Diagnostic {
        Diagnostic(
            .pageRedirected, .note, "the server leads from here to \(address), where the page was read",
            at: Location(file: source.name), notes: asked.map { [.init("asked for here", at: $0)] } ?? [],
            remedy: "Give that address, if the page stays there.")
    }

    /// With the line that asks for the page, where the finding is about no text of it; and with what mends a page that Verklaar
    /// does not write.
    fileprivate func located(_ finding: Diagnostic) -> Diagnostic {
        let isAboutPlace = [.pageUnreachable, .elementMissing, .elementRepeated].contains(finding.rule)
        let notes = asked.map { isAboutPlace ? [Diagnostic.Note("asked for here", at: $0)] : [] } ?? []
        return Diagnostic(
            finding.rule, finding.severity, finding.message, at: finding.location, text: finding.text,
            notes: finding.notes + notes, reason: finding.reason, provisions: finding.provisions,
            remedy: finding.remedy.map(Self.elsewhere), acceptance: finding.acceptance)
    }

    private static func elsewhere(_ remedy: String) -> String {
        remedy.replacing(
            "Run `make` to write the page anew",
            with: "Run `verklaar build --layout bare --output DIR` and put the document into the page anew")
    }
}
