import Facts

// The page docs/facts-swift.md is made of this file by `make docs`.
// What follows "//:" is its text, all else its examples, but for what stands between two lines "//-". The examples show
// what can be written; together they are no organisation that exists.

//: # Facts in Swift
//:
//: All that one may write in `content/`, by the block in which it stands. Every element is shown once, with all its arguments
//: in their order; leave out what you don't know. The examples are compiled by the tests, so that they can be copied.
//: The same facts as JSON: [facts-json.md](facts-json.md).
//:
//: - A file holds one organisation, as in [ten minutes to a statement of your own](../README.md#ten-minutes-to-a-statement-of-your-own).
//: - What is used in several places gets a name of its own first: `private let klanten = DataSubject("klanten")`.
//: - **Answers.** Write what is known bare where it is a text, a country, a date, `true` or `false` (`in: "US"`), or a word
//:   with a name of its own (`.signed`, `.email`, `.session`, `.months(1)`); else as `.known(...)`. `.none` says that there is
//:   none, `.unknown("asked of the host on 2026-11-21")` that you don't know yet. Leaving it out says nothing.
//: - **Lists.** `listing: .examples` says that there are more; without it, a list is complete.
//: - **Texts** are Dutch, and become part of a sentence: a noun, an infinitive or a clause, as in the example, without a capital
//:   or full stop. `[u|je]` and `[uw|je]` fit both forms of address.
//: - Facts marked "judged" are for the rules, and never published.
//:
//: ## Named first
private let klanten = DataSubject("klanten", including: "particulieren", "bedrijven", listing: .examples)
private let personeel = DataSubject("medewerkers", .staff)
//: A kind of people whose data are used, in the plural. `.staff` and `.applicants` are protected by more rules.
private let contact = DataCategory("contactgegevens", including: "naam", "adres", listing: .examples)
private let betaling = DataCategory("bankgegevens", .bookkeeping, usedFor: "automatische incasso", modality: .sometimes)
private let bedrijf = DataCategory(
    "bedrijfsgegevens", onlyIf: "[u|je] een bedrijf hebt",
    source: DataSource(
        "het handelsregister van de KvK", listing: .examples, isPublic: true, categoriesNamed: true,
        notice: "bij ons eerste contact", onlyIf: "[u|je] een bedrijf hebt"))
//: A category of data; what makes it special in law (`.bookkeeping`); a use that it is named with, after "voor"; whether and when
//: alone it is used (`onlyIf`, a clause after "alleen als"); where it comes
//: from, if not from the people themselves, and when they hear of it (AVG art. 14).
private let host = Processor(
    "ons webhostingbedrijf", does: "het bewaren van onze website", gets: [.data("je naam", listing: .examples)],
    .sometimes,
    onlyIf: "je een account hebt", onlyAfter: "een verzoek", may: ["je account bekijken"], onlyFor: "beheer",
    agreement: .signed, in: "US", and: ["IN"], transferred: .possible, within: .eea, .inPrinciple, worldwide: true,
    safeguard: .standardContractualClauses, or: [.bindingCorporateRules], copyRoute: "info@example.nl",
    ownDeclaration: "zijn privacyverklaring", statement: "https://example.com/privacy", contact: "ons",
    shownIn: "je account", beyondControl: true, hasThemAnyway: true, isCompliant: true,
    alsoDecides: OwnUse(for: "het voorkomen van fraude"), subprocessors: .authorised,
    transfer: TransferRecord(
        assessment: "ons dossier van 1 mei 2026", certification: "2026-11-21", isWithinDecision: true, repeats: false))
