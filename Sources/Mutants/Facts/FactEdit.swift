import JSONText

/// The facts of an organisation with one change in them.
struct FactEdit {
    /// "fact.changed", "fact.removed", "fact.added" or "fact.doubled".
    let kind: String
    /// The key that changed, with its type: "Purpose.name".
    let field: String
    /// Where it stands: "purposes[2].name".
    let path: String
    /// The facts of which a finding has to name one: the innermost around the key, or the one that was added; of two that
    /// are the same, either.
    let owners: [String]
    /// What stood there, and what stands there now.
    let before: JSON?
    let after: JSON?
    /// Makes them: of most edits nobody asks for all facts.
    let makeFacts: () -> JSON

    /// All facts, changed.
    var facts: JSON { makeFacts() }
}
