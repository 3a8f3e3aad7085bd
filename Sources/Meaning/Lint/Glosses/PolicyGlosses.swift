// Policies beside the statement.
extension Glosses {
    static let policies = Glosses(
        [
            "policy.kept.plain": "we hold our also to {policy}.",
            "policy.kept.for": "{subject} hold we our also to {policy}.",
            "policy.appliesElsewhere.plain": "you also deal-with {policy}.",
            "policy.appliesElsewhere.for": "{subject} you deal-with {policy}.",
            "policy.address": "text stand {address}.",
        ])
}
