import Facts

// A web shop that does everything right, and is complete: no rule finds anything in it, and nothing in it is accepted.
// It does not exist, and neither do the companies that it names.

private let klanten = DataSubject("klanten")
private let lezers = DataSubject("abonnees op onze nieuwsbrief")
private let bezoekers = DataSubject("websitebezoekers")
private let sollicitanten = DataSubject("sollicitanten")
private let kinderen = DataSubject("kinderen jonger dan 16 jaar")
private let referenten = DataSubject("mensen die sollicitanten als referentie opgeven")

private let mailadres = DataCategory("e-mailadres")
private let contact = DataCategory("contactgegevens", including: "naam", "adres", "e-mailadres", "telefoonnummer")
private let bestelling = DataCategory("bestellingen", including: "producten", "aantallen", "bezorgmomenten")
private let administratie = DataCategory("facturen en betalingen", .bookkeeping)
private let account = DataCategory("accountgegevens", including: "gebruikersnaam", "versleuteld wachtwoord")
private let leesgedrag = DataCategory("gegevens over het openen van onze nieuwsbrief")
private let bezoek = DataCategory("bezochte pagina’s", including: "afgekort IP-adres", "soort apparaat")
private let advertentie = DataCategory("gegevens over advertenties", including: "welke advertentie [u|je] opende")
private let sollicitatie = DataCategory("sollicitatiegegevens", including: "cv", "motivatiebrief")
private let referentie = DataCategory(
    "ervaringen van eerdere werkgevers",
    source: DataSource(
        "de referenties die [u|je] opgeeft", isPublic: false, categoriesNamed: true,
        notice: "vooraf, in het sollicitatiegesprek"))
private let bereikbaarheid = DataCategory(
    "naam en telefoonnummer van referenties",
    source: DataSource(
        "de sollicitant", isPublic: false, categoriesNamed: true, notice: "aan het begin van het eerste gesprek"))

private let host = Processor(
    "Voorbeeldhosting B.V.", does: "het bewaren van onze website en onze bestanden", agreement: .signed, in: "NL")
private let post = Processor(
    "Voorbeeldmail Inc.", does: "het versturen van onze nieuwsbrief", agreement: .signed, in: "US",
    safeguard: .standardContractualClauses, copyRoute: "een e-mail aan privacy@voorbeeld.example",
    transfer: TransferRecord(assessment: "dossier 7, november 2026"))
private let meter = Processor(
    "Voorbeeldmeting B.V.", does: "het tellen van bezoeken", agreement: .signed, in: "NL")
private let reclamemeter = Processor(
    "Voorbeeldreclame B.V.", does: "het meten van onze advertenties", agreement: .signed, in: "NL")
private let betaler = Recipient("Voorbeeldbetalen B.V.", in: "NL")
private let vervoerder = Recipient("Voorbeeldpakket B.V.", in: "NL")
private let fiscus = Recipient("de Belastingdienst", in: "NL")

extension Organisation {
    /// A web shop with a newsletter, analytics, payments, a mail processor in the United States, applicants, a data
    /// protection officer and accounts for minors.
    public static let exemplary = Organisation("theewinkel", addressing: .informal) {
        Controller(
            "Theewinkel Voorbeeld B.V.", shortName: "Theewinkel", email: "privacy@voorbeeld.example",
            postalAddress: "Voorbeeldstraat 1, 1234 AB Voorbeeld", registration: "00000000", country: "NL")
        DataProtectionOfficer(email: "fg@voorbeeld.example")
        Version(2, of: "2026-11-21", changing: "de bewaartermijn van sollicitaties")
        EarlierVersion(1, of: "2025-03-01", at: "https://www.voorbeeld.example/privacy-2025")

        DataSubjects(klanten, lezers, bezoekers, sollicitanten, kinderen, referenten)
        DataCategories(
            contact, bestelling, administratie, account, leesgedrag, bezoek, sollicitatie, referentie, advertentie,
            mailadres, bereikbaarheid)
        Minors(
            parentConsents: true, rights: .fromTwelve, textForChildren: "de uitleg bij het aanmaken van een account")

        orders
        administration
        accounts
        newsletter
        visits
        applications
        advertising

        Sharing {
            host
            post
            meter
            reclamemeter
            betaler
            vervoerder
            fiscus
            Disclosure(.requiredByLaw)
            Disclosure(.neededForPurposes)
        }
        Security(staffOnly: .exceptAsStated) {
            Measure(.encryptedConnection)
            Measure(.multiFactorAuthentication)
            Measure(.accessOnlyWhereNeeded)
            Measure(.backups)
        }
        Website("https://www.voorbeeld.example", hasCertificate: true) { cookies }
        Newsletter(unsubscribe: "de link onderaan elke nieuwsbrief")
        NoAutomatedDecisions()
        Rights(
            by: .email, answeredWithin: .months(1), correctsWrongData: true, explainsRefusal: true, ownComplaints: true)
        ChangePolicy(announcedBy: "een bericht op onze website", noticeTerm: .months(1), checksItself: true)
    }

