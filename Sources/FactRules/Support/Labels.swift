import Facts
import Texts

/// A label by which other facts, and readers, tell facts of one kind apart.
struct Label {
    /// "subject", "category", as a message names it.
    let kind: String
    let text: String
    let fact: any Fact

    init(_ fact: some Labelled) {
        kind = type(of: fact).kind
        text = fact.label
        self.fact = fact
    }
}

/// A fact that has a label.
protocol Labelled: Fact {
    /// As a message names it.
    static var kind: String { get }
    var label: String { get }
}

extension DataSubject: Labelled { static var kind: String { "data subject" } }
extension DataCategory: Labelled { static var kind: String { "category" } }
extension Cookie: Labelled { static var kind: String { "cookie" } }
extension App: Labelled {
    static var kind: String { "app" }
    var label: String { name }
}
extension Purpose: Labelled {
    static var kind: String { "purpose" }
    var label: String { name }
}
extension Processor: Labelled {
    static var kind: String { "processor" }
    var label: String { name }
}
extension Recipient: Labelled {
    static var kind: String { "recipient" }
    var label: String { name }
}
extension InternalRecipient: Labelled {
    static var kind: String { "internal recipient" }
    var label: String { name }
}
extension JointController: Labelled {
    static var kind: String { "joint controller" }
    var label: String { name }
}

extension Organisation {
    /// All labels, kind by kind.
    var labels: [[Label]] {
        [
            subjects.map(Label.init), categories.map(Label.init), purposes.map(Label.init),
            (sharing?.processors ?? []).map(Label.init), (sharing?.recipients ?? []).map(Label.init),
            (sharing?.internalRecipients ?? []).map(Label.init),
            jointControllers.map(Label.init), placedCookies.map(Label.init), apps.map(Label.init),
        ]
    }
}

extension String {
    /// The text as readers see it, whatever its white space and invisible characters, and with a small first letter: two
    /// labels that are the same in this form are the same in a statement. Canonical equivalents are equal in Swift.
    func normalised(addressing: Addressing) -> String {
        let text = DisplayText.normalised(Alternates.resolved(self, for: addressing).withoutInvisible)
        // Most texts begin with a small letter as it is.
        guard let first = text.utf8.first, !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return text }
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// No ASCII character is one that readers don't see at all.
    private var withoutInvisible: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        let visible = unicodeScalars.filter { $0.isASCII || !$0.properties.isDefaultIgnorableCodePoint }
        return String(String.UnicodeScalarView(visible))
    }
}
