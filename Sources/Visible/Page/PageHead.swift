public import Diagnostics

/// What a page says of itself to browsers, in HTML.
public struct PageHead: Hashable, Sendable {
    /// The `lang` of the page, as written.
    public internal(set) var language: String?
    /// The encoding that its `<meta>` names, in small letters.
    public internal(set) var charset: String?
    /// The policies that keep out what comes from elsewhere, in small letters; all of them count.
    public internal(set) var policies: [String] = []
    /// How many titles it has, of which browsers show the first.
    public internal(set) var titles = 0
    /// Addresses of linked style sheets, as written; those for print alone are left out.
    public internal(set) var stylesheets: [String] = []
    /// Addresses of its icons, as written.
    public internal(set) var icons: [String] = []
    /// Addresses of the pictures that can be a logo, as written; that of one outside the page's header is none.
    public internal(set) var pictures: [String] = []
    /// Addresses of what it fetches early, as written.
    public internal(set) var preloads: [String] = []
    /// Where it says that it is published, as written.
    public internal(set) var canonicals: [String] = []

    /// Whether the page says nothing of itself, as what is to be pasted into another page.
    public var isSilent: Bool { self == PageHead() }

    /// What is missing, or not as it has to be: a page is in Dutch and in UTF-8, has a title and a policy, and takes its
    /// style and icon from the site alone, since any other style could hide or replace what is read.
    ///
    /// - Parameters:
    ///   - stylesheet: where the site's style sheet is, from this page.
    ///   - icon: where the site's icon is, from this page.
    ///   - logo: where the site's logo is, if it has one.
    ///   - start: the start of the page.
    public func findings(stylesheet: String, icon: String, logo: String?, at start: Location) -> [Diagnostic] {
        let styles = stylesheets.filter { !Self.isSame($0, as: stylesheet) }.map { sheet in
            Self.fault(
                .stylesheetUnknown, "the page takes its style from \(sheet)", "Link only \(stylesheet).", start)
        }
        let strangeIcons = icons.filter { !Self.isSame($0, as: icon) }.map { other in
            Self.fault(.iconUnknown, "the page takes its icon from \(other)", "Link only \(icon).", start)
        }
        // A picture can say anything, so the one that was chosen stands there once.
        let isLogo = pictures.count == (logo == nil ? 0 : 1) && pictures.allSatisfy { Self.isSame($0, as: logo) }
        let strangePictures = (isLogo ? [] : pictures.prefix(1)).map { other in
            Self.fault(
                .logoUnknown, "the page has a picture from \(other)", "Show the site's logo alone, in its header.",
                start)
        }
        let files = [stylesheet, icon, logo]
        let strangeFiles = preloads.filter { other in !files.contains { Self.isSame(other, as: $0) } }.map { other in
            Self.fault(.elementUnexpected, "the page fetches \(other) early", "Fetch what the page shows alone.", start)
        }
        return [
            Self.isDutch(language)
                ? nil
                : Self.fault(
                    .pageLanguage,
                    language.map { "the page says that its language is \"\($0)\", and it is Dutch" }
                        ?? "the page does not say that it is in Dutch", "Write <html lang=\"nl\">.", start),
            charset == "utf-8"
                ? nil
                : Self.fault(
                    .pageCharset, "the page does not say that it is in UTF-8",
                    "Write <meta charset=\"utf-8\"> at the start of its head.", start),
            titles == 1
                ? nil
                : Self.fault(
                    .pageTitle, titles == 0 ? "the page has no title" : "the page has \(titles) titles",
                    "Run `make` to write it anew.", start),
            !policies.isEmpty
                ? nil
                : Self.fault(
                    .pagePolicy, "nothing keeps out of the page what comes from elsewhere",
                    "Run `make` to write its Content-Security-Policy anew.", start),
        ].compactMap(\.self) + styles + strangeIcons + strangePictures + strangeFiles
    }

    /// Dutch, of whatever country: "nl", "nl-NL".
    static func isDutch(_ language: String?) -> Bool {
        guard let language else { return false }
        let bytes = Array(language.lowercased().utf8)
        let country = bytes.dropFirst(3)
        return bytes == dutch
            || bytes.starts(with: dutch + [UInt8(ascii: "-")]) && country.count == 2
                && country.allSatisfy(\.isASCIILetter)
    }

    private static let dutch = Array("nl".utf8)

    /// Whether an address is that of a file of the site; the version that servers put behind it asks for no other one.
    private static func isSame(_ address: String, as file: String?) -> Bool {
        guard let file, address.hasPrefix(file) else { return false }
        if address == file { return true }
        return address.dropFirst(file.count).wholeMatch(of: /(\?v(er)?=[A-Za-z0-9._\-]+)?/) != nil
    }

    private static func fault(_ rule: RuleID, _ what: String, _ remedy: String, _ start: Location) -> Diagnostic {
        Diagnostic(rule, .error, what, at: start, remedy: remedy)
    }
}
