/// The elements that the reader tells apart; every other one is `other`.
enum ElementName: UInt8, CaseIterable {
    case other
    case a, abbr, address, article, aside, audio, b, base, bdo, blockquote, body, br, button, canvas, caption, center
    case code, col, colgroup, datalist, dd, del, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption
    case figure, footer, form, frame, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input
    case legend, li, link, listing, main, math, menu, meta, nav, noembed, noframes, noscript, object, ol, optgroup
    case option, output, p, pre, rp, s, script, search, section, select, span, strike, strong, style, svg, table, tbody
    case td, template, textarea, tfoot, th, thead, time, title, tr, ul, video, wbr, xmp

    /// In the order of the cases.
    static let words = WordTable(
        """
        other a abbr address article aside audio b base bdo blockquote body br button canvas caption center code
        col colgroup datalist dd del details dialog dir div dl dt em embed fieldset figcaption figure footer form frame
        h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input legend li link listing main math menu meta nav
        noembed noframes noscript object ol optgroup option output p pre rp s script search section select span strike
        strong style svg table tbody td template textarea tfoot th thead time title tr ul video wbr xmp
        """)

    /// - Parameter name: in small letters.
    init(_ name: String) { self = Self.words.number(of: Array(name.utf8)[...]).flatMap(Self.init) ?? .other }

    /// 1 to 6 for headings, nothing for all else.
    var headingLevel: Int? {
        Self.headings.contains(self) ? Int(rawValue - Self.h1.rawValue) + 1 : nil
    }

    static let headings: NameSet<ElementName> = [.h1, .h2, .h3, .h4, .h5, .h6]
}

/// The attributes that the reader tells apart; every other one is `other`.
enum AttributeName: UInt8, CaseIterable {
    case other
    case action, alt, ariaCurrent, ariaDescription, ariaHidden, ariaLabel, ariaLabelledby, ariaPlaceholder
    case ariaRoledescription, ariaValuetext, `as`, charset, `class`, colspan, content, dataCfemail, dataColumn, datetime
    case dataVerklaar, dir, formaction, hidden, href, hreflang, httpEquiv, id, itemprop, label, lang, media, name, open
    case placeholder, popover, property, rel, role, rowspan, scope, span, src, style, tabindex, target, title, type
    case value

    /// In the order of the cases.
    static let words = WordTable(
        """
        other action alt aria-current aria-description aria-hidden aria-label aria-labelledby aria-placeholder
        aria-roledescription aria-valuetext as charset class colspan content data-cfemail data-column datetime
        data-verklaar dir formaction hidden href hreflang http-equiv id itemprop label lang media name open
        placeholder popover property rel role rowspan scope span src style tabindex target title type value
        """)

    /// - Parameter name: in small letters.
    init(_ name: String) { self = Self.words.number(of: Array(name.utf8)[...]).flatMap(Self.init) ?? .other }
}

/// Some names, as a bit for each.
struct NameSet<Name: RawRepresentable<UInt8>>: ExpressibleByArrayLiteral {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// - Precondition: numbers below 128.
    init(_ names: some Sequence<Name>) {
        for name in names { insert(name) }
    }

    init(arrayLiteral names: Name...) { self.init(names) }

    func contains(_ name: Name) -> Bool {
        let bit = UInt64(1) << UInt64(name.rawValue & 63)
        return (name.rawValue < 64 ? low : high) & bit != 0
    }

    func union(_ other: NameSet) -> NameSet {
        var union = self
        union.low |= other.low
        union.high |= other.high
        return union
    }

    mutating func insert(_ name: Name) {
        let bit = UInt64(1) << UInt64(name.rawValue & 63)
        if name.rawValue < 64 { low |= bit } else { high |= bit }
    }
}

/// Finds the numbers of words by their bytes.
struct WordTable {
    let words: [String]
    /// The numbers of the words, each at the first free place from where its bytes lead.
    private var places: [UInt8?]
    private let bytes: [[UInt8]]

    private static let size = 512

    /// - Parameter list: at most 256 words, with white space between them.
    init(_ list: String) {
        bytes = list.utf8.split { CharacterClass.isASCIISpace($0) }.map { Array($0) }
        words = bytes.map { String(decoding: $0, as: UTF8.self) }
        places = Array(repeating: nil, count: Self.size)
        for (number, word) in bytes.enumerated() {
            var place = Self.place(of: word[...])
            while places[place] != nil { place = (place + 1) % Self.size }
            places[place] = UInt8(number)
        }
    }

    func number(of word: ArraySlice<UInt8>) -> UInt8? {
        var place = Self.place(of: word)
        while let number = places[place] {
            if bytes[Int(number)].elementsEqual(word) { return number }
            place = (place + 1) % Self.size
        }
        return nil
    }

    private static func place(of word: ArraySlice<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash >> 8) % size
    }
}
