import Facts

extension FactExamples {
    static let cookieTrackingAsFunctional = FactExamples(
        of: .cookieTrackingAsFunctional,
        failing: [
            Example("advertisements for a purpose") {
                Website { Cookies { Cookie("voorkeuren", .functional, for: "advertenties op maat tonen") } }
            },
            Example("surfing habits, counted as analytics") {
                Website { Cookies { Cookie("bezoek", .limitedAnalytics, for: "het surfgedrag van bezoekers volgen") } }
            },
            Example("the name of a cookie that is known for tracking") {
                Website { Cookies { Cookie("delen", name: "_fbp", .functional, for: "de pagina delen") } }
            },
            Example("the name of a cookie that is known for counting visits") {
                Website { Cookies { Cookie("voorkeuren", name: "_ga", .functional, for: "voorkeuren onthouden") } }
            },
            Example("the same with the number of an account behind it") {
                Website { Cookies { Cookie("voorkeuren", name: "_ga_AB12CD34EF", .functional) } }
            },
            Example("visits are counted") {
                Website { Cookies { Cookie("teller", .functional, for: "bezoeken aan onze website tellen") } }
            },
            Example("a device is recognised by its settings") {
                Website { Cookies { Cookie("herkenning", .limitedAnalytics, in: .fingerprint, for: "bezoek tellen") } }
            },
        ],
        passing: [
            Example("a functional cookie") {
                Website { Cookies { Cookie("sessie", name: "sid", .functional, for: "uw winkelwagen onthouden") } }
            },
            Example("a cookie that keeps advertisements away") {
                Website {
                    Cookies { Cookie("keuze", .functional, for: "onthouden dat u geen advertenties op maat wilt") }
                }
            },
            Example("a choice about counting visits") {
                Website {
                    Cookies { Cookie("keuze", .functional, for: "onthouden of u het tellen van bezoeken toestaat") }
                }
            },
            Example("counting visits, with next to no effect on privacy") {
                Website { Cookies { Cookie("teller", name: "_ga", .limitedAnalytics, for: "bezoeken tellen") } }
            },
            Example("a name that only begins like a known one") {
                Website { Cookies { Cookie("sessie", name: "_gallery", .functional, for: "foto’s onthouden") } }
            },
            Example("tracking under its own name") {
                Website { Cookies { Cookie("volgcookie", name: "_fbp", .tracking, for: "advertenties op maat tonen") } }
            },
            Example("a kind that nobody has named is the question of another rule") {
                Website { Cookies { Cookie("cookie", .unsaid, for: "advertenties op maat tonen") } }
            },
        ])
}
