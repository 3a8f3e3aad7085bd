import Facts

// What a banner says by itself, beside what the cookie policy says: short, in the form of address of the documents. Refusing stands
// in words as plain as those of accepting (AP, guidance on cookie banners; EDPB, report of the Cookie Banner Taskforce).

/// The standing texts of a banner.
struct BannerTexts {
    private let facts: ExportFacts
    private let plan: ConsentPlan

    init(_ facts: ExportFacts, _ plan: ConsentPlan) {
        (self.facts, self.plan) = (facts, plan)
    }

    let title = "Cookies"
    let accept = "Alles toestaan"
    let refuse = "Alles weigeren"
    let choose = "Zelf kiezen"
    let save = "Mijn keuze bewaren"
    let close = "Sluiten"
    let policy = "cookiebeleid"

    /// What is asked, and how it is taken back.
    var question: String {
        let asked = plan.groups.filter(plan.isAsked).map { Self.inSentence(plan.title(of: $0)) }
        if asked.isEmpty {
            return facts.shown("Op deze website gebruiken wij niets waarvoor [uw|je] toestemming nodig is.")
        }
        let place = withdrawalPlace ?? "de link “Cookies” op elke pagina"
        return facts.shown(
            "Met [uw|je] toestemming gebruiken wij \(facts.statement.list(asked)).\(told("Waarvoor?", purposes))"
                + "\(told("Van wie?", parties)) Zonder toestemming doen wij dat niet. "
                + "[U kunt|Je kunt] [uw|je] keuze altijd wijzigen of [uw|je] toestemming intrekken, via \(place).")
    }

    /// For what, and whose: who is asked has to know that before an answer (Tw art. 11.7a lid 1 onder a; EDPB Guidelines 05/2020, 64).
    private func told(_ question: String, _ items: [String]) -> String {
        items.isEmpty ? "" : " \(question) \(facts.statement.list(items).asSentence)"
    }

    private var purposes: [String] {
        let cookies = facts.organisation.website?.cookies.value?.cookies ?? []
        return cookies.filter { $0.category.needsConsent || $0.category == .unsaid }.flatMap(\.purposes).map(
            facts.shown
        ).distinct
    }

    private var parties: [String] {
        plan.groups.filter(plan.isAsked).flatMap(plan.services).flatMap(\.entries).compactMap(\.party).distinct
    }

    /// Above the choices.
    var choices: String {
        if !plan.groups.contains(where: plan.isAsked) { return "" }
        return facts.shown("Hieronder [kiest u|kies je] zelf. Weigeren gaat net zo makkelijk als toestaan.")
    }

    var changed: String {
        facts.shown(
            "Er is iets bijgekomen of veranderd waarvoor wij toestemming vragen. Daarom vragen wij [u|je] opnieuw om een keuze."
        )
    }

    /// What holds for a group, above its services.
    func rule(of group: ConsentGroup) -> String {
        facts.shown(plan.isAsked(group) ? Self.askedRule(of: group) : Self.freeRule(of: group))
    }

    private static func askedRule(of group: ConsentGroup) -> String {
        let things = group == .embedded ? "Deze onderdelen laden wij" : "Deze cookies plaatsen wij"
        return "\(things) alleen als [u|je] daarvoor toestemming geeft."
    }

    private static func freeRule(of group: ConsentGroup) -> String {
        let aim =
            group == .limitedAnalytics
            ? "Met deze cookies meten wij hoe goed onze website werkt"
            : "Deze cookies zijn nodig om onze website te laten werken"
        return "\(aim). [Uw|Je] toestemming is daarvoor niet nodig."
    }

    private static func inSentence(_ title: String) -> String { title.prefix(1).lowercased() + title.dropFirst() }

    private var withdrawalPlace: String? {
        guard case .known(.place(let place)) = facts.organisation.website?.cookies.value?.consent?.withdrawal else {
            return nil
        }
        return facts.shown(place)
    }
}

extension ConsentGroup {
    /// What it is called where the cookie policy has no heading of it.
    var title: String {
        switch self {
        case .functional: "Functionele cookies"
        case .limitedAnalytics: "Beperkt analytische cookies"
        case .analytics: "Analytische cookies"
        case .tracking: "Volgcookies"
        case .other: "Overige cookies"
        case .embedded: "Onderdelen van anderen"
        }
    }
}
