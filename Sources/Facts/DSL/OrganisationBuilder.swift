/// What may stand in `Organisation { }`.
public protocol OrganisationPart: BlockPart {
    func add(to whole: inout Organisation)
}

@resultBuilder
public enum OrganisationBuilder: PartBuilder {
    public typealias Whole = Organisation

    public static func buildExpression(_ part: some OrganisationPart) -> [Part<Organisation>] { [Part(part.add)] }
}

extension Controller: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.controller, self) }
}
extension DataProtectionOfficer: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.officer, self) }
}
extension NoDataProtectionOfficer: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.hasNoOfficer, self) }
}
extension ContactPoint: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.contactPoints.append(self) }
}
extension ComplaintAuthority: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.authority, self) }
}
extension Representative: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.representative, self) }
}
extension JointController: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.jointControllers.append(self) }
}
extension DataSubjects: OrganisationPart { public func add(to whole: inout Organisation) { whole.add(self) } }
extension DataCategories: OrganisationPart { public func add(to whole: inout Organisation) { whole.add(self) } }
extension CategoryUse: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.categoriesServePurposes, self) }
}
extension DataMinimisation: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.minimisation, self) }
}
extension ExcludedData: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.excludedData.append(self) }
}
extension NoOtherData: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.closedLists.append(self) }
}
extension Excludes: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.exclusions += exclusions }
}
extension AnonymisedOutput: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.anonymised.append(self) }
}
extension WithoutPersonalData: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.withoutPersonalData.append(self) }
}
extension Purpose: OrganisationPart { public func add(to whole: inout Organisation) { whole.purposes.append(self) } }
extension CommonGrounds: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.grounds, self) }
}
extension Agreement: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.agreements.append(self) }
}
extension Sharing: OrganisationPart { public func add(to whole: inout Organisation) { whole.setOnce(\.sharing, self) } }
extension RetentionPeriod: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.retention.append(self) }
}
extension StatutoryTermsFirst: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.statutoryTermsFirst, self) }
}
extension OfSeveralTerms: OrganisationPart {
    public func add(to whole: inout Organisation) {
        whole.once(whole.severalTerms == nil, self) { $0.severalTerms = holding }
    }
}
extension BackupRetention: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.backups, self) }
}
extension RefusalRecord: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.refusalRecords.append(self) }
}
extension DataCollection: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.collections.append(self) }
}
extension Publication: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.publications.append(self) }
}
extension ImageRules: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.imageRules.append(self) }
}
extension Security: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.security, self) }
}
extension BreachHandling: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.breach, self) }
}
extension BreachDuty: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.breachDuty, self) }
}
extension Website: OrganisationPart { public func add(to whole: inout Organisation) { whole.setOnce(\.website, self) } }
extension RightsProcedure: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.rights, self) }
}
extension Mailing: OrganisationPart { public func add(to whole: inout Organisation) { whole.mailings.append(self) } }
extension Newsletter: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.newsletter, .known(self), by: self) }
}
extension NoNewsletter: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.newsletter, .none, by: self) }
}
extension AutomatedDecision: OrganisationPart { public func add(to whole: inout Organisation) { whole.add(self) } }
extension NoAutomatedDecisions: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.automatedDecisions, .none, by: self) }
}
extension Minors: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.minors, .known(self), by: self) }
}
extension NoMinors: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.minors, .none, by: self) }
}
extension AgePolicy: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.ages, self) }
}
extension ProcessorService: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.processorServices.append(self) }
}
extension Stance: OrganisationPart { public func add(to whole: inout Organisation) { whole.stances.append(self) } }
extension ExternalPolicy: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.policies.append(self) }
}
extension OwnWords: OrganisationPart { public func add(to whole: inout Organisation) { whole.ownWords.append(self) } }
extension ChangePolicy: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.changes, self) }
}
extension Version: OrganisationPart { public func add(to whole: inout Organisation) { whole.setOnce(\.version, self) } }
extension EarlierVersion: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.earlierVersions.append(self) }
}
extension App: OrganisationPart { public func add(to whole: inout Organisation) { whole.apps.append(self) } }
extension StatementScope: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.scope, self) }
}
extension Disclaimer: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.disclaimers.append(self) }
}
extension Advice: OrganisationPart { public func add(to whole: inout Organisation) { whole.advice.append(self) } }
extension Stored: OrganisationPart { public func add(to whole: inout Organisation) { whole.stored.append(self) } }
extension PlacedNotice: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.placedNotices.append(self) }
}
extension Explains: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.standardTexts += texts }
}

extension Organisation: FactBlock {
    /// More of them, which are listed as the first are: a list is complete or not.
    fileprivate mutating func add(_ part: DataSubjects) {
        if subjects.isEmpty {
            subjectListing = part.listing
        } else if subjectListing != part.listing {
            repetitions.add("DataSubjects, with another listing,", at: part.origin)
        }
        subjects += part.subjects
    }

