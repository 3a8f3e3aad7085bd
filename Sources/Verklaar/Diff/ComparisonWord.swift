import Foundation
import Office
import Redline

/// A comparison for Word: what differs as tracked changes, with a comment at each change of meaning.
public struct ComparisonWord {
    private let compared: OrganisationComparison
    private let title: String
    let redline: Redline
    let remarks: [Remark]
    /// Lines for the foot of each page, by which the documents that were compared can be known.
    let digests: [String]

    /// - Parameter compared: of one organisation; its documents follow each other.
    public init(_ compared: OrganisationComparison, of comparison: Comparison) {
        self.compared = compared
        title = "\(compared.name): \(comparison.old) en \(comparison.new)"
        let parts = compared.redlines
        redline = Redline(from: parts.flatMap(\.redline.old), to: parts.flatMap(\.redline.new))
        var (old, new) = (0, 0)
        var remarks: [Remark] = []
        for part in parts {
            remarks += part.remarks.map { remark in
                switch remark.anchor {
                case .old(let index): Remark(remark.text, on: .old(index + old))
                case .new(let index): Remark(remark.text, on: .new(index + new))
                }
            }
            (old, new) = (old + part.redline.old.count, new + part.redline.new.count)
        }
        self.remarks = remarks + compared.notes.remarks(in: redline, besides: remarks)
        digests = [("oud", comparison.old, compared.digests.old), ("nieuw", comparison.new, compared.digests.new)]
            .compactMap { label, name, digest in digest.map { "\(label): \(name), SHA-256 \($0)" } }
    }

    /// - Parameters:
    ///   - author: of the changes and comments.
    ///   - date: of the changes, in ISO 8601.
    /// - Throws: `OfficeError`.
    public func bytes(author: String, date: String) throws -> [UInt8] {
        try WordDocument(redline, title: title, author: author, date: date, footer: title, digests, remarks: remarks)
            .bytes()
    }

    /// What a lawyer did with it: accepted, rejected and changed words, each with the facts behind the passage.
    ///
    /// - Throws: `FileError` for a file that is not this document.
    public func edits(inFile path: String, by author: String) throws -> String {
        let bytes = try FileReading.bytes(of: URL(fileURLWithPath: path), called: path)
        do throws(OfficeError) {
            return text(of: try WordEdits(bytes, of: redline, by: author))
        } catch {
            throw FileError(kind: .missing, path: path, reason: "cannot be read: \(error)")
        }
    }

    private func text(of edits: WordEdits) -> String {
        let passages = edits.passages.map { passage in
            text(
                of: passage,
                sent: redline.passages[passage.index].new?.text ?? redline.passages[passage.index].old?.text ?? "")
        }
        let added = edits.added.map { "Nieuwe alinea\($0.author.map { " van \($0)" } ?? ""):\n  + \($0.text)\n" }
        let all = passages + added
        return all.isEmpty ? "Niets gewijzigd.\n" : all.joined(separator: "\n")
    }

    private func text(of passage: EditedPassage, sent: String) -> String {
        let verdicts = passage.verdicts.compactMap { verdict -> String? in
            let what = [verdict.deleted, verdict.inserted].filter { !$0.isEmpty }.joined(separator: " → ")
            return switch verdict.decision {
            case .left: nil
            case .accepted: "  aanvaard: \(what)\n"
            case .rejected: "  verworpen: \(what)\n"
            case .overwritten: "  overschreven: \(what)\n"
            }
        }
        let edits = passage.edits.map { edit in
            (edit.deleted.isEmpty ? "" : "  - \(edit.deleted)\n")
                + (edit.inserted.isEmpty ? "" : "  + \(edit.inserted)\n")
        }
        let comments = passage.comments.map { "  opmerking van \($0.author): \($0.text)\n" }
        return "\(sent)\n" + (verdicts + edits + comments).joined() + places(behind: sent)
    }

    /// Where to change it: facts where they are known, else the phrases of its claims.
    private func places(behind text: String) -> String {
        let behind = compared.stated.filter { text.contains($0.sentence) }
        let places = behind.map { $0.fact.map { "feit: \($0)" } ?? "zin: templates/phrases, ## \($0.claim.kind.id)" }
        return places.reduce(into: [String]()) { all, one in if !all.contains(one) { all.append(one) } }
            .map { "  \($0)\n" }.joined()
    }
}
