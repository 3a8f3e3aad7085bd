import Facts

extension FactExamples {
    static let controllerUnnamed = FactExamples(
        of: .controllerUnnamed,
        failing: [
            Example("a foundation without its name") { Controller("de stichting") },
            Example("the maker of an app") { Controller("de maker van deze app", email: "info@example.nl") },
        ],
        passing: [
            Example("a name") { Controller("Stichting Voorbeeld") },
            Example("a name that begins with a small letter") { Controller("van Dijk & Zonen") },
            Example("a name in digits") { Controller("24seven") },
        ])
}
