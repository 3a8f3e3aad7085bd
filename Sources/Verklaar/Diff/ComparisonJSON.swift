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
            "changes": .list(compared.changes.map(value)),
            "rewordings": .list(
                compared.rewordings.map {
                    ["kind": .text($0.kind.id), "old": .text($0.old), "new": .text($0.new)]
                }),
            "isUnsure": .flag(compared.isUnsure),
            "unjudged": ["gone": texts(compared.goneWords), "new": texts(compared.newWords)],
            "findings": [
                "solved": .list(compared.solved.map(JSONPrinter.value(of:))),
                "new": .list(compared.found.map(JSONPrinter.value(of:))),
            ],
        ]
    }

    private static func value(_ change: Change) -> JSON {
        [
            "subject": .text(change.subject.rawValue), "direction": .text(change.direction.rawValue),
            "about": texts(change.about), "people": texts(change.people),
            "old": JSON(change.old), "new": JSON(change.new),
            "class": .text(change.proposedClass.rawValue), "consequence": .text(change.consequence),
            "provisions": texts(change.provisions.map(\.description)),
            "facts": texts(change.facts.map(\.description)),
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
