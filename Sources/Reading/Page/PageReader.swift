import Claims
import Diagnostics
import Facts
import Phrases

/// Reads the visible blocks of a page into claims.
public struct PageReader: Sendable {
    private let grammars: [Grammar]
    private let furniture: Furniture
    private let assets: Assets

    public init(_ templates: Templates, furniture: Furniture, assets: Assets) {
        grammars = Addressing.allCases.map { Grammar(templates, $0) }
        self.furniture = furniture
        self.assets = assets
    }

    /// - Parameter addressing: the form of address in which the page must be; where it is not given, the one in which
    ///   the page can be read best.
    /// - Throws: `input-refused` for bytes that no page can be.
    public func read(
        _ bytes: [UInt8], file: String, format: VisiblePageReader.Format, addressing: Addressing? = nil
    ) throws(DiagnosticError) -> PageReading {
        let page = try VisiblePageReader.read(bytes, file: file, format: format)
        let readings = grammars.filter { addressing == nil || $0.addressing == addressing }.map { grammar in
            var run = PageRun(page, grammar, furniture, assets)
            return run.reading()
        }
        return readings.min { $0.unreadLength < $1.unreadLength } ?? readings[0]
    }
}

extension PageReading {
    fileprivate var unreadLength: Int { unread.reduce(0) { $0 + $1.text.utf8.count } }
}
