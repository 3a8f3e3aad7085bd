import Diagnostics
import Facts

extension Rule {
    static let contactMalformed = Rule(
        .contactMalformed, .consistency, .error,
        title: "An e-mail or postal address, telephone number, KvK number or web address is none",
        provisions: [.avg("13 lid 1 onder a"), .avg("14 lid 1 onder a")],
        checked: "2026-11-21",
        why: "people must be able to reach who is responsible, and an address that is none reaches nobody.",
        remedy: """
            Write it as in \(swift: #"email: "info@example.nl""#, json: #""email": {"known": "info@example.nl"}"#), \
            \(swift: #"telephone: "020 123 4567""#, json: #""telephone": {"known": "020 123 4567"}"#), \
            \(swift: #"registration: "12345678""#, json: #""registration": {"known": "12345678"}"#) (eight digits) \
            and \(swift: #"Website("https://example.nl")"#, json: #""address": {"known": "https://example.nl"}"#).
            """,
        dutch: Dutch(
            "Een e-mailadres, postadres, telefoonnummer, KvK-nummer of webadres kan niet kloppen",
            why: "mensen moeten kunnen bereiken wie verantwoordelijk is, en met zo’n adres of nummer lukt dat niet.",
            remedy: """
                Verbeter het: een e-mailadres zoals info@example.nl, een adres zonder zinnen erin, een telefoonnummer in \
                cijfers, een KvK-nummer van acht cijfers, een webadres zoals https://example.nl.
                """),
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
        ]
    ) { _, shared in
        shared.texts.compactMap { text, fact in
            guard let fault = ContactForm.fault(of: text.text, as: text.form) else { return nil }
            return Finding("\(text.text.quoted) is no \(fault)", at: fact, text: text.text)
        }
    }
}
