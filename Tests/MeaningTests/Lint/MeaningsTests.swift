import Claims
import Facts
import TestSupport
import Testing

@testable import Meaning

@Suite("What claims say, as files of meanings have it")
struct MeaningsTests {
    private static let lexicon = Lexicon.dutch

    @Test("every kind of claim has one", arguments: ClaimKind.all.map(\.id))
    func complete(kind: String) {
        #expect(
            !Meanings.core.lines(of: kind).isEmpty,
            "write \"- \(kind): …\" in the file of its subject in templates/meanings: \(AddAFact.meaning)")
    }

    @Test("none is of a kind that does not exist")
    func known() {
        let kinds = Meanings.core.keys.filter { !$0.contains(" ") }
        #expect(Set(kinds).subtracting(ClaimKind.all.map(\.id)) == [])
    }

    @Test("each has all slots of its kind, in words of the lexicon", arguments: ClaimKind.all)
    func slots(_ kind: ClaimKind) {
        let slots = Set(kind.slots.map { "{\($0.name)}" })
        for text in Self.ways(of: kind.id) {
            let tokens = Self.lexicon.tokens(in: text)
            #expect(Set(tokens.filter { $0.kind == .slot }.map { "{\($0.text)}" }) == slots, "\(text)")
            #expect(tokens.filter(\.isUnknown).map(\.text) == [], "\(text)")
        }
    }

    @Test("each is written as it is read, so that two that are the same look the same")
    func canonical() {
        for (key, readings) in Self.readings {
            var alike: [[String]: [TextMeaning]] = [:]
            for way in readings {
                let written = MeaningNotation.read(way.read.written(Self.lexicon), Self.lexicon)
                #expect(written.says(way.read), "\(key): \(way.text)")
                #expect(
                    !alike[way.canonical, default: []].contains(where: way.read.says),
                    "\(key) has this twice: \(way.text)")
                alike[way.canonical, default: []].append(way.read)
            }
        }
    }

    @Test("what a line opens it closes, and what it leaves open has more than one way")
    func balanced() {
        let lines = Meanings.core.keys.flatMap { Meanings.core.lines(of: $0) }
        #expect(lines.filter { $0.count { $0 == "<" } != $0.count { $0 == ">" } } == [])
        #expect(lines.filter { $0.firstMatch(of: /<[^<>|]*>/) != nil } == [])
    }

    @Test(
        "a line can leave open how it is said",
        arguments: [
            ("weten: u", ["weten: u"]),
            ("weten: u; <redenen | waarom> .", ["weten: u; redenen .", "weten: u; waarom ."]),
            ("<a | b <c|d>>; <e | >", ["a; e", "a; ", "b c; e", "b c; ", "b d; e", "b d; "]),
            (
                "om [<weten | vragen>: <u | wij>]",
                [
                    "om [weten: u]", "om [weten: wij]", "om [vragen: u]", "om [vragen: wij]",
                ]
            ),
        ])
    func alternatives(line: String, ways: [String]) {
        #expect(MeaningNotation.alternatives(of: line) == ways)
    }

    @Test("no other way of saying a claim says another claim, unless both always say the same")
    func distinct() {
        let firsts = Dictionary(
            uniqueKeysWithValues: ClaimKind.all.map { ($0.id, Self.readings[$0.id]?.first?.canonical) })
        var owners: [[String]: [String]] = [:]
        for kind in ClaimKind.all {
            for way in Self.readings[kind.id, default: []] { owners[way.canonical, default: []].append(kind.id) }
        }
        for (canonical, kinds) in owners where kinds.count > 1 {
            #expect(Set(kinds.map { firsts[$0] }).count == 1, "\(kinds): \(canonical)")
        }
    }

    /// All that a text at this key may say, as it is written down.
    private static func ways(of key: String) -> [String] {
        Meanings.core.lines(of: key).flatMap(MeaningNotation.alternatives)
    }

    private struct Way {
        let text: String
        let read: TextMeaning
        let canonical: [String]

        init(_ text: String) {
            self.text = text
            read = MeaningNotation.read(text, lexicon)
            canonical = read.canonical
        }
    }

    /// Each way with what it says, read once for all tests.
    private static let readings = Dictionary(
        uniqueKeysWithValues: Meanings.core.keys.map { ($0, ways(of: $0).map(Way.init)) })
}
