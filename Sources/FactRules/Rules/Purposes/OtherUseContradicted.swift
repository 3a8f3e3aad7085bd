import Diagnostics
import Facts

extension Rule {
    static let otherUseContradicted = Rule(
        .otherUseContradicted, .purposes, .error,
        title: "What is said of use for another purpose does not fit the purposes",
        provisions: [.avg("5 lid 1 onder a"), .avg("5 lid 1 onder b"), .avg("6 lid 4")],
        checked: "2026-11-28",
        why: "who says that data are used for another purpose only with consent, or for none, has to hold to it.",
        remedy: """
            Rest the further purpose on consent, \
            \(swift: "Rests(on: .consent(...))", json: #""grounds": [{"ground": "consent"}]"#); or say what really holds: \
            \(swift: "Grounds(otherUse: .toldFirst)", json: #""otherUse": "toldFirst""#). Data that serve no other purpose \
            have no \(swift: "otherUse", json: #""otherUse""#).
            """,
        dutch: Dutch(
            "Wat over ander gebruik van gegevens staat, past niet bij de doelen",
            why: """
                wie zegt dat gegevens alleen met toestemming, of nooit, voor een ander doel worden gebruikt, moet zich \
                daaraan houden.
                """,
            remedy: "Vraag voor het andere doel toestemming, of vertel wat echt gebeurt."),
        foundIn: [
            "only with consent, and a further use on an interest",
            "no other purpose at all, and another one all the same",
        ],
        notFoundIn: [
            "only with consent, and a further use on consent",
            "people are told first",
        ]
    ) { organisation in
        guard let grounds = organisation.grounds, let otherUse = grounds.otherUse else { return [] }
        var found: [Finding] = []
        if let use = organisation.categoriesServePurposes, use.isLimited {
            found.append(
                Finding(
                    "data are said to serve no other purpose, and also when they do", at: grounds,
                    notes: [Diagnostic.Note("that they serve no other stands here", at: use.location)]))
        }
        guard otherUse == .onlyWithConsent else { return found }
        return found
            + organisation.purposes.filter { purpose in
                purpose.furtherUse != nil && !purpose.grounds.contains { $0.ground == .consent }
            }.map {
                Finding(
                    "another use is said to need consent, and purpose \($0.name.quoted) is one without it", at: $0,
                    notes: [Diagnostic.Note("that it needs consent stands here", at: grounds.location)])
            }
    }
}
