import Facts

extension FactExamples {
    static let cookieLifetimeLong = FactExamples(
        of: .cookieLifetimeLong,
        failing: [
            Example("two years of tracking") {
                Website { Cookies { Cookie("volgcookie", .tracking, lifetime: .term(.years(2))) } }
            },
            Example("fourteen months of analytics without consent") {
                Website { Cookies { Cookie("statistiek", .limitedAnalytics, lifetime: .term(.months(14))) } }
            },
            Example("four hundred days") {
                Website { Cookies { Cookie("volgcookie", .tracking, lifetime: .term(.days(400))) } }
            },
        ],
        passing: [
            Example("thirteen months") {
                Website { Cookies { Cookie("volgcookie", .tracking, lifetime: .term(.months(13))) } }
            },
            Example("a functional cookie lasts as long as its service needs") {
                Website { Cookies { Cookie("taal", .functional, lifetime: .term(.years(2))) } }
            },
            Example("a lifetime that is being asked is the question of another rule") {
                Website { Cookies { Cookie("volgcookie", .tracking, lifetime: .asked) } }
            },
        ])
}
