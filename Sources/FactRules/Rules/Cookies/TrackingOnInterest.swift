import Diagnostics
import Facts

extension Rule {
    static let trackingOnInterest = Rule(
        .trackingOnInterest, .cookies, .error,
        title: "A cookie that needs consent is placed on another ground",
        provisions: [
            .tw("11.7a lid 1 onder b"), .ruling("C-673/17", "Planet49"),
            Provision(
                .guidance, "EDPB, Report of the work undertaken by the Cookie Banner Taskforce",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/other/"
                    + "report-work-undertaken-cookie-banner-taskforce_en"),
        ],
        checked: "2026-11-21",
        why: "storing and reading for tracking takes consent; a legitimate interest cannot stand in for it.",
        remedy: """
            Ask consent before the cookie is placed, and say so: \
            \(swift: "Cookie(..., legalBasis: .known(.consent))", json: #""legalBasis": {"known": "consent"}"#).
            """,
        dutch: Dutch(
            "Een cookie die toestemming nodig heeft, rust op een andere grondslag",
            why: """
                wie bezoekers volgt, heeft voor opslaan en uitlezen toestemming nodig; een gerechtvaardigd belang \
                vervangt die niet.
                """,
            remedy: "Vraag toestemming voordat de cookie wordt geplaatst."),
        foundIn: [
            "tracking on a legitimate interest",
            "full analytics as a part of a contract",
            "a ground that is being asked",
        ],
        notFoundIn: [
            "tracking with consent",
            "limited analytics need no consent, and may rest on an interest",
            "nothing is said of a ground",
        ]
    ) { organisation in
        organisation.placedCookies.filter(\.category.needsConsent).compactMap { cookie in
            switch cookie.legalBasis {
            case .known(let ground) where ground != .consent:
                Finding(
                    telling:
                        "cookie \(cookie.label.quoted) needs consent, and is placed on the ground \(word: ground.rawValue)",
                    at: cookie)
            case .unknown(let question):
                Finding(
                    "nobody knows on what ground cookie \(cookie.label.quoted) is placed, which needs consent",
                    at: cookie,
                    asking: question)
            case .unsaid, .known, .none: nil
            }
        }
    }
}
