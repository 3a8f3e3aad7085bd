import Claims
import Texts
internal import Markup

/// Whether a link in a document leads where its text says: a mail address, web address or telephone number to itself, the
/// name of a document to that document, any other text to the section of another document that it names.
package enum LinkTarget {
    package static func isHonest(
        _ destination: String, for text: String, in places: DocumentPlaces = DocumentPlaces()
    ) -> Bool {
        let (destination, text) = (AddressForm.of(destination), AddressForm.of(text))
        let (scheme, rest) = parts(of: destination)
        switch scheme {
        case "mailto": return rest == text
        case "tel": return isNumber(text) && isDialled(rest) && digits(of: rest) == digits(of: text)
        case "https" where rest == "//" + text || rest == "//" + text + "/": return true
        default: break
        }
        let isOneWord = !text.contains(where: \.isWhitespace)
        if isOneWord, text.contains("://") { return destination == text || (isBare(text) && destination == text + "/") }
        return DocumentKind.allCases.contains { document in
            if isOneWord, isAddress(text) {
                return text.lowercased() == document.folder && places.addresses(of: document).contains(destination)
            }
            return isSection(destination, of: document, named: text, in: places)
        }
    }

    /// Whether it leads to the section of a document that has this name.
    package static func isSection(
        _ destination: String, of document: DocumentKind, named text: String, in places: DocumentPlaces
    ) -> Bool {
        places.addresses(of: document).contains { path in
            destination.hasPrefix(path + "#") && places.canGive(String(destination.dropFirst(path.count + 1)), to: text)
        }
    }

    /// Where a text says by itself that its link leads; nothing where it does not say so whole.
    package static func address(saidBy text: String, in places: DocumentPlaces = DocumentPlaces()) -> String? {
        if isNumber(text) { return "tel:" + digits(of: text) }
        guard !text.contains(where: \.isWhitespace) else { return nil }
        if text.contains("://") { return text }
        if text.contains("@") { return "mailto:" + text }
        let document = DocumentKind.allCases.first { $0.folder == text.lowercased() }
        return document.map(places.path)
    }

    /// Whether a text says by itself where its link leads, out of the page that it is in, or holds words that do.
    package static func isAddress(_ text: String) -> Bool {
        text.contains("@") || text.contains("://")
            || DocumentKind.allCases.contains { $0.folder == text.lowercased() }
    }

    /// Schemes are the same in capitals (RFC 3986).
    private static func parts(of destination: String) -> (scheme: String, rest: String) {
        guard let colon = destination.firstIndex(of: ":") else { return ("", destination) }
        return (destination[..<colon].lowercased(), String(destination[destination.index(after: colon)...]))
    }

    /// Whether a web address names no more than a host.
    private static func isBare(_ address: String) -> Bool {
        address.split(separator: "/").count == 2 && address.last != "/"
    }

    /// Digits, and the marks that may stand between them (RFC 3966); nothing that is not seen.
    private static func isDialled(_ number: String) -> Bool {
        number.utf8.allSatisfy { "0123456789+-.()".utf8.contains($0) }
    }

    /// Whether a text is a telephone number and no more.
    package static func isNumber(_ text: String) -> Bool {
        text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || "+-() ".contains($0) }
    }

    /// "+31 (0)20 123" is dialled without the zero in brackets.
    private static func digits(of number: String) -> String {
        let international = number.hasPrefix("+") ? number.replacing("(0)", with: "") : number
        return international.filter { $0.isNumber || $0 == "+" }
    }
}
