import Facts

/// What is left open in the facts, and what of them this document does not say.
struct DPVNotes {
    private let organisation: Organisation

    init(_ facts: ExportFacts) { organisation = facts.organisation }

    var all: [ExportNote] { organisation.purposes.flatMap(notes) + untold }

    private func notes(on purpose: Purpose) -> [ExportNote] {
        let missing: [(Bool, String)] = [
            (purpose.categories.isEmpty, "which data it uses"), (purpose.subjects.isEmpty, "whose data it uses"),
            (purpose.grounds.isEmpty, "on which ground it rests"),
            (purpose.recipients.isEmpty && organisation.sharing?.isWithNobody != true, "who gets its data"),
            (!(purpose.retention + organisation.retention).contains(where: \.isKnown), "how long its data are kept"),
        ]
        let told = missing.filter(\.0).map(\.1)
        if told.isEmpty { return [] }
        return [ExportNote("\"\(purpose.name)\": no fact says \(told.joined(separator: ", nor "))", at: purpose)]
    }

    private var untold: [ExportNote] {
        let kinds: [(Bool, String)] = [
            (organisation.grounds != nil, "grounds of all purposes together"),
            (!organisation.jointControllers.isEmpty, "joint controllers"),
            (!organisation.collections.isEmpty, "how data are collected"),
            (organisation.website != nil, "cookies and other parts of the website"),
            (!organisation.apps.isEmpty, "apps"),
            (!organisation.mailings.isEmpty || organisation.newsletter.value != nil, "messages"),
            (organisation.minors.value != nil || organisation.ages != nil, "minors"),
            (!organisation.publications.isEmpty || !organisation.imageRules.isEmpty, "what is made public"),
            (!organisation.processorServices.isEmpty, "services as a processor"),
            (organisation.sharing?.disclosures.isEmpty == false, "disclosures in special cases"),
            (organisation.sharing?.internalRecipients.isEmpty == false, "who works with data inside the organisation"),
            (organisation.purposes.contains { !$0.aiSystems.isEmpty }, "systems of artificial intelligence"),
            (!organisation.ownWords.isEmpty, "own words"), (organisation.changes != nil, "how changes are told"),
            (organisation.breach != nil, "what happens at a breach"), (organisation.backups != nil, "back-ups"),
            (!organisation.excludedData.isEmpty || !organisation.exclusions.isEmpty, "what is not done"),
        ]
        let there = kinds.filter(\.0).map(\.1)
        return there.isEmpty
            ? [] : [ExportNote("not in this document: \(there.joined(separator: "; "))", at: organisation)]
    }
}
