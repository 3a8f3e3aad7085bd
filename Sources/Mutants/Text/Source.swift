import Verklaar

/// A published page as its mutators see it: bytes, the parts that they are made of, and the claims that stand there.
struct Source: Sendable {
    let page: PublishedPage
    let units: [Unit]
    let claims: [Explanation]
    private let lineStarts: [Int]

    init(_ page: PublishedPage, claims: [Explanation] = []) {
        self.page = page
        self.claims = claims
        lineStarts = [0] + page.bytes.indices.filter { page.bytes[$0] == 0x0A }.map { $0 + 1 }
        var scanner = UnitScanner(page)
        units = scanner.scan()
    }

    var bytes: [UInt8] { page.bytes }
    var isHTML: Bool { page.format == .html }

    func units(_ kinds: Unit.Kind...) -> [Unit] { units.filter { kinds.contains($0.kind) } }

    /// The line of a byte, from 1, and its column.
    func position(of offset: Int) -> (line: Int, column: Int) {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, offset - lineStarts[low] + 1)
    }

    func offset(line: Int, column: Int) -> Int {
        lineStarts.indices.contains(line - 1) ? lineStarts[line - 1] + column - 1 : bytes.count
    }

    /// Whether a byte is markup: not among the words of the page, but inside a tag.
    func isInTag(_ offset: Int) -> Bool {
        guard isHTML, let opening = bytes[..<offset].lastIndex(of: 0x3C) else { return false }
        return !bytes[opening..<offset].contains(0x3E)
    }

    /// From where a claim begins to the end of its line.
    func stretch(of claim: Explanation) -> Range<Int>? {
        guard let line = claim.page?.line else { return nil }
        let start = offset(line: line, column: claim.page?.column ?? 1)
        let end = offset(line: line + 1, column: 1)
        return start < end ? start..<end : nil
    }

    /// The claims that a byte is part of: those of its line that begin last before it, or the first of the line.
    func claims(at offset: Int) -> [Explanation] {
        let place = position(of: offset)
        let here = claims.filter { $0.page?.line == place.line }
        let columns = here.compactMap { $0.page?.column }
        guard let column = columns.filter({ $0 <= place.column }).max() ?? columns.min() else { return [] }
        return here.filter { $0.page?.column == column }
    }
}
