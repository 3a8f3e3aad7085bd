import Claims
import Diagnostics
import Dutch
import Facts
import Foundation
import Languages
import Phrases
import TestSupport
import Testing

@Suite("The templates of this site")
struct PublishedTemplateTests {
    private static let folder = Repository.root.appendingPathComponent("templates")

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }

    private static func templates() throws -> Templates {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: folder.appendingPathComponent("phrases").path)
        return try Templates(
            phrases: try names.sorted().map { ($0, try text("phrases/" + $0)) },
            documents: try DocumentKind.allCases.map { ($0, $0.folder + ".md", try text($0.folder + ".md")) },
            in: .dutch)
    }

    /// All texts that a site can publish, in one form of address, with their places.
    private static func texts(_ addressing: Addressing) throws -> [(text: String, place: String)] {
        let templates = try templates()
        let phrases = ClaimKind.all.flatMap { templates.phrasebook.phrases(of: $0, addressing) }
        let standing = templates.documents.flatMap(\.standing)
        let labels = templates.documents.flatMap(\.sections).flatMap(\.blocks).flatMap(\.labels)
        return phrases.map { ($0.pattern, $0.location.description) }
            + standing.map { ($0.text.form(addressing), $0.location.description) }
            + labels.map { ($0.form(addressing), "label") }
    }

    @Test("load, every kind with a phrase and a place")
    func load() throws {
        do {
            _ = try Self.templates()
        } catch let error as DiagnosticError {
            for fault in error.diagnostics {
                Issue.record("\(fault.message): \(fault.rule == .claimUnplaced ? AddAFact.place : .phrase)")
            }
            return
        }
        let templates = try Self.templates()
        for kind in ClaimKind.all {
            #expect(!templates.phrasebook.phrases(of: kind, .formal).isEmpty, "\(kind.id)")
            #expect(!templates.phrasebook.phrases(of: kind, .informal).isEmpty, "\(kind.id)")
        }
    }

    @Test("have the heading for objections that purposes link to")
    func objectionHeading() throws {
        let section = try #require(
            try Self.templates().template(of: .privacyStatement).sections.first { section in
                section.blocks.contains { block in
                    guard case .paragraph(let lines) = block else { return false }
                    return lines.flatMap(\.branches).contains { $0.name == "objection.effect" }
                }
            })
        let texts: [String] =
            if case .fixed(let text) = section.heading { Addressing.allCases.map(text.form) } else { [] }
        #expect(Set(texts) == [Language.dutch.names.name(of: .heading(.objection))])
    }

    @Test(
        "speak to the reader in one form only",
        arguments: [
            (Addressing.formal, ["je", "jij", "jou", "jouw", "jullie"]), (.informal, ["u", "uw", "uzelf"]),
        ])
    func address(form: Addressing, others: [String]) throws {
        for (text, place) in try Self.texts(form) {
            let words = text.lowercased().split { !$0.isLetter }
            for other in others { #expect(!words.contains(Substring(other)), "\(place): \(text)") }
        }
    }

    @Test("have the same words for both, but where they speak to the reader")
    func difference() throws {
        /// Words that speak to the reader, and the verbs that go with them.
        let address: Set = ["u", "uw", "je", "jij", "jou", "jouw", "zich"]
        for (formal, informal) in zip(try Self.texts(.formal), try Self.texts(.informal)) {
            let words = [formal.text, informal.text].map { $0.split { !$0.isLetter && $0 != "{" }.map(String.init) }
            guard words[0] != words[1] else { continue }
            let speaks = words.map { $0.contains { address.contains($0.lowercased()) } }
            #expect(speaks == [true, true], "\(formal.place): \(formal.text)")
            #expect(abs(words[0].count - words[1].count) <= 1, "\(formal.place): \(formal.text)")
        }
    }
}

extension DocumentTemplate.Block {
    fileprivate var labels: [AddressedText] {
        switch self {
        case .paragraph: []
        case .list(let items): items.compactMap(\.label)
        case .table(let columns): columns.map(\.header)
        }
    }
}
