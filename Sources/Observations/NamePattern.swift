/// The names that a declared one stands for: `_ga_*`, `_hjSession_[hash]`, `wp-settings-{user}`, `_ga_<container-id>`, `_ga, _gid`.
///
/// An asterisk stands for one or more characters, and so does a word in square, angle or curly brackets. Case counts, as it does
/// for browsers.
public struct NamePattern: Hashable, Sendable {
    private let alternatives: [[Piece]]

    /// - Parameter declared: one name, or several: with a comma, a semicolon, a slash, "en" or "of" between them, where each part then
    ///   looks like a name.
    public init(_ declared: String) {
        let whole = declared.trimmed
        let parts = Self.parts(of: whole).map(Self.bare)
        let names = [whole, Self.bare(whole)] + (parts.allSatisfy(Self.looksLikeName) ? parts : [])
        // "_ga*" stands for "_ga" too; "_ga_*" for no "_ga_".
        let stems = names.filter { $0.hasSuffix("*") && $0.dropLast().last?.isLetter == true }.map {
            String($0.dropLast())
        }
        alternatives = (names + stems).map(Self.pieces).filter(Self.saysSomething)
    }

    /// Whether an observed name is one of those.
    public func covers(_ name: String) -> Bool { fixedCharacters(of: name) != nil }

    /// How much of an observed name is told letter by letter, so that the closest of several patterns can be found; nothing where
    /// it is none of those.
    public func fixedCharacters(of name: String) -> Int? {
        let scalars = Array(name.unicodeScalars)
        return alternatives.filter { Self.matches($0, scalars) }.map { $0.count { $0 != .any } }.max()
    }
}

// What is declared.
extension NamePattern {
    private enum Piece: Hashable {
        case scalar(Unicode.Scalar)
        /// One or more.
        case any
    }

    private static let brackets: [Unicode.Scalar: Unicode.Scalar] = ["[": "]", "<": ">", "{": "}"]

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if let close = brackets[scalar], let end = rest.firstIndex(of: close), end > rest.startIndex {
                rest = rest[rest.index(after: end)...]
                pieces.append(.any)
            } else {
                pieces.append(scalar == "*" ? .any : .scalar(scalar))
            }
        }
        return pieces
    }

    /// A declared `*` alone would cover whatever a site does.
    private static func saysSomething(_ pieces: [Piece]) -> Bool {
        pieces.contains {
            if case .scalar(let scalar) = $0 { scalar.properties.isAlphabetic || scalar.isDigit } else { false }
        }
    }

    private static func parts(of text: String) -> [String] {
        let marks = [" en ", " of ", " and ", " or ", ";", "/", " & ", " + ", "|"]
        let separated = marks.reduce(text) { $0.replacing($1, with: ",") }
        return separated.replacing(#/,\s*(en|of|and|or)\s/#, with: ",").split(
            separator: ",", omittingEmptySubsequences: false
        )
        .map { $0.trimmed }
    }

    /// Without quotation marks, a full stop, or an explanation in parentheses behind it; what stands for anything is an asterisk.
    private static func bare(_ text: String) -> String {
        let name = text.replacing(#/\s\([^()]*\)$/#, with: "").filter { !"\"'`“”‘’„".contains($0) }.trimmed
        let open = name.replacing(##/(\.\.\.|…|#|%|X{2,})$/##, with: "*")
        return open.hasSuffix(".") ? String(open.dropLast()) : open
    }

    /// Names of cookies are tokens (RFC 6265, section 4.1.1); a word in brackets may have spaces.
    private static func looksLikeName(_ part: String) -> Bool {
        let pieces = pieces(of: part)
        return saysSomething(pieces)
            && pieces.allSatisfy { if case .scalar(let scalar) = $0 { isOfToken(scalar) } else { true } }
    }

    private static func isOfToken(_ scalar: Unicode.Scalar) -> Bool {
        (0x21..<0x7F).contains(scalar.value) && !"()<>@,;:\\\"/[]?={}".unicodeScalars.contains(scalar)
    }
}

// Matching.
extension NamePattern {
    /// Each run is taken as short as it can be, and grown only where what follows does not fit: no more than the product of both
    /// lengths.
    private static func matches(_ pieces: [Piece], _ name: [Unicode.Scalar]) -> Bool {
        var (piece, index) = (0, 0)
        var grown: (piece: Int, index: Int)?
        while index < name.count || piece < pieces.count {
            if piece < pieces.count, index < name.count {
                if pieces[piece] == .any {
                    (piece, index) = (piece + 1, index + 1)
                    grown = (piece, index)
                    continue
                }
                if pieces[piece] == .scalar(name[index]) {
                    (piece, index) = (piece + 1, index + 1)
                    continue
                }
            }
            guard let last = grown, last.index < name.count else { return false }
            (piece, index) = (last.piece, last.index + 1)
            grown = (piece, index)
        }
        return true
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { properties.numericType != nil }
}
