/// What in a page of another system keeps its visitors from reading the document that stands in it, without a style sheet or a
/// script: these are that system's own, and nobody can judge them.
enum PageSurroundings {
    /// What an element does to the whole page, wherever it stands.
    static func unexpected(_ element: HTMLElement) -> String? {
        switch element.known {
        case .base where element.has(.href): "the element <base>, which leads the links of the document elsewhere"
        case .meta where element.keyword(.httpEquiv) == "refresh": "the meta element \"refresh\""
        case .template where element.attributes.contains { $0.name.hasPrefix("shadowroot") }:
            "a <template> with a shadow root, which is shown instead of what it stands beside"
        default: nil
        }
    }

    /// What an element does to a document inside it.
    static func unexpectedAround(_ element: HTMLElement) -> String? {
        guard element.isHTML, containers.contains(element.name) || element.name.contains("-") else {
            return "the element <\(element.name)> around the document"
        }
        return element.attributes.first { looks.contains($0.name) }.map {
            "the attribute \($0.name) around the document"
        }
    }

    /// Whether an element that holds a document is a system's own, and no part of that.
    static func isHolder(_ element: HTMLElement) -> Bool {
        element.isHTML && (holders.contains(element.name) || element.name.contains("-"))
    }

    /// A class around the document by which a system hides what is in it: just these, since others have such words in them and
    /// hide something else.
    static func hidingClass(around element: HTMLElement) -> String? {
        element[.class]?.split(whereSeparator: \.isWhitespace).map(String.init).first {
            hidingNames.contains($0.lowercased())
        }
    }

    /// A class of the document that says what it does: the program writes none.
    static func hidingClass(of element: HTMLElement) -> String? {
        element[.class]?.split(whereSeparator: \.isWhitespace).map(String.init).first { name in
            let name = name.lowercased()
            return hidingClasses.contains(name) || hidingParts.contains(where: name.contains)
        }
    }

    /// Those that show what they hold as it is.
    private static let containers: Set<String> = [
        "article", "aside", "body", "center", "div", "fieldset", "figure", "footer", "form", "header", "html", "li",
        "main",
        "nav", "ol", "section", "span", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    /// Colours and sizes of an older HTML, and what takes a text away from who listens.
    private static let looks: Set<String> = [
        "alink", "background", "bgcolor", "color", "face", "inert", "link", "size", "text", "vlink",
    ]

    private static let holders: Set<String> = [
        "article", "aside", "body", "center", "div", "figure", "footer", "form", "header", "html", "main", "nav",
        "section", "span",
    ]

    private static let hidingNames: Set<String> = [
        "d-none", "hidden", "hide", "invisible", "opacity-0", "screen-reader-text", "sr-only", "visually-hidden",
    ]

    private static let hidingClasses: Set<String> = [
        "collapse", "d-none", "hide", "invisible", "opacity-0", "sr-only", "transparent",
    ]
    private static let hidingParts = ["hidden", "offscreen", "off-screen", "screen-reader"]
}
