import Claims
import Facts

/// What a change asks of who publishes it. It is a proposal: to overrule it, a person signs for another, with a reason.
public enum ChangeClass: String, CaseIterable, Sendable {
    /// People must be told of it (AVG art. 5 lid 1 onder a, 13 and 14; WP260 par. 29).
    case material
    /// It is published, and alters nothing that people may expect.
    case published
    /// The organisation sees to it for itself; whether the text still holds is the question.
    case `internal`
    /// Whether something changed, or was only left unsaid before, cannot be seen from the text.
    case undecided

    /// As a lawyer reads it.
    public var dutch: String {
        switch self {
        case .material: "wezenlijk"
        case .published: "bekendmaken"
        case .internal: "intern"
        case .undecided: "de jurist beslist"
        }
    }
}

extension Change {
    /// By the table of classes: who may have counted on what was said before has to hear of it.
    public var proposedClass: ChangeClass {
        if isDenial { return .undecided }
        if isFilling { return .undecided }
        if isTransfer { return .material }
        switch subject {
        case .retention: return isShorter ? .published : .material
        case .purposes where direction == .removed && isOfTopic: return .published
        case .people, .data, .recipients, .cookies, .publication, .messages:
            return direction == .removed ? .published : .material
        case .contact, .processors, .guidance, .services: return .published
        case .security: return direction == .removed ? .internal : .published
        default: return .material
        }
    }

    /// Something is told of what was there before, where nothing was told: that can be new, or have been so all along.
    private var isFilling: Bool {
        let subjects: [ChangeSubject] = [
            .grounds, .sources, .duty, .retention, .transfers, .rights, .decisions, .minors,
        ]
        return direction == .added && !isOfTopic && subjects.contains(subject)
    }

    /// It was said that something is not so, and is no longer.
    private var isDenial: Bool {
        direction != .added && gone.contains { claim in Self.denials.contains(where: claim.claim.kind.isIn) }
    }

    private static let denials = [
        "excludedUse", "excludedSharing", "excludedData", "excludedTool", "noOtherData", "sharedWithNobody", "noAccess",
        "cookies.none", "cookies.holdNo", "minors.none", "decisions.none", "officer.none", "transfer.none",
        "newsletter.none", "retention.none",
    ]

    /// Whether all that changed is that a term became shorter.
    public var isShorter: Bool {
        guard let old = gone.first?.claim.term, let new = came.first?.claim.term else { return false }
        return gone.first?.claim.kind == came.first?.claim.kind && new.approximateHours < old.approximateHours
    }
}

extension Claim {
    /// Where it has one.
    var term: Term? {
        let terms = values.values.compactMap { value -> Term? in if case .term(let term) = value { term } else { nil } }
        return terms.count == 1 ? terms[0] : nil
    }
}
