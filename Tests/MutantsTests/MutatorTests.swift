import TestSupport
import Testing
import Verklaar

@testable import Mutants

@Suite("Mutators of text")
struct MutatorTests {
    private static let html = Source(
        PublishedPage(
            file: "page", document: .privacyStatement, format: .html,
            bytes: Array(
                """
                <main>
                <h1>Verklaring</h1>
                <p>Wij bewaren ze 4 weken.
                Wij delen niet. Nooit.</p>
                <ul>
                <li><strong>Waarom?</strong> Het moet.</li>
                </ul>
                </main>

                """.utf8)))
    private static let markdown = Source(
        PublishedPage(
            file: "page", document: .cookiePolicy, format: .markdown,
            bytes: Array(
                """
                # Beleid

                - een
                  - twee

                | Cookie | Hoelang? |
                | --- | --- |
                | _ga | 2 jaar |

                """.utf8)))

    private static func texts(_ kind: String, _ mutants: [Mutant], _ source: Source) -> [String] {
        mutants.filter { $0.kind == kind }.map {
            String(decoding: source.bytes.applying($0.edits), as: UTF8.self)
        }
    }

    @Test("sentences are found without their markup and labels")
    func sentences() {
        let source = Self.html
        let cores = source.units(.sentence).map { source.bytes.text($0.core) }
        #expect(cores == ["Wij bewaren ze 4 weken.", "Wij delen niet.", "Nooit.", "Het moet."])
    }

    @Test("items hold what belongs to them, rows their cells")
    func items() {
        let source = Self.markdown
        #expect(source.units(.item).map { source.bytes.text($0.whole) } == ["- een\n  - twee\n", "  - twee\n"])
        #expect(source.units(.cell).map { source.bytes.text($0.core) } == ["Cookie", "Hoelang?", "_ga", "2 jaar"])
    }

    @Test("a number and its unit change one at a time")
    func values() {
        let mutants = ValueMutants.mutants(of: Self.html)
        #expect(Self.texts("value.number", mutants, Self.html).allSatisfy { $0.contains("ze 5 weken.") })
        #expect(Self.texts("value.unit", mutants, Self.html).allSatisfy { $0.contains("ze 4 maanden.") })
    }

    @Test("negations go, and modality changes")
    func words() {
        let negations = NegationMutants.mutants(of: Self.html).map(\.kind)
        #expect(negations.contains("negation.dropped"))
        let modality = Self.texts("modality", ModalityMutants.mutants(of: Self.html), Self.html)
        #expect(modality.contains { $0.contains("Het kan.") })
    }

    @Test("headers of a table change places")
    func headers() {
        let swapped = Self.texts("swapped.header", SwapMutants.mutants(of: Self.markdown), Self.markdown)
        #expect(swapped.contains { $0.contains("| Hoelang? | Cookie |") })
    }

    @Test("every text mutant differs from the page", arguments: [html, markdown])
    func differs(source: Source) {
        let mutants = TextMutators.mutants(of: source)
        #expect(mutants.count > 50)
        #expect(mutants.allSatisfy { source.bytes.applying($0.edits) != source.bytes })
    }

    @Test("files that are no pages change line by line, their comments not at all")
    func lines() {
        let css = Source(
            PublishedPage(
                file: "s.css", document: .privacyStatement, format: .html,
                bytes: Array("/* Kleuren. */\np { color: red; }\n\n".utf8)))
        let texts = LineMutants.mutants(of: css).map { String(decoding: css.bytes.applying($0.edits), as: UTF8.self) }
        #expect(
            texts == [
                "/* Kleuren. */\n\n", "/* Kleuren. */\np { color: red; }\np { color: red; }\n\n",
                "/* Kleuren. */\np { color: rex; }\n\n",
            ])
    }

    @Test("rules of a style sheet come besides, and minifiers change none")
    func sheets() throws {
        let site = try Site(root: FrozenSite.root)
        let sheet = try #require(try site.commonFiles(of: []).first { $0.path.hasSuffix(".css") })
        let source = Source(
            PublishedPage(file: sheet.path, document: .privacyStatement, format: .html, bytes: sheet.bytes))
        func isFound(_ mutant: Mutant) -> Bool {
            let bytes = source.bytes.applying(mutant.edits)
            return !site.findings(in: bytes, insteadOf: sheet, file: sheet.path, of: []).isEmpty
        }
        #expect(SheetMutants.mutants(of: source).filter { !isFound($0) }.map(\.kind) == [])
        #expect(SheetMutants.harmless(of: source).filter(isFound).map(\.kind) == [])
        #expect(SheetMutants.harmless(of: source).count == 8)
    }
}
