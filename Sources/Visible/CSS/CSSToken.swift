/// A token of CSS Syntax Level 3, with its escapes decoded.
enum CSSToken: Hashable {
    case ident(String)
    case function(String)
    case atKeyword(String)
    /// What stands behind the `#`.
    case hash(String)
    case string(String)
    case url(String)
    /// A string that its line ends, or an address that is none.
    case bad
    case number(Double)
    case percentage(Double)
    case dimension(Double, unit: String)
    case space
    case delim(UInt8)
    case colon, semicolon, comma
    /// `(`, `[` or `{`, and its counterpart; a function opens one as well.
    case open(UInt8)
    case close(UInt8)
    /// `<!--` or `-->`, which style sheets pass over at some places.
    case markup
}
