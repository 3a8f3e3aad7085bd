import Claims
import Diagnostics
import Facts

/// What in the processing of personal data a change is about, and what it asks of who publishes it.
enum ChangeSubject: CaseIterable {
    case controller, contact, purposes, grounds, people, data, sources, duty, recipients, processors, transfers
    case retention, decisions, minors, cookies, rights, publication, messages, security

    /// What a change of it means for the people whose data they are.
    enum Weight {
        /// They must be told of it (AVG art. 5 lid 1 onder a, 13 and 14; WP260 par. 29).
        case material
        /// It has to be published, and alters nothing that they may expect.
        case published
    }

    var weight: Weight {
        switch self {
        case .contact, .processors, .messages, .security: .published
        default: .material
        }
    }

    /// What asks that people are told.
    var provision: Provision {
        switch self {
        case .controller: .avg("13 lid 1 onder a")
        case .contact: .avg("13 lid 1 onder b")
        case .purposes: .avg("13 lid 3")
        case .grounds: .avg("13 lid 1 onder c")
        case .people, .data: .avg("14 lid 1 onder d")
        case .sources: .avg("14 lid 2 onder f")
        case .duty: .avg("13 lid 2 onder e")
        case .recipients, .processors, .publication: .avg("13 lid 1 onder e")
        case .transfers: .avg("13 lid 1 onder f")
        case .retention: .avg("13 lid 2 onder a")
        case .decisions: .avg("13 lid 2 onder f")
        case .minors: .avg("8")
        case .cookies: .tw("11.7a lid 1")
        case .rights: .avg("13 lid 2 onder b")
        case .messages: .tw("11.7")
        case .security: .avg("32")
        }
    }

    /// As a message calls it, and as a version can name it.
    var name: (english: String, dutch: String) {
        switch self {
        case .controller: ("who is responsible", "wie verantwoordelijk is")
        case .contact: ("how it is reached", "hoe u ons bereikt")
        case .purposes: ("the purposes", "de doelen")
        case .grounds: ("the legal grounds", "de grondslagen")
        case .people: ("the people whose data are used", "de groepen mensen")
        case .data: ("the data that are used", "de gegevens")
        case .sources: ("where data come from", "de herkomst van gegevens")
        case .duty: ("whether people have to give data", "of gegevens verplicht zijn")
        case .recipients: ("who gets data", "de ontvangers")
        case .processors: ("the processors", "de verwerkers")
        case .transfers: ("transfers outside the EEA", "de doorgifte buiten de EER")
        case .retention: ("how long data are kept", "de bewaartermijnen")
        case .decisions: ("decisions and profiles", "besluiten door een computer en profielen")
        case .minors: ("minors", "de regels voor kinderen")
        case .cookies: ("cookies", "de cookies")
        case .rights: ("rights, and how to use them", "de rechten en hoe u die gebruikt")
        case .publication: ("what is made public", "wat openbaar wordt")
        case .messages: ("messages and newsletters", "de nieuwsbrief")
        case .security: ("security", "de beveiliging")
        }
    }

    /// Whether a change of a claim of this kind is one of it. What a summary or an overview repeats is no change of its own.
    func covers(_ kind: ClaimKind) -> Bool { branches.contains(where: kind.isIn) }

    /// Whether a text names it, by a word of its own.
    func isNamed(in text: SmallText) -> Bool { text.holds(anyOf: stems + Self.everything) }

    private static let everything = ["de hele ", "het hele ", "de gehele ", "volledig herschreven", "alles"]

    private var branches: [String] {
        switch self {
        case .controller: ["controller", "joint", "representative"]
        case .contact: ["contact", "contactPoint", "officer"]
        case .purposes:
            ["purpose", "option", "optOut", "excludedUse", "otherUse", "selection", "purposeLimitation", "ai"]
        case .grounds:
            [
                "ground", "commonGround", "consentScope", "consentDeclaration", "withoutConsent", "tickedAgreement",
                "interestsWeighed",
            ]
        case .people: ["subject"]
        case .data: ["category", "categoryOnlyIf", "excludedData", "noOtherData"]
        case .sources: ["source", "arrival", "collected"]
        case .duty: ["provision", "necessity"]
        case .recipients:
            [
                "recipient", "disclosure", "party", "sharedWithNobody", "excludedSharing", "userSharing", "internal",
                "terms",
            ]
        case .processors: ["processor", "agreement"]
        case .transfers: ["transfer", "transferArea"]
        case .retention: ["retention", "backups", "refusalRecord", "severalTerms", "statutoryTermsFirst"]
        case .decisions: ["decision", "decisions", "profile"]
        case .minors: ["minors", "ages"]
        case .cookies:
            [
                "cookie", "cookies", "cookieCategory", "cookieConsent", "cookieWithdrawal", "cookieRule", "embedded",
                "analytics", "deviceData",
            ]
        case .rights:
            [
                "right", "request", "answer", "withdrawal", "selfService", "identityCheck", "fee", "objection",
                "limit", "refusal",
            ]
        case .publication: ["publication", "imageRules"]
        case .messages: ["mailing", "newsletter"]
        case .security: ["measure", "protection", "hosting", "otherMeasure", "certification", "staffAccess"]
        }
    }

    private var stems: [String] {
        switch self {
        case .controller: ["verantwoordelijk", "naam", "rechtsvorm", "vertegenwoordiger", "wie wij zijn"]
        case .contact: ["contact", "adres", "telefoon", "e-mail", "functionaris", "bereik"]
        case .purposes: ["doel", "gebruik", "verwerk", "waarvoor", "waarom"]
        case .grounds: ["grondslag", "toestemming", "belang", "overeenkomst", "verplichting", "waarom"]
        case .people: ["personen", "mensen", "betrokken", "groep", "van wie"]
        case .data: ["gegevens", "categorie"]
        case .sources: ["herkomst", "bron", "verkrijg", "verzamel"]
        case .duty: ["verplicht", "verstrek", "nodig"]
        case .recipients: ["ontvang", "delen", "gedeeld", "verstrek", "partij", "derden"]
        case .processors: ["verwerker", "leverancier", "dienstverlener", "partij", "hosting"]
        case .transfers: ["doorgifte", "buiten de e", "land", "waarborg", "amerika", "verenigde staten"]
        case .retention: ["bewaar", "bewaren", "termijn", "hoelang", "hoe lang", "wissen", "verwijder"]
        case .decisions: ["besluit", "besliss", "profiel", "profiler", "computer", "automat"]
        case .minors: ["kinder", "minderjarig", "leeftijd", "jongeren", "16 jaar"]
        case .cookies: ["cookie", "analytics", "statistiek", "ingesloten", "website"]
        case .rights: ["recht", "verzoek", "inzage", "bezwaar", "intrek", "termijn waarin"]
        case .publication: ["openbaar", "publi", "foto", "video", "beeld"]
        case .messages: ["nieuwsbrief", "mailing", "bericht", "e-mail", "reclame"]
        case .security: ["beveilig", "maatregel", "versleutel", "hosting"]
        }
    }
}
