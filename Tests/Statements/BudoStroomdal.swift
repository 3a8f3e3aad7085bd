import Facts

// A club for martial arts: what its enrolment form asks, field by field, and why.

private let leden = DataSubject("leden", including: "volwassenen", "jeugd", "kinderen")
private let betalers = DataSubject("mensen die de contributie voor een lid betalen")

private let formulier = DataCategory(
    "gegevens op het inschrijfformulier", necessity: .mostlyOptional,
    why: "de andere velden nodig zijn om je te bereiken",
    illustration: "twee nieuwe leden schrijven zich in, en er komt één betaling binnen"
).withoutPurpose
private let mailadres = DataCategory(
    "je e-mailadres", why: "wij je dan kunnen sturen wat je hebt ingevuld", "wij je moeten kunnen bereiken"
).withoutPurpose
private let achternaam = DataCategory(
    "je achternaam", why: "wij moeten weten van wie een betaling is"
).withoutPurpose
private let voornaam = DataCategory("je voornaam", why: "de leraar je zo noemt").withoutPurpose
private let tussenvoegsel = DataCategory(
    "je tussenvoegsel", why: "diploma’s van kinderen er dan netjes uitzien"
).withoutPurpose
private let adres = DataCategory(
    "je adres", why: "wij een kaart willen sturen als je lang ziek bent of trouwt"
).withoutPurpose
private let telefoon = DataCategory(
    "je telefoonnummer", onlyIf: "er iets bijzonders is, zoals een les die uitvalt"
).withoutPurpose
private let geboortedatum = DataCategory(
    "je geboortedatum", why: "de contributie voor kinderen anders is",
    "leraren van de jeugd de leeftijden moeten kennen"
).withoutPurpose
private let rekening = DataCategory(
    "je rekeningnummer",
    source: DataSource("onze bankafschriften")
        .accepting(.indirectCategoryUnnamed, because: notSaid, until: "2027-11-21"),
    why: "wij willen weten van wie een betaling is als de namen verschillen"
).withoutPurpose
private let trainingsdag = DataCategory(
    "je trainingsdag", why: "wij controleren of een nieuw lid zich echt heeft ingeschreven"
).withoutPurpose

private let notSaid = "the statement does not say; to be asked"

extension DataCategory {
    /// The form says why it asks a field, and not for which purpose.
    fileprivate var withoutPurpose: Self { accepting(.categoryWithoutPurpose, because: notSaid, until: "2027-11-21") }
}

extension Organisation {
    static let budoStroomdal = Organisation("budo-stroomdal", addressing: .informal) {
        Controller("Stichting Budo Stroomdal", detailsAt: "de contactpagina van onze website")
            .accepting(.controllerWithoutContact, because: notSaid, until: "2027-11-21")
        Version(of: "2026-01-18")
        ExternalPolicy(
            "de voorwaarden en het privacybeleid van die media zelf", .appliesElsewhere,
            for: "het gebruik van sociale media")
        DataSubjects(leden, betalers)
        DataCategories(
            formulier, mailadres, achternaam, voornaam, tussenvoegsel, adres, telefoon, geboortedatum, rekening,
            trainingsdag)
        NoOtherData()
        DataCollection(.given, by: "het inschrijfformulier", "het afmeldformulier", givesCopy: true)
        DataCollection(.given, rekening, by: "je betaling", copyFrom: "je eigen bank")

        Purpose("de contributie administreren") {
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
        }
        Purpose("informatie geven") {
            MustProvide(.voluntary)
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
        }
        Purpose("oud-leden op de mailinglijst houden") {
            Rests(on: .consent())
        }
        Mailing(to: leden, "informatie via onze mailinglijst", by: .known(.email))

        Excludes(.disclosure)
        Sharing {
            InternalRecipient("gediplomeerde leraren")
            InternalRecipient("de ledenadministratie")
            InternalRecipient("andere leden", onlyIf: "wie zich inschrijft dat uitdrukkelijk goedvindt")
        }
        ImageRules(at: "onze lessen", .publicationTold, .allAgree, .allCanHaveThem)
        Keep.ofAllData(for: .until("je hebt opgezegd en betaald"), then: .deleted)
            .except(.longerWithConsent)
        Security {
            Protects("alle gegevens", by: .offline)
        }
        Disclaimer(.readersOwn, for: "wat je plaatst in groepen op sociale media")
        Rights(via: ["je leraar"]) {
            Accepted(.requestChannelMissing, because: notSaid, until: "2027-11-21")
        }
    }
}
