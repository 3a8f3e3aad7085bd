import Redline
import RedlineSupport
import Testing

@Suite("What differs between two documents")
struct RedlineTests {
    @Test("accepting all gives the new document, rejecting all the old one", arguments: 0..<300)
    func bothWays(seed: Int) {
        var generator = DocumentGenerator(seed: UInt64(seed))
        let old = generator.document(count: generator.number(below: 30))
        let new =
            seed % 3 == 0
            ? generator.document(count: generator.number(below: 30)) : generator.changed(old, oneIn: 1 + seed % 5)
        let redline = Redline(from: old, to: new)
        let gaveBack = (redline.old == old, redline.new == new)
        #expect(gaveBack == (true, true))
        #expect(redline.isUnchanged == (old.map(\.shape) == new.map(\.shape)))
    }

    @Test("what is the same is kept whole")
    func unchanged() {
        var generator = DocumentGenerator(seed: 7)
        let document = generator.document(count: 200)
        let redline = Redline(from: document, to: document)
        #expect(redline.passages.allSatisfy { $0.change == .kept })
        #expect(redline.passages.count == 200)
    }

    @Test("a changed word is that word alone")
    func word() {
        let redline = Redline(
            from: [Passage(.paragraph, "Wij bewaren uw bestelling 4 weken na de levering.")],
            to: [Passage(.paragraph, "Wij bewaren uw bestelling 6 weken na de levering.")])
        #expect(redline.shown == ["~ Wij bewaren uw bestelling [-4-]{+6+} weken na de levering."])
    }

