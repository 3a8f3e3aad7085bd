import Facts

extension FactExamples {
    static let anonymousClaimUnfounded = FactExamples(
        of: .anonymousClaimUnfounded,
        failing: [
            Example("anonymous data among the personal data") {
                DataCategories(DataCategory("anonieme bezoekgegevens"))
            },
            Example("an example that is called so") {
                DataCategories(DataCategory("bezoekgegevens", including: "geanonimiseerd IP-adres"))
            },
        ],
        passing: [
            Example("coded data, called so") { DataCategories(DataCategory("gepseudonimiseerde onderzoeksgegevens")) },
            Example("data that become anonymous when their time is over") {
                DataCategories(.contact)
                Purpose("bestellingen tellen") {
                    Processes(.contact)
                    Includes("gegevens anoniem maken")
                }
            },
        ])
}
