/// What the configuration of any banner is made of.
struct ConsentBanner {
    let plan: ConsentPlan
    let texts: BannerTexts
    let addresses: DocumentAddresses
    /// For how many days it keeps a choice.
    let days: Int
    /// What whoever uses it has to know.
    let notes: [ExportNote]

    /// - Parameter cookie: the one in which the banner keeps a choice.
    init(_ facts: ExportFacts, keepingChoiceIn cookie: String) {
        plan = ConsentPlan(facts)
        texts = BannerTexts(facts, plan)
        addresses = facts.addresses
        let choice = ConsentPlan.choice(keptIn: cookie, by: facts.organisation)
        days = choice.days
        notes = plan.notes + (plan.asked.isEmpty ? [] : choice.notes)
    }
}
