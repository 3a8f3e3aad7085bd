import Facts

private let inwoners = DataSubject("inwoners")
private let aanvragers = DataSubject("mensen die iets aanvragen of melden")
private let vragers = DataSubject("mensen die ons een vraag stellen")

private let persoonsgegevens = DataCategory(
    "gegevens in de Basisregistratie Personen (BRP)", including: "naam", "adres", "geboortedatum", "nationaliteit")
private let bsn = DataCategory("uw burgerservicenummer", .nationalIdentificationNumber)
private let contact = DataCategory("contactgegevens", including: "naam", "adres", "e-mailadres", "telefoonnummer")
private let zaken = DataCategory("aanvragen en meldingen", including: "wat u vraagt of meldt", "ons besluit")
private let aanslagen = DataCategory("belastingaanslagen en betalingen", .bookkeeping)
private let berichten = DataCategory("berichten", including: "uw vraag", "uw e-mailadres")

private let host = Processor(
    "ons webhostingbedrijf", does: "de hosting van onze website en e-mail",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst met de webhost op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de webhost?"))
private let gemeentesoftware = Processor(
    "de leverancier van onze gemeentesoftware", does: "het bewaren van onze administraties",
    agreement: .unknown("VERVANG: staat de verwerkersovereenkomst voor de gemeentesoftware op papier?"),
    in: .unknown("VERVANG: in welk land staan de servers van de gemeentesoftware?"))

private let brp = Statute("Wet basisregistratie personen", article: "1.4")
private let bestuur = Statute("Gemeentewet", article: "160")
private let belasting = Statute("Gemeentewet", article: "231")
private let archief = Statute("Archiefwet 1995", article: "5")

extension Organisation {
    public static let municipality = Organisation("gemeente", addressing: .formal) {
        Controller(
            "Gemeente VERVANG", email: "info@vervang.example",
            postalAddress: .unknown("VERVANG: wat is het postadres?"), isPublicAuthority: true)
        DataProtectionOfficer(email: "fg@vervang.example")
        Version(1, of: "2026-11-29")
        DataSubjects(inwoners, aanvragers, vragers)
        DataCategories(persoonsgegevens, bsn, contact, zaken, aanslagen, berichten)

        Purpose("de Basisregistratie Personen bijhouden") {
            Concerns(inwoners)
            Processes(persoonsgegevens, bsn)
            SharedWith(gemeentesoftware)
            Rests(on: .legalObligation(.known([brp])))
            MustProvide(.law, otherwise: "kunt u een boete krijgen")
            Keep.ofThese(for: .asLawRequires, because: archief)
        }
        Purpose("aanvragen en meldingen behandelen") {
            Concerns(aanvragers)
            Processes(contact, zaken)
            SharedWith(gemeentesoftware)
            Rests(on: .publicTask(.known([bestuur])))
            MustProvide(.voluntary, otherwise: "kunnen wij uw aanvraag of melding niet behandelen")
            Keep.ofThese(for: .asLawRequires, because: archief)
        }
        Purpose("gemeentelijke belastingen heffen") {
            Concerns(inwoners)
            Processes(aanslagen)
            SharedWith(gemeentesoftware)
            Rests(on: .legalObligation(.known([belasting])))
            MustProvide(.law, otherwise: "schatten wij uw aanslag")
            Keep.ofThese(for: .fixed(.years(7)), after: "het einde van het belastingjaar", because: archief)
        }
        Purpose("vragen beantwoorden") {
            Concerns(vragers)
            Processes(berichten)
            SharedWith(host)
            Rests(on: .publicTask(.known([bestuur])))
            MustProvide(.voluntary, otherwise: "kunnen wij u niet antwoorden")
            Keep.ofThese(for: .fixed(.years(1)), after: "ons laatste antwoord", because: archief, then: .destroyed)
        }

        Sharing {
            host
            gemeentesoftware
            Disclosure(.requiredByLaw)
        }
        Security {
            Measure(.multiFactorAuthentication)
            Measure(.accessOnlyWhereNeeded)
            Measure(.encryptedConnection)
            Measure(.logging)
            Measure(.securityPolicy)
        }
        Website(
            "https://www.vervang.example", cookies: .unknown("VERVANG: welke cookies plaatst de website, of geen?"))
        Rights(by: .email, answeredWithin: .months(1), correctsWrongData: true, explainsRefusal: true)
        ChangePolicy(mayChange: true, announcedBy: "een bericht op onze website")
    }
}
