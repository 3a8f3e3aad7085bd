import Diagnostics
import Facts
import Reading

extension Site {
    /// Texts in the facts that claim something by themselves. The rule `label-claims` finds negations and sentences in
    /// them; what their other words mean, only the lexicon of the reader knows.
    func judgeLabels(of organisation: Organisation) -> [Diagnostic] {
        organisation.allFacts.filter { !($0 is Denial) }.flatMap { fact in
            fact.texts.compactMap { text in
                LabelDetector.detections(in: Alternates.resolved(text, for: organisation.addressing)).first.map {
                    finding($0, in: text, at: fact.location)
                }
            }
        }
    }

    private func finding(_ found: ClaimDetector.Detection, in text: String, at location: Location?) -> Diagnostic {
        Diagnostic(
            "label-claims", .error, "\"\(text)\" makes a claim: \"\(found.words)\" is \(found.what)", at: location,
            reason: "what a text claims by itself, no rule judges and no check compares",
            remedy: "Keep to the words that belong there; say the rest as a fact of its own.")
    }
}
