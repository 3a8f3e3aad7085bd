import Redline

/// How wide the columns of a table are: by what stands in them, in twentieths of a point.
struct TableColumns {
    /// Of the text on a page.
    static let width = 9070

    private let byCount: [Int: [Int]]

    init(_ rows: ArraySlice<Marked>) {
        byCount = Dictionary(grouping: rows.map(\.cells), by: \.count).mapValues(Self.widths)
    }

    /// Rows of the old table may have another number of cells than those of the new one.
    func widths(of count: Int) -> [Int] { byCount[count] ?? [] }
    var grid: [Int] { byCount.max { $0.key < $1.key }?.value ?? [] }

    /// A column with much more text is somewhat wider.
    private static func widths(_ rows: [[[Run]]]) -> [Int] {
        let lengths = rows[0].indices.map { column in
            rows.map { row in row[column].map(\.span.text.count).reduce(0, +) }.max() ?? 0
        }
        let weights = lengths.map { min(max($0, 8), 120) + 20 }
        let total = weights.reduce(0, +)
        var widths = weights.map { width * $0 / total }
        widths[widths.count - 1] += width - widths.reduce(0, +)
        return widths
    }
}
