import Facts

// WIZZ software en service: the facts of its existing statement ("Privacy Policy", DB+), and no others.
// What that statement leaves open is left open here; every finding that follows is accepted until a date, at its fact.

private let klanten = DataSubject("klanten")
private let relaties = DataSubject("zakelijke relaties")
private let prospects = DataSubject("mogelijke klanten (prospects)")
private let bezoekers = DataSubject("websitebezoekers")
private let gmailGebruikers = DataSubject("gebruikers die hun Gmail-account aan WIZZkit koppelen")

private let contact = DataCategory(
    "contactgegevens", including: "naam", "adres", "telefoonnummers", "e-mailadressen", listing: .examples)
private let internet = DataCategory(
    "informatie van het internet",
    source: DataSource(
        "zakelijke websites", "sociale media", "het handelsregister van de KvK", listing: .examples
    ).accepting(
        .indirectCategoryUnnamed, because: "the existing statement names no data here; WIZZ is being asked which",
        until: "2027-11-21"))
private let formulier = DataCategory("gegevens uit het contactformulier op onze website")
private let geslacht = DataCategory("geslacht", .genderOrTitle)
private let correspondentie = DataCategory("e-mails en andere correspondentie")
private let contracten = DataCategory("offertes, contracten en facturen", .bookkeeping)
private let incasso = DataCategory(
    "machtigingsformulieren en bankgegevens", .bookkeeping, usedFor: "automatische incasso")
private let ip = DataCategory("IP-adressen")
private let bezoek = DataCategory("bezochte websites en pagina’s")
private let bezoekfrequentie = DataCategory("hoe vaak [u|je] onze website bezoekt")
private let interesses = DataCategory("voor welke onderwerpen of toepassingen [u|je] belangstelling hebt")
private let gmailAdres = DataCategory("[uw|je] Gmail-adres")

private let cloud = Processor("de leverancier van onze clouddienst", agreement: .signed)
private let host = Processor("ons webhostingbedrijf", agreement: .signed)

private let visits = Purpose("het gebruik van onze website en de belangstelling van bezoekers bijhouden") {
    Includes(
        "vastleggen welke website en pagina’s [u|je] bezoekt",
        "de werking en de inhoud van de website verbeteren",
        "bijhouden voor welke onderwerpen en toepassingen (mogelijke) klanten belangstelling hebben",
        "voorkomen dat [u|je] steeds dezelfde informatie krijgt",
        "ons aanbod van producten verbeteren")
    Concerns(klanten, prospects, bezoekers)
    Processes(ip, bezoek, bezoekfrequentie, interesses)
    Accepted(
        .purposeWithoutGround, because: "the existing statement gives no ground; WIZZ is being asked which",
        until: "2027-11-21")
}

