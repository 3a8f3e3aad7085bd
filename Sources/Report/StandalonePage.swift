import Redline

/// One HTML page by itself, for a file or a mail: its style is within, nothing is fetched, and no script runs.
public struct StandalonePage {
    private let title: String
    private let style: [String]
    private let content: String
    private let isWide: Bool

    /// - Parameters:
    ///   - title: of the page, and of its first heading.
    ///   - style: rules besides those of all such pages.
    ///   - content: HTML below the title.
    ///   - isWide: whether its tables need more than a column of text, and paper on its side.
    public init(_ title: String, style: [String] = [], content: String, isWide: Bool = false) {
        self.title = title
        self.style = style
        self.content = content
        self.isWide = isWide
    }

    public var html: String {
        """
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title.escapedForHTML)</title>
        <style>
        \((Self.style + style + (isWide ? Self.wide : []) + print).joined(separator: "\n"))
        </style>
        </head>
        <body>
        <main>
        <h1>\(title.escapedForHTML)</h1>
        \(content)</main>
        </body>
        </html>

        """
    }

    private static let style = [
        "body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff }",
        "h2 { margin-top: 2.5rem; border-top: 2px solid #1b1b1b; padding-top: 1rem }",
    ]

    private static let wide = ["body { max-width: 72rem }"]

    private var print: [String] {
        [
            "@page { size: A4\(isWide ? " landscape" : ""); margin: 18mm }",
            "@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt } h1, h2, h3, h4 { break-after: avoid } tr, li { break-inside: avoid } a { color: inherit } }",
        ]
    }
}
