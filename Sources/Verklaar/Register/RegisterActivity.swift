import Claims
import Facts

// What the record says of one activity, which is a purpose (AVG art. 30 lid 1 onder b to f).
extension RegisterFacts {
    func row(of purpose: Purpose) -> RegisterRow {
        let heading = sentences.each(["purpose.name"], of: only(purpose)).first
        return RegisterRow(.controller, heading ?? shown(purpose.name)) { item in
            switch item {
            case .parties, .security: [.said(Self.seeAllActivities)]
            case .purpose: aims(of: purpose)
            case .ground: grounds(of: purpose)
            case .subjects: subjects(of: purpose)
            case .data: data(of: purpose)
            case .recipients: recipients(of: purpose)
            case .transfers: transfers(of: purpose)
            case .retention: retention(of: purpose)
            case .file: file(of: purpose).or(.said("Geen bijzonderheden in de feiten."))
            }
        }
    }

    private func missing(_ kind: FactGap.Kind, in purpose: Purpose) -> RegisterEntry {
        .missing(gap(kind, about: shown(purpose.name), at: purpose))
    }

    private func told(_ branches: [String], of purpose: Purpose) -> [RegisterEntry] {
        .said(sentences.lines(branches, of: only(purpose)))
    }

    private func aims(of purpose: Purpose) -> [RegisterEntry] {
        let details =
            purpose.details.isEmpty ? [] : ["Wat hoort hierbij? \(sentences.list(purpose.details).asSentence)"]
        return .said([sentences.each(["purpose.name"], of: only(purpose)).first ?? shown(purpose.name)] + details)
            + told(["purpose.exclusive", "purpose.onlyIf", "purpose.offByDefault", "purpose.lastDay"], of: purpose)
    }

    private func grounds(of purpose: Purpose) -> [RegisterEntry] {
        let common = organisation.grounds?.bases.isEmpty == false
        if purpose.grounds.isEmpty { return [common ? .said(Self.seeAllActivities) : missing(.ground, in: purpose)] }
        return told(["ground"], of: purpose)
            + purpose.grounds.flatMap { basis in
                contacts([
                    "Belangenafweging": basis.balancing,
                    "Bewijs van de toestemming": basis.consent?.record ?? .unsaid,
                ])
            }
    }

    private func subjects(of purpose: Purpose) -> [RegisterEntry] {
        purpose.subjects.map { label in
            guard let subject = organisation.subjects.first(where: { $0.label == label }) else {
                return .said(shown(label))
            }
            var copy = organisation
            copy.subjects = [subject]
            return .said(sentences.each(["subject"], of: copy).first ?? shown(label))
        }.or(missing(.subjects, in: purpose))
    }

    private func data(of purpose: Purpose) -> [RegisterEntry] {
        let named = purpose.categories.map { label in
            organisation.categories.first { $0.label == label } ?? DataCategory(label)
        }
        if named.isEmpty { return [missing(.categories, in: purpose)] }
        let isPart = purpose.categoryListing == .examples
        return named.map { .said(described($0)) } + special(named)
            + exceptions(of: purpose) + (isPart ? [missing(.allCategories, in: purpose)] : [])
    }

    private func described(_ category: DataCategory) -> String {
        var copy = organisation
        copy.categories = [category]
        return sentences.each(["category"], of: copy).first ?? shown(category.label)
    }

    private func exceptions(of purpose: Purpose) -> [RegisterEntry] {
        let special = purpose.specialDataExceptions.value?.map(\.dutch) ?? []
        let criminal = purpose.criminalDataGrounds.value?.map(\.dutch) ?? []
        return (special.isEmpty ? [] : [.said("Bijzondere gegevens mogen wegens: \(special.joined(separator: "; ")).")])
            + (criminal.isEmpty
                ? [] : [.said("Strafrechtelijke gegevens mogen wegens: \(criminal.joined(separator: "; ")).")])
    }

    // MARK: - Recipients

    private func recipients(of purpose: Purpose) -> [RegisterEntry] {
        let named = parties(of: purpose)
        if organisation.sharing?.isWithNobody == true, named.isEmpty {
            return .said(sentences.each(["sharedWithNobody"], of: organisation))
        }
        let isGeneral = organisation.sharing.map { $0.processors.isEmpty && $0.recipients.isEmpty } ?? false
        return named.map(\.line).or(isGeneral ? .said(Self.seeAllActivities) : missing(.recipients, in: purpose))
            + (organisation.sharing?.disclosures.isEmpty == false && !named.isEmpty
                ? [.said("Verder in de gevallen onder ‘\(Self.allActivitiesName)’.")] : [])
    }

