internal import Markup

/// Reads a selector from the tokens of CSS.
struct SelectorParser {
    private typealias Compound = ElementSelector.Compound

    private let text: [UInt8]
    private let items: [CSSTokenizer.Item]
    private var index = 0

    static func parse(_ text: String) throws(SelectorFault) -> [[ElementSelector.Compound]] {
        var parser = SelectorParser(Array(text.utf8))
        var all = [try parser.chain()]
        while parser.skip(.comma) { all.append(try parser.chain()) }
        return all
    }

    private init(_ text: [UInt8]) {
        self.text = text
        items = CSSTokenizer.items(of: SourceText(text.indices, of: text))
    }

    private var next: CSSToken? { index < items.count ? items[index].token : nil }

    private mutating func skip(_ token: CSSToken) -> Bool {
        guard next == token else { return false }
        index += 1
        return true
    }

    /// Elements that stand inside each other, up to a comma or the end.
    private mutating func chain() throws(SelectorFault) -> [Compound] {
        _ = skip(.space)
        var chain = [try compound()]
        while true {
            let isInside = skip(.space)
            if next == nil || next == .comma { return chain }
            let isChild = skip(.delim(UInt8(ascii: ">")))
            guard isInside || isChild else { throw stranger() }
            if isChild { _ = skip(.space) }
            var inner = try compound()
            inner.isChild = isChild
            chain.append(inner)
        }
    }

    private mutating func compound() throws(SelectorFault) -> Compound {
        var compound = Compound()
        let start = index
        if case .ident(let name)? = next {
            compound.name = name.lowercased()
            index += 1
        } else {
            _ = skip(.delim(UInt8(ascii: "*")))
        }
        while try condition(&compound) {}
        if index == start { throw next == nil || next == .comma ? missing() : stranger() }
        return compound
    }

    /// - Returns: whether there was one more.
    private mutating func condition(_ compound: inout Compound) throws(SelectorFault) -> Bool {
        switch next {
        case .hash(let id)?:
            compound.ids.append(id)
            index += 1
        case .delim(UInt8(ascii: "."))?:
            index += 1
            guard case .ident(let name)? = next else { throw next == nil ? missing() : stranger() }
            compound.classes.append(name)
            index += 1
        case .open(UInt8(ascii: "["))?:
            index += 1
            compound.attributes.append(try attribute())
        default: return false
        }
        return true
    }

    private mutating func attribute() throws(SelectorFault) -> Compound.Attribute {
        _ = skip(.space)
        guard case .ident(let name)? = next else { throw next == nil ? missing() : stranger() }
        index += 1
        _ = skip(.space)
        let value = skip(.delim(UInt8(ascii: "="))) ? try value() : nil
        _ = skip(.space)
        guard skip(.close(UInt8(ascii: "]"))) else { throw next == nil ? missing() : stranger() }
        return Compound.Attribute(name: name.lowercased(), value: value)
    }

    private mutating func value() throws(SelectorFault) -> String {
        _ = skip(.space)
        switch next {
        case .ident(let text)?, .string(let text)?:
            index += 1
            return text
        case nil: throw missing()
        default: throw stranger()
        }
    }

    private func missing() -> SelectorFault {
        SelectorFault(message: text.isEmpty ? "the selector is empty" : "the selector ends where a name is expected")
    }

    /// About what stands next.
    private func stranger() -> SelectorFault {
        let item = items[index]
        let written = String(decoding: text[item.start..<item.end], as: UTF8.self)
        return SelectorFault(
            message: "\"\(written)\" in the selector, at character \(item.start + 1), is not understood")
    }
}
