/// How the HTML parser opens and closes elements of a name, as far as that decides how deep they nest.
enum ElementKind {
    /// Never open: void elements, and `html`, `head` and `body`, of which there is one.
    case void, page
    case paragraph, listItem, definition
    case cell, row, rowGroup
    case option, ruby
    case heading, block, form
    /// Reopened by the parser in each block that follows, until closed.
    case formatting
    /// End tags of other elements don't reach through these.
    case scope
    case phrasing

    init(_ name: String) { self = Self.kinds[name] ?? .phrasing }

    /// Elements that an end tag of a phrasing element doesn't reach through ("special" in HTML5).
    var isSpecial: Bool {
        switch self {
        case .phrasing, .formatting, .option, .ruby: false
        default: true
        }
    }

    /// Elements whose end also ends all formatting inside them.
    static let markers: Set<String> = ["td", "th", "caption", "applet", "object", "marquee", "template"]

    /// Elements whose content is text up to their end tag.
    static let raw: Set<String> = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
    ]

    private static let names: [(ElementKind, String)] = [
        (.page, "html head body"),
        (.void, "area base basefont bgsound br col embed frame hr image img input isindex keygen link meta param"),
        (.void, "source track wbr"),
        (.paragraph, "p"), (.listItem, "li"), (.definition, "dd dt"),
        (.cell, "td th"), (.row, "tr"), (.rowGroup, "tbody thead tfoot colgroup"),
        (.option, "option optgroup"), (.ruby, "rb rp rt rtc"),
        (.heading, "h1 h2 h3 h4 h5 h6"), (.form, "form"),
        (
            .block,
            """
            address article aside blockquote button center details dir div dl fieldset figcaption figure footer \
            header hgroup listing main menu nav ol pre section summary ul
            """
        ),
        (.formatting, "a b big code em font i nobr s small strike strong tt u"),
        (
            .scope,
            """
            table caption applet marquee object template select noscript frameset svg math foreignobject desc \
            annotation-xml mi mo mn ms mtext
            """
        ),
    ]

    private static let kinds: [String: ElementKind] = Dictionary(
        names.flatMap { kind, names in names.split(separator: " ").map { (String($0), kind) } },
        uniquingKeysWith: { first, _ in first })
}