    private static let orders = Purpose("bestellingen leveren") {
        Concerns(klanten)
        Processes(contact, bestelling)
        Rests(on: .contract(includingPreparation: true))
        SharedWith(betaler, vervoerder)
        SharedWith(host)
        Keep.ofThese(for: .fixed(.years(2)), after: "de levering", then: .deleted)
        MustProvide(.contract, otherwise: "kunnen wij [uw|je] bestelling niet aannemen of bezorgen")
    }

    private static let administration = Purpose("onze boekhouding bijhouden") {
        Concerns(klanten)
        Processes(administratie)
        Rests(on: .legalObligation(.known([.awr52])))
        SharedWith(fiscus)
        SharedWith(host)
        Keep.ofThese(for: .fixed(.years(7)), after: "het einde van het boekjaar", because: .awr52, then: .destroyed)
        MustProvide(.contract, otherwise: "kunnen wij [uw|je] bestelling niet leveren")
    }

    private static let accounts = Purpose("een account beheren") {
        Concerns(klanten, kinderen)
        Processes(account)
        Rests(
            on: .consent(
                Consent(
                    to: "een account aanmaken", when: "[u|je] een account aanmaakt", obtained: [.separateAct],
                    withdrawnIn: "de instellingen van [uw|je] account", record: "het tijdstip bij elk account",
                    contractNeedsData: false)))
        SharedWith(host)
        Keep.ofThese(for: .asLongAs("[u|je] een account hebt", also: nil), then: .deleted)
        MustProvide(.voluntary, otherwise: "[kunt u|kun je] geen account aanmaken")
    }

    private static let newsletter = Purpose("een nieuwsbrief sturen") {
        Concerns(lezers)
        Processes(mailadres, leesgedrag)
        Rests(
            on: .consent(
                Consent(
                    to: "[u|je] onze nieuwsbrief sturen", "meten of [u|je] onze nieuwsbrief opent",
                    when: "[u zich|je je] aanmeldt", obtained: [.separateAct],
                    withdrawnIn: "de link onderaan elke nieuwsbrief", record: "het tijdstip van elke aanmelding",
                    contractNeedsData: false)))
        SharedWith(post)
        Keep.ofThese(for: .asLongAs("[u|je] onze nieuwsbrief ontvangt", also: nil), then: .deleted)
        MustProvide(.voluntary, otherwise: "[krijgt u|krijg je] onze nieuwsbrief niet")
    }

    private static let visits = Purpose("onze website verbeteren") {
        Concerns(bezoekers)
        Processes(bezoek)
        Rests(
            on: .legitimateInterest(
                "een website die werkt zoals bezoekers verwachten", balancing: "dossier 3, november 2026"))
        SharedWith(meter)
        Keep.ofThese(for: .fixed(.months(6)), after: "het bezoek", then: .anonymised)
        MustProvide(.voluntary, otherwise: .none)
    }

    private static let applications = Purpose("sollicitaties beoordelen") {
        Concerns(sollicitanten, referenten)
        Processes(sollicitatie, referentie, bereikbaarheid)
        Rests(on: .contract(includingPreparation: true))
        SharedWith(host)
        Keep.ofThese(for: .fixed(.weeks(4)), after: "het einde van de procedure", then: .destroyed)
        MustProvide(.contract, otherwise: "kunnen wij [uw|je] sollicitatie niet beoordelen")
    }

    private static let advertising = Purpose("het effect van onze advertenties meten") {
        Concerns(bezoekers)
        Processes(advertentie)
        Rests(
            on: .consent(
                Consent(
                    to: "meten of een advertentie tot een bestelling leidt", when: "[u|je] onze website bezoekt",
                    obtained: [.separateAct], withdrawnIn: "de link Cookies onderaan elke pagina",
                    record: "het tijdstip van elke keuze", contractNeedsData: false)))
        SharedWith(reclamemeter)
        Keep.ofThese(for: .fixed(.months(3)), after: "het bezoek", then: .deleted)
        MustProvide(.voluntary, otherwise: .none)
    }

    private static let cookies = Cookies {
        Cookie(
            "winkelwagen", name: "cart", by: "Theewinkel", .functional, for: "onthouden wat er in de winkelwagen ligt",
            serving: orders, lifetime: .session, readBy: .none)
        Cookie(
            "bezoekteller", name: "visits", by: "Voorbeeldmeting B.V.", .limitedAnalytics,
            for: "bezoeken tellen zonder te zien van wie ze zijn", serving: visits, holding: ["bezochte pagina’s"],
            lifetime: .term(.months(6)), readBy: .none, isAddressMasked: true, onlyCounts: true)
        Cookie(
            "reclamemeter", name: "campaign", by: "Voorbeeldreclame B.V.", .tracking,
            for: "meten of een advertentie tot een bestelling leidt", serving: advertising,
            holding: ["welke advertentie [u|je] opende"],
            lifetime: .term(.months(3)), readBy: .known(["Voorbeeldreclame B.V."]), isSetBeforeConsent: false)
        CookieConsent(
            for: .some, when: "bij [uw|je] eerste bezoek aan onze website",
            withdrawal: .known(.place("de link Cookies onderaan elke pagina")), refusingIsAsEasy: true, wall: .none)
    }
}
