// How readers learn of changes.
extension Glosses {
    static let changes = Glosses([
        "changes.possible": "we can these statement change.",
        "changes.dated": "top see you version date.",
        "changes.announced.before": "change something important? let we beforehand know via {channel}.",
        "changes.announced.within": "change something important? let we at-least {term} beforehand know via {channel}.",
    ])
}
