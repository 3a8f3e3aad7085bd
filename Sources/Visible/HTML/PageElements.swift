/// The elements and attributes that a statement is made of. Others can show something else than their text, hide it,
/// fetch it from elsewhere or change it, each in its own way; so this is a list of what is known to do none of that.
enum PageElements {
    /// What a page should not hold; nothing for what is fine.
    static func unexpected(_ element: HTMLElement) -> String? {
        // Scripts have a finding of their own.
        if element.known == .script { return nil }
        if element.known == .img, isLogo(element) { return nil }
        guard element.isHTML, elements.contains(element.known) else { return "the element <\(element.name)>" }
        if element.known == .meta, let kind = MetaElement.unexpected(element) { return "the meta element \"\(kind)\"" }
        if element.known == .link, !isStylesheet(element), !isIcon(element), !isCanonical(element),
            !isPreload(element)
        {
            return "the link element \"\(element[.rel] ?? "")\""
        }
        return element.attributes.first { !isExpected($0, of: element) }.map { "the attribute \($0.name)" }
    }

    /// The same in a document that stands in a page of another system: it may wrap what is written in elements of its own, and
    /// say to machines what they are.
    static func unexpected(inTheme element: HTMLElement) -> String? {
        guard element.isHTML, element.known == .figure || element.name.contains("-") || isOfMicrodata(element) else {
            return unexpected(element)
        }
        let isKnown = elements.contains(element.known)
        return unexpected(
            HTMLElement(
                name: isKnown ? element.name : "div", known: isKnown ? element.known : .div, isHTML: true,
                attributes: element.attributes.filter { !microdata.contains($0.name) },
                offset: element.offset))
    }

    private static func isOfMicrodata(_ element: HTMLElement) -> Bool {
        elements.contains(element.known) && element.attributes.contains { microdata.contains($0.name) }
    }

    private static let microdata: Set<String> = ["itemid", "itemprop", "itemref", "itemscope", "itemtype"]

    private static func isStylesheet(_ link: HTMLElement) -> Bool {
        link.keyword(.rel) == "stylesheet" && !link.has(.media)
            && (!link.has(.type) || link.keyword(.type) == "text/css")
    }

    /// One of the site's own files, fetched early; which one it has to be, the head of the page is asked.
    private static func isPreload(_ link: HTMLElement) -> Bool {
        link.keyword(.rel) == "preload" && ["style", "image"].contains(link.keyword(.as)) && !link.has(.media)
    }

    /// One of the site's own files; which one it has to be, the head of the page is asked.
    private static func isIcon(_ link: HTMLElement) -> Bool {
        guard link.keyword(.rel) == "icon", link[.type] == "image/svg+xml", !link.has(.media),
            let address = link[.href]
        else { return false }
        return !address.contains(":") && !address.hasPrefix("//") && address.contains("assets/favicon")
    }

    /// A picture without words, of the site's own; which one it has to be, and where, the head of the page is asked.
    private static func isLogo(_ picture: HTMLElement) -> Bool {
        guard let address = picture[.src], picture[.alt] == "", picture.attributes.count == 2 else { return false }
        return !address.contains(":") && !address.hasPrefix("//") && address.contains("assets/logo-")
    }

    /// Where the page is published; which address that is, the facts of the site say.
    private static func isCanonical(_ link: HTMLElement) -> Bool {
        link.keyword(.rel) == "canonical" && !link.has(.media) && !link.has(.type)
            && link[.href]?.hasPrefix("https://") ?? false
    }

    private static func isExpected(_ attribute: HTMLElement.Attribute, of element: HTMLElement) -> Bool {
        switch attribute.known {
        // Of a button it says whether it sends a form, of which there is none.
        case .type: return element.known == .button || element.known == .link
        // The style sheet may show it before the text of the cell: `ColumnNames` judges it.
        case .dataColumn: return element.known == .td
        case .lang: return element.known == .html || PageHead.isDutch(element[.lang])
        // A new tab shows the same page; a frame by name would be one of another page.
        case .target: return element.known == .a && ["_blank", "_self"].contains(element.keyword(.target))
        case .as: return element.known == .link
        case .span: return element.known == .col || element.known == .colgroup
        case .role: return element.keyword(.role) == roles[element.known]
        // A name for whoever listens instead of looks; of a paragraph or a link it would stand in the place of its text.
        case .ariaLabelledby: return element.known == .nav || element.known == .table
        default:
            return Annotations.judges(attribute.known, of: element) || attributes.contains(attribute.known)
                || readAsText.contains(attribute.known) || attribute.name.hasPrefix("data-")
                || attribute.name.hasPrefix("on")
        }
    }

    private static let elements: NameSet<ElementName> = [
        .html, .head, .meta, .title, .link, .body, .header, .nav, .main, .footer, .aside, .section, .article, .div,
        .span, .h1, .h2, .h3, .h4, .h5, .h6, .p, .ul, .li, .strong, .b, .em, .i, .a, .button, .code, .table, .caption,
        .thead, .tbody, .tr, .th, .td, .br, .hr, .abbr, .col, .colgroup, .hgroup, .time, .wbr,
    ]

    /// What each is by itself to whoever listens; any other role would make something else of it.
    private static let roles: [ElementName: String] = [
        .header: "banner", .nav: "navigation", .main: "main", .footer: "contentinfo", .article: "article",
        .h1: "heading", .h2: "heading", .h3: "heading", .ul: "list", .li: "listitem", .a: "link", .table: "table",
        .thead: "rowgroup", .tbody: "rowgroup", .tr: "row", .td: "cell", .p: "paragraph",
    ]

    private static let attributes: NameSet<AttributeName> = [
        .id, .class, .href, .scope, .style, .tabindex, .charset, .name, .content, .httpEquiv, .rel, .media, .property,
        .hreflang, .ariaCurrent,
    ]

    /// Attributes whose texts are read like any other, or that have a finding of their own: those that hide, and the
    /// handlers of scripts.
    private static let readAsText: NameSet<AttributeName> = [
        .title, .ariaLabel, .ariaDescription, .placeholder, .hidden, .ariaHidden, .dir, .popover,
    ]
}
