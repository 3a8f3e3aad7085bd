import Diagnostics
import Testing

/// The excerpt under a finding's first line, as the text printer prints it.
struct SourceExcerptTests {
    private func excerpt(_ file: [UInt8], line: Int = 1, column: Int?) -> [String] {
        let place = Location(file: "f", line: line, column: column)
        let text = TextPrinter.print([Diagnostic("r", .error, "m", at: place)]) { $0 == "f" ? file : nil }
        return text.split(separator: "\n").dropFirst().dropLast().map(String.init)
    }

    private func excerpt(_ file: String, line: Int = 1, column: Int?) -> [String] {
        excerpt(Array(file.utf8), line: line, column: column)
    }

    /// The column of `x`, in UTF-8 bytes, is right after the text before it.
    @Test(arguments: [
        ("één: ", "     "), ("ë", " "), ("€ 5, ", "     "), ("foto’s ", "       "), ("e\u{301}", " "),
        ("🍪 ", "   "), ("👩‍👩‍👧", "  "), ("🇳🇱", "  "), ("❤️", "  "), ("数", "  "), ("\té\t", "\t \t"),
        ("\u{1B}", " "), ("\u{FEFF}", "        "),
    ])
    func caretStandsUnderTheColumn(before: String, padding: String) {
        let lines = excerpt(before + "x", column: before.utf8.count + 1)
        #expect(lines.last == "      | \(padding)^")
    }

    @Test func caretInsideACharacterStandsUnderIt() {
        #expect(excerpt("a€b", column: 3) == ["    1 | a€b", "      |  ^"])
    }

    @Test func columnPastTheEndIsTheEnd() {
        #expect(excerpt("ab\r\nc", column: 99) == ["    1 | ab", "      |   ^"])
        #expect(excerpt("", column: 1) == ["    1 |", "      | ^"])
    }

    @Test func gutterFitsTheLineNumber() {
        let file = String(repeating: "\n", count: 119) + "hier"
        #expect(excerpt(file, line: 120, column: 1) == ["    120 | hier", "        | ^"])
    }

    @Test func noExcerptWithoutColumnLineOrFile() {
        #expect(excerpt("a", column: nil) == [])
        #expect(excerpt("a", line: 2, column: 1) == [])
        #expect(excerpt("a", line: 0, column: 1) == [])
        #expect(excerpt("a", column: 0) == [])
        let elsewhere = Diagnostic("r", .error, "m", at: Location(file: "f", line: 1, column: 1))
        #expect(TextPrinter.print([elsewhere]) == "f:1:1: error: m [r]\n\n1 error\n")
    }

    @Test func controlsAndInvalidBytesAreShown() {
        #expect(excerpt("a\u{1B}[0m\u{7F}\u{9B}b", column: 2) == ["    1 | a␛[0m␡<U+009B>b", "      |  ^"])
        #expect(excerpt([0x61, 0xFF, 0x62], column: 3) == ["    1 | a\u{FFFD}b", "      |   ^"])
    }

    @Test func longLinesAreCutAroundTheCaret() {
        let side = String(repeating: "é", count: 60)
        let far = String(repeating: "-", count: 100)
        let cut = excerpt(far + side + "x" + side + far, column: 100 + 120 + 1)
        #expect(cut == ["    1 | …\(side)x\(side.dropLast())…", "      | \(String(repeating: " ", count: 61))^"])

        let atTheStart = excerpt("x" + side + far + far, column: 1)
        #expect(atTheStart == ["    1 | x\(side.dropLast())…", "      | ^"])

        let whole = String(repeating: "a", count: 200)
        #expect(excerpt(whole, column: 1) == ["    1 | \(whole)", "      | ^"])
    }

    @Test func aLineOfAMegabyteIsCutLikeAnyOther() {
        let far = String(repeating: "é", count: 500_000)
        let cut = excerpt(far + "x" + far, column: 1_000_001)
        #expect(cut == excerpt(far.prefix(100) + "x" + far.prefix(100), column: 201))
    }

    @Test func everyFileIsReadOnce() {
        var reads: [String] = []
        let findings = [9, 1, 4].map { Diagnostic("r", .error, "m", at: Location(file: "f", line: 1, column: $0)) }
        _ = TextPrinter.print(findings) { file in
            reads.append(file)
            return nil
        }
        #expect(reads == ["f"])
    }
}
