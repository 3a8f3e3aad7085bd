import Facts

private let kandidaten = DataSubject("kandidaten", .applicants)
private let opdrachtgevers = DataSubject("contactpersonen bij opdrachtgevers")
private let vragers = DataSubject("mensen die ons een vraag stellen")

private let cv = DataCategory("je cv", including: "naam", "contactgegevens", "opleiding", "werkervaring")
private let gesprekken = DataCategory("gespreksverslagen")
private let contact = DataCategory("contactgegevens", including: "naam", "functie", "e-mailadres", "telefoonnummer")
private let facturen = DataCategory("facturen en betalingen", .bookkeeping)
private let berichten = DataCategory("berichten", including: "je vraag", "je e-mailadres")

private let host = Processor(
    "ons webhostingbedrijf", does: "de hosting van onze website en e-mail",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst met de webhost op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de webhost?"))
private let werkgevers = Recipient(
    "werkgevers met een vacature", for: "een sollicitatie", onlyIf: "je dat goedvindt", in: "NL")
private let boekhoudprogramma = Processor(
    "de leverancier van ons boekhoudprogramma", does: "het bewaren van onze boekhouding",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor het boekhoudprogramma op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van het boekhoudprogramma?"))

extension Organisation {
    public static let recruitment = Organisation("wervingsbureau", addressing: .informal) {
        Controller(
            "Wervingsbureau VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"),
            registration: .unknown("VERVANG: wat is het KvK-nummer?"))
        Version(1, of: "2026-11-29")
        DataSubjects(kandidaten, opdrachtgevers, vragers)
        DataCategories(cv, gesprekken, contact, facturen, berichten)

        Purpose("werk voor je zoeken") {
            Includes("je inschrijven", "gesprekken voeren", "je voorstellen aan werkgevers")
            Concerns(kandidaten)
            Processes(cv, gesprekken)
            SharedWith(host)
            SharedWith(werkgevers)
            Rests(on: .contract(includingPreparation: true))
            MustProvide(.contract, otherwise: "kunnen wij geen werk voor je zoeken")
            Keep.ofThese(for: .fixed(.weeks(4)), after: "het einde van de bemiddeling", then: .deleted)
                .except(.longerWithConsent, atMost: .years(1), after: "ons laatste contact")
        }
        Purpose("opdrachten van werkgevers uitvoeren") {
            Concerns(opdrachtgevers)
            Processes(contact)
            SharedWith(host)
            Rests(on: .legitimateInterest("met onze opdrachtgevers kunnen overleggen"))
            MustProvide(.voluntary, otherwise: .none)
            Keep.ofThese(for: .fixed(.years(2)), after: "de laatste opdracht", then: .deleted)
        }
        Purpose("onze boekhouding bijhouden") {
            Concerns(opdrachtgevers)
            Processes(facturen)
            SharedWith(boekhoudprogramma)
            Rests(on: .legalObligation(.known([.awr52])))
            MustProvide(.contract, otherwise: "kunnen wij de opdracht niet uitvoeren")
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

        Advice(.leaveOut, "je burgerservicenummer", in: "je cv")
        Sharing {
            host
            boekhoudprogramma
            werkgevers
            Disclosure(.neededForPurposes)
            Disclosure(.requiredByLaw)
        }
        Security {
            Measure(.strongPasswords)
            Measure(.accessOnlyWhereNeeded)
            Measure(.encryptedConnection)
            Measure(.backups)
        }
        Website(
            "https://www.vervang.example", cookies: .unknown("VERVANG: welke cookies plaatst de website, of geen?"))
        NoAutomatedDecisions()
        Rights(by: .email, answeredWithin: .months(1), correctsWrongData: true, explainsRefusal: true)
        ChangePolicy(mayChange: true, announcedBy: "een bericht op onze website")
    }
}
