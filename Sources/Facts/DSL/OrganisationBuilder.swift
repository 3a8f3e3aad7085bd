extension Organisation {
    /// - Parameters:
    ///   - id: the name of its folder under `public/`.
    ///   - addressing: `.formal` for u, `.informal` for je.
    public init(
        _ id: String, addressing: Addressing, file: String = #fileID, line: Int = #line, column: Int = #column,
        @OrganisationBuilder _ parts: () -> [Part<Organisation>]
    ) {
        let empty = Organisation(
            id: id, addressing: addressing, jointControllers: [], subjects: [], subjectListing: .complete,
            categories: [], categoryListing: .complete, categoryModality: .always, purposes: [], retention: [],
            statutoryTermsFirst: false, mailings: [], newsletter: .unsaid, automatedDecisions: .unsaid,
            minors: .unsaid, processorServices: [], stances: [], earlierVersions: [], repetitions: Repetitions(),
            origin: Origin(file, line, column))
        self = parts().applied(to: empty)
    }
}

/// What may stand in an `Organisation`.
@resultBuilder
public enum OrganisationBuilder: PartBuilder {
    public typealias Whole = Organisation

    public static func buildExpression(_ part: Controller) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.controller, part, "Controller") }]
    }
    public static func buildExpression(_ part: DataProtectionOfficer) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.officer, part, "DataProtectionOfficer") }]
    }
    public static func buildExpression(_ part: Representative) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.representative, part, "Representative") }]
    }
    public static func buildExpression(_ part: JointController) -> [Part<Organisation>] {
        [Part { $0.jointControllers.append(part) }]
    }
    public static func buildExpression(_ part: DataSubjects) -> [Part<Organisation>] {
        [Part { $0.add(part) }]
    }
    public static func buildExpression(_ part: DataCategories) -> [Part<Organisation>] {
        [Part { $0.add(part) }]
    }
    public static func buildExpression(_ part: CategoryUse) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.categoriesServePurposes, part, "CategoriesServePurposes") }]
    }
    public static func buildExpression(_ part: Purpose) -> [Part<Organisation>] { [Part { $0.purposes.append(part) }] }
    public static func buildExpression(_ part: Sharing) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.sharing, part, "Sharing") }]
    }
    public static func buildExpression(_ part: RetentionPeriod) -> [Part<Organisation>] {
        [Part { $0.retention.append(part) }]
    }
    public static func buildExpression(_ part: StatutoryTermsFirst) -> [Part<Organisation>] {
        [Part { $0.statutoryTermsFirst = true }]
    }
    public static func buildExpression(_ part: Security) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.security, part, "Security") }]
    }
    public static func buildExpression(_ part: BreachHandling) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.breach, part, "BreachHandling") }]
    }
    public static func buildExpression(_ part: Website) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.website, part, "Website") }]
    }
    public static func buildExpression(_ part: RightsProcedure) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.rights, part, "Rights") }]
    }
    public static func buildExpression(_ part: Mailing) -> [Part<Organisation>] { [Part { $0.mailings.append(part) }] }
    public static func buildExpression(_ part: Newsletter) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.newsletter, .known(part), "Newsletter", at: part.location) }]
    }
    public static func buildExpression(_ part: NoNewsletter) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.newsletter, .none, "NoNewsletter", at: part.origin.location) }]
    }
    public static func buildExpression(_ part: AutomatedDecision) -> [Part<Organisation>] {
        [Part { $0.add(part) }]
    }
    public static func buildExpression(_ part: NoAutomatedDecisions) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.automatedDecisions, .none, "NoAutomatedDecisions", at: part.origin.location) }]
    }
    public static func buildExpression(_ part: Minors) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.minors, .known(part), "Minors", at: part.location) }]
    }
    public static func buildExpression(_ part: NoMinors) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.minors, .none, "NoMinors", at: part.origin.location) }]
    }
    public static func buildExpression(_ part: ProcessorService) -> [Part<Organisation>] {
        [Part { $0.processorServices.append(part) }]
    }
    public static func buildExpression(_ part: Stance) -> [Part<Organisation>] { [Part { $0.stances.append(part) }] }
    public static func buildExpression(_ part: ChangePolicy) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.changes, part, "ChangePolicy") }]
    }
    public static func buildExpression(_ part: Version) -> [Part<Organisation>] {
        [Part { $0.setOnce(\.version, part, "Version") }]
    }
    public static func buildExpression(_ part: EarlierVersion) -> [Part<Organisation>] {
        [Part { $0.earlierVersions.append(part) }]
    }
}

/// The kinds of people whose data are used: `DataSubjects(klanten, prospects)`.
public struct DataSubjects {
    let subjects: [DataSubject]
    let listing: Listing

    public init(_ subjects: DataSubject..., listing: Listing = .complete) {
        self.subjects = subjects
        self.listing = listing
    }
}

/// The categories of data that are used.
public struct DataCategories {
    let categories: [DataCategory]
    let listing: Listing
    let modality: Modality

    public init(_ categories: DataCategory..., listing: Listing = .complete, modality: Modality = .always) {
        self.categories = categories
        self.listing = listing
        self.modality = modality
    }
}

/// That the categories serve the purposes, where nothing says which serves which.
public typealias CategoriesServePurposes = CategoryUse

/// That a statutory retention term goes before the organisation's own.
public struct StatutoryTermsFirst {
    public init() {}
}

/// That there is no newsletter to subscribe to: a fact, and published.
public struct NoNewsletter {
    let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// That no decision is taken by a computer alone: a fact, and published.
public struct NoAutomatedDecisions {
    let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// That no data of people under sixteen are used: a fact, and published.
public struct NoMinors {
    let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}
