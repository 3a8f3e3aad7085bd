extension HTMLPageReader.Hiding {
    /// How an element hides the text in it by its name, attributes or style; nil if it doesn't.
    init?(_ element: HTMLElement, isInHead: Bool) {
        if isInHead, element.known != .noscript { return nil }
        let how = Self.byElement(element) ?? Self.byAttribute(element) ?? Self.byStyle(element)
        guard let how else { return nil }
        self.init(how: how, offset: element.offset)
    }

    /// How an element of another system hides the document inside it. Its own spaces around that are no matter.
    init?(around element: HTMLElement) {
        guard let how = Self.byElement(element) ?? Self.byAttribute(element) ?? Self.byStyle(around: element) else {
            return nil
        }
        self.init(how: how, offset: element.offset)
    }

    init(class name: String, offset: Int) {
        self.init(how: "by the class \(name), as most themes have it", offset: offset)
    }

    /// Whether it is reported without text in it: what it shows comes from elsewhere.
    func isAlwaysReported(in element: HTMLElement) -> Bool {
        offset == element.offset && Self.frames.contains(element.known)
    }

    private static let frames: NameSet<ElementName> = [.iframe, .object, .embed, .frame]

    private static func byElement(_ element: HTMLElement) -> String? {
        switch element.known {
        case .details, .template, .noscript, .noembed, .noframes, .iframe, .object, .embed, .frame, .svg, .select,
            .option, .optgroup, .datalist, .canvas, .video, .audio, .math:
            "in <\(element.name)>"
        case .dialog where !element.has(.open): "in <dialog> that is not open"
        case .s, .strike, .del: "struck out by <\(element.name)>"
        case .bdo: "shown in another order by <bdo>"
        case .title, .rp: "in <\(element.name)>"
        default: nil
        }
    }

    private static func byAttribute(_ element: HTMLElement) -> String? {
        if element.attributes.isEmpty { return nil }
        if element.has(.hidden) { return "by the attribute hidden" }
        if element.has(.popover) { return "by the attribute popover" }
        if element.keyword(.ariaHidden) == "true" { return "by the attribute aria-hidden" }
        if element.keyword(.dir) == "rtl" { return "shown in another order by the attribute dir" }
        return nil
    }

    private static func byStyle(around element: HTMLElement) -> String? {
        guard let style = element.attribute(.style)?.value else { return nil }
        return PlainStyles.faults(around: style, of: element.name).first.map { "by the style \($0)" }
    }

    private static func byStyle(_ element: HTMLElement) -> String? {
        guard let style = element.attribute(.style)?.value else { return nil }
        return PlainStyles.faults(in: style, of: element.name).first.map { "by the style \($0)" }
    }
}
