import Facts

extension FactExamples {
    static let cookieLifetimeContradicted = FactExamples(
        of: .cookieLifetimeContradicted,
        failing: [
            Example("a year, of thirty days at most") {
                Website {
                    Cookies(keptAtMost: .days(30)) { Cookie("statistiek", .analytics, lifetime: .term(.years(1))) }
                }
            }
        ],
        passing: [
            Example("thirty days") {
                Website {
                    Cookies(keptAtMost: .days(30)) { Cookie("statistiek", .analytics, lifetime: .term(.days(30))) }
                }
            },
            Example("no longest lifetime") {
                Website { Cookies { Cookie("statistiek", .analytics, lifetime: .term(.years(1))) } }
            },
        ])
}
