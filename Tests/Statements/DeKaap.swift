import Facts

private let unsaid = "the statement does not say; to be asked"

private let patients = DataSubject("patiënten")
private let medical = DataCategory(
    "medische gegevens", .special, including: "[uw|je] (elektronische) dossier", listing: .examples)

extension Organisation {
    static let deKaap = Organisation("dekaap", addressing: .formal) {
        Controller("Praktijk De Kaap", email: "info@example.nl")
        ContactPoint(for: .questions, .complaints, email: "info@example.nl")
        DataSubjects(patients)
        DataCategories(medical)
        Minimises(.onlyForPurposes)
        Grounds(
            otherUse: .onlyWithConsent, laws: ["de AVG", "de Wet op de geneeskundige behandelingsovereenkomst (WGBO)"])
        Purpose("[u|je] goed en veilig behandelen") {
            Concerns(patients)
            Processes(medical)
            Accepted(.purposeWithoutGround, because: unsaid, until: "2027-11-21")
            Accepted(.specialCategoryWithoutException, because: unsaid, until: "2027-11-21")
        }
        Purpose("[uw|je] behandeling administratief en financieel afhandelen") {
            Concerns(patients)
            Accepted(.purposeWithoutGround, because: unsaid, until: "2027-11-21")
        }
        Purpose("wettelijke plichten nakomen") {
            Includes("een infectieziekte melden")
            Concerns(patients)
            Rests(on: .legalObligation())
            Accepted(.provisionDutyUnstated, because: unsaid, until: "2027-11-21")
        }
        Purpose("de gezondheid van [u|jou] of anderen beschermen") {
            Concerns(patients)
            Rests(on: .vitalInterests())
        }
        Purpose("wetenschappelijk onderzoek doen, en onderwijs en voorlichting geven") {
            Concerns(patients)
            Rests(on: .consent())
        }
        Purpose("onze praktijk goed beheren en beleid maken") {
            Concerns(patients)
            Accepted(.purposeWithoutGround, because: unsaid, until: "2027-11-21")
        }
        Sharing {
            Disclosure(
                .withConsent, to: ["andere zorgverleners, zoals [uw|je] huisarts of een specialist"],
                onlyIf: "[uw|je] behandeling dat nodig maakt", onlyAfter: "een uitdrukkelijke verklaring van [u|jou]")
            Disclosure(.requiredByLaw)
            Disclosure(.vitalInterests)
            Disclosure(.sameTreatment)
        }
        Keep.of(medical, for: .fixed(.years(20)), after: "de laatste behandeling")
            .except(.longer, when: "dat medisch nodig is")
        Keep.ofOtherData(for: .notLongerThanNeeded(for: ["onze doelen"]))
            .accepting(.retentionEmptyCriterion, because: unsaid, until: "2027-11-21")
        Security {
            Measure(.confidentialityDuty)
            SafeExchange(of: "medische gegevens", in: ["mondeling", "op papier", "digitaal"])
        }
        Rights(
            also: [.inPerson, .form], onBehalfBy: ["een gemachtigde", "[uw|je] curator", "[uw|je] mentor"],
            accessAnswer: "een kopie van [uw|je] dossier", fee: .known(.freeCopy)
        ) {
            Offers(.ownStatement, .accessLog)
            Limits(.dutyToKeep)
            RightDetail(.access, of: ["[uw|je] dossier"])
            RightDetail(.rectification, of: ["[uw|je] dossier"])
            RightDetail(
                .erasure, of: ["[uw|je] hele dossier of een deel daarvan"],
                notWhen: ["een ander belang heeft bij die gegevens"])
            RightDetail(
                .portability, of: ["[uw|je] gegevens of een deel daarvan"], to: "een andere zorgverlener")
            RightDetail(.objection, when: ["[uw|je] situatie daar reden toe geeft"])
            FileTransfer(
                to: "[uw|je] nieuwe therapeut", when: "[u|je] van praktijk wisselt",
                by: [
                    "persoonlijk", "per aangetekende post",
                    "per beveiligde e-mail als beide kanten goed zijn beveiligd",
                ],
                within: .months(1), keepsOriginal: true)
        }
    }
}
