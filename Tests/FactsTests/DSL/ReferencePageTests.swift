import Foundation
import TestSupport
import Testing

@testable import Facts

/// `make docs` writes the page anew; look at the difference.
private let isResetting = ProcessInfo.processInfo.environment["RESET_EXPECTED"] != nil

/// A file of the repository, by its path.
func repositoryFile(_ path: String) throws -> String {
    let root = #filePath.components(separatedBy: "/Tests/")[0]
    return try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
}

@Suite("docs/facts-swift.md")
struct ReferencePageTests {
    private static let path = "docs/facts-swift.md"
    private let page: String

    init() throws { page = try repositoryFile(Self.path) }

    @Test("it is what its examples, which the compiler has seen, and the words of the model make of it")
    func made() throws {
        let source = try repositoryFile("Tests/FactsTests/DSL/ReferenceExamples.swift")
        let made = ReferencePage.markdown(of: source) + Self.wordTable
        if isResetting {
            let root = #filePath.components(separatedBy: "/Tests/")[0]
            try made.write(toFile: "\(root)/\(Self.path)", atomically: true, encoding: .utf8)
        }
        #expect(try repositoryFile(Self.path) == made, "run `make docs`, and commit \(Self.path): \(AddAFact.pages)")
    }

    @Test("the example of the README has been compiled too")
    func readme() throws {
        let example = try repositoryFile("Tests/FactsTests/DSL/ReadmeExample.swift")
        #expect(Self.trimmed(try repositoryFile("README.md")).contains(Self.trimmed(example)))
    }

    private static func trimmed(_ code: String) -> String {
        code.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
    }

    @Test("every element stands in the part of its block", arguments: FactBlockElements.all)
    func elements(_ block: FactBlockElements) throws {
        let parts = page.components(separatedBy: "\n## ").filter {
            $0.split(separator: "\n")[0].contains("`\(block.name)")
        }
        let part = try #require(parts.first, "no part of the page is about \(block.name)")
        #expect(!block.elements.isEmpty)
        for element in block.elements where !["Processor", "Recipient", "Purpose"].contains(element) {
            #expect(part.contains("\(element)(") || part.contains("\(element).") || part.contains("`\(element)"))
        }
    }

    @Test("an element in a wrong block is told where it belongs", arguments: FactBlockElements.all)
    func misplaced(_ block: FactBlockElements) throws {
        let messages = try repositoryFile("Sources/Facts/DSL/Misplaced.swift")
        for element in block.elements {
            let isIn = messages.matches(of: /message: "(\w+) stands in ([^"]*)"/).contains {
                $0.1 == element && $0.2.contains("\(block.name) { }")
            }
            #expect(isIn, "\(element) stands in \(block.name) { }")
        }
    }

    @Test("its examples use every key of the model")
    func everyKey() throws {
        let used = try UsedKeys.of(FactsEncoder.json(ReferenceExamples.organisations))
        let all = FactsShapes.all.forms.filter { !$0.key.hasPrefix("Answer.") }.flatMap { type, form in
            form.keys.map { "\(type).\($0)" }
        }
        #expect(
            Set(all).filter { !$0.hasSuffix(".acceptances") }.subtracting(used).sorted() == [], "\(AddAFact.example)")
    }

    private static var wordTable: String {
        let rows = FactsShapes.all.forms.sorted { $0.key < $1.key }.compactMap { type, form -> String? in
            guard case .words(let words) = form else { return nil }
            let said = words.filter { $0 != "unsaid" }.map { "`.\($0)`" }.joined(separator: ", ")
            return "| `\(type)` | \(FactsShapes.all.types[type]?.says ?? "") | \(said) |\n"
        }
        return "| type | what it says | words |\n|---|---|---|\n" + rows.joined()
    }
}

/// A block of the DSL, and the elements that may stand in it, as the sources of its builder have them.
struct FactBlockElements: Sendable, CustomTestStringConvertible {
    let name: String
    let elements: [String]

    var testDescription: String { name }

    static let all = ["Organisation", "Purpose", "Sharing", "Security", "Website", "Cookies", "App", "Rights"].map {
        FactBlockElements(name: $0, elements: (try? elements(of: $0)) ?? [])
    }

    private static func elements(of block: String) throws -> [String] {
        let source = try repositoryFile("Sources/Facts/DSL/\(block == "Cookies" ? "Website" : block)Builder.swift")
        let types = source.matches(of: /extension (\w+): (\w+)Part \{/).filter { $0.2 == block }.map { String($0.1) }
        return types.map { notation[$0] ?? $0 }
    }

    /// How types read among facts, where that is not their own name.
    private static let notation: [String: String] = [
        "CategoryUse": CategoryUse.notation, "RetentionPeriod": RetentionPeriod.notation,
        "RightsProcedure": RightsProcedure.notation, "SecurityMeasure": SecurityMeasure.notation,
        "Denial": Denial.notation, "OwnWords": OwnWords.notation, "DataMinimisation": DataMinimisation.notation,
        "AnonymisedOutput": AnonymisedOutput.notation, "DataProtection": DataProtection.notation,
        "BackupRetention": BackupRetention.notation, "DataCollection": DataCollection.notation,
        "StatementScope": StatementScope.notation, "AppPermission": AppPermission.notation,
        "CommonGrounds": CommonGrounds.notation, "AgePolicy": AgePolicy.notation,
        "PurposeOption": PurposeOption.notation,
    ]
}
