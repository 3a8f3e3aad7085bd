import Claims
import Foundation
import Surroundings
import TestSupport
import Testing
import Verklaar

@testable import Fuzz

/// Input made to take long, or to trap: it is read, or refused with a finding, like any other.
@Suite("Pathological input")
struct PathologicalInputTests {
    private static let shared = Result {
        (bench: try Bench(), pages: try Site(root: FrozenSite.root).publish(FrozenSite.bres))
    }

    private let bench: Bench
    private let pages: [PublishedPage]

    init() throws { (bench, pages) = try Self.shared.get() }

    private func check(_ bytes: [UInt8], _ entry: EntryPoint) {
        #expect(bench.violations(of: bytes, at: entry) == [])
    }

    @Test("many of one thing", .timeLimit(.minutes(10)), arguments: PathologicalInput.all)
    func many(input: PathologicalInput) { check(input.bytes(input.size), input.entry) }

    @Test(
        "other encodings, NUL bytes and no bytes at all",
        arguments: [
            [], [0], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB], [0xC3], [0x3C, 0, 0x70, 0, 0x3E, 0],
            [0, 0x3C, 0, 0x70], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x0D], [0x0A], [0x80],
        ])
    func encodings(bytes: [UInt8]) { for entry in EntryPoint.allCases { check(bytes, entry) } }

    @Test("pages that were cut off", arguments: [PublishedPage.Format.html, .markdown])
    func truncation(format: PublishedPage.Format) throws {
        let bytes = try page(.cookiePolicy, format)
        for end in stride(from: 0, to: bytes.count, by: 7) {
            check(Array(bytes.prefix(end)), format == .html ? .html : .markdown)
        }
    }

    @Test("input that was cut off, of every entry point")
    func truncatedInput() throws {
        let inputs: [(EntryPoint, [UInt8])] = [
            (.html, try page(.privacyStatement, .html)), (.markdown, try page(.privacyStatement, .markdown)),
            (.styles, StyleSheet(PageStyle()).css), (.facts, try file("facts/bres.json")),
            (.phrases, try file("templates/phrases/purposes.md")),
            (.template, try file("templates/privacyverklaring.md")),
        ]
        for (entry, bytes) in inputs {
            for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 20)) {
                check(Array(bytes.prefix(end)), entry)
            }
        }
    }

    private func page(_ document: DocumentKind, _ format: PublishedPage.Format) throws -> [UInt8] {
        try #require(pages.first { $0.document == document && $0.format == format }).bytes
    }

    private func file(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: FrozenSite.root.appendingPathComponent(path)))
    }
}
