import Facts

private let klanten = DataSubject("contactpersonen bij klanten")
private let gebruikers = DataSubject("gebruikers met een account")
private let vragers = DataSubject("mensen die ons een vraag stellen")

private let contact = DataCategory("contactgegevens", including: "naam", "functie", "e-mailadres", "telefoonnummer")
private let accounts = DataCategory("accountgegevens", including: "gebruikersnaam", "versleuteld wachtwoord")
private let logboek = DataCategory("logboeken", including: "IP-adres", "tijdstip", "foutmeldingen")
private let facturen = DataCategory("facturen en betalingen", .bookkeeping)
private let berichten = DataCategory("berichten", including: "je vraag", "je e-mailadres")

private let host = Processor(
    "ons hostingbedrijf", does: "de hosting van onze software, website en e-mail",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst met de host op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de host?"))
private let boekhoudprogramma = Processor(
    "de leverancier van ons boekhoudprogramma", does: "het bewaren van onze boekhouding",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor het boekhoudprogramma op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van het boekhoudprogramma?"))

private let leveren = Purpose("onze software leveren") {
    Includes("accounts beheren", "klanten ondersteunen")
    Concerns(klanten, gebruikers)
    Processes(contact, accounts)
    SharedWith(host)
    Rests(on: .legitimateInterest("nakomen wat wij met onze klanten afspraken"))
    MustProvide(.voluntary, otherwise: "kun je onze software niet gebruiken")
    Keep.ofThese(for: .fixed(.months(3)), after: "het einde van de overeenkomst", then: .deleted)
}

extension Organisation {
    public static let saas = Organisation("softwarebedrijf", addressing: .informal) {
        Controller(
            "Softwarebedrijf VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"),
            registration: .unknown("VERVANG: wat is het KvK-nummer?"))
        Version(1, of: "2026-11-29")
        Scope(
            "onze website, accounts en administratie",
            excluding: ["wat onze klanten in onze software invoeren"], elsewhere: "de privacyverklaring van die klant")
        DataSubjects(klanten, gebruikers, vragers)
        DataCategories(contact, accounts, logboek, facturen, berichten)

        leveren
        Purpose("storingen en misbruik opsporen") {
            Concerns(gebruikers)
            Processes(logboek)
            SharedWith(host)
            Rests(on: .legitimateInterest("software die veilig is en blijft werken"))
            MustProvide(.voluntary, otherwise: .none)
            Keep.ofThese(for: .fixed(.months(6)), after: "de vastlegging", then: .deleted)
        }
        Purpose("onze boekhouding bijhouden") {
            Concerns(klanten)
            Processes(facturen)
            SharedWith(boekhoudprogramma)
            Rests(on: .legalObligation(.known([.awr52])))
            MustProvide(.contract, otherwise: "kun je onze software niet gebruiken")
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

        Sharing {
            host
            boekhoudprogramma
            Disclosure(.requiredByLaw)
        }
        Security {
            Measure(.encryptedConnection)
            Measure(.multiFactorAuthentication)
            Measure(.accessOnlyWhereNeeded)
            Measure(.securityUpdates)
            Measure(.backups)
        }
        Website("https://www.vervang.example") {
            Cookies {
                Cookie(
                    "inlogcookie", name: "session", by: "Softwarebedrijf VERVANG", .functional,
                    for: "je ingelogd houden",
                    serving: leveren, lifetime: .session, readBy: .none)
            }
        }
        NoAutomatedDecisions()
        Rights(by: .email, answeredWithin: .months(1), correctsWrongData: true, explainsRefusal: true)
        ChangePolicy(mayChange: true, announcedBy: "een bericht op onze website")
    }
}
