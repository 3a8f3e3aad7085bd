/// An element of XML.
struct Element: Hashable, Sendable {
    enum Node: Hashable, Sendable {
        case element(Element)
        case text(String)
    }

    struct Attribute: Hashable, Sendable {
        let name: String
        let value: String
    }

    let name: String
    var attributes: [Attribute] = []
    var children: [Node] = []

    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Element] = []) {
        self.name = name
        self.attributes = attributes.map { Attribute(name: $0.key, value: $0.value) }
        self.children = children.map(Node.element)
    }

    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.init(name, attributes)
        children = [.text(text)]
    }

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    var elements: [Element] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    func first(_ name: String) -> Element? { elements.first { $0.name == name } }

    /// The characters directly in it.
    var text: String {
        children.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
    }
}

extension Element {
    /// An element of which `w:val` is all there is to say.
    static func value(_ name: String, _ value: String) -> Element { Element(name, ["w:val": value]) }
}