extension Organisation {
    static let wizz = Organisation("wizz", addressing: .formal) {
        Controller("WIZZ software en service", shortName: "WIZZ", email: "info@wizz-software.nl")
        Version(2, of: "2026-11-29")

        DataSubjects(klanten, relaties, prospects, bezoekers, gmailGebruikers, listing: .examples)
        DataCategories(
            contact, internet, formulier, geslacht, correspondentie, contracten, incasso, ip, bezoek, bezoekfrequentie,
            interesses,
            gmailAdres, modality: .possible)
        CategoriesServePurposes(onlyAsCollected: true)

        Purpose("onze diensten leveren") {
            Includes(
                "de financiële, fiscale en klantgerichte administratie bijhouden", "communiceren",
                "automatisch incasseren", "verplichtingen nakomen")
            Processes(incasso, listing: .examples)
            Rests(on: .contract(includingPreparation: true))
            Rests(on: .legalObligation(covering: .part))
            Accepted(
                .provisionDutyUnstated, because: "the existing statement is silent on it; WIZZ is being asked",
                until: "2027-11-21")
        }
        Purpose("onze diensten verder ontwikkelen en verbeteren") {
            Rests(
                on: .legitimateInterest().accepting(
                    .interestUnnamed, because: "the existing statement names no interest; WIZZ is being asked which",
                    until: "2027-11-21"))
        }
        Purpose("onze diensten onder de aandacht brengen") {
            Rests(
                on: .legitimateInterest().accepting(
                    .interestUnnamed, because: "the existing statement names no interest; WIZZ is being asked which",
                    until: "2027-11-21"))
        }
        Purpose("e-mails sturen vanuit WIZZkit met [uw|je] Gmail-account") {
            Concerns(gmailGebruikers)
            Processes(gmailAdres, listing: .examples)
            Rests(
                on: .consent(
                    Consent(
                        to: "het Gmail-adres ophalen waarmee [u|je] mailt",
                        "e-mails sturen vanaf [uw|je] Gmail-account",
                        when: "[u|je] voor het eerst mailt vanuit WIZZkit", obtained: [.separateAct],
                        withdrawnIn: "de instellingen van [uw|je] eigen Gmail-account")))
        }
        visits

        Sharing(processors: .examples) {
            cloud
            host
            Disclosure(.requiredByLaw)
            Disclosure(.withConsent)
            Disclosure(.emergency)
            Disclosure(.neededForPurposes, .sometimes)
        }

        Keep.of(prospects, for: .fixed(.months(1)), then: .destroyed)
        Keep.ofOtherData(
            for: .notLongerThanNeeded(for: ["een goede administratie", "andere vastgestelde doelen"])
        ).accepting(
            .retentionEmptyCriterion, because: "it stands so in the existing statement; WIZZ is being asked for terms",
            until: "2027-11-21")
        StatutoryTermsFirst()

        Security(staffOnly: .exceptAsStated) {
            AppropriateMeasures(.unspecified, against: "onbevoegde toegang")
            Measure(.personalPassword)
            Measure(.confidentialityDuty)
            Measure(.intrusionProtection)
        }

        Website {
            Cookies(listing: .examples, placedOnVisit: true) {
                Cookie(
                    "cookies die [uw|je] bezoek bijhouden", name: .unsaid, .tracking,
                    for: "met [uw|je] IP-adres informatie over [uw|je] bezoek bijhouden", serving: visits,
                    holding: [
                        "hoe vaak [u|je] onze website bezoekt",
                        "voor welke onderwerpen [u|je] belangstelling hebt",
                    ], dataListing: .examples,
                    lifetime: .unknown("the cookie policy that the statement links to is asked of WIZZ on 2026-11-21"),
                    readBy: .unknown("the cookie policy that the statement links to is asked of WIZZ on 2026-11-21"),
                    isSetBeforeConsent: true
                ).accepting(
                    .cookieBeforeConsent, because: "the existing statement reads so; WIZZ is being asked",
                    until: "2027-11-21")
                CookieConsent(
                    for: .some, when: "bij [uw|je] eerste bezoek aan onze website", isAskedOnce: true,
                    withdrawal: .known(.browserSettings)
                ).accepting(
                    .withdrawalHarderThanConsent,
                    because: "the existing statement names no other way; WIZZ is being asked",
                    until: "2027-11-21")
            }
        }

        Rights(
            by: .known(.email), answeredWithin: .known(.months(1)), explainsRefusal: true,
            refusalReasons: ["[uw|je] dossier informatie bevat die voor anderen van belang is of kan zijn"],
            ownComplaints: true
        ) {
            Offers(.humanIntervention)
            Limits(.rightsOfOthers, .dutyToKeep)
            Denies(
                .erasure,
                unless:
                    "het bewaren voor een ander niet van aanmerkelijk belang is en geen wet het bewaren voorschrijft")
        }

        ChangePolicy(
            mayChange: true, because: "veranderingen van onze website", "veranderingen in onze diensten",
            checksItself: true)
        Explains(.rereading)
        Stance(.disclaimsProcessors).accepting(
            .processorDisclaimed, because: "it stands so in the existing statement; WIZZ is being asked to withdraw it",
            until: "2027-11-21")
        Stance(.readersMustReturn)
    }
}
