import Claims
import Facts
import Phrases
import Surroundings
import Texts
import Visible

/// Reads the visible blocks of a page into claims.
///
///     let reading = PageReader(templates).read(page, in: surroundings)
///     reading.claims.map(\.claim.kind.id)  // "document.privacyStatement", "version", ...
///     reading.unread.map(\.text)           // what is no claim
public struct PageReader: Sendable {
    let grammars: Grammars

    public init(_ templates: Templates) { grammars = Grammars(templates) }

    /// - Parameters:
    ///   - surroundings: what may stand around the document.
    ///   - addressing: the form of address in which the page must be; where it is not given, the one in which the page
    ///     can be read best.
    public func read(
        _ page: VisiblePage, in surroundings: Surroundings, addressing: Addressing? = nil
    ) -> PageReading {
        let page = page.withPlainQuotes
        if let addressing { return PageRun(page, grammars.grammar(addressing), surroundings).reading() }
        var readings: [PageReading] = []
        for addressing in Addressing.allCases {
            readings.append(PageRun(page, grammars.grammar(addressing), surroundings).reading())
            // None reads better than one that understood all.
            if readings.last!.strangeness == (0, 0) { break }
        }
        return readings.min { $0.strangeness < $1.strangeness } ?? readings[0]
    }

    /// The claim that a text makes by the phrases of running text, in whole or in part; nothing where none reads any of it.
    public func claim(in text: String, addressing: Addressing) -> ClaimKind? {
        kind(in: text, addressing, by: \.runningText)
    }

    /// The claim that an item, a cell or a sentence with this text would make.
    public func claimAnywhere(in text: String, addressing: Addressing) -> ClaimKind? {
        kind(in: text, addressing, by: \.anywhere)
    }

    private func kind(
        in text: String, _ addressing: Addressing, by patterns: (Grammar) -> PatternSet
    ) -> ClaimKind? {
        var parser = BlockParser(Array(text.withPlainQuotes.utf8)) { _ in false }
        for case .match(let match) in parser.parse(by: patterns(grammars.grammar(addressing))).parts {
            return match.kind
        }
        return nil
    }
}

extension PageReading {
    /// How much there is that a page of the site would not have: bytes of text that were not understood, then findings.
    public var strangeness: (unread: Int, findings: Int) {
        (unread.reduce(0) { $0 + $1.text.utf8.count }, findings.count)
    }
}
