import Redline

/// Random documents, and random changes of them; the same for the same seed.
public struct DocumentGenerator {
    private var state: UInt64
    private static let words = """
        wij gebruiken uw gegevens om de bestelling te bezorgen en bewaren ze 4 weken na de levering of 7 jaar voor de
        Belastingdienst, tenzij u (schriftelijk) bezwaar maakt: info@example.nl 'zo' é <b> & | * _ café — 1.000
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    public init(seed: UInt64) { state = seed }

    public mutating func document(count: Int) -> [Passage] { (0..<count).map { _ in passage() } }

    public mutating func passage() -> Passage {
        switch number(below: 10) {
        case 0: Passage(.heading(level: 1 + number(below: 3)), text(1...3))
        case 1...4: Passage(.paragraph, cells: [spans(0...25)])
        case 5, 6:
            Passage(.item(depth: number(below: 2), number: number(below: 2) == 0 ? nil : number(below: 5)), text(1...8))
        default: row()
        }
    }

    private mutating func row() -> Passage {
        let count = 2 + number(below: 2)
        return Passage(.row(isHeader: number(below: 6) == 0), cells: (0..<count).map { _ in spans(0...4) })
    }

    private mutating func spans(_ length: ClosedRange<Int>) -> [Span] {
        (0..<1 + number(below: 3)).map { _ in
            Span(
                text(length), link: number(below: 6) == 0 ? "https://example.nl/\(number(below: 3))" : nil,
                isStrong: number(below: 6) == 0)
        }
    }

    private mutating func text(_ length: ClosedRange<Int>) -> String {
        let count = length.lowerBound + number(below: length.count)
        let words = (0..<count).map { _ in Self.words[number(below: Self.words.count)] }
        return words.joined(separator: number(below: 8) == 0 ? "  " : " ") + (number(below: 3) == 0 ? ". " : "")
    }

    /// Another document: passages dropped, added, moved, repeated, and with other words.
    public mutating func changed(_ document: [Passage], oneIn: Int) -> [Passage] {
        var changed: [Passage] = []
        for passage in document {
            guard number(below: oneIn) == 0 else {
                changed.append(passage)
                continue
            }
            switch number(below: 6) {
            case 0: break
            case 1: changed += [passage, self.passage()]
            case 2: changed.insert(passage, at: number(below: changed.count + 1))
            case 3: changed += [passage, passage]
            default: changed.append(reworded(passage))
            }
        }
        return changed
    }

    private mutating func reworded(_ passage: Passage) -> Passage {
        var cells = passage.cells
        let cell = number(below: cells.count)
        cells[cell] = cells[cell].map { span in
            let words = span.text.split(separator: " ", omittingEmptySubsequences: false).map { word in
                number(below: 6) == 0 ? text(0...2) : String(word)
            }
            return Span(words.joined(separator: " "), link: span.link, isStrong: span.isStrong)
        }
        return Passage(passage.kind, cells: cells)
    }

    /// By SplitMix64.
    public mutating func number(below bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((value ^ (value >> 31)) % UInt64(bound))
    }
}
