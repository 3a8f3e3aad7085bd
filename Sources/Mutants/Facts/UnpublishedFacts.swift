/// Facts that no page is made from, by class: for the law alone, for people alone, or for the site's own order.
///
/// This list is made from what the model says of a fact, before any run; a survivor never leads to a line here.
enum UnpublishedFacts {
    static func contains(_ edit: FactEdit) -> Bool {
        fields.contains(edit.field) || edit.field.hasPrefix("Acceptance.") || edit.path.hasSuffix(".unknown")
    }

    private static let fields: Set<String> = [
        // The name of a folder; a page elsewhere is missing, which the check of a whole site finds.
        "Organisation.id",
        // Which stances were taken, and which findings are accepted: for the rules.
        "Organisation.stances", "Stance.kind",
        "Organisation.acceptances",
    ]
}
