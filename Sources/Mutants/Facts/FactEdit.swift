/// The facts of an organisation with one change in them.
struct FactEdit {
    /// "fact.changed", "fact.removed", "fact.added" or "fact.doubled".
    let kind: String
    /// The key that changed, with its type: "Purpose.name".
    let field: String
    /// Where it stands: "purposes[2].name".
    let path: String
    /// All facts, changed.
    let facts: JSON
}
