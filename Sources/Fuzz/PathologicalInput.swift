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

    private static let marks = [
        ("![[]()", 100_000), ("*", 100_000), ("_", 100_000), ("`", 100_000), ("|", 100_000), ("<", 100_000),
        ("&", 100_000), (">", 100_000), ("- ", 20_000), ("[a]: b\n", 20_000), ("\\", 100_000), ("a", 1_000_000),
    ].map { repeated($0, $1, .markdown) }

    private static let styles =
        ["{", "}", "(", "/*", "\\", "'", "a:b;", ":root{--a:var(--a)}", "@media{", "&,&{", "p{", "p{color:red}"]
        .map { repeated($0, 20_000, .styles) } + [
            repeated("p{color:red}", 10_000, .html, after: "<style>", before: "</style>"),
            repeated("min(1px, ", 20_000, .styles, after: "p{width:"),
            repeated("width:0;clip:auto;", 20_000, .styles, after: "nav a{", before: "}"),
            repeated("color:#111;background:#fff;", 20_000, .styles, after: "p{", before: "}"),
            repeated("x", 20_000, .styles, after: ":root{--a:", before: "}p{color:var(--a)}"),
            repeated("p{color:var(--a)}", 20_000, .styles, after: ":root{--a:#111}"),
            PathologicalInput("a0,a1{color:red;color:red}", .styles, 20_000) { count in
                (0..<count).map { "a\($0)" }.joined(separator: ",")
                    + "{\(String(repeating: "color:red;", count: count))}"
            },
            PathologicalInput("p{color:#000000}p{background:#000001}", .styles, 20_000) { count in
                (0..<count).map { "p{\($0 % 2 == 0 ? "color" : "background"):\(hex($0))}" }.joined()
            },
        ]

    /// A colour for each number below 2 to the power of 24.
    private static func hex(_ number: Int) -> String { "#" + String(0x100_0000 + number, radix: 16).dropFirst() }

    /// As deep as input may be.
    private static let nested = [
        PathologicalInput("- a\\n  - a\\n", .markdown, 200) { count in
            (0..<count).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        },
        repeated("> ", 200, .markdown, before: "a\n"),
        repeated("<ul><li>a", 200, .html),
    ]
}
