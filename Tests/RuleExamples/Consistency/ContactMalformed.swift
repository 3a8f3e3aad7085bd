import Facts

extension FactExamples {
    static let contactMalformed = FactExamples(
        of: .contactMalformed,
        failing: [
            Example("an e-mail address without @") { Controller("Voorbeeld", email: "hallo.deketting") },
            Example("an e-mail address without a domain") { DataProtectionOfficer(email: "fg@localhost") },
            Example("an e-mail address with a space") { Representative("Voorbeeld EU", email: "eu @example.nl") },
            Example("a telephone number in words") { Controller("Voorbeeld", telephone: "bel ons") },
            Example("a telephone number behind words") { DataProtectionOfficer(telephone: "bel 020 123 4567") },
            Example("a KvK number of seven digits") { Controller("Voorbeeld", registration: "1234567") },
            Example("a KvK number behind words") { Controller("Voorbeeld", registration: "KvK 12345678") },
            Example("a postal address that says what happens there") {
                Controller("Voorbeeld", postalAddress: "Kerkpad 1 (brieven gooien wij weg), 1234 AB Oudeberg")
            },
            Example("a postal address that says so in capitals") {
                Controller("Voorbeeld", postalAddress: "Kerkpad 1, Post Lezen Wij Niet, 1234 AB Oudeberg")
            },
            Example("a web address that is a name") { Website("onze website") },
            Example("a web address without a domain") { Website("https://voorbeeld") },
        ],
        passing: [
            Example("all of them") {
                Controller(
                    "Voorbeeld", email: "info@example.nl", telephone: "+31 (0)20 123 45 67", registration: "12345678")
                Website("https://www.example.nl/privacy?a=1&b=2")
            },
            Example("all of them, written in other ways") {
                Controller(
                    "Voorbeeld", email: "o'neill+avg@voor-beeld.example.nl", telephone: "(020) 123 45 67, op werkdagen",
                    registration: "12 34 56 78")
                Website("café-voorbeeld.nl")
            },
            Example("postal addresses of many kinds") {
                Controller(
                    "Voorbeeld", postalAddress: "Postbus 12, 1234 AB Oudeberg",
                    visitingAddress: "Gebouw De Toren (2e verdieping, kamer 3), Kerkpad 1 a-bis, 's-Gravenhage",
                    alsoAt: ["Rue de la Loi 16, 1000 Brussel, België", "t.a.v. afdeling Privacy, Antwoordnummer 3, Ee"])
            },
            Example("a short number") { Controller("Voorbeeld", telephone: "14 020") },
            Example("what is being asked") {
                Controller("Voorbeeld", email: .asked, telephone: .asked, registration: .asked)
            },
        ])
}
