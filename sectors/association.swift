import Facts

private let leden = DataSubject("leden")
private let vragers = DataSubject("mensen die ons een vraag stellen")

private let contact = DataCategory("contactgegevens", including: "naam", "adres", "e-mailadres", "telefoonnummer")
private let lidmaatschap = DataCategory(
    "gegevens over je lidmaatschap", including: "geboortedatum", "soort lidmaatschap")
private let contributie = DataCategory("contributie en betalingen", .bookkeeping, including: "rekeningnummer")
private let fotos = DataCategory("foto’s van activiteiten")
private let berichten = DataCategory("berichten", including: "je vraag", "je e-mailadres")

private let host = Processor(
    "ons webhostingbedrijf", does: "de hosting van onze website en e-mail",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst met de webhost op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de webhost?"))
private let ledenprogramma = Processor(
    "de leverancier van ons ledenprogramma", does: "het bewaren van de ledenlijst",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor het ledenprogramma op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van het ledenprogramma?"))

extension Organisation {
    public static let association = Organisation("vereniging", addressing: .informal) {
        Controller(
            "Vereniging VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"),
            registration: .unknown("VERVANG: wat is het KvK-nummer?"))
        Version(1, of: "2026-11-29")
        DataSubjects(leden, vragers)
        DataCategories(contact, lidmaatschap, contributie, fotos, berichten)

        Purpose("de ledenadministratie bijhouden") {
            Includes("uitnodigingen sturen", "activiteiten organiseren")
            Concerns(leden)
            Processes(contact, lidmaatschap)
            SharedWith(ledenprogramma)
            Rests(on: .contract())
            MustProvide(.contract, otherwise: "kun je geen lid worden")
            Keep.ofThese(for: .fixed(.years(1)), after: "het einde van je lidmaatschap", then: .deleted)
        }
        Purpose("contributie innen en de boeken bijhouden") {
            Concerns(leden)
            Processes(contributie)
            SharedWith(ledenprogramma)
            Rests(on: .legalObligation(.known([.bw210])))
            MustProvide(.contract, otherwise: "kun je geen lid worden")
            Keep.ofThese(for: .fixed(.years(7)), after: "het einde van het boekjaar", because: .bw210, then: .deleted)
        }
        Purpose("foto’s van activiteiten op onze website zetten") {
            Concerns(leden)
            Processes(fotos)
            SharedWith(host)
            Rests(
                on: .consent(
                    Consent(
                        to: "foto’s waar je op staat op onze website zetten", when: "je lid wordt",
                        obtained: [.separateAct],
                        withdrawnIn: "een e-mail aan ons",
                        record: .unknown("VERVANG: waar ligt vast wie toestemming gaf?"), contractNeedsData: false)))
            MustProvide(.voluntary, otherwise: .none)
            Keep.ofThese(for: .until("je ons vraagt ze weg te halen"), then: .deleted)
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
            InternalRecipient("het bestuur")
            InternalRecipient("de ledenadministratie")
            host
            ledenprogramma
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
