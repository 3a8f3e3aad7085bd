import Facts

extension FactExamples {
    static let refusalTooWide = FactExamples(
        of: .refusalTooWide,
        failing: [
            Example("the file matters to others") {
                Rights(refusalReasons: ["uw dossier informatie bevat die voor anderen van belang is"])
            },
            Example("erasure only where nobody has an interest in the data") {
                Rights { Denies(.erasure, unless: "het bewaren voor een ander niet van aanmerkelijk belang is") }
            },
            Example("erasure not while an order is open, which is told") {
                Rights { RightDetail(.erasure, notWhen: ["er nog een bestelling openstaat"]) }
            },
            Example("the law is only mentioned") { Rights(refusalReasons: ["wij dat wettelijk mogen"]) },
        ],
        passing: [
            Example("the rights and freedoms of others") {
                Rights(refusalReasons: ["inzage de rechten en vrijheden van anderen schaadt"])
            },
            Example("a duty in the law to keep the data") {
                Rights {
                    Denies(.erasure, unless: "geen wet het bewaren voorschrijft")
                }
            },
            Example("access, as long as the privacy of others is not harmed") {
                Rights { Denies(.access, unless: "de privacy van een ander daardoor niet wordt geschaad") }
            },
            Example("a flat refusal is another defect") { Rights { Denies(.erasure) } },
        ])
}