    @Test("single words between changes are part of one phrase")
    func phrase() {
        let redline = Redline(
            from: [
                Passage(.paragraph, "Dit geldt voor elke klant en iedere leverancier die bij ons in de winkel komt.")
            ],
            to: [Passage(.paragraph, "Dit geldt voor alle bezoekers en onze gasten die bij ons in de winkel komt.")])
        #expect(
            redline.shown == [
                "~ Dit geldt voor [-elke klant en iedere leverancier-]{+alle bezoekers en onze gasten+} die bij ons in de winkel komt."
            ])
    }

    @Test("where less than half is kept, the whole is replaced")
    func replaced() {
        let heading = Passage(.heading(level: 2), "Contact")
        let redline = Redline(
            from: [heading, Passage(.paragraph, "een twee drie vier vijf zes zeven acht")],
            to: [heading, Passage(.paragraph, "acht zeven zes een vijf drie twee vier")])
        #expect(
            redline.shown.last
                == "~ [-een twee drie vier vijf zes zeven acht-]{+acht zeven zes een vijf drie twee vier+}")
    }

    @Test("words that only came leave the others as they are")
    func added() {
        let redline = Redline(
            from: [Passage(.paragraph, "Wij bewaren uw gegevens.")],
            to: [Passage(.paragraph, "Wij bewaren uw gegevens, tenzij u bezwaar maakt.")])
        #expect(redline.shown == ["~ Wij bewaren uw gegevens{+, tenzij u bezwaar maakt+}."])
    }

    @Test("a row keeps its identity by its first cell, whatever else changed")
    func rows() {
        let header = Passage(.row(isHeader: true), cells: [[Span("Doel")], [Span("Termijn")]])
        func row(_ name: String, _ term: String) -> Passage {
            Passage(.row(isHeader: false), cells: [[Span(name)], [Span(term)]])
        }
        let redline = Redline(
            from: [header, row("bestellen", "4 weken"), row("boekhouding", "7 jaar"), row("reclame", "4 weken")],
            to: [header, row("boekhouding", "10 kwartalen"), row("bezorgen", "4 weken"), row("reclame", "6 weken")])
        #expect(
            redline.shown == [
                "  Doel | Termijn", "- bestellen | 4 weken", "~ boekhouding | [-7 jaar-]{+10 kwartalen+}",
                "+ bezorgen | 4 weken",
                "~ reclame | [-4-]{+6+} weken",
            ])
    }

    @Test("sections are found by their headings, so that the same sentence in another stays apart")
    func sections() {
        func section(_ name: String, _ texts: String...) -> [Passage] {
            [Passage(.heading(level: 2), name)] + texts.map { Passage(.paragraph, $0) }
        }
        let old = section("Bestellen", "Wij bewaren dit 4 weken.") + section("Bezorgen", "Wij bewaren dit 4 weken.")
        let new =
            section("Reclame", "Wij bewaren dit 4 weken.") + section("Bestellen", "Wij bewaren dit 4 weken.")
            + section("Bezorgen", "Wij bewaren dit 6 weken.")
        #expect(
            Redline(from: old, to: new).shown == [
                "+ ## Reclame", "+ Wij bewaren dit 4 weken.", "  ## Bestellen", "  Wij bewaren dit 4 weken.",
                "  ## Bezorgen",
                "~ Wij bewaren dit [-4-]{+6+} weken.",
            ])
    }

    @Test("a heading that was renamed above the same text is changed, not replaced")
    func renamed() {
        let body = [
            Passage(.paragraph, "Wij bewaren dit 4 weken na de laatste levering."),
            Passage(.paragraph, "Daarna wissen wij het."),
        ]
        let redline = Redline(
            from: [Passage(.heading(level: 2), "Bestellen")] + body,
            to: [Passage(.heading(level: 2), "Bezorgen")] + body)
        #expect(redline.passages.map(\.change) == [.changed, .kept, .kept])
    }

    @Test("what moved is told as moved, together with its heading")
    func moves() {
        func section(_ name: String) -> [Passage] {
            [
                Passage(.heading(level: 2), name),
                Passage(.paragraph, "Dit gaat over \(name) en over niets anders dan dat."),
            ]
        }
        let old = section("Een") + section("Twee") + section("Drie")
        let new = section("Twee") + section("Drie") + section("Een")
        let redline = Redline(from: old, to: new)
        #expect(
            redline.passages.map(\.change) == [
                .movedFrom(1), .movedFrom(1), .kept, .kept, .kept, .kept, .movedTo(1), .movedTo(1),
            ])
    }

    @Test("the number of an item says nothing by itself")
    func numbers() {
        func item(_ number: Int, _ text: String) -> Passage { Passage(.item(depth: 0, number: number), text) }
        let redline = Redline(
            from: [item(1, "een verzoek indienen"), item(2, "bezwaar maken bij ons")],
            to: [item(1, "bellen of schrijven"), item(2, "een verzoek indienen"), item(3, "bezwaar maken bij ons")])
        #expect(redline.passages.map(\.change) == [.inserted, .kept, .kept])
        #expect(redline.old.map(\.kind) == [.item(depth: 0, number: 1), .item(depth: 0, number: 2)])
    }

    @Test("looks count: a link that leads elsewhere is another")
    func links() {
        let redline = Redline(
            from: [
                Passage(.paragraph, cells: [[Span("Zie onze "), Span("voorwaarden", link: "/a"), Span(" voor meer")]])
            ],
            to: [
                Passage(.paragraph, cells: [[Span("Zie onze "), Span("voorwaarden", link: "/b"), Span(" voor meer")]])
            ])
        #expect(redline.shown == ["~ Zie onze [-voorwaarden </a>-]{+voorwaarden </b>+} voor meer"])
    }

    @Test("remarks stand beside what they are about, old or new")
    func remarks() {
        let redline = Redline(
            from: [Passage(.paragraph, "Dit vervalt helemaal."), Passage(.paragraph, "Dit blijft.")],
            to: [Passage(.paragraph, "Dit blijft."), Passage(.paragraph, "Dit is nieuw hier.")])
        let remarks = [Remark(["weg"], on: .old(0)), Remark(["nieuw"], on: .new(1)), Remark(["nergens"], on: .new(9))]
        #expect(redline.placed(remarks).map { $0.flatMap(\.text) } == [["weg"], [], ["nieuw"]])
    }
}

extension Passage {
    /// Without the number of an item.
    fileprivate var shape: [[Span]] {
        let isPlain =
            if case .item(let depth, let number) = kind { "item \(depth) \(number != nil)" } else { "\(kind)" }
        return cells + [[Span(isPlain)]]
    }
}

extension Redline {
    /// The lines of the terminal, without folding.
    fileprivate var shown: [String] {
        let remarks = new.indices.map { Remark([], on: .new($0)) }
        return terminal(remarks: remarks, isInColour: false).split(separator: "\n").map(String.init)
    }
}
