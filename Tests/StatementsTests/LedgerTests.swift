import Testing

@testable import Statements

@Suite("The ledger of a real statement")
struct LedgerTests {
    private static let head =
        "# 99. Voorbeeld\n\n| line | mark | what | facts | sentence | remark |\n|---|---|---|---|---|---|\n"
    private static let said = [
        Said(text: "Wij maken reservekopieën.", fact: "security.measures[0]", isOwnWords: false),
        Said(text: "Bij ons staat de koffie klaar.", fact: "ownWords[0]", isOwnWords: true),
        Said(text: "Kinderen", fact: nil, isOwnWords: false),
    ]

    private func faults(_ rows: String...) throws -> [String] {
        try Ledger(parsing: Self.head + rows.map { "| \($0) |\n" }.joined()).faults(against: Self.said)
    }

    @Test("rows whose sentences the pages say, from those facts, are right")
    func right() throws {
        #expect(
            try faults(
                "1 | E | backups | security.measures[0] | Wij maken reservekopieën. | ",
                "2 | W | coffee | ownWords[0] | Bij ons staat de koffie klaar. | ",
                "3 | D | paper copies | security.measures[0] | reservekopieën | not that they are on paper",
                "4 | N | minors |  |  | nobody has a fact for it") == [])
    }

    @Test(
        "a row that says too much of the pages is a fault",
        arguments: [
            ("1 | E | x | security.measures[0] | Wij maken geen kopieën. | ", "no page says"),
            ("1 | E | x | security.hosting[0] | Wij maken reservekopieën. | ", "follows from security.measures[0]"),
            ("1 | E | x | ownWords[0] | Bij ons staat de koffie klaar. | ", "is marked E"),
            ("1 | E | x |  | Wij maken reservekopieën. | ", "no fact is named"),
            ("1 | E | x |  |  | ", "no sentence says it"),
            ("1 | N | x |  |  | ", "no remark"), ("1 | D | x | ownWords[0] | Bij ons | ", "no remark"),
            ("2 | N | x |  |  | because", "not numbered"),
        ])
    func wrong(_ row: String, _ fault: String) throws {
        let found = try faults(row)
        #expect(found.count == 1)
        #expect(found[0].contains(fault))
    }

    @Test("the facts behind the sentences are filled in, and what is printed is read back")
    func filled() throws {
        var ledger = try Ledger(parsing: Self.head + "| 1 | E | x |  | Wij maken reservekopieën. / koffie | |\n")
        ledger.fill(from: Self.said)
        #expect(ledger.rows[0].facts == ["security.measures[0]", "ownWords[0]"])
        #expect(try Ledger(parsing: ledger.markdown).markdown == ledger.markdown)
    }

    @Test("a row of another shape is refused", arguments: ["1 | E | x", "een | E | x |  |  | ", "1 | X | x |  |  | "])
    func refused(_ row: String) {
        #expect(throws: LedgerError.self) { try Ledger(parsing: Self.head + "| \(row) |\n") }
    }

    @Test("the targets are of all lines together")
    func targets() throws {
        let rows = (1...100).map { "| \($0) | \($0 <= 97 ? "E" : "N") | x |  |  | |\n" }.joined()
        let tally = Tally(try Ledger(parsing: Self.head + rows))
        #expect(StatementsTable([("99", tally)]).shortfalls == ["N is over 1 %"])
        #expect(StatementsTable([("99", tally)]).markdown.contains("| 99 | 100 | 97 | 0 | 0 | 3 | 97.0 % |"))
    }
}
