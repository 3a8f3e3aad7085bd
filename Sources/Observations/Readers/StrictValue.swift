internal import Diagnostics
internal import JSONText

/// A value of a file in Verklaar's own form, which has to be just what that form says.
struct StrictValue {
    private let value: JSON
    /// `visits[0].cookies[2]`; empty for the whole file.
    private let path: String
    private let file: StrictFile

    /// - Throws: `observation-malformed` where it is no JSON.
    init(_ bytes: [UInt8], file name: String) throws(DiagnosticError) {
        file = StrictFile(name: name, lines: LineStarts(bytes))
        path = ""
        do {
            value = try JSON(parsing: bytes)
        } catch {
            throw file.malformed("this is no JSON: \(error.message)", at: error.offset, path: "")
        }
    }

    private init(_ value: JSON, path: String, in file: StrictFile) {
        (self.value, self.path, self.file) = (value, path, file)
    }

    func malformed(_ message: String) -> DiagnosticError { file.malformed(message, at: value.offset, path: path) }

    private func expected(_ what: String) -> DiagnosticError { malformed("this is \(value.kind), not \(what)") }
}

/// A file in Verklaar's own form: gives places in it.
private struct StrictFile {
    let name: String
    let lines: LineStarts

    func malformed(_ message: String, at offset: Int, path: String) -> DiagnosticError {
        let place = lines.position(of: offset)
        let location = Location(
            file: name, line: place.line, column: place.column, keyPath: path.isEmpty ? nil : path)
        return DiagnosticError(Diagnostic(.observationMalformed, .error, message, at: location))
    }
}

// Objects and arrays.
extension StrictValue {
    /// The members by name.
    ///
    /// - Throws: `observation-malformed` for what is no object, has another member, has one twice, or lacks a required one.
    func members(required: [String], optional: [String] = []) throws(DiagnosticError) -> [String: StrictValue] {
        guard case .object(let members) = value.content else { throw expected("an object") }
        var found: [String: StrictValue] = [:]
        let known = required + optional
        for member in members {
            guard known.contains(member.name) else {
                // The name may be something that was not to be told.
                throw file.malformed(
                    "there is a key here that the form does not have; it has \(KnownNames.quoted(known, "and"))",
                    at: member.offset, path: path)
            }
            guard found[member.name] == nil else {
                throw file.malformed("the key \"\(member.name)\" is here twice", at: member.offset, path: path)
            }
            let path = path.isEmpty ? member.name : "\(path).\(member.name)"
            found[member.name] = StrictValue(member.value, path: path, in: file)
        }
        for name in required where found[name] == nil { throw malformed("the key \"\(name)\" is missing") }
        return found
    }

    func items<Item>(_ read: (StrictValue) throws(DiagnosticError) -> Item) throws(DiagnosticError) -> [Item] {
        guard case .list(let values) = value.content else { throw expected("an array") }
        var items: [Item] = []
        for (index, item) in values.enumerated() {
            items.append(try read(StrictValue(item, path: "\(path)[\(index)]", in: file)))
        }
        return items
    }
}

// Plain values.
extension StrictValue {
    func text() throws(DiagnosticError) -> String {
        guard let text = value.text else { throw expected("a string") }
        guard text.utf8.count <= JSONStream.longest else {
            throw malformed("this string has over \(JSONStream.longest) bytes")
        }
        return text
    }

    /// A name that is not empty.
    func name() throws(DiagnosticError) -> String {
        let name = try text()
        if name.isEmpty { throw malformed("a name is missing here") }
        return name
    }

    func flag() throws(DiagnosticError) -> Bool {
        guard let flag = value.flag else { throw expected("true or false") }
        return flag
    }

    /// Whole seconds, one or more.
    func seconds() throws(DiagnosticError) -> Int {
        guard case .number(let text) = value.content else { throw expected("a number") }
        guard let number = Int(text), number > 0 else { throw malformed("this is no whole number above zero") }
        return number
    }

    func word<Word: RawRepresentable & CaseIterable>(_: Word.Type) throws(DiagnosticError) -> Word
    where Word.RawValue == String {
        guard let word = Word(rawValue: try text()) else {
            throw malformed("this is none of \(KnownNames.quoted(Word.allCases.map(\.rawValue), "and"))")
        }
        return word
    }

    func moment() throws(DiagnosticError) -> Moment {
        guard let moment = Moment(rfc3339: try text()) else {
            throw malformed("this is no time as 2026-11-29T20:00:00Z (RFC 3339)")
        }
        return moment
    }
}

// Addresses. What the form leaves out because it may tell of a visitor is refused, not dropped: whoever wrote it has to mend it.
extension StrictValue {
    func address() throws(DiagnosticError) -> PublicAddress {
        let text = try text()
        guard let address = PublicAddress(text) else { throw malformed("this is no address on the web") }
        if text.contains(where: { "?#@".contains($0) }) {
            throw malformed("this address has more than an origin and a path")
        }
        return address
    }

    func origin() throws(DiagnosticError) -> String {
        let address = try address()
        guard address.path == "/", try !text().hasSuffix("/") else { throw malformed("this is more than an origin") }
        return address.origin
    }

    func host() throws(DiagnosticError) -> String {
        let text = try text()
        guard !text.hasPrefix("."), text == text.lowercased(), let host = HostName.normalised(text) else {
            throw malformed("this is no host in lower case, without a leading dot")
        }
        return host
    }
}
