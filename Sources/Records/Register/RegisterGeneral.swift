import Claims
import Facts

// What the facts say of all activities together.
extension RegisterFacts {
    var allActivities: RegisterRow {
        RegisterRow(.allActivities, Self.allActivitiesName) { item in
            switch item {
            case .parties: partyLines
            case .purpose:
                [organisation.purposes.isEmpty ? .missing(gap(.purposes)) : .said("Zie elke activiteit hieronder.")]
            case .ground:
                told(["laws", "commonGrounds", "commonGround", "interestsWeighed", "otherUse"])
                    .or(.said(Self.perActivity))
            case .subjects: subjects
            case .data: data
            case .recipients: recipients
            case .transfers: transfersOfAll
            case .retention: retention
            case .security: security
            case .file: file.or(.said("De feiten vermelden hier niets bij."))
            }
        }
    }

    private static let perActivity = "Staat per activiteit."

    private func told(_ branches: [String]) -> [RegisterEntry] { .said(sentences.lines(branches)) }

    private var subjects: [RegisterEntry] {
        let isPart = organisation.subjectListing == .examples && !organisation.subjects.isEmpty
        return told(["subjects", "subject"]).or(.missing(gap(.subjects)))
            + (isPart ? [.missing(gap(.allSubjects, at: organisation.subjects[0]))] : [])
    }

    private var data: [RegisterEntry] {
        let isPart = organisation.categoryListing == .examples && !organisation.categories.isEmpty
        return told([
            "categories", "category", "categoriesServePurposes", "purposeLimitation", "categoryModality",
            "categoryOnlyIf", "source",
        ]).or(.missing(gap(.categories))) + special(organisation.categories)
            + (isPart ? [.missing(gap(.allCategories, at: organisation.categories[0]))] : [])
    }

    private var recipients: [RegisterEntry] {
        let sharing = organisation.sharing
        let isPart =
            sharing.map {
                !$0.processors.isEmpty && $0.processorListing == .examples
                    || !$0.recipients.isEmpty && $0.recipientListing == .examples
            } ?? false
        return told([
            "sharedWithNobody", "internals", "internal", "disclosures", "disclosure", "processors", "processor",
            "agreement", "declaration", "recipients", "recipient", "parties", "party", "userSharing", "noAccess",
            "publication", "embeddedParts", "embedded", "analytics",
        ]).or(.missing(gap(.anyRecipients))) + (isPart ? [.missing(gap(.allRecipients, at: sharing))] : [])
    }

    private var transfersOfAll: [RegisterEntry] {
        let each = receivers.flatMap(\.transfers)
        let nobody =
            organisation.sharing?.isWithNobody == true
            ? [RegisterEntry].said(sentences.each(["sharedWithNobody"])) : []
        return (transfers.ofAll + each + (each.isEmpty ? nobody : [])).or(.missing(gap(.transfers))).distinct
    }

    private var retention: [RegisterEntry] {
        let told = sentences.alone {
            $0.retention = organisation.retention
            $0.statutoryTermsFirst = organisation.statutoryTermsFirst
            $0.severalTerms = organisation.severalTerms
            $0.backups = organisation.backups
            $0.refusalRecords = organisation.refusalRecords
        }.lines(["retention", "statutoryTermsFirst", "severalTerms", "backups", "refusalRecord"])
        let isPerActivity = organisation.purposes.contains { !$0.retention.isEmpty }
        return .said(told).or(isPerActivity ? .said(Self.perActivity) : .missing(gap(.retention)))
    }

    /// AVG art. 30 lid 1 onder g asks a general description.
    var security: [RegisterEntry] {
        told([
            "appropriate", "measure", "protection", "otherMeasure", "certification", "hosting", "websiteCertificate",
            "location", "exchange", "boundAndTrustworthy", "onlyDeclaredCompliant", "keepsSecret", "staffAccess",
            "ownAccess", "linkAccess", "viewing",
        ]).or(.missing(gap(.security)))
    }

    private var file: [RegisterEntry] {
        told(["systems", "decisions", "decision"])
            + contacts([
                "Instemming van de ondernemingsraad": organisation.controller?.worksCouncilConsent ?? .unsaid,
                "Vertegenwoordiger in het Verenigd Koninkrijk": organisation.controller?.ukRepresentative ?? .unsaid,
            ])
    }

    /// What makes data special in law.
    func special(_ categories: [DataCategory]) -> [RegisterEntry] {
        DataNature.allCases.compactMap { nature in
            let labels = categories.filter { $0.nature == nature }.map(\.label)
            guard !labels.isEmpty, let name = nature.dutch else { return nil }
            return .said("\(name): \(sentences.list(labels)).")
        }
    }
}

extension [RegisterEntry] {
    /// Each once.
    var distinct: [RegisterEntry] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
