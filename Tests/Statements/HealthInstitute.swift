import Facts

private let unsaid = "the statement does not say; to be asked"

private let children = DataSubject("kinderen van 0 tot 5 jaar")
private let healthy = DataSubject("ouders van gezonde kinderen", arrival: .selfRegistered)
private let ill = DataSubject("ouders van zieke kinderen", arrival: .approached, by: "de GGD in hun regio")

private let registration = DataCategory("het geboortejaar en geslacht van [uw|je] kind")
private let birthMonth = DataCategory(
    "de geboortemaand van [uw|je] kind", onlyIf: "[uw|je] kind bij de jongsten hoort")
private let email = DataCategory("[uw|je] e-mailadres")
private let answers = DataCategory(
    "antwoorden op de vragenlijst", .special, including: "[uw|je] gezin", "de gezondheid van [uw|je] kind",
    "school of kinderopvang", "zieke mensen in de omgeving")

private let instituteLaw = Statute("Wet op het Landelijk Gezondheidsinstituut")

extension Organisation {
    static let healthInstitute = Organisation("gezondheidsinstituut", addressing: .formal) {
        Controller("Landelijk Gezondheidsinstituut", email: "onderzoek@example.nl")
        ExternalPolicy("onze algemene privacyverklaring", at: "https://example.nl/privacy")
        DataSubjects(children, healthy, ill)
        DataCategories(registration, birthMonth, email, answers)
        Collected(.given, registration, birthMonth, email, when: "[u|je] [uw|je] kind aanmeldt")
        Collected(.given, answers, by: "een vragenlijst die [u|je] later krijgt")
        Minimises(moreOnlyIf: "zeker is dat [u|je] een uitnodiging krijgt")
        Purpose("ouders vinden die met hun kind willen meedoen") {
            Concerns(healthy, ill, children)
            Processes(registration, birthMonth)
            Rests(on: .publicTask(.known([instituteLaw])))
            Accepted(.retentionMissing, because: unsaid, until: "2027-11-21")
        }
        Purpose("[u|je] per e-mail uitnodigen") {
            Ends(on: "2027-03-31")
            OnlyForThis()
            Concerns(healthy, ill)
            Processes(email)
            Rests(on: .publicTask(.known([instituteLaw])))
            Selects(by: "de leeftijd van een kind dat ziek werd", "het geslacht van dat kind")
        }
        Purpose("uitzoeken welke kinderen meer kans hebben op een infectie") {
            Concerns(children, healthy, ill)
            Processes(answers)
            Rests(on: .publicTask(.known([instituteLaw])))
            Rests(
                on: .consent(
                    Consent(
                        obtained: [.button],
                        declaring: [
                            "[u hebt|je hebt] de informatie gelezen en begrepen", "[u|je] kon vragen stellen",
                            "[u|je] had genoeg tijd", "[u bent|je bent] ouder of voogd van het kind",
                        ],
                        withdrawnIn: "een e-mail aan ons", withoutReason: true, afterWithdrawal: [.erasesOnRequest],
                        isExplicit: true)))
            SpecialDataAllowed(by: .explicitConsent)
            MustProvide(.voluntary)
            Keep.ofThese(for: .fixed(.years(10)), after: "het invullen, of na het einde van het onderzoek")
        }
        Keep.of(email, for: .fixed(.years(1)), after: "het einde van het onderzoek")
        Mailing(
            to: healthy, "een bericht, met of zonder uitnodiging,", when: "vóór het einde van het onderzoek")
        Mailing(to: ill, "zo’n bericht", when: "vóór het einde van het onderzoek")
        Minors(parentConsents: true)
        Rights(by: .email)
    }
}
