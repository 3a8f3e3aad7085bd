import Changes
import Claims
import Diagnostics
import JSONText

/// The stable shape of `verklaar diff --format json`.
enum ComparisonJSON {
    static func print(_ comparison: Comparison) -> String {
        let value: JSON = [
            "old": .text(comparison.old), "new": .text(comparison.new),
            "organisations": .list(comparison.organisations.map(value)),
        ]
        return value.sorted.document
    }

    private static func value(_ compared: OrganisationComparison) -> JSON {
        [
            "id": .text(compared.id), "name": .text(compared.name),
            "documentsAdded": texts(compared.added.map(\.folder)),
            "documentsRemoved": texts(compared.removed.map(\.folder)),
            "versions": .list(
                compared.versions.map {
                    ["document": .text($0.document.folder), "old": JSON($0.old), "new": JSON($0.new)]
                }),
            "duties": texts(compared.duties),
            "changes": .list(
                compared.changes.enumerated().map { number, change in
                    value(change, compared.findings.filter { $0.change == number })
                }),
            "unchanged": texts(compared.unchanged.map(\.rawValue)),
            "addressing": compared.addressing.map {
                ["old": .text($0.old.rawValue), "new": .text($0.new.rawValue)]
            } ?? .null,
            "rewordings": .list(compared.rewordings.map(value)),
            "isUnsure": .flag(compared.isUnsure),
            "unjudged": ["gone": texts(compared.goneWords), "new": texts(compared.newWords)],
            "findings": [
                "solved": .list(compared.findings(.solved).map(JSONPrinter.value(of:))),
                "changed": .list(compared.findings(.changed).map(JSONPrinter.value(of:))),
                "new": .list(compared.findings(.new).map(JSONPrinter.value(of:))),
            ],
        ]
    }

    private static func value(_ rewording: TracedRewording) -> JSON {
        let cause: (name: String, place: String?) =
            switch rewording.cause {
            case .facts: ("facts", nil)
            case .phrase(let place): ("phrase", place?.description)
            }
        return [
            "kind": .text(rewording.kind.id), "old": .text(rewording.old), "new": .text(rewording.new),
            "cause": .text(cause.name), "phrase": JSON(cause.place),
        ]
    }

    private static func value(_ change: Change, _ findings: [FindingChange]) -> JSON {
        [
            "subject": .text(change.subject.rawValue), "direction": .text(change.direction.rawValue),
            "about": texts(change.about), "people": texts(change.people),
            "old": JSON(change.old), "new": JSON(change.new),
            "class": .text(change.proposedClass.rawValue), "consequence": .text(change.consequence),
            "provisions": texts(change.provisions.map(\.description)),
            "facts": texts(change.facts.map(\.description)),
            "findings": .list(
                findings.map { ["state": .text($0.state.rawValue), "rule": .text($0.finding.rule.rawValue)] }),
            "gone": .list(change.gone.map(value)), "came": .list(change.came.map(value)),
        ]
    }

    private static func value(_ stated: StatedClaim) -> JSON {
        [
            "kind": .text(stated.claim.kind.id), "document": .text(stated.document.folder),
            "sentence": .text(stated.sentence), "page": JSON(stated.page?.description),
            "fact": JSON(stated.fact?.description),
        ]
    }

    private static func texts(_ texts: [String]) -> JSON { .list(texts.map(JSON.text)) }
}
