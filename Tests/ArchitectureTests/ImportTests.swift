import Foundation
import Testing

private let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// What each module may import. The compiler lets transitive imports through; this table doesn't.
private let allowed: [String: Set<String>] = [
    "Diagnostics": [],
    "Facts": ["Diagnostics", "Foundation"],
    "FactRules": ["Diagnostics", "Facts"],
    "Claims": ["Diagnostics", "Facts"],
    "Phrases": ["Diagnostics", "Facts", "Claims"],
    "Wording": ["Facts", "Claims", "Phrases"],
    "Document": ["Facts", "Claims", "Phrases", "Wording"],
    "Markup": ["CCmark"],
    "Render": ["Diagnostics", "Claims", "Phrases", "Wording", "Document", "Markup", "Mustache"],
    "Reading": ["Diagnostics", "Facts", "Claims", "Phrases", "Markup", "CGumbo", "Foundation"],
    "TextRules": ["Diagnostics", "Facts", "FactRules", "Reading"],
    "Check": ["Diagnostics", "Facts", "Claims", "Phrases", "Reading"],
    "Verklaar": [
        "Diagnostics", "Facts", "FactRules", "Claims", "Phrases", "Wording", "Document", "Render", "Reading",
        "TextRules", "Check", "Foundation", "Dispatch",
    ],
    "CommandLineTool": ["Diagnostics", "Facts", "Verklaar", "Content", "ArgumentParser", "Foundation"],
    "Benchmarks": ["FactRules", "Facts", "Verklaar", "Content", "TestSupport", "Foundation"],
    "Fuzz": ["Diagnostics", "Facts", "Reading", "Verklaar", "TestSupport", "Foundation"],
    "Mutants": [
        "Diagnostics", "Facts", "Claims", "Verklaar", "Content", "TestSupport", "ArgumentParser", "Foundation",
    ],
    "content": ["Facts"],
]

/// The names after `import` in a source file, whatever stands before and behind.
private func imports(of file: URL) throws -> Set<String> {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let words = lines.map { $0.split(separator: " ") }
    return Set(
        words.compactMap { words in
            guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy(isModifier) else { return nil }
            return words.dropFirst(index + 1).last.map { String($0.split(separator: ".")[0]) }
        })
}

private func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
}

private func swiftFiles(under folder: String) -> [URL] {
    let root = repository.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().map(root.appendingPathComponent)
}

@Suite("The one-way arrows between modules")
struct ImportTests {
    @Test("each module imports only what its row allows", arguments: allowed.keys.sorted())
    func arrows(_ module: String) throws {
        let files = swiftFiles(under: module == "content" ? "content" : "Sources/\(module)")
        #expect(!files.isEmpty)
        for file in files {
            let strange = try imports(of: file).subtracting(allowed[module] ?? [])
            #expect(strange.isEmpty, "\(file.lastPathComponent) imports \(strange.sorted())")
        }
    }

    @Test("every module has a row")
    func complete() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: repository.appendingPathComponent("Sources").path)
        let swiftModules = folders.filter { !swiftFiles(under: "Sources/\($0)").isEmpty }
        #expect(Set(swiftModules) == Set(allowed.keys).subtracting(["content"]))
    }

    @Test("the reader can reach nothing of the writer")
    func readerIsApart() {
        var reached: Set<String> = ["Reading"]
        var open = ["Reading"]
        while let module = open.popLast() {
            for next in allowed[module] ?? [] where reached.insert(next).inserted { open.append(next) }
        }
        #expect(reached.isDisjoint(with: ["Wording", "Document", "Render"]))
    }
}
