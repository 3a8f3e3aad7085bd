/// Ids for headings: `Wat zijn cookies?` becomes `wat-zijn-cookies`, `Privé & zakelijk` `prive-zakelijk`.
public enum Slug {
    /// Lower-case letters of ASCII, which others are folded to, digits, and hyphens for all else; `sectie` for a text
    /// without any of these. Of other letters Markdown makes percent signs in links, so that these would lead nowhere.
    public static func of(_ text: String) -> String {
        var slug = ""
        for scalar in text.lowercased().unicodeScalars {
            if isKept(scalar) {
                slug.unicodeScalars.append(scalar)
            } else if !scalar.isASCII, isMark(scalar) {
                continue
            } else if let folded = folds[scalar] {
                slug += folded
            } else if let last = slug.utf8.last, last != hyphen {
                slug += "-"
            }
        }
        if slug.utf8.last == hyphen { slug.removeLast() }
        return slug.isEmpty ? "sectie" : slug
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }

    /// Foundation's folding differs by platform; these are the letters of Latin-1 and the neighbours of Dutch names.
    private static let folds = [Unicode.Scalar: String](
        uniqueKeysWithValues: letters.flatMap { from, fold in from.map { ($0, fold) } })

    private static let letters: [(from: String.UnicodeScalarView, to: String)] = [
        ("àáâãäåāăą".unicodeScalars, "a"), ("çćčĉċ".unicodeScalars, "c"), ("ďđð".unicodeScalars, "d"),
        ("èéêëēĕėęě".unicodeScalars, "e"), ("ĝğġģ".unicodeScalars, "g"), ("ìíîïĩīĭįı".unicodeScalars, "i"),
        ("ĺļľł".unicodeScalars, "l"), ("ñńņň".unicodeScalars, "n"), ("òóôõöøōŏő".unicodeScalars, "o"),
        ("ŕŗř".unicodeScalars, "r"), ("śŝşšș".unicodeScalars, "s"), ("ţťț".unicodeScalars, "t"),
        ("ùúûüũūŭůűų".unicodeScalars, "u"), ("ýÿŷ".unicodeScalars, "y"), ("źżž".unicodeScalars, "z"),
        ("ĳ".unicodeScalars, "ij"), ("æ".unicodeScalars, "ae"), ("œ".unicodeScalars, "oe"), ("ß".unicodeScalars, "ss"),
        ("ﬁ".unicodeScalars, "fi"), ("ﬂ".unicodeScalars, "fl"), ("ﬀ".unicodeScalars, "ff"),
    ]

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }
}

/// Hands out ids of which no two in a page are the same.
public struct UniqueIDs {
    private var taken: Set<String>
    private var next: [String: Int] = [:]

    public init(taken: Set<String> = []) { self.taken = taken }

    /// The id itself, or with `-2`, `-3` and so on where it was given before.
    public mutating func claim(_ id: String) -> String {
        var candidate = id
        while !taken.insert(candidate).inserted {
            let number = next[id, default: 2]
            next[id] = number + 1
            candidate = "\(id)-\(number)"
        }
        return candidate
    }
}
