import Diagnostics
import Facts

/// That a rule found something at a fact. What the law says of it, the rule itself knows.
public struct Finding: Sendable {
    /// The fact to open first, and the one at which the finding can be accepted.
    public let fact: any Fact
    /// What is wrong, with the label of the fact quoted, in one line without a full stop.
    public let message: CodeText
    public let location: Location?
    /// The text of the fact that it is about, where it is about one.
    public let text: String?
    /// How bad it is, where that is not the rule's own severity.
    public let severity: Severity?
    /// The question that the organisation has asked itself, where it knows that it doesn't know. The finding is then
    /// one step milder, and quotes it.
    public let question: String?
    public let notes: [Diagnostic.Note]
    /// What to do about this one, in a sentence that stands before what its rule says.
    public let remedy: CodeText?
    /// How it is told together with others that have the same cause; nothing where each is told by itself.
    let alike: Alike?

    init(
        telling message: CodeText, at fact: any Fact, location: Location? = nil, text: String? = nil,
        severity: Severity? = nil, asking question: String? = nil, notes: [Diagnostic.Note] = [],
        remedy: CodeText? = nil, alike: Alike? = nil
    ) {
        self.fact = fact
        self.message = message
        self.location = location ?? fact.location
        self.text = text
        self.severity = severity
        self.question = question
        self.notes = notes
        self.remedy = remedy
        self.alike = alike
    }

    /// One whose message names nothing as it is written in facts.
    init(
        _ message: String, at fact: any Fact, location: Location? = nil, text: String? = nil, severity: Severity? = nil,
        asking question: String? = nil, notes: [Diagnostic.Note] = [], remedy: CodeText? = nil, alike: Alike? = nil
    ) {
        self.init(
            telling: CodeText(message), at: fact, location: location, text: text, severity: severity, asking: question,
            notes: notes, remedy: remedy, alike: alike)
    }
}
