import Facts

private let leerlingen = DataSubject("leerlingen")
private let ouders = DataSubject("ouders van leerlingen")
private let vragers = DataSubject("mensen die ons een vraag stellen")

private let contact = DataCategory("contactgegevens", including: "naam", "adres", "e-mailadres", "telefoonnummer")
private let lessen = DataCategory("lesgegevens", including: "lesdagen", "aanwezigheid", "vorderingen")
private let facturen = DataCategory("lesgeld en betalingen", .bookkeeping)
private let berichten = DataCategory("berichten", including: "je vraag", "je e-mailadres")

private let host = Processor(
    "ons webhostingbedrijf", does: "de hosting van onze website en e-mail",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst met de webhost op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de webhost?"))
private let boekhoudprogramma = Processor(
    "de leverancier van ons boekhoudprogramma", does: "het bewaren van onze boekhouding",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor het boekhoudprogramma op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van het boekhoudprogramma?"))

extension Organisation {
    public static let school = Organisation("lesschool", addressing: .informal) {
        Controller(
            "Lesschool VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"),
            registration: .unknown("VERVANG: wat is het KvK-nummer?"))
        Version(1, of: "2026-11-29")
        DataSubjects(leerlingen, ouders, vragers)
        DataCategories(contact, lessen, facturen, berichten)

        Purpose("lessen geven") {
            Includes("leerlingen inschrijven", "het rooster maken", "vorderingen bijhouden", "een les afzeggen")
            Concerns(leerlingen, ouders)
            Processes(contact, lessen)
            SharedWith(host)
            Rests(on: .contract(includingPreparation: true))
            MustProvide(.contract, otherwise: "kunnen wij geen les geven")
            Keep.ofThese(for: .fixed(.years(1)), after: "de laatste les", then: .deleted)
        }
        Purpose("lesgeld innen en onze boekhouding bijhouden") {
            Concerns(leerlingen, ouders)
            Processes(facturen)
            SharedWith(boekhoudprogramma)
            Rests(on: .legalObligation(.known([.awr52])))
            MustProvide(.contract, otherwise: "kunnen wij geen les geven")
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
            InternalRecipient("onze docenten")
            InternalRecipient("onze administratie")
            host
            boekhoudprogramma
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
        Minors(rights: .fromTwelve)
        Rights(by: .email, answeredWithin: .months(1), correctsWrongData: true, explainsRefusal: true)
        ChangePolicy(mayChange: true, announcedBy: "een bericht op onze website")
    }
}
