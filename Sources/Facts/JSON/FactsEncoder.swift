import Foundation
import JSONText

/// Writes facts as JSON that `FactsFile` reads back as equal facts.
public enum FactsEncoder {
    /// One organisation as an object, more or none as an array. Keys are sorted by their bytes, indented by two spaces;
    /// a newline ends the text. The same facts are the same bytes, on every platform.
    public static func json(_ organisations: [Organisation]) -> [UInt8] {
        do {
            let encoder = JSONEncoder()
            let json = try organisations.count == 1 ? encoder.encode(organisations[0]) : encoder.encode(organisations)
            return try JSONParser.parse(Array(json)).sorted.bytes
        } catch {
            // Only numbers that JSON cannot write, and nesting without end, make encoding fail; facts have neither.
            preconditionFailure("facts cannot be written as JSON: \(error)")
        }
    }
}
