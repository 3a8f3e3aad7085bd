import Foundation
import Testing

@testable import Fuzz

private let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

/// Inputs on which a promise once broke: `found/ENTRY/NAME`.
@Suite("Inputs that fuzzing found")
struct FoundInputTests {
    @Test("keep every promise", arguments: EntryPoint.allCases)
    func found(entry: EntryPoint) throws {
        let bench = try Bench()
        let folder = tests.appendingPathComponent("found/\(entry.rawValue)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names.sorted() {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            #expect(bench.violations(of: bytes, at: entry) == [], "\(name)")
        }
    }

    @Test("a broken promise is told")
    func told() throws {
        let bench = try Bench()
        #expect(bench.violations(of: Array("<p>Wij verkopen alles.".utf8), at: .html) == [])
        #expect(bench.violations(of: Array("[]".utf8), at: .facts) == [])
    }
}
