import Diagnostics
import Facts

/// That one fact names another by its label.
struct Reference {
    let target: ReferenceTarget
    let name: String
    let fact: any Fact

    /// Nothing for a text that names no other fact.
    init?(_ text: FactText, in fact: any Fact) {
        guard case .reference(let target) = text.form else { return nil }
        self.target = target
        name = text.text
        self.fact = fact
    }
}

extension Reference {
    /// The fact that names it, as a message calls it.
    var from: String {
        switch fact {
        case let purpose as Purpose: "purpose \(purpose.name.quoted)"
        case let mailing as Mailing: "mailing \(mailing.content.quoted)"
        case let cookie as Cookie: "cookie \(cookie.label.quoted)"
        case is FurtherUse: "a further use"
        case is RetentionPeriod: "a retention period"
        case is Hosting: "the hosting"
        case is DataCollection: "a way of collecting"
        default: "\(type(of: fact))"
        }
    }

    /// Where the name stands, if that is known to be another place than the fact itself.
    var place: Location? {
        guard let mentions = (fact as? Purpose)?.mentions else { return nil }
        return switch target {
        case .subject: mentions.location(of: name, as: .subjects)
        case .category: mentions.location(of: name, as: .categories)
        case .party, .processor: mentions.location(of: name, as: .recipients)
        case .purpose: nil
        }
    }
}

extension ReferenceTarget {
    /// What a message calls what is named.
    var called: String {
        switch self {
        case .subject: "data subject"
        case .category, .party, .processor, .purpose: "\(self)"
        }
    }

    /// What a message says of a name that the facts do not list.
    var isMissing: CodeText {
        switch self {
        case .subject: "which is not among the \(swift: "DataSubjects(...)", json: #""subjects" of the organisation"#)"
        case .category:
            "which is not among the \(swift: "DataCategories(...)", json: #""categories" of the organisation"#)"
        case .party:
            CodeText(
                swift: "which is no Processor or Recipient in Sharing { ... }",
                json: #"which is not among the "processors" and "recipients" of "sharing""#)
        case .processor:
            CodeText(
                swift: "which is no Processor in Sharing { ... }",
                json: #"which is not among the "processors" of "sharing""#)
        case .purpose: "which is no \(swift: "Purpose", json: "purpose") of the organisation"
        }
    }
}
