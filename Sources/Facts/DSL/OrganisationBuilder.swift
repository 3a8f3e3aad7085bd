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
extension Purpose: OrganisationPart { public func add(to whole: inout Organisation) { whole.purposes.append(self) } }
extension Sharing: OrganisationPart { public func add(to whole: inout Organisation) { whole.setOnce(\.sharing, self) } }
extension RetentionPeriod: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.retention.append(self) }
}
extension StatutoryTermsFirst: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.statutoryTermsFirst, self) }
}
extension Security: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.security, self) }
}
extension BreachHandling: OrganisationPart {
    public func add(to whole: inout Organisation) { whole.setOnce(\.breach, self) }
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

/// That the categories serve the purposes, where nothing says which serves which.
public typealias CategoriesServePurposes = CategoryUse

extension CategoryUse {
    public static var notation: String { "CategoriesServePurposes" }
}

/// That a statutory retention term goes before the organisation's own.
public struct StatutoryTermsFirst {
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

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
