import Claims
import Diagnostics
import Facts
import TestSupport
import Testing
import Visible

@testable import Verklaar

@Suite("Changes to the published documents are found")
struct MutationTests {
    private static let published = FrozenSite.organisations

    @Test("unchanged, nothing is found", arguments: published.map(\.id))
    func unchanged(id: String) throws {
        let published = try publishing(id)
        for document in published.organisation.documents {
            for format in [VisiblePageReader.Format.markdown, .html] {
                #expect(try published.findings(document, format).map(\.message) == [])
            }
        }
    }

    @Test("a sentence left out is one finding, which names the fact", arguments: published.map(\.id))
    func removed(id: String) throws {
        let published = try publishing(id)
        for document in published.organisation.documents {
            for (index, text) in published.sentences(document) {
                let findings = try published.findings(document) { $0.removeSentence(at: index) }
                #expect(findings.count == 1, "\(text): \(findings.map(\.message))")
                #expect(findings.allSatisfy { ["text-missing", "text-drifted"].contains($0.rule) }, "\(text)")
                #expect(findings.allSatisfy { $0.origins.contains { $0.line != nil } }, "\(text)")
            }
        }
    }

    @Test("a sentence said twice is one finding", arguments: published.map(\.id))
    func doubled(id: String) throws {
        let published = try publishing(id)
        for document in published.organisation.documents {
            for (index, text) in published.sentences(document) {
                let findings = try published.findings(document) { $0.insert($0[index], at: index) }
                #expect(findings.count == 1, "\(text): \(findings.map(\.message))")
                #expect(findings.allSatisfy { ["text-repeated", "text-drifted"].contains($0.rule) }, "\(text)")
            }
        }
    }

    @Test("two sentences that follow each other are found to be exchanged", arguments: published.map(\.id))
    func exchanged(id: String) throws {
        let published = try publishing(id)
        for document in published.organisation.documents {
            let sentences = published.sentences(document).filter { !$0.text.hasPrefix("- ") && !$0.text.hasPrefix(" ") }
            for (one, next) in zip(sentences, sentences.dropFirst()) where one.text != next.text {
                let findings = try published.findings(document) { $0.swapAt(one.index, next.index) }
                #expect(!findings.isEmpty, "\(one.text) and \(next.text)")
            }
        }
    }

    @Test(
        "a sentence that no fact backs is found, wherever it is put in",
        arguments: ["Wij verkopen uw gegevens niet.", "Wij delen gegevens met Google."])
    func added(sentence: String) throws {
        for organisation in Self.published {
            let published = try publishing(organisation.id)
            for document in organisation.documents {
                let lines = published.text(document, .markdown).lines
                for index in lines.indices where lines[index].hasPrefix("#") {
                    let findings = try published.findings(document) {
                        $0.insert(contentsOf: ["", sentence, ""], at: index + 1)
                    }
                    #expect(findings.contains { $0.isFatal && $0.message.contains(sentence) }, "\(lines[index])")
                }
            }
        }
    }

    private func publishing(_ id: String) throws -> Publishing {
        try Publishing(try #require(Self.published.first { $0.id == id }))
    }
}
