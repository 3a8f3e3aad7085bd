import Diagnostics
import Facts

extension Rule {
    static let labelEmpty = Rule(
        .labelEmpty, .consistency, .error,
        title: "A fact has an empty label or text",
        provisions: [],
        checked: nil,
        why: "a label or text that is empty leaves a hole in the sentence that is written from it.",
        remedy: "Write it, or remove it.",
        dutch: Dutch(
            "Een feit heeft een lege naam of tekst",
            why: "een lege naam of tekst laat een gat in de zin die ervan wordt gemaakt.",
            remedy: "Schrijf wat er moet staan, of verwijder het."),
        foundIn: [
            "nothing",
            "white space",
            "a character that nobody sees",
            "a text other than the label",
        ],
        notFoundIn: [
            "a label",
            "a label of one letter",
        ]
    ) { organisation, shared in
        let labels = shared.labels.flatMap(\.self).filter { $0.text.isEmpty(addressing: organisation.addressing) }
        var told = Set(labels.map(\.fact.location))
        let others = shared.texts.filter { text, fact in
            text.text.isEmpty(addressing: organisation.addressing) && told.insert(fact.location).inserted
        }
        return labels.map {
            Finding("the label of a \($0.kind) is empty: \($0.text.quoted)", at: $0.fact, text: $0.text)
        }
            + others.map { Finding("a text of this fact is empty", at: $0.1, text: $0.0.text) }
    }
}

extension String {
    /// Whether readers see nothing of it.
    fileprivate func isEmpty(addressing: Addressing) -> Bool {
        !hasLetter && normalised(addressing: addressing).isEmpty
    }

    private var hasLetter: Bool {
        utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) } || contains(where: \.isLetter)
    }
}
