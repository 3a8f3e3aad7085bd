import Foundation
import Testing

// The build stops at an import of a module that a target does not depend on at all, but lets pass one that it depends on
// through another. So the arrows are held here, to the table in Package.swift: there is no second one.

@Suite("The one-way arrows between modules")
struct ImportTests {
    private static let manifest = Result { try Manifest() }

    @Test("each target imports only what Package.swift says that it depends on, by itself")
    func arrows() throws {
        for target in try Self.manifest.get().targets {
            let files = try target.files
            #expect(!files.isEmpty, "\(target.name) has no files")
            for file in files {
                let strange = file.imports.subtracting(target.dependencies).subtracting(Self.system)
                    .subtracting(Self.standardLibrary)
                #expect(strange.isEmpty, "\(file.path) imports \(strange.sorted())")
            }
        }
    }

    private static let system: Set = ["Foundation", "Dispatch", "Testing"]
    private static let standardLibrary: Set = ["Synchronization"]

    @Test("no module says that it depends on what it does not import")
    func needed() throws {
        for target in try Self.manifest.get().targets where target.folder.hasPrefix("Sources/") {
            let imports = Set(try target.files.flatMap(\.imports))
            let idle = target.dependencies.subtracting(imports)
            #expect(idle.isEmpty, "\(target.name) does not import \(idle.sorted())")
        }
    }

    @Test("every folder of sources and of tests is a target")
    func complete() throws {
        let known = Set(try Self.manifest.get().targets.map(\.folder))
        for root in ["Sources", "Tests"] {
            let folders = try FileManager.default.contentsOfDirectory(atPath: Manifest.root.appending(path: root).path)
            let unknown = folders.map { "\(root)/\($0)" }.filter {
                !known.contains($0) && !SourceFile.all(under: $0).isEmpty
            }
            #expect(unknown == [])
        }
    }

    @Test("the reader can reach nothing of the writer, nor the judge of the phrases that it shares with the writer")
    func readerIsApart() throws {
        let manifest = try Self.manifest.get()
        #expect(manifest.reached(from: "Reading").isDisjoint(with: ["Wording", "Document", "Render", "Meaning"]))
        #expect(manifest.reached(from: "Meaning").isDisjoint(with: ["Wording", "Document", "Render", "Reading"]))
    }

    @Test("no stage between facts and pages knows which language it is in, nor the comparison of both")
    func language() throws {
        let manifest = try Self.manifest.get()
        for stage in ["Claims", "Phrases", "Wording", "Document", "Render", "Visible", "Reading", "Check"] {
            #expect(manifest.reached(from: stage).isDisjoint(with: ["Dutch", "Meaning", "TextRules"]), "\(stage)")
        }
    }

    @Test("between facts and pages are values alone: no stage there uses files, clocks or formatters of the system")
    func values() throws {
        let stages = [
            "JSONText", "Diagnostics", "RuleKit", "FactRules", "Claims", "Phrases", "Wording", "Document",
            "Surroundings", "Meaning", "Markup", "Render", "Reading", "TextRules", "Check", "Redline", "Office",
            "DatabaseSchema", "Dependencies",
        ]
        for target in try Self.manifest.get().targets where stages.contains(target.name) {
            for file in try target.files { #expect(file.imports.isDisjoint(with: Self.system), "\(file.path)") }
        }
    }
}
