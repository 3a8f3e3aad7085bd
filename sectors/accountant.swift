import Facts

private let klanten = DataSubject("klanten en hun vertegenwoordigers")
private let vragers = DataSubject("mensen die ons een vraag stellen")

private let contact = DataCategory("contactgegevens", including: "naam", "functie", "e-mailadres", "telefoonnummer")
private let administratie = DataCategory("gegevens in administraties van klanten")
private let identiteit = DataCategory(
    "gegevens van identiteitsbewijzen", including: "naam", "geboortedatum", "soort bewijs", "nummer van het bewijs")
private let meldingen = DataCategory("gegevens over ongebruikelijke transacties")
private let facturen = DataCategory("onze facturen en betalingen", .bookkeeping)
private let berichten = DataCategory("berichten", including: "uw vraag", "uw e-mailadres")

private let host = Processor(
    "ons webhostingbedrijf", does: "de hosting van onze website en e-mail",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst met de webhost op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de webhost?"))
private let kantoorprogramma = Processor(
    "de leverancier van onze accountantssoftware", does: "het bewaren van administraties",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor de software op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de software?"))
private let fiscus = Recipient("de Belastingdienst", for: "aangiften van klanten", in: "NL")
private let fiu = Recipient(
    "de Financiële inlichtingen eenheid (FIU-Nederland)", for: "het onderzoek naar witwassen", in: "NL")

private let onderzoeken = Statute("Wet ter voorkoming van witwassen en financieren van terrorisme", article: "3")
private let melden = Statute("Wet ter voorkoming van witwassen en financieren van terrorisme", article: "16")

extension Organisation {
    public static let accountant = Organisation("accountantskantoor", addressing: .formal) {
        Controller(
            "Accountantskantoor VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"),
            registration: .unknown("VERVANG: wat is het KvK-nummer?"))
        Version(1, of: "2026-11-29")
        DataSubjects(klanten, vragers)
        DataCategories(contact, administratie, identiteit, meldingen, facturen, berichten)

        Purpose("opdrachten van klanten uitvoeren") {
            Includes("jaarrekeningen opstellen", "aangiften doen", "klanten adviseren")
            Concerns(klanten)
            Processes(contact, administratie)
            SharedWith(host, kantoorprogramma)
            SharedWith(fiscus)
            Rests(on: .contract(includingPreparation: true))
            MustProvide(.contract, otherwise: "kunnen wij de opdracht niet uitvoeren")
            Keep.ofThese(for: .fixed(.years(7)), after: "het einde van de opdracht", then: .deleted)
        }
        Purpose("witwassen en financieren van terrorisme tegengaan") {
            Includes("vaststellen wie onze klanten zijn", "ongebruikelijke transacties melden")
            Concerns(klanten)
            Processes(identiteit, meldingen)
            OnlyForThis()
            SharedWith(kantoorprogramma)
            SharedWith(fiu)
            Rests(on: .legalObligation(.known([onderzoeken, melden])))
            MustProvide(.law, otherwise: "mogen wij niet voor u werken")
            Keep.ofThese(for: .fixed(.years(5)), after: "het einde van de opdracht", because: .wwft33, then: .deleted)
        }
        Purpose("onze boekhouding bijhouden") {
            Concerns(klanten)
            Processes(facturen)
            SharedWith(kantoorprogramma)
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
            kantoorprogramma
            fiscus
            fiu
            Disclosure(.neededForPurposes)
            Disclosure(.requiredByLaw)
        }
        Security {
            Measure(.confidentialityDuty)
            Measure(.multiFactorAuthentication)
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
