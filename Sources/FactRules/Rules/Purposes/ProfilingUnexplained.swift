import Diagnostics
import Facts

extension Rule {
    static let profilingUnexplained = Rule(
        .profilingUnexplained, .purposes, .warning,
        title: "People are profiled, and not told what follows from it",
        provisions: [
            .avg("5 lid 1 onder a"), .avg("13 lid 2 onder f"), .avg("14 lid 2 onder g"),
            Provision(.guidance, "AVG overweging 60", url: Provision.avg("13").url),
        ],
        checked: "2026-11-21",
        why: "people are told that they are profiled, and what follows from it for them.",
        remedy: """
            Say what follows: \
            \(swift: #"Profiling("u ziet andere aanbiedingen")"#, json: #""profiling": {"known": "u ziet andere aanbiedingen"}"#).
            """,
        dutch: Dutch(
            "Mensen worden geprofileerd en horen niet wat dat voor hen betekent",
            why: "mensen moeten weten dat er een profiel van hen is, en wat daarvan het gevolg is.",
            remedy: "Noem het gevolg."),
        foundIn: [
            "profiling, and what follows is being asked",
            "how a profile is made, and not what follows",
            "profiling, and a blank for what follows",
            "a purpose that is profiling by its own words",
            "what interests each visitor is kept up",
        ],
        notFoundIn: [
            "profiling, and what follows",
            "scores that are advice alone",
            "a picture is no profile",
            "interest that people show themselves, and nobody keeps",
        ]
    ) { organisation in
        organisation.purposes.filter { $0.profiles && $0.profiling.isMissing && $0.profile?.isAdviceOnly != true }.map {
            Finding(
                "nothing says what follows from the profiles of purpose \($0.name.quoted)", at: $0,
                asking: $0.profiling.question,
                alike: Alike($0.name.quoted) { "nothing says what follows from the profiles of purposes \($0)" })
        }
    }
}
