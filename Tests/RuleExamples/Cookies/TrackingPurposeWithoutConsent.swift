import Diagnostics
import Facts

extension FactExamples {
    static let trackingPurposeWithoutConsent = FactExamples(
        of: .trackingPurposeWithoutConsent,
        failing: [
            Example("an interest in what a tracking cookie gathers") {
                DataCategories(.clicks)
                Purpose("aanbiedingen kiezen") {
                    Processes(.clicks)
                    Rests(on: .legitimateInterest("meer verkopen"))
                }
                Website { Cookies { Cookie("volgcookie", .tracking, holding: ["klikgedrag"]) } }
            },
            Example("an interest in data of which a tracking cookie holds a part") {
                DataCategories(.behaviour)
                Purpose("aanbiedingen kiezen") {
                    Processes(.behaviour)
                    Rests(on: .contract())
                }
                Website { Cookies { Cookie("volgcookie", .tracking, holding: ["Klikgedrag"]) } }
            },
            Example("an interest in a purpose that a tracking cookie serves") {
                Purpose.selection
                Website { Cookies { Cookie("volgcookie", .tracking, serving: .selection) } }
            },
            Example("a cookie of a kind that nobody said", giving: .note) {
                Purpose.selection
                Website { Cookies { Cookie("onthoudcookie", .unsaid, serving: .selection) } }
            },
        ],
        passing: [
            Example("consent") {
                DataCategories(.clicks)
                Purpose("aanbiedingen kiezen") {
                    Processes(.clicks)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
                Website { Cookies { Cookie("volgcookie", .tracking, holding: ["klikgedrag"]) } }
            },
            Example("limited analytics take no consent") {
                DataCategories(.clicks)
                Purpose("onze website verbeteren") {
                    Processes(.clicks)
                    Rests(on: .legitimateInterest("een website die werkt"))
                }
                Website { Cookies { Cookie("teller", .limitedAnalytics, holding: ["klikgedrag"]) } }
            },
            Example("a functional cookie may serve any purpose") {
                Purpose.selection
                Website { Cookies { Cookie("taalkeuze", .functional, serving: .selection) } }
            },
            Example("no ground at all: that has a rule of its own") {
                DataCategories(.clicks)
                Purpose("aanbiedingen kiezen") { Processes(.clicks) }
                Website { Cookies { Cookie("volgcookie", .tracking, holding: ["klikgedrag"]) } }
            },
            Example("what the cookie holds is being asked, and nothing is known of it") {
                DataCategories(.clicks)
                Purpose("aanbiedingen kiezen") {
                    Processes(.clicks)
                    Rests(on: .legitimateInterest("meer verkopen"))
                }
                Website { Cookies { Cookie("volgcookie", .tracking, lifetime: .unknown("asked on 2026-11-21")) } }
            },
        ])
}

extension Purpose {
    fileprivate static let selection = Purpose("aanbiedingen kiezen") {
        Rests(on: .legitimateInterest("meer verkopen"))
    }
}

extension DataCategory {
    fileprivate static let clicks = DataCategory("klikgedrag")
    fileprivate static let behaviour = DataCategory("gegevens over uw bezoek", including: "klikgedrag")
}
