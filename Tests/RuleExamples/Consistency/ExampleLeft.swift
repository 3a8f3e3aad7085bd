import Facts

extension FactExamples {
    static let exampleLeft = FactExamples(
        of: .exampleLeft,
        failing: [
            Example("a name") { Controller("Winkel VERVANG", email: "info@example.nl") },
            Example("an e-mail address") { Controller("Voorbeeld", email: "info@vervang.example") },
            Example("the address of a website") { Website("https://www.Vervang.example/winkel") },
            Example("a question that nobody asked yet") {
                Controller(
                    "Voorbeeld", email: "info@example.nl", postalAddress: .unknown("VERVANG: wat is het postadres?"))
            },
            Example("a part of a sentence") { Purpose("pakketten VERVANG bezorgen") {} },
            Example("own words") { States("Bij VERVANG staat de koffie klaar.", in: .complaint) },
        ],
        passing: [
            Example("what holds for somebody") { Controller("Voorbeeld", email: "info@example.nl") },
            Example("the word as a word") { Purpose("kapotte onderdelen vervangen") {} },
            Example("a name that begins so") { Controller("VERVANGBAAR B.V.", email: "info@vervangbaar.example") },
            Example("a question that was asked") {
                Controller("Voorbeeld", email: "info@example.nl", postalAddress: .asked)
            },
        ])
}
