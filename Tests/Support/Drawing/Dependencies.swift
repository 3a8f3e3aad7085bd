import Facts

// Where facts depend on each other in ways that no table tells.

extension FactGenerator {
    /// Remembers what other facts can name.
    mutating func noted<Whole: Keyed>(_ whole: Whole) -> Whole {
        switch whole {
        case let subject as DataSubject: names[.subject, default: []].append(subject.label)
        case let category as DataCategory: names[.category, default: []].append(category.label)
        case let sharing as Sharing:
            names[.processor] = sharing.processors.map(\.name)
            names[.party] = (sharing.processors.map(\.name) + sharing.recipients.map(\.name))
        case let purpose as Purpose: names[.purpose, default: []].append(purpose.name)
        default: break
        }
        return whole
    }

    /// Makes the keys of a value fit each other.
    mutating func adjust<Whole: Keyed>(_ whole: inout Whole) {
        switch whole {
        case var processor as Processor: whole = fitted(&processor) as! Whole
        case var recipient as Recipient: whole = fitted(&recipient) as! Whole
        case var sharing as Sharing:
            let processors = sharing.processors.map(\.name)
            sharing.recipients.removeAll { processors.contains($0.name) }
            whole = sharing as! Whole
        case var organisation as Organisation:
            fit(&organisation)
            whole = organisation as! Whole
        default: break
        }
    }

    /// What there is to record of a transfer depends on what allows it.
    private mutating func fitted<Party: TransferParty>(_ party: inout Party) -> Party {
        guard party.country.value?.isInEEA == false else { return party }
        // One safeguard is usual; where there are others, their page names all in one sentence.
        if chance(oneIn: 4) == false { party.otherSafeguards = [] }
        // Often the one of which every answer is judged in its own way.
        if chance(oneIn: 4) { party.safeguard = .dataPrivacyFramework }
        var record = whole(TransferRecord.self)
        let safeguard = party.safeguard.value
        if safeguard?.needsAssessment != true { record.assessment = .unsaid }
        if safeguard != .dataPrivacyFramework { record.certification = .unsaid }
        if safeguard ?? .adequacyDecision != .adequacyDecision { record.isWithinDecision = .unsaid }
        if safeguard != .explicitConsent { record.repeats = .unsaid }
        party.transfer = record == TransferRecord() ? nil : record
        return party
    }
}

extension FactGenerator {
    /// An organisation always has a controller: a statement of nobody has no title. Its name stands in the head of pages,
    /// where a check refuses what a server may run.
    private mutating func fit(_ organisation: inout Organisation) {
        while organisation.controller?.name.contains("{{") ?? true { organisation.controller = whole(Controller.self) }
        for index in organisation.purposes.indices { fit(&organisation.purposes[index], in: organisation) }
        let grounds = Set(organisation.purposes.flatMap(\.grounds).map(\.ground))
        organisation.rights?.offers = [
            organisation.automatedDecisions.value == nil && chance() ? .humanIntervention : nil,
            grounds.isDisjoint(with: [.consent, .contract]) && chance() ? .portability : nil,
        ].compactMap(\.self)
    }

    /// A purpose keeps its own data, and has to be allowed only what it uses.
    private func fit(_ purpose: inout Purpose, in organisation: Organisation) {
        for index in purpose.retention.indices { purpose.retention[index].covers = .purpose }
        let used = organisation.categories.filter { purpose.categories.contains($0.label) }.map(\.nature)
        if !used.contains(.special) { purpose.specialDataExceptions = .unsaid }
        if !used.contains(.criminalOffence) { purpose.criminalDataGrounds = .unsaid }
    }
}

extension RetentionPeriod.Coverage: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Self {
        let subjects = generator.some(of: generator.names[.subject] ?? [])
        let categories = generator.some(of: generator.names[.category] ?? [])
        return switch generator.number(0...2) {
        case 0 where !subjects.isEmpty: .subjects(subjects)
        case 1 where !categories.isEmpty: .categories(categories)
        default: .otherData
        }
    }
}

extension RetentionPeriod.Period: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Self {
        switch generator.number(0...5) {
        case 0: .fixed(generator.term())
        case 1: .asLongAs(generator.label(Labels.clauses), also: generator.optional { $0.label(Labels.clauses) })
        case 2: .until(generator.label(Labels.clauses))
        case 3: .notLongerThanNeeded(for: generator.labels(Labels.activities, atLeast: 1))
        case 4: .forever
        default: .unknown("gevraagd op 21 november 2026")
        }
    }
}

extension CookieLifetime: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Self {
        generator.chance() ? .session : .term(generator.term())
    }
}

extension CookieConsent.Withdrawal: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Self {
        generator.chance() ? .browserSettings : .place(generator.label(Labels.places))
    }
}

extension Statute: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Statute {
        generator.one(of: [.awr52, .bw210, .wwft33, Statute("Participatiewet", article: "33 lid 3")])
    }
}
