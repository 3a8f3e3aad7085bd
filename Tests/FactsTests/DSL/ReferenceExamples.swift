import Facts

// The examples of docs/facts-swift.md. They show what can be written; together they are no organisation that exists.
// A test holds the page to these lines, and these lines to the model.

private let klanten = DataSubject("klanten", including: "particulieren", "bedrijven", listing: .examples)
private let personeel = DataSubject("medewerkers", .staff)

private let contact = DataCategory("contactgegevens", including: "naam", "adres", listing: .examples)
private let betaling = DataCategory("bankgegevens", .bookkeeping, usedFor: "automatische incasso")
private let bedrijf = DataCategory(
    "bedrijfsgegevens",
    source: DataSource(
        "het handelsregister van de KvK", listing: .examples, isPublic: true, categoriesNamed: true,
        notice: "bij ons eerste contact"))

private let host = Processor(
    "ons webhostingbedrijf", does: "het bewaren van onze website", agreement: .signed, in: "US",
    safeguard: .standardContractualClauses, copyRoute: "info@example.nl", ownDeclaration: "zijn privacyverklaring",
    subprocessors: .authorised,
    transfer: TransferRecord(
        assessment: "ons dossier van 1 mei 2026", certification: "2026-11-21", isWithinDecision: true, repeats: false))
private let bank = Recipient(
    "onze bank", in: "GB", safeguard: .adequacyDecision, copyRoute: "info@example.nl",
    transfer: TransferRecord(repeats: true))

private let toestemming = Consent(
    to: "[uw|je] foto plaatsen", when: "[u|je] de foto stuurt", obtained: [.separateAct],
    withdrawnIn: "de instellingen van [uw|je] account", record: "ons toestemmingsregister", isExplicit: true,
    contractNeedsData: false, refusalIsFree: true)

private let leveren = Purpose("bestellingen bezorgen") {
    Includes("de bezorging plannen", "de rekening sturen")
    Concerns(klanten)
    Processes(contact, betaling, listing: .examples)
    OnlyForThis()
    SharedWith(host)
    SharedWith(bank)
    Rests(on: .contract(includingPreparation: true))
    MustProvide(.contract, otherwise: "kunnen wij niets bezorgen")
    Keep.ofThese(for: .fixed(.years(7)), after: "het einde van het boekjaar", because: .awr52, then: .deleted)
}

private let uitzonderlijk = Purpose("klachten beoordelen") {
    FurtherUse(of: leveren, notice: "een e-mail vooraf", compatibility: "ons dossier van 1 mei 2026")
    Profiling("klachten van vaste klanten gaan voor")
    SpecialDataAllowed(by: .explicitConsent)
    CriminalDataAllowed(by: .legalClaims, .ownProtection)
    LargeScale()
    Monitors()
    ImpactAssessment("ons dossier van 1 mei 2026")
    AISystem(.chatbot, isDisclosed: true)
    Accepted(.profilingUnexplained, because: "asked of the organisation", until: "2027-11-21")
}

private let gronden = Purpose("gronden laten zien") {
    Rests(on: .contract())
    Rests(on: .legalObligation(.known([.awr52, .bw210, .wwft33]), covering: .part))
    Rests(on: .vitalInterests())
    Rests(on: .publicTask(.known([Statute("Gemeentewet", article: "151c")])))
    Rests(on: .legitimateInterest("onze winkel beveiligen", balancing: "ons dossier", isPublicTask: false))
    Rests(on: .consent(toestemming))
}