    /// More of them, which are listed and used as the first are.
    fileprivate mutating func add(_ part: DataCategories) {
        if categories.isEmpty {
            (categoryListing, categoryModality) = (part.listing, part.modality)
        } else if (categoryListing, categoryModality) != (part.listing, part.modality) {
            repetitions.add("DataCategories, with another listing or modality,", at: part.origin)
        }
        categories += part.categories
    }

    fileprivate mutating func add(_ decision: AutomatedDecision) {
        if automatedDecisions.isNone {
            repetitions.add("AutomatedDecision", at: decision.origin)
        } else {
            automatedDecisions = .known((automatedDecisions.value ?? []) + [decision])
        }
    }
}

/// The kinds of people whose data are used: `DataSubjects(klanten, prospects)`.
public struct DataSubjects {
    let subjects: [DataSubject]
    let listing: Listing
    public let origin: Origin

    public init(
        _ subjects: DataSubject..., listing: Listing = .complete,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.subjects = subjects
        self.listing = listing
        origin = Origin(file, line, column)
    }
}

/// The categories of data that are used.
public struct DataCategories {
    let categories: [DataCategory]
    let listing: Listing
    let modality: Modality
    public let origin: Origin

    public init(
        _ categories: DataCategory..., listing: Listing = .complete, modality: Modality = .always,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.categories = categories
        self.listing = listing
        self.modality = modality
        origin = Origin(file, line, column)
    }
}

/// Uses that are not made of data: `Excludes(.sale, .advertising)`.
public struct Excludes {
    let exclusions: [Exclusion]
    public let origin: Origin

    public init(
        _ uses: Exclusion.Use..., of data: [String] = [], to parties: [String] = [],
        for otherUses: [String] = [], unless exception: Exclusion.Exception? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        exclusions = uses.map {
            Exclusion(
                $0, of: data, to: parties, for: otherUses, unless: exception, file: file, line: line, column: column)
        }
        origin = Origin(file, line, column)
    }
}

/// How they read among facts.
public typealias Minimises = DataMinimisation
public typealias Anonymised = AnonymisedOutput

extension DataMinimisation { public static var notation: String { "Minimises" } }
extension AnonymisedOutput { public static var notation: String { "Anonymised" } }

/// That the categories serve the purposes, where nothing says which serves which.
public typealias CategoriesServePurposes = CategoryUse

extension CategoryUse {
    public static var notation: String { "CategoriesServePurposes" }
}

/// How what holds for the grounds of all purposes reads among facts:
/// `Grounds(.init(.consent), .init(.contract), weighsInterests: true)`.
public typealias Grounds = CommonGrounds

extension CommonGrounds {
    public static var notation: String { "Grounds" }
}

/// How the ages that an organisation is there for read among facts: `Ages(meantFrom: 18)`.
public typealias Ages = AgePolicy

extension AgePolicy {
    public static var notation: String { "Ages" }
}

/// That a statutory retention term goes before the organisation's own.
public struct StatutoryTermsFirst {
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// Which term holds where there are several for the same data: `OfSeveralTerms(.longest)`.
public struct OfSeveralTerms {
    let holding: SeveralTerms
    public let origin: Origin

    public init(_ holding: SeveralTerms, file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.holding = holding
        origin = Origin(file, line, column)
    }
}

/// That there is no data protection officer: a fact, and published.
public struct NoDataProtectionOfficer {
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// How what becomes of erased data in backups reads among facts.
public typealias Backups = BackupRetention
extension BackupRetention { public static var notation: String { "Backups" } }

/// How a way of collecting data reads among facts: `Collected(.given, by: "het aanmeldformulier")`.
public typealias Collected = DataCollection
extension DataCollection { public static var notation: String { "Collected" } }

/// What an organisation says in its own words.
public typealias States = OwnWords

extension OwnWords {
    public static var notation: String { "States" }
}

/// That there is no newsletter to subscribe to: a fact, and published.
public struct NoNewsletter {
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// That no decision is taken by a computer alone: a fact, and published.
public struct NoAutomatedDecisions {
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// That no data of people under sixteen are used: a fact, and published.
public struct NoMinors {
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// Standing texts that help readers: `Explains(.otherSites, .questions)`.
public struct Explains {
    let texts: [StandardText]
    public let origin: Origin

    public init(_ texts: StandardText..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.texts = texts
        origin = Origin(file, line, column)
    }
}

/// How the scope of a statement reads among facts: `Scope("onze website")`.
public typealias Scope = StatementScope
extension StatementScope { public static var notation: String { "Scope" } }
