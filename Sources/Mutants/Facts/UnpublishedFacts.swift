/// Facts that no page is made from, by class: for the law alone, for people alone, or for the site's own order.
///
/// This list is made from what the model says of a fact, before any run; a survivor never leads to a line here.
enum UnpublishedFacts {
    static func contains(_ edit: FactEdit) -> Bool {
        let isAcceptance = edit.field.hasSuffix(".acceptances") || edit.field.hasPrefix("Acceptance.")
        return fields.contains(edit.field) || isAcceptance || edit.path.hasSuffix(".unknown")
    }

    private static let fields: Set<String> = [
        // The name of a folder; a page elsewhere is missing, which the check of a whole site finds.
        "Organisation.id",
        // "Never published", says the model: for the rules to judge.
        "Organisation.stances", "Stance.kind", "RightsProcedure.refusalReasons", "RightsProcedure.denials",
        "Denial.right", "Denial.unless",
        // What the law asks about a fact, while the page says the fact alone.
        "AutomatedDecision.allowedBy", "Consent.record", "Consent.contractNeedsData", "Controller.isPublicAuthority",
        "Cookie.isSetBeforeConsent", "DataCategory.nature", "DataSource.categoriesNamed", "Mailing.isCommercial",
        "Mailing.permission",
    ]
}