private let voorbeeld = Organisation("voorbeeld", addressing: .informal) {
    Controller(
        "Bakkerij Voorbeeld B.V.", shortName: "de bakkerij", email: "info@example.nl", telephone: "030 123 45 67",
        postalAddress: "Dorpsstraat 1, 1234 AB Utrecht", registration: "12345678", country: "NL",
        isPublicAuthority: true, worksCouncilConsent: "het besluit van 1 mei 2026",
        ukRepresentative: "Example Ltd., Londen")
    DataProtectionOfficer(email: "fg@example.nl", telephone: "030 123 45 68")
    Representative("Voorbeeld GmbH", email: "info@example.de", postalAddress: "Hauptstrasse 1, Berlijn, Duitsland")
    JointController("Molen Voorbeeld B.V.", arrangement: "Wij beantwoorden je vragen")
    Version(2, of: "2026-11-21", changing: "de bewaartermijn van facturen")
    EarlierVersion(1, of: "2025-05-01", changing: "onze naam", at: "https://example.nl/privacy-2025")
    ChangePolicy(
        mayChange: true, announcedBy: "een bericht op onze website", noticeTerm: .weeks(4), checksItself: true)

    DataSubjects(klanten, personeel, listing: .examples)
    DataCategories(contact, betaling, bedrijf, listing: .examples, modality: .possible)
    CategoriesServePurposes(onlyAsCollected: true)

    leveren
    uitzonderlijk
    gronden

    Sharing(processors: .examples, recipients: .examples, disclosures: .examples) {
        host
        bank
        Disclosure(.requiredByLaw)
        Disclosure(.emergency, .possible)
        NoAccess("de accountant", to: "ons systeem")
    }

    Keep.of(klanten, for: .asLongAs("je klant bent", also: "de wet dat vraagt"), then: .anonymised)
    Keep.of(contact, for: .until("je je afmeldt"))
    Keep.of(betaling, for: .fixed(.weeks(4)), after: "de sollicitatie", as: .jobApplication)
    Keep.of(bedrijf, for: .unknown("asked of the bookkeeper on 2026-11-21"))
    Keep.of(personeel, for: .notLongerThanNeeded(for: ["een goede administratie"]))
    Keep.ofOtherData(for: .fixed(.months(1)), after: "het laatste contact", then: .destroyed)
    StatutoryTermsFirst()

    Security(staffOnly: .exceptAsStated) {
        Measure(.personalPassword)
        Hosting(.cloud, on: .own, at: host, ipAddress: "192.0.2.1", isSecured: true, hasCertificate: true)
        Commitment(.boundAndTrustworthy, by: "onze directie", "onze medewerkers")
    }
    BreachHandling(
        informs: "de klant", by: "telefoon", "e-mail", within: .days(2), isImmediate: true, includesSuspected: true,
        soTheyCanReport: true)

    Website("https://example.nl", hasCertificate: true) {
        Cookies(listing: .examples, placedOnVisit: true) {
            Cookie(
                "bezoekcookies", name: "_ga", by: "Google", .analytics, for: "bezoek tellen",
                holding: ["hoe vaak je komt"], dataListing: .examples, lifetime: .term(.years(1)),
                readBy: .known(["Google"]), isSetBeforeConsent: false, legalBasis: .known(.consent),
                isAddressMasked: true)
            Cookie(
                "de winkelwagen", name: "cart", .functional, for: "je bestelling onthouden", serving: leveren,
                lifetime: .session)
            CookieConsent(
                for: .some, when: "bij je eerste bezoek", isAskedOnce: true,
                withdrawal: .known(.place("de link Cookies onderaan elke pagina")), refusingIsAsEasy: true,
                wall: .known(.withEqualAlternative))
        }
        EmbeddedContent(
            "de kaart op de contactpagina", by: "Google", as: .known(.recipient), storesOnDevice: true)
    }

    Rights(
        by: .email, answeredWithin: .months(1), accessAnswer: "een schermafdruk van je gegevens",
        correctsWrongData: true, explainsRefusal: true, refusalReasons: ["je dossier over een ander gaat"],
        ownComplaints: true, identityCheck: .knownDetails, fee: .asLawAllows
    ) {
        Offers(.humanIntervention)
        Denies(.erasure, unless: "geen wet het bewaren voorschrijft")
        Limits(.rightsOfOthers, .dutyToKeep)
    }

    Mailing(
        to: klanten, "aanbiedingen", by: .known(.email), .regular, isCommercial: true,
        permittedBy: .known(.ownCustomers), unsubscribe: "de link onderaan elk bericht")
    Newsletter(unsubscribe: "de link in elke nieuwsbrief")
    AutomatedDecision(
        about: "je bestelling op rekening", logic: "je betalingen tot nu toe", consequence: "vooraf betalen",
        allowedBy: .known(.contract))
    Minors(
        parentConsents: true, rights: .fromTwelve, textForChildren: "de pagina voor kinderen", isFreeHelp: true)

    ProcessorService(
        for: "klanten", hasSeparateStorage: true, isClosedToThirdParties: true, customersReachOnlyOwnData: true,
        support: .init("onze directeur", for: "support"), subprocessors: .authorised)
    Stance(.readersMustReturn)
}

private let zonder = Organisation("zonder", addressing: .formal) {
    Controller("Voorbeeld")
        .accepting(.controllerWithoutContact, because: "asked of Voorbeeld", until: "2027-11-21")
    Website(cookies: .none)
    NoNewsletter()
    NoAutomatedDecisions()
    NoMinors()
}

enum ReferenceExamples {
    static let organisations = [voorbeeld, zonder]
}
