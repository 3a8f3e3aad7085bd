import Facts

// Idle facts about people, data and purposes.

extension Organisation: CanBeIdle {
    var idle: [Idle] {
        idle("subjectListing", subjectListing, of: subjects, "data subjects")
            + idle("categoryListing", categoryListing, of: categories, "categories")
            + idle(
                "categoryModality: .\(categoryModality.rawValue)", because: "it has no categories",
                where: categories.isEmpty && categoryModality != .always)
            + idle(
                "CategoriesServePurposes", because: "it has no categories",
                where: categories.isEmpty && categoriesServePurposes != nil)
    }

    /// Rights on offer that the law gives anyway, or that no document can tell of as an offer.
    var idleOffers: [(idle: Idle, fact: any Fact)] {
        guard let rights else { return [] }
        return rights.offers.compactMap { right in
            guard let reason = reasonOfIdleness(of: right) else { return nil }
            return (Idle(what: "Offers(.\(right.rawValue))", reason: reason), rights)
        }
    }

    private func reasonOfIdleness(of right: Right) -> String? {
        switch right {
        case .humanIntervention:
            automatedDecisions.value?.isEmpty == false ? "the automated decisions in the facts give that right" : nil
        case .portability:
            bases(on: .consent, .contract).isEmpty ? nil : "the grounds in the facts give that right"
        case .withdrawal, .objection: "that right is told of where the grounds in the facts give it"
        case .access, .rectification, .erasure, .restriction, .complaint: "the law gives everyone that right"
        }
    }
}

extension Organisation {
    /// What allows data that the purpose does not use.
    var idleAllowances: [(idle: Idle, fact: any Fact)] {
        guard categoriesServePurposes == nil else { return [] }
        return purposes.filter { $0.categoryListing == .complete }.flatMap { purpose in
            let natures = Set(purpose.categories.compactMap(category).map(\.nature))
            let idle =
                purpose.idle(
                    "SpecialDataAllowed", because: "the purpose uses no special data",
                    where: purpose.specialDataExceptions.value != nil && !natures.contains(.special))
                + purpose.idle(
                    "CriminalDataAllowed", because: "the purpose uses no data on offences",
                    where: purpose.criminalDataGrounds.value != nil && !natures.contains(.criminalOffence))
            return idle.map { (idle: $0, fact: purpose) }
        }
    }
}

extension DataSubject: CanBeIdle {
    var idle: [Idle] { idle("listing", listing, of: examples, "examples") }
}

extension DataCategory: CanBeIdle {
    var idle: [Idle] { idle("listing", listing, of: examples, "examples") }
}

extension DataSource: CanBeIdle {
    var idle: [Idle] {
        let reason = "no source has a name"
        return idle("listing", listing, of: names, "names")
            + idle("isPublic", because: reason, where: names.isEmpty && isPublic.value != nil)
            + idle("notice", because: reason, where: names.isEmpty && notice.value != nil)
    }
}

extension Purpose: CanBeIdle {
    var idle: [Idle] {
        idle("the listing of its categories", categoryListing, of: categories, "categories")
            + idle(
                "withoutProvision", because: "nothing says whether people must give their data",
                where: (withoutProvision.value != nil || withoutProvision.isNone) && provision.value == nil)
            + idle(
                "withoutProvision: .none", because: "without data that a contract needs, there is no contract",
                where: withoutProvision.isNone && provision.value == .contract)
    }
}

extension LegalBasis: CanBeIdle {
    var idle: [Idle] {
        belongs("includesPreparation", to: .contract, isSaid: includesPreparation)
            + belongs("coverage: .part", to: .legalObligation, isSaid: coverage == .part)
            + belongs("interest", to: .legitimateInterest, isSaid: interest.value != nil)
            + belongs("balancing", to: .legitimateInterest, isSaid: balancing.value != nil || balancing.isNone)
            + belongs("isPublicTask", to: .legitimateInterest, isSaid: isPublicTask.value != nil)
            + belongs("consent", to: .consent, isSaid: consent != nil)
    }

    private func belongs(_ key: String, to owner: Ground, isSaid: Bool) -> [Idle] {
        idle(key, because: "it belongs to the ground .\(owner.rawValue)", where: isSaid && ground != owner)
    }
}

extension RetentionPeriod: CanBeIdle {
    var idle: [Idle] {
        idle("after", because: "only a fixed term has a start", where: start.value != nil && !isFixed)
            + idle("because", because: "the period is unknown", where: statute != nil && isUnknown)
            + idle("then", because: "the period is unknown", where: afterwards != .unsaid && isUnknown)
    }

    private var isFixed: Bool { if case .fixed = period { true } else { false } }
    private var isUnknown: Bool { if case .unknown = period { true } else { false } }
}
