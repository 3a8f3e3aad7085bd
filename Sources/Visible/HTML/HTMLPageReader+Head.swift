internal import Markup

extension HTMLPageReader {
    /// Reads the elements that speak of the page: they stand in its head, and wherever else a browser obeys them.
    mutating func readHead(_ element: HTMLElement, _ frame: inout Frame) {
        readScripts(of: element)
        readServerMarkup(in: element)
        switch element.known {
        case .html: head.language = head.language ?? element[.lang]
        case .title: head.titles += frame.region == .head ? 1 : 0
        case .script, .style: frame.isIgnored = true
        case .link: readLink(element)
        // Any other picture is an element that is not expected.
        case .img where PageElements.unexpected(element) == nil:
            head.pictures.append(frame.region == .header ? element[.src]?.trimmed ?? "" : "the text")
        case .meta: readMeta(element, frame)
        default: break
        }
    }

    private mutating func readLink(_ element: HTMLElement) {
        let relations = element.keyword(.rel)?.split(separator: " ") ?? []
        guard let address = element[.href]?.trimmed else { return }
        if relations.contains("stylesheet"), !isPrint(element) { head.stylesheets.append(address) }
        if relations.contains("icon") { head.icons.append(address) }
        if relations.contains("canonical") { head.canonicals.append(address) }
        if relations.contains("preload") { head.preloads.append(address) }
    }

    private func isPrint(_ element: HTMLElement) -> Bool { element.keyword(.media) == "print" }

    /// Browsers look for the encoding in the first kilobyte alone, and for the rest in the head.
    private static let encodingReach = 1024

    private mutating func readMeta(_ element: HTMLElement, _ frame: Frame) {
        guard frame.region == .head else {
            // One that is strange wherever it stands is found for that.
            if MetaElement.unexpected(element) != nil { return }
            return report(element.offset) { PageFinding.unexpected("the element <meta> outside the head", at: $0) }
        }
        if element.offset < Self.encodingReach { head.charset = head.charset ?? element.keyword(.charset) }
        if element.keyword(.httpEquiv) == "content-security-policy" {
            head.policies.append(element.keyword(.content) ?? "")
        }
        guard let name = element.keyword(.name) ?? element.keyword(.property),
            MetaElement.isReadAsText(name),
            let content = element.attribute(.content)
        else { return }
        assembler.add(content.value, as: .meta(name: name), in: .head, at: content.offset)
    }

    private mutating func readScripts(of element: HTMLElement) {
        if element.known == .script, !isDecoder(element) { reportScript("a script", at: element.offset) }
        for attribute in element.attributes {
            if attribute.known == .other, attribute.name.hasPrefix("on") {
                reportScript("the attribute \(attribute.name)", at: attribute.offset)
            } else if isScriptAddress(attribute) {
                reportScript("a javascript: address", at: attribute.offset)
            }
        }
    }

    /// The text that a style sheet may show of an attribute is judged by `ColumnNames`.
    mutating func readServerMarkup(in element: HTMLElement) {
        for attribute in element.attributes where attribute.known != .dataColumn {
            guard let opening = ServerMarkup.opening(inAttribute: attribute.value.bytes) else { continue }
            report(attribute.offset) { PageFinding.server(opening, at: $0) }
        }
    }

    private static let addresses: NameSet<AttributeName> = [.href, .action, .formaction, .src]

    private func isScriptAddress(_ attribute: HTMLElement.Attribute) -> Bool {
        guard Self.addresses.contains(attribute.known) else { return false }
        // Browsers pass over white space and control characters in a scheme.
        let scheme = attribute.value.bytes.lazy.filter { $0 > 0x20 }.map(\.asciiLowercased)
        return scheme.starts(with: "javascript:".utf8)
    }

    private mutating func reportScript(_ what: String, at offset: Int) {
        findings.append((offset, PageFinding.script(what, at: lines.location(ofOffset: offset, file: file))))
    }

    /// Texts of attributes that people see, or hear read out.
    mutating func readAttributes(of element: HTMLElement, _ frame: Frame) {
        guard frame.region != .head else { return }
        for attribute in element.attributes where isVisible(attribute, of: element) && !attribute.value.isBlank {
            if let hiding = frame.hiding {
                report(hiding, in: frame.region)
            } else {
                assembler.add(
                    attribute.value, as: .attribute(name: attribute.name), in: frame.region, at: attribute.offset)
            }
        }
    }

    private func isVisible(_ attribute: HTMLElement.Attribute, of element: HTMLElement) -> Bool {
        if Annotations.judges(attribute.known, of: element) { return false }
        return Self.texts.contains(attribute.known)
            || attribute.known == .value && element.known == .input && element.keyword(.type) != "hidden"
    }

    private static let texts: NameSet<AttributeName> = [
        .alt, .title, .ariaLabel, .ariaDescription, .ariaRoledescription, .ariaValuetext, .ariaPlaceholder,
        .placeholder, .label,
    ]
}
