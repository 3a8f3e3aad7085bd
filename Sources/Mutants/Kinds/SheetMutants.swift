/// Changes a style sheet as who would hide, cover or misalign text does: by rules that browsers obey, whatever a reader of CSS
/// makes of them.
enum SheetMutants: Mutator {
    private static let rules: [(name: String, css: String)] = [
        ("hides", "main { display: none }"), ("covers", "header { position: fixed; inset: 0; background: #fff }"),
        ("fades", "p { color: #cdcdcd }"), ("misaligns", "thead tr { display: flex; justify-content: flex-end }"),
        ("stacks", "p { margin-bottom: -1em }"), ("paper", "@media print { p { height: 1px } }"),
        ("adds", "p::after { content: \" niet\" }"), ("escapes", "m\\61in { d\\69splay: none }"),
        ("string", "a\"\\\r\n\"{} main{display:none} a\"{}"), ("property", ":root { --paper: #1d2329 }"),
        ("imports", "@import 'x.css';"), ("nests", "main { & p { opacity: 0 } }"),
    ]

    static func mutants(of sheet: Source) -> [Mutant] {
        let added = rules.map { Mutant("sheet.\($0.name)", [Edit(at: sheet.bytes.count, $0.css)], about: nil) }
        return added + [Mutant("sheet.charset", [Edit(at: 0, "@charset \"iso-2022-jp\";")], about: nil)]
    }

    /// As formatters and minifiers write it.
    static func harmless(of sheet: Source) -> [Mutant] {
        let text = String(decoding: sheet.bytes, as: UTF8.self)
        let small = text.replacing(/\/\*[^*]*\*\//, with: "").replacing(/\s+/, with: " ").replacing("; }", with: "}")
            .replacing(" { ", with: "{").replacing("0.", with: ".").replacing("#ffffff", with: "#fff")
        return HarmlessEdits.mutants(
            of: sheet,
            [
                ("sheet-crlf", String(text.map { $0 == "\n" ? "\r\n" : String($0) }.joined())),
                ("sheet-comment", "/*! Stijl */\n" + text), ("sheet-bom", "\u{FEFF}" + text), ("sheet-minified", small),
                ("sheet-quotes", text.replacing("\"Segoe UI\"", with: "'Segoe UI'")),
                ("sheet-unquoted", text.replacing("\"Segoe UI\"", with: "Segoe UI")),
                ("sheet-case", text.replacing("#f2f5f8", with: "#F2F5F8").replacing("body {", with: "BODY {")),
                ("sheet-charset", "@charset \"utf-8\";" + text),
            ])
    }
}
