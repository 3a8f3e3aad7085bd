/// Input made to take long, or to trap: many of one thing. Tests try it whole, and `make linear` counts what some of it,
/// and twice as much, takes.
struct PathologicalInput: Sendable, CustomStringConvertible {
    let description: String
    let entry: EntryPoint
    /// How much of it a test tries.
    let size: Int
    private let make: @Sendable (Int) -> String

    private init(_ description: String, _ entry: EntryPoint, _ size: Int, make: @escaping @Sendable (Int) -> String) {
        self.description = description
        self.entry = entry
        self.size = size
        self.make = make
    }

    /// - Parameter count: of the units that it is made of.
    func bytes(_ count: Int) -> [UInt8] { Array(make(count).utf8) }
}

extension PathologicalInput {
    static let all = markup + marks + styles + nested

    private static func repeated(
        _ unit: String, _ size: Int, _ entry: EntryPoint, after start: String = "", before end: String = ""
    ) -> PathologicalInput {
        PathologicalInput((start + unit + end).replacing("\n", with: "\\n"), entry, size) { count in
            start + String(repeating: unit, count: count) + end
        }
    }

    private static let markup =
        [
            ("<div>", 100_000), ("</div>", 80_000), ("<p a=1 ", 20_000), ("<b>", 100_000), ("<!--", 20_000),
            ("<style>", 20_000), ("<a href=#x>", 20_000), ("<svg><p>", 20_000), ("&amp;", 20_000), ("<", 50_000),
        ].map { repeated($0, $1, .html) } + [
            PathologicalInput("<p a0=x a1=x>", .html, 100_000) { count in
                "<p" + (0..<count).map { " a\($0)=x" }.joined() + ">"
            }
        ]

    private static let marks =
        [
            ("![[]()", 100_000), ("*", 100_000), ("_", 100_000), ("`", 100_000), ("|", 100_000), ("<", 100_000),
            ("&", 100_000), (">", 100_000), ("- ", 20_000), ("[a]: b\n", 20_000), ("\\", 100_000), ("a", 1_000_000),
        ].map { repeated($0, $1, .markdown) } + [
            repeated("{", 50_000, .markdown, after: "[a]: <", before: ">"),
            repeated("${", 25_000, .markdown, after: "``` "),
            repeated("[b]", 300, .markdown), repeated("a\u{301}", 100_000, .markdown),
            repeated("e\u{301}\u{323} ", 50_000, .html, after: "<p>"),
            repeated("Wij delen ", 50_000, .markdown), repeated("Wij delen niets. ", 30_000, .markdown),
            repeated("| a ", 5_000, .markdown, before: "|\n" + String(repeating: "|-", count: 5_000) + "|\n"),
            repeated("<td>a", 20_000, .html, after: "<table><tr>"),
        ]

    private static let styles =
        ["{", "}", "(", "/*", "\\", "'", "a:b;", "url(", "@media{", "&,&{", "p{", "p{color:red}", "#aaa ", "é"]
        .map { repeated($0, 20_000, .styles) } + [
            repeated("&,&{", 20_000, .styles, before: String(repeating: "}", count: 20_000)),
            repeated("x ", 20_000, .styles, after: ":root{--a:", before: "}p{color:var(--a)}"),
            repeated("'a b' ", 20_000, .styles, after: "p{font:", before: "}"),
            repeated("margin:0;", 20_000, .html, after: "<p style='", before: "'>a"),
            repeated("serif,", 20_000, .html, after: "<p style='font-family:", before: "'>a"),
            repeated("<p style='margin:0'>a", 5_000, .html),
        ]

    /// As deep as input may be.
    private static let nested = [
        PathologicalInput("- a\\n  - a\\n", .markdown, 200) { count in
            (0..<count).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        },
        repeated("> ", 200, .markdown, before: "a\n"),
        repeated("<ul><li>a", 200, .html),
    ]
}
