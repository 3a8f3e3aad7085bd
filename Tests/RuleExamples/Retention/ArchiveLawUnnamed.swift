import Facts

extension FactExamples {
    static let archiveLawUnnamed = FactExamples(
        of: .archiveLawUnnamed,
        failing: [
            Example("a municipality with terms of its own") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Keep.of(.contact, for: .fixed(.years(5)), after: "het besluit")
            }
        ],
        passing: [
            Example("the law with a term") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Keep.of(
                    .contact, for: .fixed(.years(5)), after: "het besluit",
                    because: Statute("Archiefwet 1995", article: "5"))
            },
            Example("the selection list as the reason") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Keep.of(.contact, for: .fixed(.years(5)), after: "het besluit").why(
                    "onze selectielijst dat voorschrijft")
            },
            Example("among the laws that it keeps to") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Grounds(laws: ["de Archiefwet 1995"])
                Keep.of(.contact, for: .fixed(.years(5)), after: "het besluit")
            },
            Example("a company") {
                Controller("Voorbeeld B.V.")
                Keep.of(.contact, for: .fixed(.years(5)), after: "de levering")
            },
            Example("an authority whose terms are being asked") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Keep.of(.contact, for: .unknown("asked on 2026-11-21"))
            },
        ])
}
