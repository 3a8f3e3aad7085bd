import Facts

// A foundation that owns a small church, and lets it for exhibitions and ceremonies.

private let aanvragers = DataSubject("aanvragers van huur")

private let contact = DataCategory("contactgegevens", including: "naam", "e-mailadres", "telefoonnummer")
private let aanvraag = DataCategory(
    "aanvraaggegevens",
    including: "de datum van de bijeenkomst", "het soort bijeenkomst", "het aantal mensen", "uw opmerkingen")

private let mail = Processor("Voorbeeldmail", does: "het versturen van e-mails").accepting(
    .processorWithoutAgreement, because: notSaid, until: "2027-11-21")
private let boekingen = Processor("Voorbeeldboeking", does: "het systeem voor boekingen").accepting(
    .processorWithoutAgreement, because: notSaid, until: "2027-11-21")
private let host = Processor("Voorbeeldhost", does: "de hosting van onze website").accepting(
    .processorWithoutAgreement, because: notSaid, until: "2027-11-21")

private let notSaid = "the statement does not say; to be asked"

extension Organisation {
    static let kerkjeOudeberg = Organisation("kerkje-oudeberg", addressing: .formal) {
        Controller(
            "Stichting Kerkje Oudeberg", email: .none, telephone: "030 123 45 67",
            postalAddress: "Kerkpad 1, 1234 AB Oudeberg", contactForm: "het aanvraagformulier op onze website",
            registration: "12345678", identifiers: [.rsin("001234567")])
        ContactPoint(
            for: .privacyQuestions, .requests, with: "Anna Jansen, ons bestuurslid voor contracten",
            email: "contracten@kerkje-oudeberg.example")
        Version(of: "2026-03-01")
        DataSubjects(aanvragers)
        DataCategories(contact, aanvraag)
        Collected(.given, extent: .all, by: "het aanvraagformulier op onze website")
        Excludes(.marketing, .sale, .profiling)
        Anonymised("de bezoekgegevens van Voorbeeldmeting", .anonymous)

        Purpose("huuraanvragen beoordelen en behandelen") {
            Includes("u automatisch een bevestiging sturen")
            Concerns(aanvragers)
            Processes(contact, aanvraag)
            OnlyForThis()
            SharedWith(mail)
            SharedWith(boekingen)
            SharedWith(host)
            Keep.ofThese(for: .fixed(.years(2)), after: "de datum van de bijeenkomst", then: .deleted)
                .why(
                    "exposanten achttien maanden wachten voordat zij weer mogen exposeren",
                    "aanvragen lang van tevoren komen", "er daarna nog vragen kunnen zijn")
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
        }
        StatutoryTermsFirst()

        Sharing(internal: .examples) {
            InternalRecipient("de contractadministratie van ons bestuur", for: "het ontvangen van aanvragen")
            InternalRecipient(
                "Anna Jansen, ons bestuurslid voor contracten", for: "het behandelen van verzoeken over privacy")
            mail
            boekingen
            host
            Transfers(.possible, onlyWithSafeguards: true)
        }
        Security {
            AppropriateMeasures(.technicalAndOrganisational)
            DataLocation("de mailbox van de contractadministratie", of: ["aanvragen"])
        }
        Website(cookies: .none, needsNoBanner: true) {
            Analytics("Voorbeeldmeting", usesNoCookies: true)
            FutureCookies("een dienst die persoonsgegevens gebruikt", .changeStatement, .tellPeople)
        }
        Rights(answeredWithin: .days(14))
        ChangePolicy(mayChange: true)
        Explains(.newestVersion)
    }
}
