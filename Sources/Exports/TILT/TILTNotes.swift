import Facts

/// What TILT asks and no fact says, and what the facts say that it has no place for.
struct TILTNotes {
    private let facts: ExportFacts
    private let organisation: Organisation

    init(_ facts: ExportFacts) {
        self.facts = facts
        organisation = facts.organisation
    }

    var all: [ExportNote] {
        identity + organisation.purposes.flatMap(notes) + organisation.categories.compactMap(notes) + strays + homeless
    }

    private var identity: [ExportNote] {
        let controller = organisation.controller
        let officer = organisation.officer
        let missing: [(Bool, String)] = [
            (organisation.version?.date == nil, "of which day they are"),
            (organisation.version?.number == nil, "which version they are (TILT then has 1)"),
            (
                controller?.postalAddress.value == nil && controller?.visitingAddress.value == nil,
                "the controller's address"
            ),
            (controller?.country.value == nil, "the controller's country"),
            (organisation.representative == nil, "who represents the controller in person"),
            (controller?.email.value == nil && organisation.representative == nil, "the controller's e-mail address"),
            (officer == nil && !organisation.hasNoOfficer, "whether there is a data protection officer"),
            (officer.map { $0.postalAddress.value == nil && !$0.isReachedThroughUs } ?? false, "the officer's address"),
            (officer.map { $0.email.value == nil && !$0.isReachedThroughUs } ?? false, "the officer's e-mail address"),
            (
                organisation.automatedDecisions.value == nil && !organisation.automatedDecisions.isNone,
                "whether computers decide on people"
            ),
        ]
        return missing.filter(\.0).map { ExportNote("TILT asks \($0.1), and no fact says it", at: organisation) }
    }

    private func notes(on purpose: Purpose) -> [ExportNote] {
        let missing: [(Bool, String)] = [
            (purpose.categories.isEmpty, "which data it uses"),
            (purpose.grounds.isEmpty && organisation.grounds?.bases.isEmpty != false, "on which ground it rests"),
            (purpose.recipients.isEmpty && organisation.sharing?.isWithNobody != true, "who gets its data"),
            (!(purpose.retention + organisation.retention).contains(where: \.isKnown), "how long its data are kept"),
            (purpose.provision.value == nil, "whether people must give its data (TILT then has false)"),
        ]
        let told = missing.filter(\.0).map(\.1)
        if told.isEmpty { return [] }
        return [ExportNote("\"\(purpose.name)\": no fact says \(told.joined(separator: ", nor "))", at: purpose)]
    }

    private func notes(on category: DataCategory) -> ExportNote? {
        guard let source = category.source else { return nil }
        let isOpen = source.isPublic.value == nil
        let what =
            isOpen
            ? "the address of its source, nor whether that is public (TILT then has false)"
            : "the address of its source"
        return ExportNote("\"\(category.label)\": no fact says \(what)", at: source)
    }

    /// Who gets data, where no purpose says for what: TILT has recipients of data alone.
    private var strays: [ExportNote] {
        let named = Set(organisation.purposes.flatMap(\.recipients))
        let parties: [any TransferParty] =
            (organisation.sharing?.processors ?? []) + (organisation.sharing?.recipients ?? [])
        return parties.filter { !named.contains($0.name) }.map {
            ExportNote("\"\($0.name)\" is named by no purpose, and so TILT does not tell that it gets data", at: $0)
        }
    }

    /// What stands in the facts, and for which TILT has no place.
    private var homeless: [ExportNote] {
        let sharing = organisation.sharing
        let kinds: [(Bool, String)] = [
            (!organisation.contactPoints.isEmpty, "other contact points"),
            (!organisation.jointControllers.isEmpty, "joint controllers"),
            (!organisation.subjects.isEmpty, "whose data they are"),
            (organisation.security != nil, "security measures"),
            (organisation.breach != nil, "what happens at a breach"),
            (organisation.website != nil, "cookies and other parts of the website"),
            (!organisation.apps.isEmpty, "apps"),
            (!organisation.mailings.isEmpty || organisation.newsletter.value != nil, "messages"),
            (organisation.minors.value != nil || organisation.ages != nil, "minors"),
            (!organisation.publications.isEmpty || !organisation.imageRules.isEmpty, "what is made public"),
            (!organisation.processorServices.isEmpty, "services as a processor"),
            (sharing?.disclosures.isEmpty == false, "disclosures in special cases"),
            (sharing?.internalRecipients.isEmpty == false, "who works with data inside the organisation"),
            (!organisation.ownWords.isEmpty, "own words"), (organisation.changes != nil, "how changes are told"),
            (organisation.backups != nil, "back-ups"),
            (!organisation.excludedData.isEmpty || !organisation.exclusions.isEmpty, "what is not done"),
            (hasExceptions, "the exceptions of AVG art. 49 for transfers"),
        ]
        let there = kinds.filter(\.0).map(\.1)
        return there.isEmpty
            ? [] : [ExportNote("TILT has no place for: \(there.joined(separator: "; "))", at: organisation)]
    }

    private var hasExceptions: Bool {
        let sharing = organisation.sharing
        let safeguards =
            (sharing?.processors.flatMap(\.validSafeguards) ?? [])
            + (sharing?.recipients.flatMap(\.validSafeguards) ?? [])
        return safeguards.contains(where: \.isException)
    }
}
