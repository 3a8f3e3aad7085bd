import Facts

/// A label by which other facts, and readers, tell facts of one kind apart.
struct Label {
    /// "subject", "category", as a message names it.
    let kind: String
    let text: String
    let fact: any Fact
}

extension Organisation {
    /// All labels, kind by kind.
    var labels: [[Label]] {
        [
            subjects.map { Label(kind: "data subject", text: $0.label, fact: $0) },
            categories.map { Label(kind: "category", text: $0.label, fact: $0) },
            purposes.map { Label(kind: "purpose", text: $0.name, fact: $0) },
            (sharing?.processors ?? []).map { Label(kind: "processor", text: $0.name, fact: $0) },
            (sharing?.recipients ?? []).map { Label(kind: "recipient", text: $0.name, fact: $0) },
            jointControllers.map { Label(kind: "joint controller", text: $0.name, fact: $0) },
            placedCookies.map { Label(kind: "cookie", text: $0.label, fact: $0) },
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
