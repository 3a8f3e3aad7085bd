import Facts

// A restaurant with reservations and orders online.

private let gasten = DataSubject("gasten")
private let bezoekers = DataSubject("bezoekers van onze website")
private let abonnees = DataSubject("abonnees van onze nieuwsbrief")

private let namen = DataCategory("namen", usedFor: "reserveringen en bestellingen")
private let mailadressen = DataCategory(
    "e-mailadressen", usedFor: "berichten over reserveringen en bestellingen, en de nieuwsbrief")
private let telefoon = DataCategory("telefoonnummers", usedFor: "contact over reserveringen en bestellingen")
private let betaling = DataCategory("betaalgegevens", usedFor: "online betalingen")
private let adressen = DataCategory("IP-adressen", usedFor: "analyse en beveiliging")

private let betalers = Processor("betalingsverwerkers").accepting(
    .processorWithoutAgreement, because: notSaid, until: "2027-11-21")
private let beheer = Processor("IT-bedrijven", does: "hosting en onderhoud").accepting(
    .processorWithoutAgreement, because: notSaid, until: "2027-11-21")

private let notSaid = "the statement does not say; to be asked"

extension Organisation {
    static let karper = Organisation("karper", addressing: .formal) {
        Controller(
            "Restaurant De Karper", email: "info@example.nl", telephone: "030 123 45 67",
            postalAddress: "Havenstraat 1, 1234 AB Voorbeeldstad")
        Version(of: "2026-11-21")
        DataSubjects(gasten, bezoekers, abonnees)
        DataCategories(namen, mailadressen, telefoon, betaling, adressen)

        Purpose("reserveringen en bestellingen verwerken") {
            Concerns(gasten)
            Processes(namen, telefoon)
            Keep.ofThese(for: .fixed(.years(1)), after: "uw bezoek of bestelling")
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
        }
        Purpose("bevestigingen en berichten over reserveringen en bestellingen sturen") {
            Concerns(gasten)
            Processes(mailadressen)
            Keep.ofThese(for: .fixed(.years(1)), after: "uw bezoek of bestelling")
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
        }
        Purpose("online betalingen verwerken") {
            Concerns(gasten)
            Processes(betaling)
            SharedWith(betalers)
            Keep.ofThese(for: .fixed(.years(7))).neededFor("de belasting")
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
        }
        Purpose("onze service en de tevredenheid van gasten verbeteren") {
            Concerns(gasten)
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
        }
        Purpose("onze nieuwsbrief sturen") {
            Concerns(abonnees)
            Processes(mailadressen)
            Rests(on: .consent())
            Keep.ofThese(for: .until("u zich afmeldt"))
        }
        Purpose("het bezoek aan onze website analyseren") {
            Concerns(bezoekers)
            Processes(adressen)
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
        }
        Newsletter().accepting(.unsubscribeMissing, because: notSaid, until: "2027-11-21")

        Keep.ofOtherData(for: .notLongerThanNeeded(for: ["het doel waarvoor wij ze kregen"]))
            .accepting(.retentionEmptyCriterion, because: notSaid, until: "2027-11-21")
        StatutoryTermsFirst()

        Sharing {
            betalers
            beheer
            Disclosure(.neededForPurposes)
            Disclosure(.requiredByLaw)
        }
        Security {
            AppropriateMeasures(.unspecified)
            Measure(.encryptedPayments)
            Measure(.securedServers)
        }
        Website {
            Cookies {
                Cookie("functionele cookies", .functional)
                Cookie("analytische cookies", .analytics, for: "het bezoek aan onze website analyseren")
                    .accepting(.cookieBeforeConsent, because: notSaid, until: "2027-11-21")
                    .accepting(.cookieWithoutLifetimeOrParty, because: notSaid, until: "2027-11-21")
            }
        }
        Rights {
            Limits(.dutyToKeep)
        }
        ChangePolicy(mayChange: true, takesEffect: .onStatedDate)
        Explains(.newestVersion, .questions)
    }
}
