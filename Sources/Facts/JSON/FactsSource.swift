import Diagnostics
import JSONText

/// A facts file that has been read as JSON: gives places in it.
struct FactsSource: Sendable {
    let file: String
    let root: JSON
    private let lines: LineStarts

    /// - Parameter line: the one on which the bytes begin in the file.
    /// - Throws: `facts-not-json`, at the place where it stops being JSON.
    init(_ bytes: [UInt8], file: String, line: Int = 1) throws(DiagnosticError) {
        self.file = file
        lines = LineStarts(bytes, firstLine: line)
        do {
            root = try JSONParser.parse(bytes)
        } catch {
            let place = lines.position(of: error.offset)
            throw DiagnosticError(
                Diagnostic(
                    .factsNotJson, .error, "this is no JSON: \(error.message)",
                    at: Location(file: file, line: place.line, column: place.column)))
        }
    }

    /// - Parameters:
    ///   - offset: in UTF-8 bytes from the start of the file.
    ///   - keyPath: as `purposes[0].grounds[1]`; empty for the whole file.
    func location(at offset: Int, keyPath: String) -> Location {
        let place = lines.position(of: offset)
        return Location(
            file: file, line: place.line, column: place.column, keyPath: keyPath.isEmpty ? nil : keyPath)
    }

    /// Where the value stands that decoding reached by these keys.
    func location(of keyPath: [any CodingKey]) -> Location {
        let path = keyPath.reduce("") { path, key in
            key.intValue.map { path.indexed($0) } ?? path.keyed(key.stringValue)
        }
        return location(at: root.nearest(to: keyPath).offset, keyPath: path)
    }
}

// Key paths, as they are printed.
extension String {
    func keyed(_ name: String) -> String { isEmpty ? name : "\(self).\(name)" }
    func indexed(_ index: Int) -> String { "\(self)[\(index)]" }
}
