import ArgumentParser
import Diagnostics
import Foundation
import Verklaar

/// The exit codes that scripts rely on, besides those of swift-argument-parser.
enum Failure {
    static let findings = ExitCode(1)
    static let unparsable = ExitCode(65)
    static let missing = ExitCode(66)
    static let failed = ExitCode(74)
}

/// Runs the body of a command, and turns what went wrong into a message and an exit code.
func reporting(_ format: OutputFormat = .text, in site: URL? = nil, _ body: () throws -> Void) throws {
    do {
        try body()
    } catch let error as DiagnosticError {
        print(findings: error.diagnostics, as: format, of: site)
        throw Failure.unparsable
    } catch let error as FileError {
        FileHandle.standardError.write(Data("error: \(error)\n".utf8))
        throw error.kind == .missing ? Failure.missing : Failure.failed
    }
}

/// Prints findings, with excerpts of the sources they point at.
func print(findings: [Diagnostic], as format: OutputFormat, of site: URL?) {
    let text = OutputFormat.render(
        findings, as: format,
        source: { file in
            let url = site.map { URL(fileURLWithPath: file, relativeTo: $0) } ?? URL(fileURLWithPath: file)
            return (try? Data(contentsOf: url)).map { [UInt8]($0) }
        }, rules: Rules.descriptions)
    write(text)
}

/// Writes to standard output as it is.
func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
