import Facts

// Whose data, which data, and where they come from.
extension ClaimKind {
    static let subjectsComplete = ClaimKind("subjects.complete", .avg("12 lid 1"))
    static let subjectsExamples = ClaimKind("subjects.examples", .avg("12 lid 1"))
    static let subject = ClaimKind("subject.plain", ["subject": .text], .avg("12 lid 1"))
    static let subjectComplete = ClaimKind(
        "subject.complete", ["subject": .text, "examples": .list], .avg("12 lid 1"))
    static let subjectExamples = ClaimKind(
        "subject.examples", ["subject": .text, "examples": .list], .avg("12 lid 1"))

    static func categories(_ modality: Modality, _ listing: Listing) -> ClaimKind {
        ClaimKind("categories.\(modality.rawValue).\(listing.rawValue)", .avg("14 lid 1 onder d"))
    }

    static let categoryPlain = ClaimKind("category.plain", ["category": .text], .avg("14 lid 1 onder d"))
    static let categoryComplete = ClaimKind(
        "category.complete", ["category": .text, "examples": .list], .avg("14 lid 1 onder d"))
    static let categoryExamples = ClaimKind(
        "category.examples", ["category": .text, "examples": .list], .avg("14 lid 1 onder d"))
    static let categoriesServePurposes = ClaimKind("categoriesServePurposes", .avg("5 lid 1 onder b"))
    static let purposeLimitation = ClaimKind("purposeLimitation", .avg("5 lid 1 onder b"))
    static let categoryUse = ClaimKind("categoryUse", ["category": .text, "use": .text], .avg("13 lid 1 onder c"))

    static let sourceComplete = ClaimKind(
        "source.complete", ["category": .text, "sources": .list], leads: true, .avg("14 lid 2 onder f"))
    static let sourceExamples = ClaimKind(
        "source.examples", ["category": .text, "sources": .list], leads: true, .avg("14 lid 2 onder f"))
    static let sourcePublic = ClaimKind("source.public", .avg("14 lid 2 onder f"))
    static let sourceNotPublic = ClaimKind("source.notPublic", .avg("14 lid 2 onder f"))
    static let sourceNotice = ClaimKind("source.notice", ["moment": .text], .avg("14 lid 3"))

    static let data =
        [subjectsComplete, subjectsExamples, subject, subjectComplete, subjectExamples]
        + Modality.allCases.flatMap { modality in Listing.allCases.map { categories(modality, $0) } }
        + [
            categoryPlain, categoryComplete, categoryExamples, categoriesServePurposes, purposeLimitation, categoryUse,
            sourceComplete, sourceExamples, sourcePublic, sourceNotPublic, sourceNotice,
        ]
}

extension ClaimWriter {
    mutating func subjects() {
        guard let first = organisation.subjects.first else { return }
        let isComplete = organisation.subjectListing == .complete
        claim(isComplete ? .subjectsComplete : .subjectsExamples, from: first.location)
        for subject in organisation.subjects {
            self.subject(subject)
        }
    }

    private mutating func subject(_ subject: DataSubject) {
        guard !subject.examples.isEmpty else {
            return claim(.subject, ["subject": text(subject.label)], from: subject.location)
        }
        let kind = subject.listing == .complete ? ClaimKind.subjectComplete : .subjectExamples
        let values = ["subject": text(subject.label), "examples": list(subject.examples)]
        claim(kind, values, from: subject.location)
    }

    mutating func categories() {
        guard let first = organisation.categories.first else { return }
        let intro = ClaimKind.categories(organisation.categoryModality, organisation.categoryListing)
        claim(intro, from: first.location)
        for category in organisation.categories { self.category(category) }
        if let use = organisation.categoriesServePurposes {
            claim(.categoriesServePurposes, from: use.location)
            if use.isLimited { claim(.purposeLimitation, from: use.location) }
        }
        for category in organisation.categories {
            if let use = category.usedFor {
                let values = ["category": text(category.label), "use": text(use)]
                claim(.categoryUse, values, from: category.location)
            }
            if let source = category.source { self.source(source, of: category) }
        }
    }

    private mutating func category(_ category: DataCategory) {
        guard !category.examples.isEmpty else {
            return claim(.categoryPlain, ["category": text(category.label)], from: category.location)
        }
        let kind = category.listing == .complete ? ClaimKind.categoryComplete : .categoryExamples
        let values = ["category": text(category.label), "examples": list(category.examples)]
        claim(kind, values, from: category.location)
    }

    private mutating func source(_ source: DataSource, of category: DataCategory) {
        guard !source.names.isEmpty else { return }
        let kind = source.listing == .complete ? ClaimKind.sourceComplete : .sourceExamples
        let values = ["category": text(category.label), "sources": list(source.names)]
        lead(kind, values, from: source.location) {
            switch source.isPublic {
            case .known(true): $0.claim(.sourcePublic, from: source.location)
            case .known(false): $0.claim(.sourceNotPublic, from: source.location)
            case .unsaid, .unknown, .none: break
            }
            if let moment = source.notice.value {
                $0.claim(.sourceNotice, ["moment": $0.text(moment)], from: source.location)
            }
        }
    }
}
