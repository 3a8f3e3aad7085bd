import Facts

private let unsaid = "the statement does not say; to be asked"

private let patients = DataSubject("patiënten")
private let practiceVisitors = DataSubject("bezoekers van onze praktijk")
private let siteVisitors = DataSubject("bezoekers van onze website")

private let administrative = DataCategory(
    "administratieve gegevens", .nationalIdentificationNumber, including: "naam", "adres", "burgerservicenummer",
    listing: .examples)
private let medical = DataCategory("medische gegevens", .special)
private let images = DataCategory("camerabeelden")

private let insurers = Recipient(
    "zorgverzekeraars", gets: [.data("administratieve gegevens", "behandelcodes")],
    onlyIf: "[u|je] aanvullend verzekerd bent")
private let referrers = Recipient("[uw|je] huisarts of medisch specialist")
private let patientFile = Processor("FysioDossier", does: "het bijhouden van patiëntendossiers")
    .accepting(.processorWithoutAgreement, because: unsaid, until: "2027-11-21")
private let messenger = Processor("ZorgBericht", does: "het versturen van berichten in de zorg")
    .accepting(.processorWithoutAgreement, because: unsaid, until: "2027-11-21")

private let treatmentLaw = Statute("Wet op de geneeskundige behandelingsovereenkomst")

extension Organisation {
    static let physiotherapy = Organisation("beekdal", addressing: .formal) {
        Controller(
            "Fysiotherapie Beekdal", email: "info@example.nl", legalForm: "een maatschap",
            visitingAddress: "Voorbeeldlaan 8, 1234 AB Beekdal")
        ContactPoint(for: .privacyQuestions, with: "Anna, Bram en Carla, de maten van onze praktijk")
        DataSubjects(patients, practiceVisitors, siteVisitors)
        DataCategories(administrative, medical, images)
        Purpose("[u|je] veilig en verantwoord behandelen") {
            Concerns(patients)
            Processes(administrative, medical)
            Accepted(.purposeWithoutGround, because: unsaid, until: "2027-11-21")
            Accepted(.nationalNumberWithoutStatute, because: unsaid, until: "2027-11-21")
            Accepted(.specialCategoryWithoutException, because: unsaid, until: "2027-11-21")
        }
        Purpose("een patiëntendossier bijhouden") {
            Concerns(patients)
            Processes(administrative, medical)
            SharedWith(patientFile)
            Rests(on: .legalObligation(.known([treatmentLaw])))
            Accepted(.provisionDutyUnstated, because: unsaid, until: "2027-11-21")
            Accepted(.specialCategoryWithoutException, because: unsaid, until: "2027-11-21")
        }
        Purpose("kosten declareren bij zorgverzekeraars") {
            Concerns(patients)
            SharedWith(insurers)
            Accepted(.purposeWithoutGround, because: unsaid, until: "2027-11-21")
            Accepted(.retentionMissing, because: unsaid, until: "2027-11-21")
        }
        Purpose("verslag uitbrengen aan [uw|je] verwijzer") {
            Includes("een verslag bij het begin van de behandeling", "een verslag aan het einde van de behandeling")
            Concerns(patients)
            SharedWith(referrers)
            Accepted(.purposeWithoutGround, because: unsaid, until: "2027-11-21")
            Accepted(.retentionMissing, because: unsaid, until: "2027-11-21")
        }
        Purpose("met camera’s toezicht houden in de wachtkamer en bij de receptie") {
            Includes("de veiligheid van patiënten, medewerkers en eigendommen bewaken")
            Concerns(patients, practiceVisitors)
            Processes(images)
            Keep.ofThese(for: .fixed(.weeks(4)), then: .overwritten).atMost()
                .except(.longer, when: "daar een goede reden voor is, zoals het vinden van een dader")
                .erased(automatically: true, forGood: true)
            Accepted(.purposeWithoutGround, because: unsaid, until: "2027-11-21")
        }
        Purpose("afspraken maken en wijzigen") {
            Concerns(patients)
            Accepted(.purposeWithoutGround, because: unsaid, until: "2027-11-21")
            Accepted(.retentionMissing, because: unsaid, until: "2027-11-21")
        }
        Keep.of(
            administrative, medical, for: .atLeast(.years(15)), after: "de laatste behandeling", because: treatmentLaw
        )
        .accepting(.retentionBelowStatute, because: "the statement tells the term of before 2020", until: "2027-11-21")
        Sharing {
            patientFile
            messenger
            insurers
            referrers
            Disclosure(
                .withConsent, to: ["andere partijen, zoals een arbodienst of een advocaat"],
                onlyAfter: "een uitdrukkelijke, schriftelijke verklaring van [u|je]")
            Disclosure(
                when: "dat nodig is voor [uw|je] behandeling of voor het declareren van kosten",
                gets: [.data("medische gegevens")])
        }
        Security {
            Measure(.personalPassword)
            Measure(.encryptedConnection)
            Measure(.confidentialityDuty)
            OtherMeasure("onze patiëntensoftware zwaar beveiligen")
            Certification(of: "onze patiëntensoftware")
            SafeExchange(
                of: "medische gegevens", "foto’s", with: "andere zorgverleners",
                onlyThrough: ["kanalen met een certificaat voor de zorg"])
            RestrictedViewing(
                of: "[uw|je] dossier", onlyBy: "de therapeuten die [u|je] behandelen", "hun waarnemers")
            RestrictedViewing(of: "camerabeelden", onlyIf: "er iets is gebeurd")
            SecurityLimit(.unsecuredEmail, of: "afspraken")
        }
        Website {
            Cookies {
                Cookie("functionele cookies", .functional)
                Cookie("analytische cookies", .analytics, for: "statistieken maken", telling: [.totalsOnly])
                    .accepting(.cookieWithoutLifetimeOrParty, because: unsaid, until: "2027-11-21")
                Cookie("[uw|je] keuze voor cookies", .functional, in: .localStorage, for: "[uw|je] keuze onthouden")
                CookieConsent(
                    for: .some, when: "bij [uw|je] eerste bezoek, met een cookiemelding",
                    between: ["toestaan", "weigeren"],
                    withdrawal: .known(.place("de cookiemelding")), refusingIsAsEasy: true)
            }
        }
        Rights {
            RightDetail(.erasure, of: ["[uw|je] patiëntendossier"])
        }
        Explains(.questions)
    }
}
