import Diagnostics
import Digests
import Facts
import Foundation
import JSONText
import Render

/// What is told of the files that were made.
public enum BuiltContents: String, Sendable, CaseIterable {
    /// The SHA-256 of each.
    case hashes
    /// The text of each as well.
    case bytes
}

/// The work on organisations as a filter: a line of facts comes in, a line of what was made of them goes out, in the same order.
/// Engines that know how to share out lines run it on as many machines as they have. It writes no files.
///
///     {"findings": [...], "files": [{"path": "bakkerij/privacyverklaring/index.html", "sha256": "..."}, ...],
///      "isPublishable": true, "line": 1, "organisation": "bakkerij"}
///
/// Each line of facts is answered, whatever is found in it: with findings as reports in JSON have them, and with the files of
/// the organisation where none of those is in the way.
public struct BuildFilter: Sendable {
    private let builder: OrganisationBuild
    private let contents: BuiltContents
    private let jobs: Int

    /// Lines that each thread has at once in memory.
    private static let batch = 16

    public init(_ site: Site, _ options: BuildOptions, _ contents: BuiltContents) {
        builder = OrganisationBuild(site, options)
        (self.contents, jobs) = (contents, options.jobs)
    }

    /// - Parameters:
    ///   - lines: an organisation as JSON on each.
    ///   - write: is given the next answers, each a line.
    /// - Throws: `FileError` where the lines cannot be read, and what `write` throws.
    public func run(_ lines: inout FactsStream, _ write: ([UInt8]) throws -> Void) throws {
        while true {
            let pieces = try lines.next(atMost: Self.batch * jobs)
            if pieces.isEmpty { return }
            let answers = try InParallel.map(pieces, jobs: jobs) { Array(answer(to: $0).utf8) }
            try write(Array(answers.joined()))
        }
    }

    private func answer(to piece: FactsStream.Piece) -> String {
        do {
            let organisations = try piece.organisations()
            guard organisations.count == 1, let only = organisations.first else {
                return line(of: piece, nil, [Self.notOne(piece)])
            }
            let built = try builder.build(only)
            return line(of: piece, built, built.findings)
        } catch let error as DiagnosticError {
            return line(of: piece, nil, error.diagnostics)
        } catch {
            return line(of: piece, nil, [Diagnostic(.fileMissing, .error, "\(error)", at: piece.location)])
        }
    }

    private func line(of piece: FactsStream.Piece, _ built: BuiltOrganisation?, _ findings: [Diagnostic]) -> String {
        let answer: JSON = [
            "organisation": JSON(built?.id),
            "line": JSON(piece.location?.line),
            "isPublishable": .flag(built?.isPublishable ?? false),
            "files": .list((built?.files ?? []).map(file)),
            "findings": .list(DiagnosticReport(findings).diagnostics.map(JSONPrinter.value)),
        ]
        return answer.sorted.line
    }

    private func file(_ file: RenderedFile) -> JSON {
        let hash = JSON.text(SHA256.of(file.bytes))
        if contents == .hashes { return ["path": .text(file.path), "sha256": hash] }
        return ["path": .text(file.path), "sha256": hash, "bytes": .text(String(decoding: file.bytes, as: UTF8.self))]
    }

    private static func notOne(_ piece: FactsStream.Piece) -> Diagnostic {
        Diagnostic(
            .factsInvalid, .error, "this line is not one organisation", at: piece.location,
            remedy: "Write each organisation as one JSON object, on a line of its own.")
    }
}

extension FactsStream.Piece {
    fileprivate var location: Location? {
        switch self {
        case .json(_, let file, let line): Location(file: file, line: line)
        case .known(let organisation): organisation.location
        }
    }
}
