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
    var idle: [Idle] { idleOfTransfer(to: country, safeguard, copyRoute) }
}

extension Recipient: CanBeIdle {
    var idle: [Idle] { idleOfTransfer(to: country, safeguard, copyRoute) }
}

extension CanBeIdle {
    /// What allows a transfer is told with the country that it goes to.
    fileprivate func idleOfTransfer(
        to country: Answer<Country>, _ safeguard: Answer<Safeguard>, _ copyRoute: Answer<String>
    ) -> [Idle] {
        guard country.value?.isInEEA ?? true else { return [] }
        let reason = "no country outside the EEA is named"
        return idle("safeguard", because: reason, where: safeguard.value != nil)
            + idle("copyRoute", because: reason, where: copyRoute.value != nil)
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
    var idle: [Idle] { idle("dataListing", dataListing, of: data, "data") }
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
