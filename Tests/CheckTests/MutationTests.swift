import Claims
import Content
import Diagnostics
import Facts
import Reading
import TestSupport
import Testing

@testable import Verklaar

@Suite("Changes to the published documents are found")
struct MutationTests {
    private static let published: [Organisation] = organisations

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
            for (index, text) in published.sentences(document) where !text.hasSuffix(":") {
                let findings = try published.findings(document) { $0.removeSentence(at: index) }
                let isOneSentence = !text.hasPrefix("Hebt u vragen over")
                #expect(findings.count == (isOneSentence ? 1 : 2), "\(text): \(findings.map(\.message))")
                #expect(findings.allSatisfy { ["text-missing", "text-drifted"].contains($0.rule) }, "\(text)")
                #expect(findings.allSatisfy { $0.origins.contains { $0.line != nil } }, "\(text)")
            }
        }
    }

    /// The items that it leads lose their place with it, so that there are more findings than one.
    @Test("the sentence before a list, left out, is found first", arguments: published.map(\.id))
    func removedBeforeList(id: String) throws {
        let published = try publishing(id)
        for (index, text) in published.sentences(.privacyStatement) where text.hasSuffix(":") {
            let findings = try published.findings(.privacyStatement) { $0.removeSentence(at: index) }
            #expect(findings.contains { $0.rule == "text-missing" && $0.message.contains(text) }, "\(text)")
        }
    }

    @Test("a sentence said twice is found", arguments: published.map(\.id))
    func doubled(id: String) throws {
        let published = try publishing(id)
        for document in published.organisation.documents {
            for (index, text) in published.sentences(document) {
                let findings = try published.findings(document) { $0.insert($0[index], at: index) }
                let isProse = try published.site.prose(of: published.organisation, in: document).sentences.contains {
                    text.contains($0.text)
                }
                let rules: Set<RuleID> =
                    isProse ? ["text-unread"] : text.hasSuffix(":") ? ["text-drifted"] : ["text-repeated"]
                #expect(!rules.isDisjoint(with: findings.map(\.rule)), "\(text): \(findings.map(\.message))")
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
