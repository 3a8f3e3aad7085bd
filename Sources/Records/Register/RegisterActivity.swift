import Claims
import Facts

// What the record says of one activity, which is a purpose (AVG art. 30 lid 1 onder b to f).
extension RegisterFacts {
    func row(of purpose: Purpose) -> RegisterRow {
        let told = sentences.under(purpose)
        return RegisterRow(.controller, shown(purpose.name).withCapital) { item in
            switch item {
            case .parties, .security: [.said(Self.seeAllActivities)]
            case .purpose: aims(of: purpose, told)
            case .ground: grounds(of: purpose, told)
            case .subjects: subjects(of: purpose)
            case .data: data(of: purpose)
            case .recipients: recipients(of: purpose)
            case .transfers: transfers(of: purpose)
            case .retention: retention(of: purpose, told)
            case .file: file(of: purpose, told).or(.said("De feiten vermelden hier niets bij."))
            }
        }
    }

    private func missing(_ kind: FactGap.Kind, in purpose: Purpose) -> RegisterEntry {
        .missing(gap(kind, about: shown(purpose.name), at: purpose))
    }

    private func aims(of purpose: Purpose, _ told: StatementSentences) -> [RegisterEntry] {
        let details =
            purpose.details.isEmpty ? [] : ["Wat hoort hierbij? \(sentences.list(purpose.details).asSentence)"]
        return .said([shown(purpose.name).withCapital] + details)
            + .said(told.lines(["purpose.exclusive", "purpose.onlyIf", "purpose.offByDefault", "purpose.lastDay"]))
    }

    private func grounds(of purpose: Purpose, _ told: StatementSentences) -> [RegisterEntry] {
        let common = organisation.grounds?.bases.isEmpty == false
        if purpose.grounds.isEmpty { return [common ? .said(Self.seeAllActivities) : missing(.ground, in: purpose)] }
        return .said(told.lines(["ground"]))
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
            return .said(sentences.alone { $0.subjects = [subject] }.each(["subject"]).first ?? shown(label))
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
        sentences.alone { $0.categories = [category] }.each(["category"]).first ?? shown(category.label)
    }

    private func exceptions(of purpose: Purpose) -> [RegisterEntry] {
        let special = purpose.specialDataExceptions.value?.map(\.dutch) ?? []
        let criminal = purpose.criminalDataGrounds.value?.map(\.dutch) ?? []
        return
            (special.isEmpty
            ? [] : [.said("Bijzondere gegevens zijn toegestaan wegens: \(special.joined(separator: "; ")).")])
            + (criminal.isEmpty
                ? []
                : [.said("Strafrechtelijke gegevens zijn toegestaan wegens: \(criminal.joined(separator: "; ")).")])
    }

    // MARK: - Recipients

    private func recipients(of purpose: Purpose) -> [RegisterEntry] {
        let named = parties(of: purpose)
        if organisation.sharing?.isWithNobody == true, named.isEmpty {
            return .said(sentences.each(["sharedWithNobody"]))
        }
        let isGeneral = organisation.sharing != nil && receivers.isEmpty
        return named.map(\.line).or(isGeneral ? .said(Self.seeAllActivities) : missing(.recipients, in: purpose))
            + (organisation.sharing?.disclosures.isEmpty == false && !named.isEmpty
                ? [.said("Verder in de gevallen onder ‘\(Self.allActivitiesName)’.")] : [])
    }

    private func transfers(of purpose: Purpose) -> [RegisterEntry] {
        if organisation.sharing?.transfers.isNone == true { return transfers.ofAll }
        if organisation.sharing?.isWithNobody == true {
            return .said(sentences.each(["sharedWithNobody"]))
        }
        let named = parties(of: purpose).flatMap(\.transfers).distinct
        let isOpen = !receivers.isEmpty && named.isEmpty
        return named.or(.said(Self.seeAllActivities))
            + (isOpen ? [.said("De feiten zeggen niet wie deze gegevens krijgt.")] : [])
    }

    private func parties(of purpose: Purpose) -> [RegisterParty] {
        purpose.recipients.map { name in
            receivers.first { $0.name == name } ?? RegisterParty(name: name, line: .said(shown(name)), transfers: [])
        }
    }

    // MARK: - Terms

    private func retention(of purpose: Purpose, _ told: StatementSentences) -> [RegisterEntry] {
        let own = [RegisterEntry].said(told.lines(["retention"]))
        if purpose.retention.contains(where: { $0.covers == .purpose && $0.isTold }) { return own }
        let close = organisation.retention.filter { $0.isAbout(purpose) }
        let isCovered = purpose.isCovered(by: purpose.retention + close)
        let open = isCovered ? [] : organisation.retention.filter { $0.isOfTheRest && $0.isTold }
        let general = [RegisterEntry].said(sentences.alone { $0.retention = close + open }.lines(["retention"]))
        if isCovered || open.contains(where: { $0.covers != .mostData }) { return own + general }
        let isPart = !own.isEmpty || !general.isEmpty
        return own + general + [missing(isPart ? .otherRetention : .retention, in: purpose)]
    }

    // MARK: - For the file

    private func file(of purpose: Purpose, _ told: StatementSentences) -> [RegisterEntry] {
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
            + .said(told.lines(["purpose.profiling", "profile", "selection", "ai"]))
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

    /// Whether it is about what no other period covers.
    fileprivate var isOfTheRest: Bool { [.allData, .otherData, .mostData].contains(covers) }

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
