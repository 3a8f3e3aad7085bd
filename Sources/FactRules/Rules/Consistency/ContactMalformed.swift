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
        foundIn: [
            "an e-mail address without @",
            "an e-mail address without a domain",
            "an e-mail address with a space",
            "a telephone number in words",
            "a telephone number behind words",
            "a KvK number of seven digits",
            "a KvK number behind words",
            "a postal address that says what happens there",
            "a postal address that says so in capitals",
            "a web address that is a name",
            "a web address without a domain",
        ],
        notFoundIn: [
            "all of them",
            "all of them, written in other ways",
            "postal addresses of many kinds",
            "a short number",
            "what is being asked",
        ]
    ) { _, shared in
        shared.texts.compactMap { text, fact in
            guard let fault = ContactForm.fault(of: text.text, as: text.form) else { return nil }
            return Finding("\(text.text.quoted) is no \(fault)", at: fact, text: text.text)
        }
    }
}
