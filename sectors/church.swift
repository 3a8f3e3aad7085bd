import Facts

private let leden = DataSubject("leden van onze gemeente")
private let vragers = DataSubject("mensen die ons een vraag stellen")

private let ledenlijst = DataCategory(
    "gegevens in de ledenlijst", .special, including: "naam", "adres", "geboortedatum", "doop", "belijdenis")
private let contact = DataCategory("contactgegevens", including: "e-mailadres", "telefoonnummer")
private let bijdragen = DataCategory("bijdragen en giften", .special, including: "bedragen", "rekeningnummer")
private let berichten = DataCategory("berichten", including: "uw vraag", "uw e-mailadres")

private let host = Processor(
    "ons webhostingbedrijf", does: "de hosting van onze website en e-mail",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst met de webhost op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de webhost?"))
private let ledenprogramma = Processor(
    "de leverancier van ons ledenprogramma", does: "het bewaren van de ledenlijst",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor het ledenprogramma op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van het ledenprogramma?"))

extension Organisation {
    public static let church = Organisation("kerk", addressing: .formal) {
        Controller(
            "Kerk VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"),
            registration: .unknown("VERVANG: wat is het KvK-nummer?"))
        Version(1, of: "2026-11-29")
        DataSubjects(leden, vragers)
        DataCategories(ledenlijst, contact, bijdragen, berichten)

        Purpose("de ledenlijst bijhouden") {
            Includes("leden bezoeken", "het kerkblad sturen")
            Concerns(leden)
            Processes(ledenlijst, contact)
            SharedWith(ledenprogramma)
            Rests(on: .legitimateInterest("het kerkelijk leven van onze gemeente", isPublicTask: false))
            SpecialDataAllowed(by: .ownMembers)
            MustProvide(.voluntary, otherwise: "kunnen wij u niet als lid inschrijven")
            Keep.ofThese(for: .asLongAs("u lid bent", also: nil), then: .deleted)
        }
        Purpose("bijdragen innen en de boeken bijhouden") {
            Concerns(leden)
            Processes(bijdragen)
            SharedWith(ledenprogramma)
            Rests(on: .legalObligation(.known([.awr52])))
            SpecialDataAllowed(by: .ownMembers)
            MustProvide(.voluntary, otherwise: .none)
            Keep.ofThese(for: .fixed(.years(7)), after: "het einde van het boekjaar", because: .awr52, then: .deleted)
        }
        Purpose("vragen beantwoorden") {
            Concerns(vragers)
            Processes(berichten)
            SharedWith(host)
            Rests(on: .legitimateInterest("antwoord geven op wat ons wordt gevraagd"))
            MustProvide(.voluntary, otherwise: "kunnen wij u niet antwoorden")
            Keep.ofThese(for: .fixed(.years(1)), after: "ons laatste antwoord", then: .deleted)
        }

        Sharing {
            InternalRecipient("de kerkenraad")
            InternalRecipient("de ledenadministratie")
            host
            ledenprogramma
            Disclosure(.requiredByLaw)
        }
        Security {
            Measure(.confidentialityDuty)
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
