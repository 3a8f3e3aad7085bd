/// Changes to a page that leave what it says as it is: none may be found.
enum HarmlessEdits: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        let text = String(decoding: page.bytes, as: UTF8.self)
        let changed = both(text) + (page.isHTML ? html(text) + [joined(page, text)] : markdown(text))
        return [Mutant("harmless.unchanged", [], about: nil)] + mutants(of: page, changed)
    }

    static func mutants(of page: Source, _ changed: [(String, String)]) -> [Mutant] {
        changed.map { ($0, Array($1.utf8)) }.filter { $1 != page.bytes }.map { name, bytes in
            Mutant("harmless.\(name)", [Edit(0..<page.bytes.count, bytes)], about: nil)
        }
    }

    /// Paragraphs of claims made one; own words are compared as paragraphs, letter for letter.
    private static func joined(_ page: Source, _ text: String) -> (String, String) {
        let told = Set(page.claims.compactMap(\.page?.line))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var joined: [String] = []
        for (index, line) in lines.enumerated() {
            let areTold = told.isEmpty || (told.contains(index) && told.contains(index + 1))
            if areTold, line.hasPrefix("<p>"), let last = joined.last, last.hasSuffix(".</p>") {
                joined[joined.count - 1] = String(last.dropLast(4))
                joined.append(String(line.dropFirst(3)))
            } else {
                joined.append(line)
            }
        }
        return ("joined-paragraphs", joined.joined(separator: "\n"))
    }

    private static func both(_ text: String) -> [(String, String)] {
        [
            ("bom", "\u{FEFF}" + text),
            ("crlf", String(text.map { $0 == "\n" ? "\r\n" : String($0) }.joined())),
            ("blank-lines", text + "\n\n\n"),
        ]
    }

    private static func markdown(_ text: String) -> [(String, String)] {
        [
            ("trailing-space", text.replacing(".\n", with: ". \n")),
            ("bullets", text.replacing("\n- ", with: "\n* ")),
            ("wide-gaps", text.replacing("\n\n## ", with: "\n\n\n\n## ")),
            ("closed-headings", closingHeadings(text)),
            ("no-outer-pipes", text.replacing(/\n\| (.*) \|/) { "\n\($0.1)" }),
            (
                "autolinks",
                text.replacing(/\[([^\]]*)\]\(mailto:([^)]*)\)/) { $0.1 == $0.2 ? "<\($0.1)>" : String($0.0) }
            ),
            ("entities", text.replacing(/([a-z])\sje\s/) { "\($0.1)&#32;je " }.replacing("ë", with: "&euml;")),
            ("split-paragraphs", text.replacing(/\.\n([A-Z])/) { ".\n\n\($0.1)" }),
            (
                "curly-apostrophes",
                HarmlessPrograms.curled(text) { $0.replacing(/([a-z])'([a-z])/) { "\($0.1)’\($0.2)" } }
            ),
        ]
    }

    private static func closingHeadings(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("## ") ? $0 + " ##" : $0 }.joined(separator: "\n")
    }

    private static func html(_ text: String) -> [(String, String)] {
        spacing(text) + HarmlessMarkup.edits(of: text) + HarmlessPrograms.edits(of: text)
    }

    private static func spacing(_ text: String) -> [(String, String)] {
        [
            ("indented", text.replacing("\n<", with: "\n    <")),
            ("tabs", text.replacing(".\n", with: ".\n\t\t")),
            ("minified", text.replacing(">\n<", with: "><")),
            ("joined-lines", text.replacing(".\n", with: ". ")),
        ]
    }
}
