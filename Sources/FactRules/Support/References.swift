import Diagnostics
import Facts

/// That one fact names another by its label.
struct Reference {
    enum Kind: String {
        case subject = "data subject"
        case category = "category"
        /// A processor or a recipient.
        case party = "party"
        case processor = "processor"
        case purpose = "purpose"
    }

    let kind: Kind
    let name: String
    /// The fact that names it, as a message calls it.
    let from: String
    let fact: any Fact
    /// Where the name stands, if that is known to be another place than the fact itself.
    var place: Location?
}

extension Reference.Kind {
    /// What a message says of a name that the facts do not list.
    var isMissing: String {
        switch self {
        case .subject: "which is not among the DataSubjects(...)"
        case .category: "which is not among the DataCategories(...)"
        case .party: "which is no Processor or Recipient in Sharing { ... }"
        case .processor: "which is no Processor in Sharing { ... }"
        case .purpose: "which is no Purpose of the organisation"
        }
    }
}

extension Organisation {
    /// Every place where a fact names another.
    var references: [Reference] {
        purposes.flatMap(\.references) + purposes.compactMap(\.furtherUse?.reference) + periods.flatMap(\.references)
            + mailings.map(\.reference)
            + (security?.hosting ?? []).compactMap(\.reference)
            + (website?.cookies.value?.cookies ?? []).flatMap(\.references)
    }
}

extension Purpose {
    fileprivate var references: [Reference] {
        references(.subject, subjects, .subjects) + references(.category, categories, .categories)
            + references(.party, recipients, .recipients)
    }

    private func references(_ kind: Reference.Kind, _ names: [String], _ place: Mentions.Kind) -> [Reference] {
        names.map {
            Reference(
                kind: kind, name: $0, from: "purpose \(name.quoted)", fact: self,
                place: mentions.location(of: $0, as: place))
        }
    }
}

extension FurtherUse {
    fileprivate var reference: Reference {
        Reference(kind: .purpose, name: originalPurpose, from: "a further use", fact: self)
    }
}

extension PlacedPeriod {
    fileprivate var references: [Reference] {
        let named: (kind: Reference.Kind, names: [String]) =
            switch period.covers {
            case .categories(let labels): (.category, labels)
            case .subjects(let labels): (.subject, labels)
            case .purpose, .otherData: (.category, [])
            }
        return named.names.map { Reference(kind: named.kind, name: $0, from: "a retention period", fact: period) }
    }
}

extension Mailing {
    fileprivate var reference: Reference {
        Reference(kind: .subject, name: audience, from: "mailing \(content.quoted)", fact: self)
    }
}

extension Cookie {
    fileprivate var references: [Reference] {
        serves.map { Reference(kind: .purpose, name: $0, from: "cookie \(label.quoted)", fact: self) }
    }
}

extension Hosting {
    fileprivate var reference: Reference? {
        provider.value.map { Reference(kind: .processor, name: $0, from: "the hosting", fact: self) }
    }
}
