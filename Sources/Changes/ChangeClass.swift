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
        if isDenial || isFilling || isOfAgreementAlone { return .undecided }
        if isTransfer { return .material }
        switch subject {
        case .retention: return isShorter ? .published : .material
        case .purposes where direction == .removed && isOfTopic: return .published
        case .cookies where isShorter || (direction == .removed && isOfTopic): return .published
        case .people, .data, .recipients, .publication, .messages, .transfers:
            return direction == .removed ? .published : .material
        case .contact:
            return isOfOfficer && direction == .removed
                ? .undecided : touches.contains(.rights) ? .material : .published
        case .processors, .guidance, .services: return .published
        case .security: return direction == .removed ? .internal : .published
        default: return .material
        }
    }

    /// Something is told of what was there before, where nothing was told: that can be new, or have been so all along.
    private var isFilling: Bool {
        if direction != .added || isOfTopic { return false }
        switch subject {
        case .grounds: return !hadSubject
        case .sources, .duty, .retention, .rights, .minors, .cookies: return !hadKind
        default: return false
        }
    }

    /// It was said that something is not so, and is no longer; what is said now instead answers whether that changed.
    private var isDenial: Bool {
        came.isEmpty && gone.contains { claim in Self.denials.contains(where: claim.claim.kind.isIn) }
    }

    /// Whether the party is still there, and only the agreement with it no longer told.
    var isOfAgreementAlone: Bool {
        came.isEmpty && !gone.isEmpty && gone.allSatisfy { $0.claim.kind.isIn("agreement") }
    }

    var isOfOfficer: Bool { (gone + came).first?.claim.kind.isIn("officer") ?? false }

    /// Whether it is how consent is taken back.
    var isOfWithdrawal: Bool {
        ["withdrawal", "rightToWithdraw", "cookieWithdrawal"].contains { branch in
            (gone + came).first?.claim.kind.isIn(branch) ?? false
        }
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
