import Facts

// What other facts of the organisation leave no place for in any document; what a fact's own answers do so stands in the
// table of its keys.

extension Organisation {
    /// Rights on offer that the law gives anyway, or that no document can tell of as an offer.
    var unpublishedOffers: [(what: Unpublished, fact: any Fact)] {
        guard let rights else { return [] }
        return rights.offers.compactMap { right in
            reason(notToTellOf: right).map {
                (
                    Unpublished(
                        what: "\(swift: "Offers(.\(right.rawValue))", json: "\"\(right.rawValue)\" of \"offers\"")",
                        reason: CodeText($0)), rights
                )
            }
        }
    }

    private func reason(notToTellOf right: Right) -> String? {
        switch right {
        case .humanIntervention:
            reasonNotToOfferIntervention
        case .portability:
            isGiven(by: [.consent, .contract]) ? "the grounds in the facts give that right" : nil
        case .information, .ownStatement, .accessLog, .electronicAccess: nil
        case .withdrawal: consentAsked == nil ? nil : "a consent in the facts gives that right"
        case .objection: "that right is told of where the grounds in the facts give it"
        case .access, .rectification, .erasure, .restriction, .complaint: "the law gives everyone that right"
        }
    }

    private var reasonNotToOfferIntervention: String? {
        if automatedDecisions.isNone { return "no decision is automated, by another fact" }
        let isGiven = automatedDecisions.value?.contains { !$0.hasMinorEffect } == true
        return isGiven ? "the automated decisions in the facts give that right" : nil
    }

    private func isGiven(by grounds: Set<LegalBasis.Ground>) -> Bool {
        (purposes.flatMap(\.grounds).map(\.ground) + (self.grounds?.bases ?? []).map(\.ground)).contains {
            grounds.contains($0)
        }
    }

    /// Grounds for purposes that name none, where all name their own; and complaints to an officer who is not there.
    var unpublishedCommon: [(what: Unpublished, fact: any Fact)] {
        var found: [(what: Unpublished, fact: any Fact)] = []
        if let grounds, !grounds.bases.isEmpty, !purposes.isEmpty, !purposes.contains(where: \.grounds.isEmpty) {
            found.append((Unpublished(what: "bases", reason: "each purpose names its own grounds"), grounds))
        }
        if let rights, let complaints = rights.officerComplaints, officer == nil || !rights.ownComplaints {
            let lack: CodeText =
                officer == nil ? "there is no officer" : "nothing says that complaints can be made: ownComplaints"
            found.append((Unpublished(what: "officerComplaints: \(word: complaints.rawValue)", reason: lack), rights))
        }
        return found
    }

    /// What allows data that the purpose does not use.
    var unpublishedAllowances: [(what: Unpublished, fact: any Fact)] {
        guard categoriesServePurposes == nil else { return [] }
        return purposes.filter { $0.categoryListing == .complete }.flatMap { purpose in
            let natures = Set(purpose.categories.compactMap(category).map(\.nature))
            var found: [Unpublished] = []
            if purpose.specialDataExceptions.value != nil, !natures.contains(.special) {
                found.append(
                    Unpublished(
                        what: CodeText(swift: "SpecialDataAllowed", json: "\"specialDataExceptions\""),
                        reason: "the purpose uses no special data"))
            }
            if purpose.criminalDataGrounds.value != nil, !natures.contains(.criminalOffence) {
                found.append(
                    Unpublished(
                        what: CodeText(swift: "CriminalDataAllowed", json: "\"criminalDataGrounds\""),
                        reason: "the purpose uses no data on offences"))
            }
            return found.map { (what: $0, fact: purpose) }
        }
    }
}
