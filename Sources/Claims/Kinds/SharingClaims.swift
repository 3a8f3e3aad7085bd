import Facts

// Who gets data, in which cases, and under which terms.
extension ClaimKind {
    static let disclosuresComplete = ClaimKind("disclosures.complete", .avg("13 lid 1 onder e"))
    static let disclosuresOne = ClaimKind("disclosures.one", .avg("13 lid 1 onder e"))
    static let disclosuresExamples = ClaimKind("disclosures.examples", .avg("13 lid 1 onder e"))

    static func disclosure(_ occasion: Disclosure.Occasion, _ modality: Modality) -> ClaimKind {
        ClaimKind("disclosure.\(occasion.rawValue).\(modality.rawValue)", .avg("13 lid 1 onder e"))
    }

    /// Where the purposes need it, and others than processors get data as well.
    static func disclosureToRecipients(_ modality: Modality) -> ClaimKind {
        ClaimKind("disclosure.neededByRecipients.\(modality.rawValue)", .avg("13 lid 1 onder e"))
    }

    static let processorsComplete = ClaimKind("processors.complete", .avg("13 lid 1 onder e"))
    static let processorsExamples = ClaimKind("processors.examples", .avg("13 lid 1 onder e"))
    static let processorsOne = ClaimKind("processors.one", .avg("13 lid 1 onder e"))
    static let processorName = ClaimKind("processor.name", ["processor": .text], .avg("13 lid 1 onder e"))
    static let processorService = ClaimKind(
        "processor.service", ["processor": .text, "service": .text], .avg("13 lid 1 onder e"))
    static let agreements = ClaimKind("agreement.all", .avg("28 lid 3"))
    static let agreement = ClaimKind("agreement.one", ["processor": .text], .avg("28 lid 3"))
    static let declaration = ClaimKind("declaration", ["processor": .text, "place": .text], .avg("28 lid 1"))
    static let staysResponsible = ClaimKind("processorsResponsibility", .avg("24"), .avg("28 lid 1"), .avg("82"))

    static let recipientsComplete = ClaimKind("recipients.complete", .avg("13 lid 1 onder e"))
    static let recipientsOne = ClaimKind("recipients.one", .avg("13 lid 1 onder e"))
    static let recipientsExamples = ClaimKind("recipients.examples", .avg("13 lid 1 onder e"))
    static let recipient = ClaimKind("recipient", ["recipient": .text], .avg("13 lid 1 onder e"))
    static let noAccess = ClaimKind("noAccess", ["party": .text, "object": .text], .avg("13 lid 1 onder e"))

    static let sharing =
        [disclosuresComplete, disclosuresOne, disclosuresExamples]
        + Disclosure.Occasion.allCases.flatMap { occasion in Modality.allCases.map { disclosure(occasion, $0) } }
        + Modality.allCases.map(disclosureToRecipients)
        + [
            processorsComplete, processorsExamples, processorsOne, processorName, processorService, agreements,
            agreement, declaration, staysResponsible, recipientsComplete, recipientsOne, recipientsExamples, recipient,
            noAccess,
        ]
}

extension ClaimWriter {
    mutating func sharing() {
        guard let sharing = organisation.sharing else { return }
        disclosures(sharing)
        processors(sharing)
        recipients(sharing)
        for closed in sharing.noAccess {
            let values = ["party": text(closed.party), "object": text(closed.object)]
            claim(.noAccess, values, from: closed.location)
        }
    }

    private mutating func disclosures(_ sharing: Sharing) {
        guard !sharing.disclosures.isEmpty else { return }
        switch (sharing.disclosureListing, sharing.disclosures.count) {
        case (.examples, _): claim(.disclosuresExamples, from: sharing.location)
        case (.complete, 1): claim(.disclosuresOne, from: sharing.location)
        case (.complete, _): claim(.disclosuresComplete, from: sharing.location)
        }
        for disclosure in sharing.disclosures {
            let isToRecipients = disclosure.occasion == .neededForPurposes && !sharing.recipients.isEmpty
            let kind: ClaimKind =
                isToRecipients
                ? .disclosureToRecipients(disclosure.modality) : .disclosure(disclosure.occasion, disclosure.modality)
            claim(kind, from: disclosure.location)
        }
    }

    private mutating func processors(_ sharing: Sharing) {
        guard !sharing.processors.isEmpty else { return }
        switch (sharing.processorListing, sharing.processors.count) {
        case (.examples, _): claim(.processorsExamples, from: sharing.location)
        case (.complete, 1): claim(.processorsOne, from: sharing.location)
        case (.complete, _): claim(.processorsComplete, from: sharing.location)
        }
        for processor in sharing.processors { self.processor(processor) }
        agreements(with: sharing.processors, from: sharing)
        claim(.staysResponsible, from: sharing.location)
        for processor in sharing.processors {
            guard let place = processor.ownDeclaration.value else { continue }
            let values = ["processor": text(processor.name), "place": text(place)]
            claim(.declaration, values, from: processor.location)
        }
    }

    private mutating func processor(_ processor: Processor) {
        if let service = processor.service.value {
            let values = ["processor": text(processor.name), "service": text(service)]
            claim(.processorService, values, from: processor.location)
        } else {
            claim(.processorName, ["processor": text(processor.name)], from: processor.location)
        }
    }

    private mutating func agreements(with processors: [Processor], from sharing: Sharing) {
        let signed = processors.filter { $0.agreement.value == .signed }
        if signed.count == processors.count, signed.count > 1 {
            return claim(.agreements, from: sharing.location)
        }
        for processor in signed {
            claim(.agreement, ["processor": text(processor.name)], from: processor.location)
        }
    }

    private mutating func recipients(_ sharing: Sharing) {
        guard !sharing.recipients.isEmpty else { return }
        switch (sharing.recipientListing, sharing.recipients.count) {
        case (.examples, _): claim(.recipientsExamples, from: sharing.location)
        case (.complete, 1): claim(.recipientsOne, from: sharing.location)
        case (.complete, _): claim(.recipientsComplete, from: sharing.location)
        }
        for recipient in sharing.recipients {
            claim(.recipient, ["recipient": text(recipient.name)], from: recipient.location)
        }
    }
}
