import Diagnostics
import Facts

extension Rule {
    static let minorsPublished = Rule(
        .minorsPublished, .purposes, .warning,
        title: "Photos of children are published, and nothing says that a parent agrees",
        provisions: [.avg("6 lid 1 onder a"), .uavg("5 lid 1")],
        checked: .seen(on: "2026-11-29", except: .uavg("5 lid 1")),
        why: """
            a picture of a child under sixteen is published only where a parent agreed to that beforehand, and can take it \
            back.
            """,
        remedy: """
            Say so, \(swift: "Publication(..., onlyWithConsent: true)", json: #""isOnlyWithConsent": true"#), or make it a \
            rule for pictures: \
            \(swift: #"ImageRules(at: "onze lessen", .consentOfParents)"#, json: #""imageRules": [{"occasion": "onze lessen", "rules": ["consentOfParents"]}]"#).
            """,
        dutch: Dutch(
            "Foto’s van kinderen worden gepubliceerd, en niet gezegd is dat een ouder het goedvindt",
            why: """
                een foto van een kind jonger dan 16 jaar wordt alleen gepubliceerd als een ouder dat vooraf goedvond, en die \
                kan daarop terugkomen.
                """,
            remedy: "Vraag ouders vooraf toestemming, en zeg dat."),
        foundIn: [
            "photos of pupils",
            "a film of children in general",
        ],
        notFoundIn: [
            "only with consent",
            "a rule for pictures",
            "photos of grown-ups",
            "something else of pupils",
        ]
    ) { organisation in
        guard organisation.subjects.contains(where: \.isCalledMinor), !organisation.asksParentsForImages else {
            return []
        }
        return organisation.publications.filter { !$0.isOnlyWithConsent && $0.isOfImages }.map {
            Finding("\($0.object.quoted) are shown, children are among the people, and nothing asks a parent", at: $0)
        }
    }
}

extension Organisation {
    fileprivate var asksParentsForImages: Bool {
        imageRules.contains { $0.rules.contains { [.consentOfParents, .nobodyRecognisable].contains($0) } }
    }
}

extension Publication {
    fileprivate var isOfImages: Bool { object.mentions(["foto", "film", "video", "beeldmateriaal", "beelden"]) }
}
