import Facts

extension FactExamples {
    static let statuteWithoutArticle = FactExamples(
        of: .statuteWithoutArticle,
        failing: [
            Example("a duty by a law alone") {
                Purpose("de boeken bijhouden") {
                    Rests(on: .legalObligation(.known([Statute("Algemene wet inzake rijksbelastingen")])))
                }
            }
        ],
        passing: [
            Example("a law with its article") {
                Purpose("de boeken bijhouden") { Rests(on: .legalObligation(.known([.awr52]))) }
            }
        ])
}
