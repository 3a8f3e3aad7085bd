import ArgumentParser
import Diagnostics
import Exports
import Foundation
import Office
import Preview
import Records
import Verklaar

/// The exit codes that scripts rely on, besides those of swift-argument-parser.
enum Failure {
    static let findings = ExitCode(1)
    static let unparsable = ExitCode(65)
    static let missing = ExitCode(66)
    static let failed = ExitCode(74)
}

/// Runs the body of a command, and turns what went wrong into a message and an exit code.
func reporting(_ format: OutputFormat = .text, _ sources: Sources, _ body: () throws -> Void) throws {
    do { try body() } catch { throw try told(error, format, sources) }
}

/// The same, of a body that waits.
func reporting(_ body: () async throws -> Void) async throws {
    do { try await body() } catch { throw try told(error, .text, Sources()) }
}

/// Tells of an error, and gives what to end with.
private func told(_ error: any Error, _ format: OutputFormat, _ sources: Sources) throws -> any Error {
    switch error {
    case let error as DiagnosticError:
        try print(findings: error.diagnostics, as: format, sources)
        return Failure.unparsable
    case let error as FileError:
        complain("\(error)")
        return error.kind == .missing ? Failure.missing : Failure.failed
    case let error as OfficeError:
        complain("the document cannot be made: \(error)")
        return Failure.failed
    case let error as PortError:
        complain("\(error)")
        return Failure.failed
    default: return error
    }
}

/// The files that findings point at. Templates, pages and facts in Swift are named from the site's root, facts in JSON
/// from where the program runs.
struct Sources {
    /// The site's root; nothing where there is no site.
    var site: URL?
    var facts: FactsPlace?
    /// How findings are told as text.
    var text = TextOptions.asAsked()
    /// What is at hand already, by name: pages of the web, and standard input.
    var given: [String: [UInt8]] = [:]

    func bytes(_ file: String) -> [UInt8]? {
        if let bytes = given[file] { return bytes }
        // A page to read is named from there as well.
        let places = facts?.isFile(file) == true ? [nil] : [site, nil]
        let found = places.lazy.compactMap { bytes(at: URL(fileURLWithPath: file, relativeTo: $0)) }.first
        return found.map { [UInt8]($0) }
    }

    private func bytes(at url: URL) -> Data? {
        if let size = FileStamp(of: url.path)?.size, size > Self.mostRead { return nil }
        return try? Data(contentsOf: url)
    }

    /// A file of more bytes, such as the facts of thousands of organisations, is not read for the line of a finding: its place
    /// tells where to look.
    private static let mostRead = 8 << 20
}

/// Prints findings, with excerpts of the sources they point at.
///
/// - Parameters:
///   - declared: own words; in text they end the report of a check, and are not printed here.
///   - answers: what could be written in answer to a finding, for text.
func print(
    findings: [Diagnostic], declared: [DeclaredSentence] = [], as format: OutputFormat, _ sources: Sources,
    answers: @escaping FindingAnswers = { _ in [] }
) throws {
    try write(
        OutputFormat.render(
            findings, as: format, source: sources.bytes, text: sources.text, answers: answers,
            rules: Rules.descriptions, declared: declared))
}

/// Writes to standard output as it is.
///
/// - Throws: exit code 74 where it cannot be written, as on a full disk.
func write(_ text: String) throws { try write(Array(text.utf8)) }

func write(_ bytes: [UInt8]) throws {
    do {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
        complain("standard output cannot be written")
        throw Failure.failed
    }
}

/// Writes to a file, whole or not at all; to standard output where none is named.
///
/// - Throws: exit code 74 where it cannot be written.
func write(_ bytes: [UInt8], to file: String?) throws {
    guard let file else { return try write(bytes) }
    do {
        try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
        complain("\(file) cannot be written")
        throw Failure.failed
    }
}

/// Says on standard error what went wrong.
private func complain(_ what: String) { tell("error: \(what)") }

/// Says on standard error what a document needs and the facts don't say.
func note(_ gaps: [FactGap]) { for gap in gaps { tell(gap.english) } }

/// Says on standard error what a file in a format of others leaves open.
func note(_ notes: [ExportNote]) { for note in notes { tell(note.description) } }

/// There is nobody to tell where standard error fails too.
private func tell(_ line: String) { try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8)) }
