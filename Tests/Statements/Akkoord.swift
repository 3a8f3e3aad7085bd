import Facts

// A music school: an association of teachers who each keep an administration of their own.

private let leerlingen = DataSubject("leerlingen", including: "kinderen (de meesten)", listing: .examples)
private let debiteuren = DataSubject("debiteuren", including: "ouders", listing: .examples)

private let contact = DataCategory(
    "contactgegevens", including: "naam", "adres", "woonplaats", "telefoonnummers", "e-mailadressen")
private let geboortedatum = DataCategory("de geboortedatum van de leerling")
private let bank = DataCategory("bankgegevens van de debiteur", .bookkeeping, usedFor: "automatische incasso")

private let notSaid = "the statement does not say; to be asked"

extension Organisation {
    static let akkoord = Organisation("muziekschool-akkoord", addressing: .formal) {
        Controller(
            "Vereniging Muziekschool Akkoord", shortName: "Akkoord",
            legalForm: "een vereniging van zelfstandige docenten"
        ).accepting(.controllerWithoutContact, because: notSaid, until: "2027-11-21")
        DataProtectionOfficer(
            "Marijke de Wit, secretaris van het bestuur", email: "secretaris@muziekschoolakkoord.example")
        JointController(
            "de docenten van de muziekschool", arrangement: "elke docent voert de eigen administratie",
            mayDiffer: true)
        States("Deze tekst is er vanwege de nieuwe privacywet.", in: .controller)
        DataSubjects(leerlingen, debiteuren)
        DataCategories(contact, geboortedatum, bank)
        CategoriesServePurposes(onlyAsCollected: true)
        DataCollection(.given, extent: .all, by: "het inschrijfformulier")
        Agreement(to: "de voorwaarden", "het privacyprotocol", on: "het inschrijfformulier")

        Purpose("de inschrijving en de lessen regelen") {
            Concerns(leerlingen, debiteuren)
            Processes(contact)
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
            Accepted(.retentionMissing, because: notSaid, until: "2027-11-21")
        }
        Purpose("het lesgeld innen") {
            Concerns(debiteuren)
            Processes(bank)
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
        }
        Purpose("bepalen of voor de lessen btw geldt") {
            Concerns(leerlingen)
            Processes(geboortedatum)
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
            Accepted(.retentionMissing, because: notSaid, until: "2027-11-21")
        }
        Purpose("groepen samenstellen") {
            Includes("leerlingen indelen op leeftijd", "jonge kinderen uit de avond houden")
            Concerns(leerlingen)
            Processes(geboortedatum)
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
            Accepted(.retentionMissing, because: notSaid, until: "2027-11-21")
        }
        Excludes(.marketing)
        Mailing(
            to: leerlingen, "berichten over uitvoeringen, het lesgeld en het nieuwe lesjaar",
            when: "zoveel mogelijk per e-mail")

        Sharing {
            Recipient(
                "een incassobureau of deurwaarder", for: "het innen van een schuld",
                gets: [
                    .data("uw inschrijving", "de voorwaarden waarmee u akkoord ging", "de brieven over de schuld")
                ],
                onlyIf: "een betaling lang uitblijft",
                onlyAfter: "enkele herinneringen per e-mail en een brief met een uiterste datum")
        }
        Keep.of(debiteuren, for: .fixed(.years(7))).atMost()
            .why("de Belastingdienst dat vraagt")
            .except(.longer, when: "de leerling langer ingeschreven blijft")
        Security {
            Measure(.confidentialityDuty)
            DataLocation("de mailbox van de docent", "het administratieprogramma van de docent")
        }
        Website(hasCertificate: true)
    }
}
