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
        case var cookie as Cookie:
            // Now and then a cookie is for what a purpose is, in the same words.
            if let served = cookie.serves.first, !cookie.purposes.contains(served), chance(oneIn: 3) {
                cookie.purposes.append(served)
            }
            // Or it is called as its category is, and nothing but its purposes is told of it.
            if chance(oneIn: 8) {
                var plain = Cookie("Analytische cookies", .analytics)
                plain.purposes = cookie.purposes
                cookie = plain
            }
            whole = cookie as! Whole
        case var rights as RightsProcedure:
            // Where there are routes, they stand alone as often as not.
            if !rights.otherRoutes.isEmpty, rights.blackOut.isEmpty { rights.otherWays = [] }
            whole = rights as! Whole
        case var sharing as Sharing:
            let processors = sharing.processors.map(\.name)
            sharing.recipients.removeAll { processors.contains($0.name) }
            whole = sharing as! Whole
        case var security as Security:
            // There are many, of which lists hold few.
            let taken = security.measures.map(\.kind)
            security.measures += SecurityMeasure.Kind.allCases.filter { !taken.contains($0) && chance(oneIn: 8) }.map {
                placed(SecurityMeasure($0))
            }
            whole = security as! Whole
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
        if !organisation.purposes.isEmpty, !organisation.purposes.contains(where: \.grounds.isEmpty) {
            organisation.grounds?.bases = []
            if organisation.grounds?.isBlank == true { organisation.grounds = nil }
        }
        let bases = organisation.purposes.flatMap(\.grounds).map(\.ground)
        let grounds = Set(bases + (organisation.grounds?.bases ?? []).map(\.ground))
        let always: [Right] = [.information, .ownStatement, .accessLog, .electronicAccess]
        organisation.rights?.offers =
            [
                organisation.automatedDecisions.value == nil && chance() ? .humanIntervention : nil,
                grounds.isDisjoint(with: [.consent, .contract]) && chance() ? .portability : nil,
            ].compactMap(\.self) + some(of: Right.self).filter(always.contains)
        if organisation.officer == nil || organisation.rights?.ownComplaints != true {
            organisation.rights?.officerComplaints = nil
        }
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
        return switch generator.number(0...4) {
        case 0 where !subjects.isEmpty: .subjects(subjects)
        case 1 where !categories.isEmpty: .categories(categories)
        case 2 where !subjects.isEmpty && !categories.isEmpty: .both(categories: categories, subjects: subjects)
        case 3: generator.number(0...1) == 0 ? .mostData : .allData
        default: .otherData
        }
    }
}

extension RetentionPeriod.Period: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Self {
        switch generator.number(0...16) {
        case 0: .fixed(generator.term())
        case 5: .atLeast(generator.term())
        case 6: .between(generator.term(), generator.term())
        case 7: .untilDate(generator.date())
        case 8: .asLongAsAndThen(generator.label(Labels.clauses), generator.term())
        case 9: .asLawRequires
        case 10: .reasonable
        case 11: .untilAnonymised
        case 12: .toldAt(generator.label(Labels.activities))
        case 13: .byTermsOf(generator.label(Labels.parties))
        case 14:
            .chosen(
                by: generator.label(["de klant", "[u|je] zelf", "[uw|je] werkgever"]),
                byDefault: generator.optional { $0.term() }, atMost: generator.optional { $0.term() })
        case 15: .notKept
        case 1: .asLongAs(generator.label(Labels.clauses), also: generator.optional { $0.label(Labels.clauses) })
        case 2: .until(generator.label(Labels.clauses))
        case 3: .notLongerThanNeeded(for: generator.labels(Labels.activities, atLeast: 1))
        case 4: .forever
        default: .unknown("gevraagd op 21 november 2026")
        }
    }
}

extension CalendarMonth: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Self {
        let date = generator.date()
        return CalendarMonth(year: date.year, month: date.month)!
    }
}

extension CookieLifetime: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Self {
        switch generator.number(0...3) {
        case 0: .session
        case 1: .untilErased
        case 2: .until(generator.label(Labels.clauses))
        default: .term(generator.term())
        }
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
