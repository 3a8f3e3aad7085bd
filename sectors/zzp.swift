import Facts

private let opdrachtgevers = DataSubject("opdrachtgevers")
private let vragers = DataSubject("mensen die ons een vraag stellen")

private let contact = DataCategory("contactgegevens", including: "naam", "adres", "e-mailadres", "telefoonnummer")
private let opdrachten = DataCategory("opdrachten", including: "offertes", "afspraken", "geleverd werk")
private let facturen = DataCategory("facturen en betalingen", .bookkeeping)
private let berichten = DataCategory("berichten", including: "uw vraag", "uw e-mailadres")

private let host = Processor(
    "ons webhostingbedrijf", does: "de hosting van onze website en e-mail",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst met de webhost op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de webhost?"))
private let boekhoudprogramma = Processor(
    "de leverancier van ons boekhoudprogramma", does: "het bewaren van onze boekhouding",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor het boekhoudprogramma op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van het boekhoudprogramma?"))

extension Organisation {
    public static let zzp = Organisation("zzp", addressing: .formal) {
        Controller(
            "Bureau VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"),
            registration: .unknown("VERVANG: wat is het KvK-nummer?"))
        Version(1, of: "2026-11-29")
        DataSubjects(opdrachtgevers, vragers)
        DataCategories(contact, opdrachten, facturen, berichten)

        Purpose("opdrachten uitvoeren") {
            Includes("een offerte maken", "overleggen over het werk")
            Concerns(opdrachtgevers)
            Processes(contact, opdrachten)
            SharedWith(host)
            Rests(on: .contract(includingPreparation: true))
            MustProvide(.contract, otherwise: "kunnen wij de opdracht niet uitvoeren")
            Keep.ofThese(for: .fixed(.years(2)), after: "het einde van de opdracht", then: .deleted)
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
            MustProvide(.voluntary, otherwise: "kunnen wij u niet antwoorden")
            Keep.ofThese(for: .fixed(.years(1)), after: "ons laatste antwoord", then: .deleted)
        }

        Sharing {
            host
            boekhoudprogramma
            Disclosure(.requiredByLaw)
        }
        Security {
            Measure(.encryptedConnection)
            Measure(.strongPasswords)
            Measure(.encryptedDevices)
            Measure(.backups)
        }
        Website(
            "https://www.vervang.example", cookies: .unknown("VERVANG: welke cookies plaatst de website, of geen?"))
        NoAutomatedDecisions()
        Rights(by: .email, answeredWithin: .months(1), correctsWrongData: true, explainsRefusal: true)
        ChangePolicy(mayChange: true, announcedBy: "een bericht op onze website")
    }
}
