import Diagnostics
import Facts
import Texts

extension Rule {
    static let purposeWithoutGround = Rule(
        .purposeWithoutGround, .purposes, .error,
        title: "A purpose has no legal ground",
        provisions: [.avg("6 lid 1"), .avg("13 lid 1 onder c"), .avg("14 lid 1 onder c")],
        checked: "2026-11-21",
        why: "every purpose rests on one of six grounds, and people are told which.",
        remedy: """
            Add \(swift: "Rests(on: .contract())", json: #""grounds": [{"ground": "contract"}]"#) or another ground to this \
            purpose, as \
            \(swift: #"Rests(on: .legitimateInterest("..."))"#, json: #""grounds": [{"ground": "legitimateInterest", "interest": {"known": "..."}}]"#); \
            for what tracking cookies gather, that is consent.
            """,
        dutch: Dutch(
            "Een doel heeft geen grondslag",
            why: "elk doel rust op een van zes grondslagen, en mensen moeten weten op welke.",
            remedy: "Noem de grondslag van dit doel. Voor wat volgcookies verzamelen, is dat toestemming."),
        foundIn: [
            "a purpose that rests on nothing",
            "a ground for a part, and none for the rest",
        ],
        notFoundIn: [
            "one ground",
            "two grounds for a mixed purpose",
            "one ground that holds for all purposes",
            "mail to own customers, which the Telecommunicatiewet allows by itself",
        ]
    ) { organisation in
        guard organisation.grounds?.bases.isEmpty ?? true else { return [] }
        let partly = organisation.purposes.filter { $0.grounds.count == 1 && $0.grounds[0].coverage == .part }.map {
            Finding(
                "purpose \($0.name.quoted) rests on a ground for a part, and on none for the rest", at: $0,
                severity: .warning,
                alike: Alike($0.name.quoted) { "purposes \($0) rest on a ground for a part, and on none for the rest" })
        }
        return partly
            + organisation.purposes.filter { $0.grounds.isEmpty && !organisation.mailsOwnCustomers(for: $0) }.map {
                Finding(
                    "purpose \($0.name.quoted) has no legal ground", at: $0,
                    alike: Alike($0.name.quoted) { "purposes \($0) have no legal ground" })
            }
    }
}

extension Organisation {
    /// Whether a purpose is a mailing to own customers. Where Tw art. 11.7 lid 4 allows that, no ground of AVG art. 6 is
    /// asked for (CJEU 13 November 2025, C-654/23, Inteligo Media).
    fileprivate func mailsOwnCustomers(for purpose: Purpose) -> Bool {
        mailings.contains { mailing in
            mailing.permission.value == .ownCustomers && mailing.channel.value != .telephone
                && purpose.subjects == [mailing.audience] && purpose.name.mentions([mailing.content.smallAndComposed])
        }
    }
}
