import Diagnostics
import Digests
import Facts
import Foundation
import JSONText

/// A facts file as it stands on disk, in which one organisation can be written anew.
struct FactsDocument {
    let file: String
    let bytes: [UInt8]
    private let root: JSON

    /// - Throws: `DiagnosticError` for what is no JSON.
    init(_ bytes: [UInt8], file: String) throws {
        self.file = file
        self.bytes = bytes
        do {
            root = try JSON(parsing: bytes)
        } catch {
            let lines = bytes[..<min(error.offset, bytes.count)].split(
                separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            throw DiagnosticError([
                Diagnostic(
                    .factsNotJson, .error, "this is no JSON: \(error.message)",
                    at: Location(file: file, line: max(lines.count, 1)))
            ])
        }
    }

    /// Differs where a byte does.
    var version: String { SHA256.of(bytes) }

    /// The organisations in it, whatever else is wrong with them.
    var organisations: [JSON] { root.list.isEmpty ? [root] : root.list }

    func organisation(_ id: String) -> JSON? { organisations.first { $0["id"]?.text == id } }

    /// The key path of a place within an organisation: `purposes[0]`, where the file of several has `[1].purposes[0]`.
    ///
    /// - Returns: nothing for a place in another file, in another organisation, or without a key path.
    func keyPath(of place: Location, in id: String) -> String? {
        guard place.file == file, let path = place.keyPath else { return nil }
        guard case .list(let items) = root.content else { return path }
        guard let index = items.firstIndex(where: { $0["id"]?.text == id }), path.hasPrefix("[\(index)]") else {
            return nil
        }
        return String(path.dropFirst("[\(index)]".count).drop { $0 == "." })
    }

    /// The key path of the first text that reads so, within what stands at a key path.
    ///
    /// - Returns: nothing where none does.
    func keyPath(ofText text: String, within path: String, in id: String) -> String? {
        let steps = path.split { ".[]".contains($0) }
        let value = steps.reduce(organisation(id)) { value, step in value?.child(String(step)) }
        return value?.keyPath(of: text).map { JSON.keyPath(path, $0) }
    }

    /// The file with another value for an organisation. What is the same keeps its bytes.
    func replacing(_ id: String, by new: JSON) -> [UInt8]? {
        organisation(id).map { JSONRewrite.text(bytes, replacing: $0, by: new) }
    }

    /// The file with one organisation more.
    func adding(_ new: JSON) -> [UInt8] {
        if case .list(let items) = root.content {
            return JSONRewrite.text(bytes, replacing: root, by: .list(items + [new]))
        }
        return JSON.list([root, new]).bytes
    }

    /// What the model refuses in a text of the file.
    static func faults(in bytes: [UInt8], file: String) -> [Diagnostic] {
        do {
            _ = try FactsFile.organisations(fromJSON: bytes, file: file)
            return []
        } catch { return error.diagnostics }
    }
}

extension JSON {
    /// - Parameter step: a name, or a number from 0.
    fileprivate func child(_ step: String) -> JSON? {
        guard case .list(let items) = content else { return self[step] }
        return Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
    }

    /// Where the first text stands that reads so; empty for the value itself.
    fileprivate func keyPath(of text: String) -> String? {
        switch content {
        case .text(let own): own == text ? "" : nil
        case .list(let items):
            items.enumerated().lazy.compactMap { index, item in
                item.keyPath(of: text).map { Self.keyPath("[\(index)]", $0) }
            }.first
        case .object(let members):
            members.lazy.compactMap { member in
                member.value.keyPath(of: text).map { Self.keyPath(member.name, $0) }
            }.first
        default: nil
        }
    }

    fileprivate static func keyPath(_ outer: String, _ inner: String) -> String {
        inner.isEmpty || inner.hasPrefix("[") || outer.isEmpty ? outer + inner : "\(outer).\(inner)"
    }
}
