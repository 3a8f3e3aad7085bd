import Facts

private let patienten = DataSubject("patiënten")

private let contact = DataCategory(
    "contactgegevens", including: "naam", "adres", "geboortedatum", "e-mailadres", "telefoonnummer")
private let bsn = DataCategory("uw burgerservicenummer", .nationalIdentificationNumber)
private let dossier = DataCategory(
    "gegevens in uw dossier", .special, including: "klachten", "onderzoek", "behandelingen")
private let declaraties = DataCategory(
    "gegevens op declaraties", .special, including: "uw polisnummer", "datum van de behandeling", "behandelcode")
private let facturen = DataCategory("facturen en betalingen", .bookkeeping)

private let dossierhouder = Processor(
    "de leverancier van ons patiëntendossier", does: "het bewaren van dossiers",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor het dossier op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers met de dossiers?"))
private let verwijzer = Recipient(
    "uw huisarts of andere verwijzer", for: "de afstemming van uw zorg", in: "NL")
private let verzekeraar = Recipient("uw zorgverzekeraar", for: "de vergoeding van uw zorg", in: "NL")
private let boekhoudprogramma = Processor(
    "de leverancier van ons boekhoudprogramma", does: "het bewaren van onze boekhouding",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor het boekhoudprogramma op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van het boekhoudprogramma?"))

private let behandelovereenkomst = Statute("Burgerlijk Wetboek", article: "7:454")
private let zorgverzekering = Statute("Zorgverzekeringswet", article: "87")
private let bsnInDeZorg = Statute("Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg", article: "4")

extension Organisation {
    public static let care = Organisation("praktijk", addressing: .formal) {
        Controller(
            "Praktijk VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"),
            registration: .unknown("VERVANG: wat is het KvK-nummer?"))
        Version(1, of: "2026-11-29")
        DataSubjects(patienten)
        DataCategories(contact, bsn, dossier, declaraties, facturen)

        Purpose("u behandelen") {
            Includes("afspraken maken", "uw dossier bijhouden", "overleggen met uw verwijzer")
            Concerns(patienten)
            Processes(contact, dossier)
            SharedWith(dossierhouder)
            SharedWith(verwijzer)
            Rests(on: .contract(includingPreparation: true, covering: .part))
            Rests(on: .legalObligation(.known([behandelovereenkomst]), covering: .part))
            SpecialDataAllowed(by: .healthcare)
            MustProvide(.contract, otherwise: "kunnen wij u niet behandelen")
            Keep.ofThese(
                for: .fixed(.years(20)), after: "de laatste wijziging in uw dossier", because: behandelovereenkomst,
                then: .destroyed)
        }
        Purpose("vaststellen wie u bent") {
            Concerns(patienten)
            Processes(bsn)
            SharedWith(dossierhouder)
            Rests(on: .legalObligation(.known([bsnInDeZorg])))
            MustProvide(.law, otherwise: "kunnen wij u niet behandelen")
            Keep.ofThese(
                for: .fixed(.years(20)), after: "de laatste wijziging in uw dossier", because: behandelovereenkomst,
                then: .destroyed)
        }
        Purpose("de behandeling declareren") {
            Concerns(patienten)
            Processes(declaraties)
            SharedWith(verzekeraar)
            Rests(on: .legalObligation(.known([zorgverzekering])))
            SpecialDataAllowed(by: .healthcare)
            MustProvide(.voluntary, otherwise: "krijgt u de rekening zelf")
            Keep.ofThese(for: .fixed(.years(7)), after: "het einde van het boekjaar", then: .destroyed)
        }
        Purpose("onze boekhouding bijhouden") {
            Concerns(patienten)
            Processes(facturen)
            SharedWith(boekhoudprogramma)
            Rests(on: .legalObligation(.known([.awr52])))
            MustProvide(.contract, otherwise: "kunnen wij u niet behandelen")
            Keep.ofThese(for: .fixed(.years(7)), after: "het einde van het boekjaar", because: .awr52, then: .deleted)
        }

        Sharing {
            dossierhouder
            boekhoudprogramma
            verwijzer
            verzekeraar
            Disclosure(.neededForPurposes)
            Disclosure(.requiredByLaw)
        }
        Security {
            Measure(.confidentialityDuty)
            Measure(.multiFactorAuthentication)
            Measure(.accessOnlyWhereNeeded)
            Measure(.encryptedConnection)
            Measure(.logging)
        }
        Website(
            "https://www.vervang.example", cookies: .unknown("VERVANG: welke cookies plaatst de website, of geen?"))
        NoAutomatedDecisions()
        Rights(by: .email, answeredWithin: .months(1), correctsWrongData: true, explainsRefusal: true)
        ChangePolicy(mayChange: true, announcedBy: "een bericht op onze website")
    }
}