private let bank = Recipient(
    "onze bank", as: .unknown, for: "online betalen",
    gets: [.data("je naam"), .data("je rekeningnummer", onlyIf: "je online betaalt")], .possible,
    onlyIf: "je online betaalt", onlyAfter: "je bestelling", may: ["je betaling controleren"], onlyFor: "betalingen",
    in: "GB", and: ["US"], transferred: .sometimes, within: .eu, .wherePossible, worldwide: true,
    safeguard: .adequacyDecision,
    or: [.dataPrivacyFramework], copyRoute: "info@example.nl", statement: "https://example.com/privacy",
    contact: "de bank zelf", shownIn: "de app van je bank", beyondControl: true, hasThemAnyway: true, isCompliant: true,
    transfer: TransferRecord(repeats: true))
//: A processor works for the organisation (AVG art. 28); a recipient decides for itself what to do with the data, or nobody said
//: so (`as: .unknown`). What for; which data each gets, some of them in one case only; in which case, and after what; what may
//: be done with the data; where its own statement stands, and whom to ask. `alsoDecides` says that a processor is a
//: controller of its own for something. Outside the EEA a safeguard allows the transfer, or one of several; `within` is for
//: who names an area and no country. `TransferRecord` (judged) is what is recorded of a transfer.
private let toestemming = Consent(
    to: "[uw|je] foto plaatsen", when: "[u|je] de foto stuurt", obtained: [.separateAct],
    withdrawnIn: "de instellingen van [uw|je] account", record: "ons toestemmingsregister", isExplicit: true,
    contractNeedsData: false, refusalIsFree: true)
