import Facts

// WvSoft: the facts of its existing statement ("Privacyprotocol"), and no others. That statement names no way to reach
// WvSoft and no ground but consent; every finding that follows is accepted until a date, at its fact.

private let klantcontacten = DataSubject(
    "mensen bij onze klanten", including: "eigenaren", "directeuren", "contactpersonen")
private let vragers = DataSubject("mensen die via onze website om informatie vragen")

private let namen = DataCategory("namen")
private let adressen = DataCategory("adressen")
private let mailadressen = DataCategory("e-mailadressen")
private let telefoon = DataCategory("telefoonnummers")
private let aanhef = DataCategory("aanhef (dhr. of mw.)", .genderOrTitle)
private let rekening = DataCategory("rekeningnummers", .bookkeeping)
private let kvk = DataCategory("KvK-nummers")

private let worldstream = Processor(
    "Worldstream", does: "de hosting van onze server",
    agreement: .unknown("the statement names only Worldstream's own privacy statement; asked of WvSoft on 2026-11-21"),
    ownDeclaration: "zijn privacyverklaring")
private let websitehost = Processor(
    "de host van onze website",
    agreement: .unknown("the statement names a declaration, no agreement; asked of WvSoft on 2026-11-21"))

extension Organisation {
    static let wvsoft = Organisation("wvsoft", addressing: .formal) {
        Controller("WvSoft").accepting(
            .controllerWithoutContact, because: "the existing statement gives none; WvSoft is being asked for them",
            until: "2027-11-21")
        Version(2, of: "2026-11-29")

        DataSubjects(klantcontacten, vragers)
        DataCategories(namen, adressen, mailadressen, telefoon, aanhef, rekening, kvk, listing: .examples)

        Purpose("ondersteuning geven (support)") {
            Concerns(klantcontacten)
            Processes(namen, adressen, mailadressen, telefoon, aanhef, rekening, kvk)
            Rests(
                on: .consent(licence)
                    .accepting(
                        .consentImplied, because: "it stands so in the existing statement; WvSoft is being asked",
                        until: "2027-11-21"
                    )
                    .accepting(
                        .consentNotSeparate, because: "it stands so in the existing statement; WvSoft is being asked",
                        until: "2027-11-21"))
        }
        Purpose("facturen sturen") {
            Concerns(klantcontacten)
            Processes(namen, adressen, mailadressen, telefoon, aanhef, rekening, kvk)
            Rests(
                on: .consent(licence)
                    .accepting(
                        .consentImplied, because: "it stands so in the existing statement; WvSoft is being asked",
                        until: "2027-11-21"
                    )
                    .accepting(
                        .consentNotSeparate, because: "it stands so in the existing statement; WvSoft is being asked",
                        until: "2027-11-21"))
        }
        Purpose("de informatie geven waar [u|je] via onze website om vraagt") {
            Concerns(vragers)
            OnlyForThis()
            Keep.ofThese(for: .until("wij de gevraagde informatie hebben gegeven"), then: .deleted)
            Accepted(
                .purposeWithoutGround, because: "the existing statement gives no ground; WvSoft is being asked which",
                until: "2027-11-21")
        }
        Purpose("klanten actuele informatie ter ondersteuning sturen") {
            Concerns(klantcontacten)
            Accepted(
                .purposeWithoutGround, because: "the existing statement gives no ground; WvSoft is being asked which",
                until: "2027-11-21")
        }

        Keep.of(
            klantcontacten,
            for: .asLongAs(
                "het contact met de klant duurt",
                also: "dat nodig is voor overheidsinstellingen, zoals de Belastingdienst"))

        Sharing {
            worldstream
            websitehost
            NoAccess("de accountant", to: "ons systeem")
        }

        Security {
            Hosting(
                .cloud, on: .own, at: worldstream, ipAddress: "109.236.84.77", isSecured: true, hasCertificate: true)
            Commitment(.boundAndTrustworthy, by: "onze directie", "onze medewerkers")
            Commitment(.onlyDeclaredCompliant, by: "Worldstream", "de host van onze website")
        }

        BreachHandling(
            informs: "de klant", by: "telefoon", "e-mail", isImmediate: true, includesSuspected: true,
            soTheyCanReport: true)

        ProcessorService(
            for: "klanten", hasSeparateStorage: true, isClosedToThirdParties: true, customersReachOnlyOwnData: true,
            support: .init("onze directeur", for: "support"))

        Website(hasCertificate: true, cookies: .none)

        Rights(
            by: .known(.email), accessAnswer: "een schermafdruk van [uw|je] gegevens", correctsWrongData: true
        ) {
            Accepted(
                .requestChannelMissing,
                because: "the existing statement gives no e-mail address; WvSoft is being asked",
                until: "2027-11-21")
        }

        Mailing(
            to: klantcontacten, "actuele informatie ter ondersteuning", .irregular,
            isCommercial: .unknown("the statement does not say; asked of WvSoft on 2026-11-21"))
        NoNewsletter()

        Stance(.sharesWithNobody).accepting(
            .sharingDeniedButPresent, because: "it stands so in the existing statement; WvSoft is being asked",
            until: "2027-11-21")
    }
}

private let licence = Consent(
    obtained: [.impliedBySigning, .oral, .email], contractNeedsData: true)
