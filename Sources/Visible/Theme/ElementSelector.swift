internal import Markup

/// Which element of a page holds the document, as CSS says it: names of elements, `#id`, `.class`, `[attribute]` and
/// `[attribute=value]`, one behind the other; inside each other by a space or `>`; several with commas between.
///
///     let selector = try ElementSelector("main > .entry-content")
///     try ElementSelector("p:first-child")  // throws: ":" is not understood
public struct ElementSelector: Hashable, Sendable, CustomStringConvertible {
    /// What one element has to be.
    struct Compound: Hashable, Sendable {
        struct Attribute: Hashable, Sendable {
            let name: String
            /// Nothing where any will do.
            let value: String?
        }

        /// In small letters; nothing for `*`.
        var name: String?
        var ids: [String] = []
        var classes: [String] = []
        var attributes: [Attribute] = []
        /// Whether the one before it stands right around it, and not further out.
        var isChild = false
    }

    /// As it was written.
    public let description: String
    /// Each from the outermost element to the one that is meant.
    let alternatives: [[Compound]]

    /// - Throws: `SelectorFault` for what is no selector, or says more than these can.
    public init(_ text: String) throws(SelectorFault) {
        description = text.trimmed
        alternatives = try SelectorParser.parse(text)
    }

    /// The element in which `verklaar build --layout bare` writes a document.
    ///
    /// - Parameter document: the name of its folder.
    public init(document: String) {
        description = "[\(Self.documentAttribute)=\(document)]"
        alternatives = [[Compound(attributes: [.init(name: Self.documentAttribute, value: document)])]]
    }

    static let documentAttribute = "data-verklaar"

    /// Whether a file says anywhere which of its elements holds a document.
    public static func isMarked(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(documentAttribute)
    }
}

/// Why a text is no selector.
public struct SelectorFault: Error, Hashable, Sendable {
    /// In one line without a full stop.
    public let message: String
    /// What to do.
    public static let remedy =
        "A selector is made of names of elements, #id, .class, [attribute] and [attribute=value], with a space or > "
        + "where one stands inside another, and commas between several: \"main > .entry-content\"."
}

extension ElementSelector.Compound {
    func matches(_ element: HTMLElement) -> Bool {
        if let name, name != element.name { return false }
        let classes = (element["class"] ?? "").split(whereSeparator: \.isWhitespace)
        return ids.allSatisfy { element["id"] == $0 } && self.classes.allSatisfy { classes.contains($0[...]) }
            && attributes.allSatisfy { asked in
                element[asked.name].map { asked.value == nil || asked.value == $0 } ?? false
            }
    }

    /// The name by which someone most likely meant it, with its mark.
    var plainName: String? {
        ids.last.map { "#" + $0 } ?? classes.last.map { "." + $0 } ?? name
    }
}
