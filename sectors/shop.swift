import Facts

private let klanten = DataSubject("klanten")
private let lezers = DataSubject("lezers van onze nieuwsbrief")
private let vragers = DataSubject("mensen die ons een vraag stellen")

private let contact = DataCategory("contactgegevens", including: "naam", "adres", "e-mailadres", "telefoonnummer")
private let bestellingen = DataCategory("bestellingen", including: "producten", "aantallen", "bezorgadres")
private let facturen = DataCategory("facturen en betalingen", .bookkeeping)
private let mailadres = DataCategory("je e-mailadres")
private let berichten = DataCategory("berichten", including: "je vraag", "je e-mailadres")

private let host = Processor(
    "ons webhostingbedrijf", does: "de hosting van onze webwinkel en e-mail",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst met de webhost op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de webhost?"))
private let betaaldienst = Recipient(
    "onze betaaldienst", for: "de betaling van je bestelling",
    in: .unknown("VERVANG: in welk land is de betaaldienst gevestigd?"))
private let bezorger = Recipient(
    "de bezorgdienst", for: "de bezorging", gets: [.data("je naam", "je adres", "je e-mailadres")], in: "NL")
private let boekhoudprogramma = Processor(
    "de leverancier van ons boekhoudprogramma", does: "het bewaren van onze boekhouding",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor het boekhoudprogramma op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van het boekhoudprogramma?"))

private let leveren = Purpose("bestellingen leveren") {
    Includes("de betaling regelen", "de bezorging regelen", "retouren en garantie afhandelen")
    Concerns(klanten)
    Processes(contact, bestellingen)
    SharedWith(host)
    SharedWith(betaaldienst, bezorger)
    Rests(on: .contract(includingPreparation: true))
    MustProvide(.contract, otherwise: "kunnen wij je bestelling niet leveren")
    Keep.ofThese(for: .fixed(.years(2)), after: "de levering", then: .deleted)
}

extension Organisation {
    public static let shop = Organisation("webwinkel", addressing: .informal) {
        Controller(
            "Webwinkel VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"),
            registration: .unknown("VERVANG: wat is het KvK-nummer?"))
        Version(1, of: "2026-11-29")
        DataSubjects(klanten, lezers, vragers)
        DataCategories(contact, bestellingen, facturen, mailadres, berichten)

        leveren
        Purpose("onze boekhouding bijhouden") {
            Concerns(klanten)
            Processes(facturen)
            SharedWith(boekhoudprogramma)
            Rests(on: .legalObligation(.known([.awr52])))
            MustProvide(.contract, otherwise: "kunnen wij je bestelling niet leveren")
            Keep.ofThese(for: .fixed(.years(7)), after: "het einde van het boekjaar", because: .awr52, then: .deleted)
        }
        Purpose("vragen beantwoorden") {
            Concerns(vragers)
            Processes(berichten)
            SharedWith(host)
            Rests(on: .legitimateInterest("antwoord geven op wat ons wordt gevraagd"))
            MustProvide(.voluntary, otherwise: "kunnen wij je niet antwoorden")
            Keep.ofThese(for: .fixed(.years(1)), after: "ons laatste antwoord", then: .deleted)
        }
        Purpose("onze nieuwsbrief sturen") {
            Concerns(lezers)
            Processes(mailadres)
            SharedWith(host)
            Rests(
                on: .consent(
                    Consent(
                        to: "je onze nieuwsbrief sturen", when: "je je aanmeldt", obtained: [.separateAct],
                        withdrawnIn: "de link onderaan elke nieuwsbrief",
                        record: .unknown("VERVANG: waar ligt vast wanneer iemand zich aanmeldde?"),
                        contractNeedsData: false)))
            MustProvide(.voluntary, otherwise: "krijg je onze nieuwsbrief niet")
            Keep.ofThese(for: .until("je je afmeldt"), then: .deleted)
        }

        Sharing {
            host
            boekhoudprogramma
            betaaldienst
            bezorger
            Disclosure(.neededForPurposes)
            Disclosure(.requiredByLaw)
        }
        Security {
            Measure(.encryptedConnection)
            Measure(.strongPasswords)
            Measure(.securityUpdates)
            Measure(.backups)
        }
        Website("https://www.vervang.example") {
            Cookies {
                Cookie(
                    "winkelwagen", name: "cart", by: "Webwinkel VERVANG", .functional,
                    for: "onthouden wat er in je winkelwagen ligt",
                    serving: leveren, lifetime: .session, readBy: .none)
            }
        }
        Newsletter(unsubscribe: "de link onderaan elke nieuwsbrief")
        NoAutomatedDecisions()
        Rights(by: .email, answeredWithin: .months(1), correctsWrongData: true, explainsRefusal: true)
        ChangePolicy(mayChange: true, announcedBy: "een bericht op onze website")
    }
}
