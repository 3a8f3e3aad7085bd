import Diagnostics
import Facts

extension FactExamples {
    static let profilingUnexplained = FactExamples(
        of: .profilingUnexplained,
        failing: [
            Example("profiling, and what follows is being asked", giving: .note) {
                Purpose("aanbiedingen kiezen") { Profiling(.asked) }
            },
            Example("how a profile is made, and not what follows") {
                Purpose("aanbiedingen kiezen") { Profile(from: ["uw aankopen"]) }
            },
            Example("profiling, and a blank for what follows") { Purpose("aanbiedingen kiezen") { Profiling(" ") } },
            Example("a purpose that is profiling by its own words") {
                Purpose("aanbiedingen kiezen") { Includes("een klantprofiel opstellen") }
            },
            Example("what interests each visitor is kept up") {
                Purpose("onze website verbeteren") { Includes("bijhouden waarvoor bezoekers belangstelling hebben") }
            },
        ],
        passing: [
            Example("profiling, and what follows") {
                Purpose("aanbiedingen kiezen") {
                    Includes("een klantprofiel opstellen")
                    Profiling("andere aanbiedingen")
                }
            },
            Example("scores that are advice alone") {
                Purpose("bedrijven adviseren") { Profile(scoring: ["bedrijven"], isAdviceOnly: true) }
            },
            Example("a picture is no profile") { Purpose("profielfoto's tonen") {} },
            Example("interest that people show themselves, and nobody keeps") {
                Purpose("belangstellenden rondleiden") {}
            },
        ])
}
