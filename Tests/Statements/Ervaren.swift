import Facts

// An adviser on older employees and absence: one person, a website, a newsletter and an e-book.

private let vragers = DataSubject("mensen die ons via het formulier schrijven")
private let lezers = DataSubject("lezers van onze nieuwsbrief")
private let aanvragers = DataSubject("mensen die een e-book aanvragen")
private let bezoekers = DataSubject("bezoekers van onze website")

private let naam = DataCategory("uw naam", otherwise: "kunnen wij u onze dienst niet leveren")
private let mailadres = DataCategory("uw e-mailadres", otherwise: "kunnen wij u niet mailen")
private let telefoon = DataCategory("uw telefoonnummer")
private let vraag = DataCategory("uw vraag")
private let bezoek = DataCategory("bezoekgegevens", including: "de duur van bezoeken", "bezochte pagina’s")

private let webbureau = Processor(
    "ons webbureau", does: "de hosting van onze website en van e-mails via onze formulieren"
).accepting(.processorWithoutAgreement, because: notSaid, until: "2027-11-21")
private let mailing = Processor("Mailvoorbeeld", does: "onze nieuwsbrief", agreement: .signed, isCompliant: true)

private let notSaid = "the statement does not say; to be asked"
private let saysSo = "it stands so in the statement; to be asked"

extension Organisation {
    static let ervaren = Organisation("ervaren", addressing: .formal) {
        Controller(
            "Adviesbureau Ervaren", email: "info@example.nl", telephone: "06 12345678",
            postalAddress: "Postbus 12, 1234 AB Voorbeeldstad", registration: "12345678",
            identifiers: [.vat("NL001234567B01")])
        Scope("gegevens die wij via onze website krijgen")
        DataSubjects(vragers, lezers, aanvragers, bezoekers)
        DataCategories(naam, mailadres, telefoon, vraag, bezoek)
        Minimises(.asFewAsPossible, .privacyInDisclosure, neededFor: ["een antwoord of een dienst"])
        Excludes(.sale)
        Grounds(.init(.consent, isExplicit: true), .init(.contract))
            .accepting(.groundsUnmapped, because: saysSo, until: "2027-11-21")

        Purpose("vragen beantwoorden") {
            Concerns(vragers)
            Processes(naam, mailadres, telefoon, vraag)
        }
        Purpose("u in contact brengen met onze relaties en onderaannemers") {
            Processes(naam, mailadres, telefoon)
        }
        Purpose("onze website verbeteren") {
            Concerns(bezoekers)
            Processes(bezoek)
            Keep.ofThese(for: .forever).accepting(.retentionEndless, because: saysSo, until: "2027-11-21")
        }
        Purpose("onze nieuwsbrief sturen") {
            Includes("uw naam en e-mailadres na uw aanmelding automatisch opslaan bij Mailvoorbeeld")
            Concerns(lezers)
            Processes(naam, mailadres)
            SharedWith(mailing)
            Rests(on: .consent(Consent(obtained: [.form, .oral, .writing])))
            Keep.ofThese(for: .until("u zich afmeldt"))
        }
        Purpose("een e-book op verzoek sturen") {
            Concerns(aanvragers)
            Processes(naam, mailadres)
        }
        Purpose("onze diensten per e-mail aanbieden") {
            Processes(mailadres)
            Rests(on: .legitimateInterest("ons commerciële belang"))
        }
        Mailing(to: lezers, "kennis over ons vak en informatie over onze diensten", by: .known(.email))
        Newsletter(unsubscribe: "de link in elke nieuwsbrief of een e-mail aan ons")

        Keep.ofOtherData(for: .notLongerThanNeeded(for: ["onze werkzaamheden"]))
            .accepting(.retentionEmptyCriterion, because: saysSo, until: "2027-11-21")
        StatutoryTermsFirst()

        Sharing(onlyIn: ["de systemen van ons webbureau", "Mailvoorbeeld", "Google Analytics"]) {
            webbureau
            mailing
            Disclosure(.withConsent, onlyIf: "een dienst dat nodig maakt")
            Disclosure(.requiredByLaw)
            Disclosure(.legalClaims)
            Disclosure(.protection)
        }
        Security {
            Measure(.noPaperCopies)
            Measure(.personalPassword)
            Measure(.multiFactorWherePossible, isExplained: true)
            Measure(.lockedDevices)
            Measure(.fewDevices)
            Measure(.encryptedConnection, isExplained: true)
            DataLocation("de mailservers van ons webbureau in datacentrum De Polder in Voorbeeldstad", of: ["e-mails"])
        }
        Website("https://example.nl", hasCertificate: true) {
            Analytics("Google Analytics", .showsTotalsOnly)
        }
        Rights(
            by: .email, also: [.telephone], accessAnswer: "een overzicht van uw gegevens"
        ) {
            RightDetail(.erasure, then: "kunnen wij u misschien niet meer helpen")
            RightDetail(.objection, then: "kunnen wij u misschien niet meer helpen")
            RightDetail(.portability, then: "kunnen wij daarvoor kosten rekenen")
            SelfService(via: "de link onder elke nieuwsbrief", .correct, with: ["uw gegevens voor de nieuwsbrief"])
        }
        ChangePolicy(mayChange: true, .never, because: "een wijziging van de wet")
        Explains(.rereading)
    }
}