    private func transfers(of purpose: Purpose) -> [RegisterEntry] {
        if organisation.sharing?.transfers.isNone == true { return transfers.ofAll }
        if organisation.sharing?.isWithNobody == true {
            return .said(sentences.each(["sharedWithNobody"], of: organisation))
        }
        let named = parties(of: purpose).flatMap(\.transfers)
        return named.or(.said("\(Self.seeAllActivities) De feiten zeggen niet wie deze gegevens krijgt."))
    }

    private func parties(of purpose: Purpose) -> [RegisterParty] {
        let all = organisation.sharing.map { allParties(in: $0) } ?? []
        return purpose.recipients.map { name in
            all.first { $0.name == name } ?? RegisterParty(name: name, line: .said(shown(name)), transfers: [])
        }
    }

    // MARK: - Terms

    private func retention(of purpose: Purpose) -> [RegisterEntry] {
        let own = told(["retention"], of: purpose)
        let isWhole = purpose.retention.contains { $0.covers == .purpose } && !own.isEmpty
        if isWhole { return own }
        let close = organisation.retention.filter { $0.isAbout(purpose) }
        let other = organisation.retention.filter { [.allData, .otherData, .mostData].contains($0.covers) }
        let open = purpose.isCovered(by: purpose.retention + close) ? [] : other
        var copy = organisation
        copy.purposes = []
        copy.retention = close + open
        let general = sentences.lines(["retention"], of: copy)
        let isOpen = open.isEmpty && !purpose.isCovered(by: purpose.retention + close)
        return own + .said(general)
            + (isOpen || own.isEmpty && general.isEmpty ? [missing(.retention, in: purpose)] : [])
    }

    // MARK: - For the file

    private func file(of purpose: Purpose) -> [RegisterEntry] {
        let use = purpose.furtherUse
        let further = use.map { "Verder gebruik van gegevens die zijn verkregen voor: \(shown($0.originalPurpose))." }
        let assessed = contacts(["Gegevensbeschermingseffectbeoordeling (DPIA)": purpose.impactAssessment])
        return .said([further].compactMap(\.self))
            + contacts([
                "Verenigbaarheid": use?.compatibility ?? .unsaid, "Hoe mensen dat vooraf horen": use?.notice ?? .unsaid,
            ]) + assessed
            + (purpose.impactAssessment.isNone
                ? [.said("Er is geen gegevensbeschermingseffectbeoordeling (DPIA) gedaan.")] : [])
            + answered(purpose.isLargeScale, "Dit gebeurt op grote schaal.", "Dit gebeurt niet op grote schaal.")
            + answered(
                purpose.isMonitoring, "Mensen worden regelmatig en stelselmatig gevolgd.",
                "Mensen worden niet regelmatig en stelselmatig gevolgd.")
            + told(["purpose.profiling", "profile", "selection", "ai"], of: purpose)
    }

    private func answered(_ answer: Answer<Bool>, _ yes: String, _ no: String) -> [RegisterEntry] {
        answer.value.map { [.said($0 ? yes : no)] } ?? []
    }
}

extension RetentionPeriod {
    /// Whether it names data or people of a purpose.
    fileprivate func isAbout(_ purpose: Purpose) -> Bool {
        switch covers {
        case .categories(let labels): labels.contains(where: purpose.categories.contains)
        case .subjects(let labels): labels.contains(where: purpose.subjects.contains)
        case .both(let labels, let subjects):
            labels.contains(where: purpose.categories.contains) && subjects.contains(where: purpose.subjects.contains)
        case .purpose, .mostData, .allData, .otherData: false
        }
    }

    /// Whether it says how long data are kept.
    fileprivate var isTold: Bool { if case .unknown = period { false } else { true } }
}

extension Purpose {
    /// Whether these name all its data, or all its people.
    fileprivate func isCovered(by periods: [RetentionPeriod]) -> Bool {
        let told = periods.filter(\.isTold)
        let data = Set(told.flatMap(\.covers.categoryLabels))
        let people = Set(told.filter { $0.covers.categoryLabels.isEmpty }.flatMap(\.covers.subjectLabels))
        return !categories.isEmpty && categories.allSatisfy(data.contains)
            || !subjects.isEmpty && subjects.allSatisfy(people.contains)
    }
}
