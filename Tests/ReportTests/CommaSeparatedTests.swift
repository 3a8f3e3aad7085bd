import Report
import Testing

@Suite("Comma-separated values")
struct CommaSeparatedTests {
    @Test("quotes, commas and line breaks stay within their value; lines end as RFC 4180 asks")
    func quoted() {
        #expect(
            CommaSeparated.text([["a,b", "zegt \"ja\""], ["één\ntwee", ""]])
                == "\"a,b\",\"zegt \"\"ja\"\"\"\r\n\"één\ntwee\",\"\"\r\n")
    }

    @Test("what a spreadsheet would take for a formula is text", arguments: ["=1+1", "+31", "-2", "@a", "\t=1", " =1"])
    func formula(_ text: String) {
        #expect(CommaSeparated.text([[text]]) == "\"'\(text)\"\r\n")
    }
}
