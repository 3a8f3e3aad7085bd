import Foundation
import JSONText

extension JSON {
    /// In one line, for a report.
    var line: String {
        let text = document.split { $0.isNewline }.map { $0.trimmingCharacters(in: .whitespaces) }.joined(
            separator: " ")
        return text.count > 160 ? text.prefix(160) + " ..." : text
    }

    /// A text, or the text of a known answer.
    var innerText: String? { text ?? self["known"]?.text }
}
