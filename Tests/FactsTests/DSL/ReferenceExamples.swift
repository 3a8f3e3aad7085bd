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
private let panel = DataSubject("deelnemers aan ons panel", arrival: .drawn, by: "ons klantenbestand")
//: A kind of people whose data are used, in the plural. `.staff` and `.applicants` are protected by more rules. `arrival` says
//: how they come: `.selfRegistered`; `.approached` or `.referred`, by whom; `.drawn` or `.drawnAtRandom`, from what.
private let contact = DataCategory("contactgegevens", including: "naam", "adres", listing: .examples)
private let betaling = DataCategory("bankgegevens", .bookkeeping, usedFor: "automatische incasso", modality: .sometimes)
private let bedrijf = DataCategory(
    "bedrijfsgegevens", onlyIf: "[u|je] een bedrijf hebt",
    source: DataSource(
        "het handelsregister van de KvK", listing: .examples, isPublic: true, categoriesNamed: true,
        notice: "bij ons eerste contact", onlyIf: "[u|je] een bedrijf hebt"))
private let velden = DataCategory(
    "de velden van het aanmeldformulier", necessity: .mostlyOptional, optional: "je telefoonnummer",
    required: "je naam", otherwise: "kunnen wij je niet inschrijven", why: "wij je dan kunnen bereiken",
    illustration: "twee leden heten Jansen", managedIn: "je account")
//: A category of data; what makes it special in law (`.bookkeeping`); a use that it is named with, after "voor"; whether and when
//: alone it is used (`onlyIf`, a clause after "alleen als"); where it comes from, if not from the people themselves, and when they
//: hear of it (AVG art. 14). Whether people must give it, or some of it, what follows if they don't, why it is asked, and where
//: they manage it themselves.
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
    to: "[uw|je] foto plaatsen", when: "[u|je] de foto stuurt", obtained: [.separateAct, .tickBox],
    by: ["[uw|je] foto te sturen"], declaring: ["[u|je] staat zelf op de foto"],
    otherwise: "[ziet u|zie je] de foto niet op onze website", withdrawnIn: "de instellingen van [uw|je] account",
    withoutReason: true, effectiveWithin: .hours(24), afterWithdrawal: [.stopsCollecting, .erasesOnRequest],
    stillKeptFor: ["een geschil"], record: "ons toestemmingsregister", isExplicit: true, contractNeedsData: false,
    refusalIsFree: true)
