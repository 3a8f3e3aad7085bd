import Diagnostics
import Facts

extension Rule {
    static let statuteWithoutArticle = Rule(
        .statuteWithoutArticle, .purposes, .note,
        title: "A law is named without its article",
        provisions: [.avg("6 lid 3"), .recital("41")],
        checked: "2026-11-28",
        why:
            "a law obliges or allows by what one of its articles says, and people can look that up only if it is named.",
        remedy: """
            Name the article: \
            \(swift: #"Statute("Wet op de loonbelasting 1964", article: "28")"#, json: #"{"name": "Wet op de loonbelasting 1964", "article": "28"}"#).
            """,
        dutch: Dutch(
            "Een wet wordt genoemd zonder het artikel",
            why: "wat verplicht of mag, staat in een artikel van de wet; wie dat wil nalezen, moet weten welk.",
            remedy: "Noem het artikel."),
        foundIn: ["a duty by a law alone"],
        notFoundIn: ["a law with its article"]
    ) { organisation in
        organisation.bases.flatMap { purpose, basis in
            (basis.statutes.value ?? []).filter { $0.article == nil }.map {
                let law = $0.name.quoted
                return Finding(
                    "purpose \(purpose.name.quoted) names \(law), and no article of it", at: basis,
                    alike: Alike(purpose.name.quoted) { "purposes \($0) name \(law), and no article of it" })
            }
        }
    }
}
