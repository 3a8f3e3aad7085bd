// How readers learn of changes.
extension Glosses {
    static let changes = Glosses(
        [
            "changes.possible": "we can these statement change.",
            "changes.dated": "top see you version date.",
            "changes.datedAlone": "top see you of as these version.",
            "changes.numbered": "top see you which version.",
            "changes.announced.within":
                "change something important? let we at-least {term} beforehand know via {channels}.",
            "changes.announced.unsaid": "change something important? let we know via {channels}.",
            "changes.announced.beforehand": "change something important? let we beforehand know via {channels}.",
            "changes.announced.afterwards": "change something important? let we afterwards know via {channels}.",
            "changes.told.within": "change something important? let we you at-least {term} beforehand know.",
            "changes.told.unsaid": "change something important? let we you know.",
            "changes.told.beforehand": "change something important? let we you beforehand know.",
            "changes.told.afterwards": "change something important? let we you afterwards know.",
            "changes.unannounced.notAlways": "we announce change not always to.",
            "changes.unannounced.never": "we announce change not to.",
            "changes.reasons": "change can come through {reasons}.",
            "changes.effect.onStatedDate": "new version apply from-then date top stand.",
            "changes.effect.onPublication": "new version apply as-soon-as these page stand.",
        ])
}