//: Consent: to what, as infinitives; when it is asked, after "als"; how it is got (judged); where it is taken back.
//: `record`, `contractNeedsData` and `refusalIsFree` are judged.
//:
//: ## In `Organisation("id", addressing: .informal) { }`
//:
//: The id names the folder under `public/`. `.informal` writes "je", `.formal` writes "u".
//-
private let voorbeeld = Organisation("voorbeeld", addressing: .informal) {
    //-
    Controller(
        "Bakkerij Voorbeeld B.V.", shortName: "de bakkerij", email: "info@example.nl", telephone: "030 123 45 67",
        postalAddress: "Dorpsstraat 1, 1234 AB Utrecht", registration: "12345678",
        tradingAs: ["Brood & Zo"], legalForm: "een besloten vennootschap", identifiers: [.vat("NL001234567B01")],
        visitingAddress: "Kerkplein 2, 1234 AB Utrecht", alsoAt: ["Dorpsstraat 9, 1234 AB Utrecht"],
        detailsAt: "de contactpagina van onze website", country: "NL",
        isPublicAuthority: true, worksCouncilConsent: "het besluit van 1 mei 2026",
        ukRepresentative: "Example Ltd., Londen")
    DataProtectionOfficer(email: "fg@example.nl", telephone: "030 123 45 68")
    Representative("Voorbeeld GmbH", email: "info@example.de", postalAddress: "Hauptstrasse 1, Berlijn, Duitsland")
    JointController(
        "Molen Voorbeeld B.V.", arrangement: "Wij beantwoorden je vragen", mayDiffer: true,
        statement: "https://example.com/privacy",
        contact: "molen@example.nl")
    ExternalPolicy(
        "de gedragscode voor bakkers", .kept, for: "reclame", at: "https://example.nl/gedragscode")
    Version(2, of: "2026-11-21", changing: "de bewaartermijn van facturen")
    EarlierVersion(1, of: "2025-05-01", changing: "onze naam", at: "https://example.nl/privacy-2025")
    ChangePolicy(
        mayChange: true, announcedBy: "een bericht op onze website", noticeTerm: .weeks(4), checksItself: true)
    //: Who the organisation is; its FG; its representative in the Union, if it is established outside; with whom it decides together
    //: (AVG art. 26), and where what is agreed with others can differ; a policy that it keeps to, or that holds for something else
    //: (`.appliesElsewhere`); which edition the statement is, what came
    //: before, and how it changes. `isPublicAuthority` is judged too, as is what follows it.
    States("Op het erf hangt bij elke camera een bord.", in: .security)
    //: What the organisation says in its own words, where no fact can: whole sentences, published letter for letter at the end of a
    //: section and read back letter for letter. No rule judges them, and `check`, `read` and `explain` say so; what they say must not
    //: be belied by the other facts. `[u|je]` holds both forms of address. Sentences in `content/prose` are own words too.
    DataSubjects(klanten, personeel, listing: .examples)
    DataCategories(contact, betaling, bedrijf, listing: .examples, modality: .possible)
    CategoriesServePurposes(onlyAsCollected: true)
    //: All kinds of people and all categories. `.possible` says that the categories can be used, not that they always are. The last
    //: says that the categories serve the purposes, where nobody has said which serves which.
    //:
    //: `Purpose("...") { }`, `Sharing { }`, `Security { }`, `Website { }` and `Rights { }` have their own parts below.
    Keep.of(klanten, for: .asLongAs("je klant bent", also: "de wet dat vraagt"), then: .anonymised)
    Keep.of(contact, for: .until("je je afmeldt"))
    Keep.of(betaling, for: .fixed(.weeks(4)), after: "de sollicitatie", as: .jobApplication)
    Keep.of(bedrijf, for: .unknown("asked of the bookkeeper on 2026-11-21"))
    Keep.of(personeel, for: .notLongerThanNeeded(for: ["een goede administratie"]))
    Keep.ofOtherData(for: .fixed(.months(1)), after: "het laatste contact", then: .destroyed)
    StatutoryTermsFirst()
    //: How long data are kept: those of some people, of some categories, or all that no other period covers. What all data of one
    //: purpose have in common stands in that purpose, as `Keep.ofThese`. A clause after "zolang" or "tot"; a noun after "na". In
    //: order: `for`, `after`, `because` (the law that sets the term), `then`, `as` (a kind of record with a term of its own; judged).
    //: There is `.forever` too. The last line says that a statutory term goes first.
    BreachHandling(
        informs: "de klant", by: "telefoon", "e-mail", within: .days(2), isImmediate: true, includesSuspected: true,
        soTheyCanReport: true)
    //: Who is told of a data breach, how and how soon (AVG art. 33, 34).
    Mailing(
        to: klanten, "aanbiedingen", by: .known(.email), .regular, isCommercial: true,
        permittedBy: .known(.ownCustomers), unsubscribe: "de link onderaan elk bericht")
    Newsletter(unsubscribe: "de link in elke nieuwsbrief")
    AutomatedDecision(
        about: "je bestelling op rekening", logic: "je betalingen tot nu toe", consequence: "vooraf betalen",
        allowedBy: .known(.contract))
    Minors(
        parentConsents: true, rights: .fromTwelve, textForChildren: "de pagina voor kinderen", isFreeHelp: true)
    //-
}
//-
//: Messages (Tw art. 11.7; whether they are commercial, and what permits them, is judged), a newsletter, decisions that a computer
//: takes alone (AVG art. 22), children under sixteen, and who uses their rights (UAVG art. 5); `isFreeHelp: true` stands only
//: where all of it is help or advice that children get themselves, for free. That there are none is a fact too, and published:
//-
private let zonder = Organisation("zonder", addressing: .formal) {
    Controller("Voorbeeld")
    Website(cookies: .none)
    //-
    NoNewsletter()
    NoAutomatedDecisions()
    NoMinors()
    //-
}
//-
//:
//-
private let verwerker = Organisation("verwerker", addressing: .informal) {
    Controller("Voorbeeld")
    //-
    ProcessorService(
        for: "klanten", hasSeparateStorage: true, isClosedToThirdParties: true, customersReachOnlyOwnData: true,
        isSeparated: true, data: ["reserveringen"], onlyAsProcessor: ["gasten"], hasAgreement: true,
        onInstructionOnly: true,
        requests: .passedOn, customersOwn: true, atEnd: .asChosen, subprocessorAgreements: true,
        support: .init("onze directeur", for: "support"), subprocessors: .authorised)
    Stance(.readersMustReturn)
    //-
}
//-
//: What the organisation does as a processor, for its customers; what it claims or disclaims of itself (judged).
//:
//: ## In `Purpose("...") { }`
//:
//: The name is an infinitive, and becomes a heading. A purpose stands in the organisation's block itself; or it is named first,
//: above the organisation, so that other facts can name it (`FurtherUse(of: leveren)`, `serving: leveren`):
private let leveren = Purpose("bestellingen bezorgen") {
    Includes("de bezorging plannen", "de rekening sturen")
    Concerns(klanten)
    Processes(contact, betaling, listing: .examples)
    OnlyForThis()
    OnlyIf("je iets laat bezorgen")
    OffByDefault()
    SharedWith(host)
    SharedWith(bank)
    Rests(on: .contract(includingPreparation: true))
    MustProvide(.contract, otherwise: "kunnen wij niets bezorgen")
    Keep.ofThese(for: .fixed(.years(7)), after: "het einde van het boekjaar", because: .awr52, then: .deleted)
}
//: In the organisation's block then stands its name alone; left out there, it is published nowhere, and the facts that name it are
//: found:
//-
private let doelen = Organisation("doelen", addressing: .informal) {
    Controller("Voorbeeld")
    //-
    leveren
    //-
    gronden
    uitzonderlijk
}
//-
//: What belongs to it; whose data; which data; that those serve no other purpose; in which case alone, and that it is off until
//: people turn it on; who gets them; on what ground; whether people
//: must give them, and what follows if they don't, after "dan" (AVG art. 13 lid 2 onder e); how long all of them are kept.
//: `otherwise: .none` says that nothing follows; without it, the statement says of a contract that there is none without the data.
//:
//: The grounds of AVG art. 6 lid 1. `covering: .part` says that a part of the purpose rests on it. `balancing` and `isPublicTask`
//: are judged.
//-
private let gronden = Purpose("gronden laten zien") {
    //-
    Rests(on: .contract())
    Rests(on: .legalObligation(.known([.awr52, .bw210, .wwft33]), covering: .part))
    Rests(on: .vitalInterests())
    Rests(on: .publicTask(.known([Statute("Gemeentewet", article: "151c")])))
    Rests(on: .legitimateInterest("onze winkel beveiligen", balancing: "ons dossier", isPublicTask: false))
    Rests(on: .consent(toestemming))
    //-
}
//-
//: What few purposes need, all judged but the consequence of profiling:
//-
private let uitzonderlijk = Purpose("klachten beoordelen") {
    //-
    FurtherUse(of: leveren, notice: "een e-mail vooraf", compatibility: "ons dossier van 1 mei 2026")
    Profiling("klachten van vaste klanten gaan voor")
    SpecialDataAllowed(by: .explicitConsent)
    CriminalDataAllowed(by: .legalClaims, .ownProtection)
    LargeScale()
    Monitors()
    ImpactAssessment("ons dossier van 1 mei 2026")
    AISystem(.chatbot, isDisclosed: true)
    //-
}
//-
//: `LargeScale(false)` and `Monitors(false)` say that it is not so.
//:
//: ## In `Sharing { }`
//-
private let delen = Organisation("delen", addressing: .informal) {
    Controller("Voorbeeld")
    //-
    Sharing(
        internal: .examples, processors: .examples, recipients: .examples, disclosures: .examples,
        onlyIn: ["Voorbeeldboek"], agreementsWithAll: true, onlyWith: [.compliant, .guarantees]
    ) {
        InternalRecipient(
            "onze bezorgers", for: "de bezorging", gets: [.data("je adres")], onlyIf: "je iets laat bezorgen",
            onlyAfter: "je bestelling", may: ["je bellen"], onlyFor: "de bezorging", onlyWhereNeeded: true)
        host
        bank
        Duty(.secrecy)
        Duty(.sameCare, by: .demand)
        SharingByUser("je bestelling", by: "een link", onlyByUser: true, offByDefault: true)
        Transfers(
            .possible, to: ["US"], countries: .examples, onlyWithSafeguards: true,
            under: [.dataPrivacyFramework, .standardContractualClauses], safeguards: .examples,
            copyRoute: "info@example.nl", assessed: true, extraMeasures: true)
        KeptWithin(.eea, .inPrinciple)
        Disclosure(
            .requiredByLaw, to: ["de politie"], gets: [.data("je naam")], onlyIf: "een rechter dat beslist",
            onlyAfter: "een brief", may: ["je naam bewaren"], onlyFor: "het onderzoek")
        Disclosure(when: "je bestelling kwijt is", .sometimes)
        Disclosure(.emergency, .possible)
        NoAccess("de accountant", to: "ons systeem")
    }
    //: Who works with data inside, and in which systems; every `Processor` and `Recipient`, by its name above or written out here;
    //: what they are bound to, by agreement or on demand; in which cases data go to others, to whom and on what terms; what people
    //: share themselves; what holds for all transfers outside the EEA, or `NoTransfers()`; where data are kept; who has no access.
    //: `agreementsWithAll` is for who has agreements and names no processor with one. `SharesWithNobody()` says that nobody gets
    //: data, and is published.
    //:
    //: ## In `Security { }`
    Security(staffOnly: .exceptAsStated) {
        Measure(.personalPassword)
        Hosting(.cloud, on: .own, at: host, ipAddress: "192.0.2.1", isSecured: true, hasCertificate: true)
        Commitment(.boundAndTrustworthy, by: "onze directie", "onze medewerkers")
    }
    //: ## In `Website { }` and `Cookies { }`
    Website("https://example.nl", and: ["https://brood.example.nl"], hasCertificate: true) {
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
    //: `serving` names the purposes of which a cookie is a part: the cookie policy links to what the privacy statement says of
    //: them. `Website(cookies: .none)` says that there are no cookies, and that is published. `isSetBeforeConsent`, `legalBasis`,
    //: `isAddressMasked`, `wall` and `EmbeddedContent` are judged; `readBy: .none` says that nobody else can read the cookie.
    //:
    //: ## In `Rights { }`
    Rights(
        by: .email, answeredWithin: .months(1), accessAnswer: "een schermafdruk van je gegevens",
        correctsWrongData: true, explainsRefusal: true, refusalReasons: ["je dossier over een ander gaat"],
        ownComplaints: true, identityCheck: .knownDetails, fee: .asLawAllows
    ) {
        Offers(.humanIntervention)
        Denies(.erasure, unless: "geen wet het bewaren voorschrijft")
        Limits(.rightsOfOthers, .dutyToKeep)
    }
    //-
}
//-
//: How people use their rights. Which rights they have follows from the law and is not written; `Offers` adds to them, and `Limits`
//: says where the law lets the organisation refuse, which is published. Reasons to refuse in words of its own, denials, the check
//: of identity and the fee are judged.
//:
//: ## Accepting a finding
//:
//: A finding that the organisation knows of can stand until a date. Name its rule as Swift (`retention-below-fiscal-duty` is
//: `.retentionBelowFiscalDuty`), at the fact where the finding is: behind an element, or in a block among the others.
//-
private let aanvaard = Organisation("aanvaard", addressing: .informal) {
    //-
    Controller("Voorbeeld")
        .accepting(.controllerWithoutContact, because: "asked of Voorbeeld", until: "2027-11-21")
    //-
    aanvaardend
}
//-
//:
//-
private let aanvaardend = Purpose("klachten beoordelen") {
    //-
    Accepted(.profilingUnexplained, because: "asked of the organisation", until: "2027-11-21")
    //-
}
//-
//: The reason stands in every report and is never published; the day after the date, the finding is back. Findings in pages, and
//: facts that cannot be published at all, cannot be accepted.
//:
//: ## Words
//:
//: What stands after the dot. `verklaar facts --schema` tells what the types are for, `Sources/Facts` what each word means.

//-
enum ReferenceExamples {
    static let organisations = [voorbeeld, zonder, verwerker, doelen, delen, aanvaard]
}
