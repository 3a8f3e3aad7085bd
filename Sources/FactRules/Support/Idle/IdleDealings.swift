import Facts

// Idle facts about others, security, the website, and how the statement changes.

extension Sharing: CanBeIdle {
    var idle: [Idle] {
        idle("Sharing", because: "it is empty", where: isEmpty)
            + idle("processors", processorListing, of: processors, "processors")
            + idle("recipients", recipientListing, of: recipients, "recipients")
            + idle("disclosures", disclosureListing, of: disclosures, "disclosures")
    }

    private var isEmpty: Bool {
        processors.isEmpty && recipients.isEmpty && disclosures.isEmpty && noAccess.isEmpty
    }
}

extension Processor: CanBeIdle {
    var idle: [Idle] { idleOfTransfer(to: country, safeguard, copyRoute, transfer) }
}

extension Recipient: CanBeIdle {
    var idle: [Idle] { idleOfTransfer(to: country, safeguard, copyRoute, transfer) }
}

extension CanBeIdle {
    /// What allows a transfer is told with the country that it goes to.
    fileprivate func idleOfTransfer(
        to country: Answer<Country>, _ safeguard: Answer<Safeguard>, _ copyRoute: Answer<String>,
        _ transfer: TransferRecord?
    ) -> [Idle] {
        guard country.value?.isInEEA ?? true else { return transfer.map { idle(in: $0, on: safeguard.value) } ?? [] }
        let reason = "no country outside the EEA is named"
        return idle("safeguard", because: reason, where: safeguard.value != nil)
            + idle("copyRoute", because: reason, where: copyRoute.value != nil)
            + idle("transfer", because: reason, where: transfer != nil)
    }

    /// What is recorded of a transfer belongs to what allows it.
    private func idle(in transfer: TransferRecord, on safeguard: Safeguard?) -> [Idle] {
        idle("transfer", because: "it is empty", where: transfer == TransferRecord())
            + idle(
                "assessment", because: "it belongs to contractual clauses and binding rules",
                where: transfer.assessment.value != nil && safeguard?.needsAssessment != true)
            + idle(
                "certification", because: "it belongs to the safeguard .dataPrivacyFramework",
                where: transfer.certification.value != nil && safeguard != .dataPrivacyFramework)
            + idle(
                "isWithinDecision", because: "it belongs to an adequacy decision",
                where: transfer.isWithinDecision.value != nil && safeguard ?? .adequacyDecision != .adequacyDecision)
            + idle(
                "repeats", because: "it belongs to the safeguard .explicitConsent",
                where: transfer.repeats.value != nil && safeguard != .explicitConsent)
    }
}

extension Security: CanBeIdle {
    var idle: [Idle] { idle("Security", because: "it is empty", where: isEmpty) }

    private var isEmpty: Bool { measures.isEmpty && hosting.isEmpty && commitments.isEmpty && staffOnly == nil }
}

extension Commitment: CanBeIdle {
    var idle: [Idle] { idle("Commitment", because: "nobody is named whose it is", where: parties.isEmpty) }
}

extension BreachHandling: CanBeIdle {
    var idle: [Idle] {
        idle("BreachHandling", because: "nothing says by which channel people hear", where: channels.isEmpty)
            + idle("isImmediate", because: "a term is given as well", where: isImmediate && within.value != nil)
    }
}

extension Cookies: CanBeIdle {
    var idle: [Idle] { idle("listing", listing, of: cookies, "cookies") }
}

extension Cookie: CanBeIdle {
    var idle: [Idle] {
        idle("dataListing", dataListing, of: data, "data")
            + idle(
                "isAddressMasked", because: "the cookie is not for analytics",
                where: isAddressMasked.value != nil && !category.isAnalytics)
    }
}

extension EmbeddedContent: CanBeIdle {
    var idle: [Idle] {
        idle("role", because: "nobody gets data by it", where: party.isNone && role.value != nil)
    }
}

extension CookieConsent: CanBeIdle {
    var idle: [Idle] {
        idle("isAskedOnce", because: "nothing says when", where: isAskedOnce && moment.value == nil)
    }
}

extension ChangePolicy: CanBeIdle {
    var idle: [Idle] {
        idle("ChangePolicy", because: "it is empty", where: isEmpty)
            + idle(
                "noticeTerm", because: "nothing says where changes are announced",
                where: noticeTerm.value != nil && announcedBy.value == nil)
    }

    private var isEmpty: Bool { !mayChange && !checksItself && announcedBy.isUnsaid && noticeTerm.isUnsaid }
}
