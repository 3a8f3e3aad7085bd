import Diagnostics
import Facts

extension Rule {
    static let acceptanceWithoutRule = Rule(
        .acceptanceWithoutRule, .acceptances, .error,
        title: "An acceptance names no rule whose findings can be accepted",
        provisions: [],
        checked: nil,
        why: "an acceptance of a rule that does not exist covers nothing, and looks as if it did.",
        remedy: "Correct the rule's name, as it stands in brackets after the finding.",
        dutch: Dutch(
            "Een acceptatie noemt geen regel die te accepteren is",
            why: "wie een regel accepteert die niet bestaat, accepteert niets, terwijl het anders lijkt.",
            remedy: "Verbeter de naam van de regel."),
        foundIn: [
            "a name that is misspelt",
            "facts that don't fit together cannot be accepted",
        ],
        notFoundIn: [
            "a rule of the law",
            "a rule of the law that finds nothing here",
        ]
    ) { _, shared in
        shared.acceptances.filter { $0.rule == nil && !$0.isOfAudit }.map { placed in
            let name = placed.acceptance.rule.rawValue.quoted
            let isKnown = Rule.named(placed.acceptance.rule) != nil
            if isKnown { return Finding("findings of \(name) cannot be accepted", at: placed.acceptance) }
            let nearest = NearestName.of(placed.acceptance.rule.rawValue, among: acceptable)
            return Finding(
                "no rule is called \(name)", at: placed.acceptance,
                remedy: nearest.map { "Did you mean \($0.quoted)?" } ?? "`verklaar rules` lists the rules.")
        }
    }
}

/// The names of the rules whose findings can be accepted.
private let acceptable =
    Rule.all.filter(\.subject.isAcceptable).map(\.id.rawValue) + RuleID.audited.map(\.rawValue).sorted()