//: Consent: to what, as infinitives; when it is asked, after "als"; how it is got, and by what else that people do, after
//: "door"; what they declare with it; what follows for who does not consent, after "dan"; where it is taken back, and what
//: happens then. A `.separateAct` says nothing on the page; `.tickBox`, `.form` and others do. Consent that is inferred is
//: judged.
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
        postalAddress: "Dorpsstraat 1, 1234 AB Utrecht", contactForm: "het contactformulier op onze website",
        registration: "12345678",
        tradingAs: ["Brood & Zo"], legalForm: "een besloten vennootschap", identifiers: [.vat("NL001234567B01")],
        visitingAddress: "Kerkplein 2, 1234 AB Utrecht", alsoAt: ["Dorpsstraat 9, 1234 AB Utrecht"],
        detailsAt: "de contactpagina van onze website", country: "NL",
        isPublicAuthority: true, worksCouncilConsent: "het besluit van 1 mei 2026",
        ukRepresentative: "Example Ltd., Londen")
    DataProtectionOfficer(
        "Anna Jansen", email: "fg@example.nl", telephone: "030 123 45 68",
        postalAddress: "Postbus 1, 1234 AB Utrecht", isReachedThroughUs: true, does: [.carefulHandling, .advice])
    ContactPoint(
        for: .privacyQuestions, .complaints, with: "onze secretaris, Piet de Boer", email: "privacy@example.nl",
        telephone: "030 123 45 69", postalAddress: "Postbus 2, 1234 AB Utrecht",
        form: "het privacyformulier op onze website", page: "example.nl/privacy", isInPerson: true, oversees: true)
    ComplaintAuthority(
        "de Gegevensbeschermingsautoriteit in België", website: "example.be", postalAddress: "Postbus 1, 1000 Brussel",
        telephone: "+32 2 123 45 67")
    Representative("Voorbeeld GmbH", email: "info@example.de", postalAddress: "Hauptstrasse 1, Berlijn, Duitsland")
    JointController(
        "Molen Voorbeeld B.V.", arrangement: "Wij beantwoorden je vragen", mayDiffer: true,
        statement: "https://example.com/privacy",
        contact: "molen@example.nl")
    ExternalPolicy(
        "de gedragscode voor bakkers", .kept, for: "reclame", at: "https://example.nl/gedragscode")
    Version(2, of: "2026-11-21", from: "2027-01-01", changing: "de bewaartermijn van facturen")
    EarlierVersion(1, minor: 1, of: "2025-05-01", changing: "onze naam", at: "https://example.nl/privacy-2025")
    EarlierVersion(1, minor: 0, in: "2024-11")
    ChangePolicy(
        mayChange: true, .notAlways, announcedBy: "een bericht op onze website", noticeTerm: .weeks(4),
        because: "een wijziging van de wet", takesEffect: .onStatedDate, checksItself: true)
    //: Who the organisation is; its FG; whom people reach for what; another supervisory authority than the AP, with which they complain
    //: (without a name, that of the country where they live); its representative in the Union, if it is established outside; with whom
    //: it decides (AVG art. 26), and where what is agreed with others can differ; a policy that it keeps to, or that holds for something
    //: else (`.appliesElsewhere`); which edition the statement is, what came before, and how it changes. A version can have no number, a
    //: minor one, or a month instead of a day. Changes are told by one of several ways, `.beforehand` or `.afterwards` (`timing`), or
    //: told without saying how (`.told`), or `.never`. `isPublicAuthority` is judged too, as is what follows it.
    States(
        "Op het erf hangt bij elke camera een bord.", in: .security,
        approved: .by("de directeur", on: "2026-11-21", seal: "34c42a4dacb470ee"))
    //: What the organisation says in its own words, where no fact can: whole sentences, published letter for letter at the end of a
    //: section and read back letter for letter. No rule judges them, and `check`, `read` and `explain` say so; what they say must not
    //: be belied by the other facts. `check --strict` asks that a person approved each, and prints the line to write: the seal holds as
    //: long as no letter changes. `[u|je]` holds both forms of address. Sentences in `content/prose` are own words too.
    DataSubjects(klanten, personeel, panel, listing: .examples)
    DataCategories(contact, betaling, bedrijf, velden, listing: .examples, modality: .possible)
    CategoriesServePurposes(onlyAsCollected: true)
    Stored(contact, in: "winkel.klanten.email", "winkel.klanten.naam")
    Grounds(
        .init(.consent, isExplicit: true), .init(.contract, includingPreparation: true),
        .init(.publicTask, statutes: [Statute("Gemeentewet", article: "160")]),
        .init(.legitimateInterest, interest: "zorgvuldig werken"), weighsInterests: true, otherUse: .toldFirst,
        laws: ["de AVG", "de Jeugdwet"])
    Agreement(to: "onze voorwaarden", on: "het inschrijfformulier")
    Minimises(
        .asFewAsPossible, .onlyForPurposes, .sharedWhereNeeded, .permissions, .privacyInDisclosure,
        neededFor: ["onze dienstverlening"], fewestTo: ["AI-systemen"], moreOnlyIf: "je meedoet")
    NoOtherData(of: personeel)
    ExcludedData("namen", "huisnummers", are: .kept, during: "het tellen van telefoontjes", unlinkable: true)
    Excludes(.sale, .advertising, .aiTraining, of: ["gegevens van gasten"], unless: .consent)
    Excludes(.disclosure, to: ["andere bewoners"])
    Excludes(.other, for: ["kredietbeoordeling"])
    Anonymised(
        "onze jaarcijfers", .aggregated, from: [contact], for: ["onderzoek", "beleid"], holding: ["aantallen"],
        without: ["namen"], example: "twaalf bestellingen per dag", isKeptLonger: true, isPublic: true,
        addsNothing: true)
    WithoutPersonalData("algemene tips", using: "verkoopcijfers", sameForEveryone: true, alwaysOn: true)
    //: What is not done: no more data than needed (AVG art. 5 lid 1 onder c), no other data than are named, data that are not there
    //: (`.used`, `.asked`, `.kept` or `.collected`), uses that are excluded, with their exception (`.law`, `.consent`,
    //: `.separateConsent`, `.contract`). Each is told where a reader looks for it, and refused where other facts show that it is
    //: not so. Then results that lead to nobody (`.aggregated` holds totals, `.anonymous` nothing of a person), and what needs no
    //: personal data.
    //:
    Collected(
        .given, extent: .most, by: "het aanmeldformulier", when: "je een account opent", notBy: ["camera’s"],
        opensOwnMail: true, isDirect: true, givesCopy: true, copyFrom: "je bank")
    Collected(.observed, contact)
    //: All kinds of people and all categories. `.possible` says that the categories can be used, not that they always are. The last
    //: but for `Collected` says that the categories serve the purposes, where nobody has said which serves which. `Collected`: how
    //: data are got, in general or those of some categories: `.given`, `.observed`, `.derived` or `.retrieved`.
    //: `Grounds` is for purposes that name no ground themselves: one that holds for all, or several of which one holds for each, which
    //: is a finding. It also says how interests are weighed, when data serve another purpose, and which laws are kept. `Agreement` is a
    //: box that people tick.
    //:
    //: `Purpose("...") { }`, `Sharing { }`, `Security { }`, `Website { }`, `App("...") { }` and `Rights { }` have their own parts below.
    Keep.of(klanten, for: .asLongAs("je klant bent", also: "de wet dat vraagt"), then: .anonymised)
    Keep.of(contact, for: .until("je je afmeldt"))
    Keep.of(betaling, for: .fixed(.weeks(4)), after: "de sollicitatie", as: .jobApplication)
    Keep.of(bedrijf, for: .unknown("asked of the bookkeeper on 2026-11-21"))
    Keep.of(personeel, for: .notLongerThanNeeded(for: ["een goede administratie"]))
    Keep.of(velden, from: [panel], for: .between(.years(1), .years(2)), after: "het einde van het panel")
    Keep.of(panel, for: .asLongAsAndThen("je meedoet", .months(6))).atMost()
    Keep.of(panel, for: .chosen(by: "je zelf", byDefault: .years(1), atMost: .years(2)), after: "je laatste bezoek")
    Keep.of(panel, for: .untilDate("2027-07-01"), then: .overwritten)
        .neededFor("het onderzoek").why("er daarna vragen komen").reviewed(after: .months(6))
        .except(.longer, when: "er een geschil is", until: "dat is opgelost")
        .except(.longerWithConsent, atMost: .years(1), after: "ons laatste contact")
        .erased(automatically: true, forGood: true, within: .days(30)).toldOnRequest()
    Keep.of(panel, for: .asLawRequires).usually(.years(7))
    Keep.of(panel, for: .toldAt("de prijsvraag"))
    Keep.of(panel, for: .byTermsOf("de betaaldienst"))
    Keep.ofMostData(for: .fixed(.years(2)), after: "de bestelling")
    Keep.ofAllData(for: .notLongerThanNeeded(for: ["de bestelling"]))
    Keep.ofOtherData(for: .fixed(.months(1)), after: "het laatste contact", then: .destroyed)
    StatutoryTermsFirst()
    OfSeveralTerms(.lastToEnd)
    Backups(keptFor: .months(3), isUncleanable: true, isErasedOnRestore: true)
    RefusalRecord(of: .unsubscribed, holding: "je e-mailadres", onlyWhereNeeded: true)
    //: How long data are kept: those of some people, of some categories, or all that no other period covers. What all data of one
    //: purpose have in common stands in that purpose, as `Keep.ofThese`. A clause after "zolang" or "tot"; a noun after "na". In
    //: order: `for`, `after`, `because` (the law that sets the term), `then`, `as` (a kind of record with a term of its own; judged).
    //: There are `.forever`, `.atLeast(...)`, `.reasonable`, `.untilAnonymised` and `.notKept` too. What else is said of a period
    //: stands behind it. Then: that a statutory term goes first, which of several terms holds, what becomes of erased data in
    //: backups, and what is kept of who unsubscribed, withdrew consent or objected.
    Publication(
        of: "je beoordeling", to: "andere klanten", by: "onze website", showing: "je voornaam",
        choosing: "je naam", "een schuilnaam", onlyWithConsent: true, onlyIf: "je dat aanvinkt",
        isRemovedOnRequest: true)
    ImageRules(at: "onze lessen", .publicationTold, .allAgree)
    //: What of people is made public, or shown to some, and what holds for photos and videos.
    Scope("onze website", excluding: ["onze ledenadministratie"], elsewhere: "het ledenreglement")
    Disclaimer(.notResponsible, for: "de inhoud van andere websites", isChosenWithCare: true)
    Disclaimer(.anothers, for: "de inhoud van berichten", whose: "de klant")
    Advice(.leaveOut, "je burgerservicenummer", in: "je cv")
    Advice(.report, "een verhuizing", then: "halen wij je gegevens weg")
    PlacedNotice(at: "elke koppeling", shows: "welke gegevens wij ophalen")
    Explains(.otherSites, .newestVersion, .questions)
    //: What the statement is about and what not; what of others the organisation does not answer for; what readers can do themselves;
    //: what they are shown where it matters; standing texts that help them.
    BreachHandling(
        informs: "de klant", by: "telefoon", "e-mail", within: .days(2), isImmediate: true, includesSuspected: true,
        soTheyCanReport: true)
    BreachDuty(.procedure, .limitation, .tellsAuthority, .tellsPeople, .register)
    //: Who is told of a data breach, how and how soon (AVG art. 33, 34); and what is done about one, as the law asks.
    Mailing(
        to: klanten, "aanbiedingen", by: .known(.email), .regular, isCommercial: true,
        permittedBy: .known(.ownCustomers), when: "in het voorjaar", personalised: .known(.onlyWithConsent),
        measuring: [.opened, .clicked], measuredFor: ["onze berichten verbeteren"], measuredWithConsent: true,
        objectionAtCollection: true,
        unsubscribe: "de link onderaan elk bericht")
    Newsletter(unsubscribe: "de link in elke nieuwsbrief")
    AutomatedDecision(
        about: "je bestelling op rekening", isMinor: true, by: ["Kassa Voorbeeld"], logic: "je betalingen tot nu toe",
        procedure: "wie drie keer op tijd betaalde, mag achteraf betalen", consequence: "vooraf betalen",
        allowedBy: .known(.contract), statutes: [.wwft33],
        reviewedVia: "het privacyformulier", isExplainedOnRequest: true)
    Minors(
        parentConsents: true, rights: .fromTwelve, textForChildren: "de pagina voor kinderen", isFreeHelp: true)
    Ages(
        meantFrom: 18, notMeantBelow: 16, avoidsBelow: 16, isAvoidedUnlessParentsConsent: true, noneKnowinglyBelow: 16,
        noUsersKnowinglyBelow: 16,
        parentConsentBelow: 18, isUnverified: true, advisesParents: true, removesOnReport: true)
    //-
}
//-
//: Messages (Tw art. 11.7; whether they are commercial, and what permits them, is judged), and what is measured of them; a newsletter, decisions that a computer
//: takes alone (AVG art. 22), children under sixteen, and who uses their rights (UAVG art. 5); `isFreeHelp: true` stands only
//: where all of it is help or advice that children get themselves, for free. `isMinor` is a decision without legal or other large
//: effect, which needs no right to another. `Ages` says for people of what age the organisation is there, and what it does about
//: younger ones. That there are none is a fact too, and published:
//-
private let zonder = Organisation("zonder", addressing: .formal) {
    Controller("Voorbeeld")
    Website(cookies: .none, needsNoBanner: true)
    Sharing {
        SharesWithNobody()
        NoTransfers()
    }
    //-
    NoDataProtectionOfficer()
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
    ChangePolicy(.told, timing: .beforehand)
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
private let leveren = Purpose("bestellingen bezorgen", anchor: "bestellingen-leveren") {
    Includes("de bezorging plannen", "de rekening sturen")
    Concerns(klanten)
    Processes(contact, betaling, listing: .examples)
    OnlyForThis()
    OnlyIf("je iets laat bezorgen")
    OffByDefault()
    SharedWith(host)
    SharedWith(bank)
    Alternative("bezorgen bij de buren", keeping: ["het huisnummer"], leavingOut: ["je naam"])
    KeepsToChoice(in: "onze administratie")
    OptOut("[uw|je] bestelling zelf ophalen", via: "de winkelwagen")
    CanObject()
    Rests(on: .contract(includingPreparation: true, covering: .part))
    MustProvide(.contract, otherwise: "kunnen wij niets bezorgen")
    Ends(on: "2027-12-31")
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
//: people turn it on; who gets them; what people can choose, after "kiezen voor", and what is kept then; how they can stop it; that
//: they can object, though its grounds do not ask for that; on what ground, for the whole of it, a part (`.part`) or only as the case
//: may be (`.sometimes`); whether people must give them, and what follows if they don't, after "dan" (AVG art. 13 lid 2 onder e);
//: until which day it is done; how long all of them are kept.
//: `otherwise: .none` says that nothing follows; without it, the statement says of a contract that there is none without the data.
//:
//: The grounds of AVG art. 6 lid 1, each of which can cover a part of the purpose. `balancing` and `isPublicTask`
//: are judged.
//-
private let gronden = Purpose("gronden laten zien") {
    //-
    Rests(on: .contract())
    Rests(on: .legalObligation(.known([.awr52, .bw210, .wwft33]), covering: .part))
    Rests(on: .vitalInterests())
    Rests(on: .publicTask(.known([Statute("Gemeentewet", article: "151c")])))
    Rests(
        on: .legitimateInterest(
            "onze winkel beveiligen", balancing: "ons dossier", outweighsBecause: "de gevolgen voor je klein zijn",
            isPublicTask: false))
    Rests(on: .consent(toestemming))
    //-
}
//-
//: What few purposes need: judged, but for profiling, what decides who is approached, and artificial intelligence:
//-
private let uitzonderlijk = Purpose("klachten beoordelen") {
    //-
    FurtherUse(of: leveren, notice: "een e-mail vooraf", compatibility: "ons dossier van 1 mei 2026")
    Profiling("klachten van vaste klanten gaan voor")
    Profile(
        scoring: ["klachten"], from: ["je eerdere klachten"], watching: [.ownSite, .otherSites], lookingBack: .years(3),
        but: [Lookback("speelgoed", .years(7))], isAdviceOnly: true, isExplainedOnRequest: true)
    Selects(by: "leeftijd", "woonplaats")
    SpecialDataAllowed(by: .explicitConsent)
    CriminalDataAllowed(by: .legalClaims, .ownProtection)
    LargeScale()
    Monitors()
    ImpactAssessment("ons dossier van 1 mei 2026")
    AISystem(
        .chatbot, by: "Voorbeeld AI", gets: ["je vraag"], providerMayKeep: true, checkedBy: .known(.users),
        isExplainedOnRequest: true, isDisclosed: true, isForHealthOrSafety: false)
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
        AppropriateMeasures(
            .technicalAndOrganisational, against: "misbruik", "verlies", feasibleFor: "een kleine bakkerij",
            isReviewed: true)
        Measure(.personalPassword)
        Measure(.multiFactorAuthentication, isExplained: true)
        Protects("wachtwoorden", by: .hashed, toward: "onze host", method: "bcrypt", onlyErasable: true)
        OtherMeasure("elke nacht een kopie maken", at: "onze host")
        Certification(of: "onze software", to: "ISO 27001")
        SafeExchange(
            of: "facturen", with: "onze bank", onlyThrough: ["beveiligde e-mail"], in: ["op papier", "digitaal"])
        DataLocation("onze mailbox", "ons boekhoudprogramma", of: ["facturen"], nowhereElse: true)
        Hosting(
            .cloud, on: .own, at: host, ipAddress: "192.0.2.1", isSecured: true, hasCertificate: true,
            dataCentre: "een datacentrum in Emmen")
        Commitment(.boundAndTrustworthy, by: "onze directie", "onze medewerkers")
        OwnAccess(in: "je account", to: "je eigen bestellingen", with: "je e-mailadres", "je wachtwoord")
        LinkAccess(to: "de foto van je taart", for: "onze e-mail", sharedIn: "onze e-mail")
        RestrictedViewing(of: "camerabeelden", onlyIf: "er iets is gebeurd", onlyBy: "de eigenaar")
        SecurityLimit(
            .weakerThanPassword, of: "een pincode van vier cijfers", because: "het gemak", keepSecret: true)
        SecurityReport(
            of: .abuseOrWeakness, email: "lek@example.nl", telephone: "030 123 45 69", at: "de winkel",
            subject: "Beveiliging", isUrgent: true)
    }
    //: That measures are appropriate, in general, and against what; which measures are taken, one by one, with what they mean
    //: (`isExplained`); what is done with certain data (`.hashed`, `.masked`, `.offline` ...), for whom where that is said; a
    //: measure in words of your own, its verb last; where data are, how they are exchanged; who sees what; where protection ends;
    //: where people report abuse or a weak spot.
    //:
    //: ## In `Website { }` and `Cookies { }`
    Website(
        "https://example.nl", and: ["https://brood.example.nl"], hasCertificate: true,
        without: [.following, .fingerprinting], storesNothingElse: true, lacks: [.accounts, .chat]
    ) {
        Version(1, minor: 1, in: "2026-05")
        EarlierVersion(1, of: "2025-05-01", changing: "de bewaartermijn van cookies")
        Cookies(
            listing: .examples, placedOnVisit: true, keptAtMost: .years(1), without: ["namen", "wachtwoorden"]
        ) {
            Cookie(
                "bezoekcookies", name: "_ga", by: "Google", .analytics, for: "bezoek tellen",
                holding: ["hoe vaak je komt"], dataListing: .examples, telling: [.totalsOnly],
                placedWhen: "als je op de knop drukt", withoutIt: "kunnen wij geen bezoek tellen",
                lifetime: .term(.years(1)),
                readBy: .known(["Google"]), isSetBeforeConsent: false, legalBasis: .known(.consent),
                isAddressMasked: true, onlyCounts: true)
            Cookie(
                "de winkelwagen", name: "cart_*", .functional, in: .localStorage, for: "je bestelling onthouden",
                serving: leveren,
                lifetime: .until("je uitlogt"))
            CookieConsent(
                for: .some, when: "bij je eerste bezoek", isAskedOnce: true,
                between: ["alle cookies", "alleen noodzakelijke cookies"],
                withdrawal: .known(.place("de link Cookies onderaan elke pagina")), refusingIsAsEasy: true,
                wall: .known(.withEqualAlternative))
        }
        EmbeddedContent(
            "de kaart", by: "Google", as: .known(.recipient), onlyOn: "de contactpagina", loaded: .onClick,
            gets: ["je IP-adres"], getsListing: .examples, storesOnDevice: true, collectsOnlyNeeded: true,
            leavesAccountClosed: true, isBeyondControl: true, statement: "https://example.com/privacy")
        Analytics(
            "Voorbeeldmeting", usesNoCookies: true, holding: ["bezochte pagina’s"], getsListing: .examples,
            .keepsNoAddresses, .honoursDoNotTrack, dashboard: "https://example.nl/cijfers",
            statement: "https://example.com/meting")
        CookieHelp(
            explaining: [.whatTheyAre, .whatFor], choices: [.blockAll, .delete], effects: [.siteSuffers],
            tools: ["Voorbeeldblok"],
            pages: [HelpPage("Firefox", at: "https://example.com/hulp", by: "Instellingen en dan Privacy")],
            moreAt: "https://example.com/cookies")
        FutureCookies("cookies voor statistieken", .askConsent, .changeStatement)
        ContactedHost("kaart.example.com", of: "Google")
    }
    //: `Version` stands here where the cookie policy has another edition than the privacy statement.
    //: `serving` names the purposes of which a cookie is a part: the cookie policy links to what the privacy statement says of
    //: them. `without` names what the site does not do to its visitors, and what its cookies do not hold. `Website(cookies: .none)`
    //: says that there are no cookies, and that is published. `isSetBeforeConsent`, `legalBasis`,
    //: `isAddressMasked`, `onlyCounts`, `wall` and `as` are judged; `readBy: .none` says that nobody else can read the cookie. What is no cookie
    //: stands among them by its technique (`in: .localStorage`). `EmbeddedContent(..., by: .none)` stands on the own server. Where
    //: nothing needs consent, `Website(needsNoBanner: true)` says so.
    //:
    //: ## In `App("...") { }`
    App("Voorbeeldapp", permissionsInSettings: true) {
        AsksAccess(
            .location, for: "de weg wijzen", demandedBy: "oudere versies van Android", isOptional: true,
            isGivenAgainInSettings: true)
        DeviceData(
            "je favorieten", listing: .examples, for: ["zonder internet werken"], isOnlyThere: true,
            isClosedToController: true, until: "je de app verwijdert", term: .days(30),
            erasedBy: ["de instellingen van de app"])
        DirectExchange("je bijnaam", to: "vrienden met dezelfde code", by: ["Bluetooth"], onlyIf: "je dat aanzet")
        EmbeddedContent("meldingen", by: "Google", loaded: .onUse)
    }
    //: What an app may reach on a device, what it keeps there, what goes from device to device, and what it gets from others.
    //:
    //: ## In `Rights { }`
    Rights(
        by: .email, also: [.inPerson, .form], via: ["de knop Privacy in het portaal"], onBehalfBy: ["een gemachtigde"],
        forwardedBy: ["Voorbeeldplatform"], answeredWithin: .months(1), extendedBy: .months(2),
        accessAnswer: "een schermafdruk van je gegevens", correctsWrongData: true, explainsRefusal: true,
        refusalReasons: ["je dossier over een ander gaat"], ownComplaints: true, officerComplaints: .first,
        complaintPage: "example.nl/klacht", identityCheck: .copyOnDoubt, blackOut: [.photo, .nationalNumber],
        fee: .asLawAllows
    ) {
        Offers(.humanIntervention, .ownStatement)
        Denies(.erasure, unless: "geen wet het bewaren voorschrijft")
        Limits(.rightsOfOthers, .dutyToKeep)
        RightDetail(
            .portability, of: ["je naam", "je bestellingen"], when: ["je van winkel wisselt"],
            notWhen: ["dat de rechten en vrijheden van anderen schaadt"], then: "sluiten wij je account",
            to: "een andere winkel")
        RightDetail(.erasure, erasedWhen: [.notNeeded, .consentWithdrawn])
        SelfService(via: "je account", .view, .correct, with: ["je adres"])
        FileTransfer(
            to: "je nieuwe praktijk", when: "je van praktijk wisselt", by: ["persoonlijk", "per aangetekende post"],
            within: .months(1), keepsOriginal: true)
    }
    //-
}
//-
//: How people use their rights. Which rights they have follows from the law and is not written; `Offers` adds to them, and `Limits`
//: says where the law lets the organisation refuse, which is published. `RightDetail` says of one right for which data it holds,
//: when and when not (after "als"), and what follows for who uses it (after "dan"); `SelfService` what people can do themselves;
//: `FileTransfer` how a file goes to another care provider. `refusalReasons` and `Denies` are judged.
//:
//: ## Accepting a finding
//:
//: A finding that the organisation knows of can stand until a date. Name its rule as Swift (`retention-below-fiscal-duty` is
//: `.retentionBelowFiscalDuty`), at the fact where the finding is: behind an element, or in a block among the others.
//-
private let aanvaard = Organisation("aanvaard", addressing: .informal) {
    //-
    Controller("Voorbeeld")
        .accepting(
            .controllerWithoutContact, because: "asked of Voorbeeld", until: "2027-11-21", decidedBy: "het bestuur")
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
