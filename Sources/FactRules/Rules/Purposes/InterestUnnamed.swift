import Diagnostics
import Facts

extension Rule {
    static let interestUnnamed = Rule(
        .interestUnnamed, .purposes, .error,
        title: "A legitimate interest is not named",
        provisions: [
            .avg("13 lid 1 onder d"), .avg("14 lid 2 onder b"), .ruling("C-394/23", "Mousse"),
        ],
        checked: "2026-11-21",
        why: "who relies on a legitimate interest must tell people which interest that is.",
        remedy: """
            Name the interest: \
            \(swift: #"Rests(on: .legitimateInterest("fraude voorkomen"))"#, json: #""interest": {"known": "fraude voorkomen"}"#).
            """,
        dutch: Dutch(
            "Een gerechtvaardigd belang is niet genoemd",
            why: "wie zich op een gerechtvaardigd belang beroept, vertelt welk belang dat is.",
            remedy: "Noem het belang, zoals het voorkomen van fraude."),
        foundIn: [
            "an interest without its name",
            "an interest of all purposes, without its name",
            "an interest that is being asked",
        ],
        notFoundIn: [
            "an interest with its name",
            "another ground",
        ]
    ) { organisation in
        let common = (organisation.grounds?.bases ?? []).filter {
            $0.ground == .legitimateInterest && $0.interest.isMissing
        }.map {
            Finding(
                "purposes rest on a legitimate interest that is not named", at: $0, asking: $0.interest.question)
        }
        return common
            + organisation.bases(on: .legitimateInterest).filter(\.basis.interest.isMissing).map {
                Finding(
                    "purpose \($0.purpose.name.quoted) rests on a legitimate interest that is not named", at: $0.basis,
                    asking: $0.basis.interest.question,
                    alike: Alike($0.purpose.name.quoted) {
                        "purposes \($0) rest on legitimate interests that are not named"
                    })
            }
    }
}
