import Claims
import Diagnostics
import Facts
import Fetch
import Foundation
import Visible

/// Where a page stands that is held against the facts by itself.
public enum PageSource: Hashable, Sendable {
    case file(String)
    case web(WebAddress)
    /// Bytes that were there already, by what findings call them.
    case given([UInt8], name: String)

    /// All of standard input.
    ///
    /// - Throws: where it cannot be read.
    public static func standardInput() throws(FileError) -> PageSource {
        let name = "standard input"
        do { return .given([UInt8](try FileHandle.standardInput.readToEnd() ?? Data()), name: name) } catch {
            throw FileError(kind: .missing, path: name, reason: "cannot be read")
        }
    }

    /// By which findings call it.
    public var name: String {
        switch self {
        case .file(let path): path
        case .web(let address): address.description
        case .given(_, let name): name
        }
    }
}

/// A page, wherever it stands, that has to say what the facts say.
public struct StandingPage: Sendable {
    public let source: PageSource
    /// The element that holds the document; nothing where that says so itself, or the page is the document.
    public let selector: ElementSelector?
    public let document: DocumentKind
    public let organisation: Organisation
    /// The line that asks for it; nothing where a command does.
    let asked: Location?

    public init(
        _ source: PageSource, within selector: ElementSelector?, _ document: DocumentKind, of organisation: Organisation
    ) {
        self.init(source, within: selector, document, of: organisation, askedAt: nil)
    }

    init(
        _ source: PageSource, within selector: ElementSelector?, _ document: DocumentKind,
        of organisation: Organisation,
        askedAt asked: Location?
    ) {
        self.source = source
        self.selector = selector
        self.document = document
        self.organisation = organisation
        self.asked = asked
    }
}

/// What came of holding pages against the facts.
public struct StandingReport: Sendable {
    public internal(set) var findings: [Diagnostic] = []
    /// The pages that were read, by what findings call them.
    public internal(set) var pages: [String: [UInt8]] = [:]

    /// Whether the pages that could be had say what the facts say, and one could not be had.
    ///
    /// - Parameter strict: warnings count as errors.
    public func isOnlyUnreachable(strict: Bool) -> Bool {
        let fatal = findings.filter { $0.isFatal(strict: strict) }
        return !fatal.isEmpty && fatal.allSatisfy { $0.rule == .pageUnreachable }
    }

    mutating func add(_ other: StandingReport) {
        findings += other.findings
        pages.merge(other.pages) { first, _ in first }
    }
}
