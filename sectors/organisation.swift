import Facts

private let vragers = DataSubject("mensen die ons een vraag stellen")

private let berichten = DataCategory("berichten", including: "uw vraag", "uw e-mailadres")

private let host = Processor(
    "ons webhostingbedrijf", does: "de hosting van onze website en e-mail",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst met de webhost op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de webhost?"))

extension Organisation {
    public static let organisation = Organisation("organisatie", addressing: .formal) {
        Controller(
            "Organisatie VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"),
            registration: .unknown("VERVANG: wat is het KvK-nummer?"))
        Version(1, of: "2026-11-29")
        DataSubjects(vragers)
        DataCategories(berichten)

        Purpose("vragen beantwoorden") {
            Concerns(vragers)
            Processes(berichten)
            SharedWith(host)
            Rests(on: .legitimateInterest("antwoord geven op wat ons wordt gevraagd"))
            MustProvide(.voluntary, otherwise: "kunnen wij u niet antwoorden")
            Keep.ofThese(for: .fixed(.years(1)), after: "ons laatste antwoord", then: .deleted)
        }

        Sharing {
            host
            Disclosure(.requiredByLaw)
        }
        Security {
            Measure(.encryptedConnection)
            Measure(.strongPasswords)
            Measure(.securityUpdates)
        }
        Website(
            "https://www.vervang.example", cookies: .unknown("VERVANG: welke cookies plaatst de website, of geen?"))
        NoAutomatedDecisions()
        Rights(by: .email, answeredWithin: .months(1), correctsWrongData: true, explainsRefusal: true)
        ChangePolicy(mayChange: true, announcedBy: "een bericht op onze website")
    }
}
