import Claims
import Diagnostics
import Facts
import Texts

/// What in the processing of personal data a change is about, and what it asks of who publishes it.
public enum ChangeSubject: String, CaseIterable, Sendable {
    case controller, contact, purposes, grounds, people, data, sources, duty, recipients, processors, transfers
    case retention, decisions, minors, cookies, rights, publication, messages, security
    /// What is done for customers, on their instruction.
    case services
    /// What the statement is about, how it changes, where more can be read.
    case guidance

    /// What asks that people are told.
    public var provision: Provision {
        switch self {
        case .controller: .avg("13 lid 1 onder a")
        case .contact: .avg("13 lid 1 onder b")
        case .purposes: .avg("13 lid 3")
        case .grounds: .avg("13 lid 1 onder c")
        case .people, .data: .avg("5 lid 1 onder a")
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
        case .services: .avg("28 lid 3")
        case .guidance: .avg("12 lid 1")
        }
    }

    /// As a message calls it, and as a version can name it.
    public var name: (english: String, dutch: String) {
        switch self {
        case .controller: ("who is responsible", "wie verantwoordelijk is")
        case .contact: ("how it is reached", "hoe [u|je] ons bereikt")
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
        case .rights: ("rights, and how to use them", "de rechten en hoe [u|je] die gebruikt")
        case .publication: ("what is made public", "wat openbaar wordt")
        case .messages: ("messages and newsletters", "de nieuwsbrief")
        case .security: ("security", "de beveiliging")
        case .services: ("what is done for customers", "wat wij in opdracht van klanten doen")
        case .guidance: ("what the statement is about, and how it changes", "de uitleg in deze verklaring")
        }
    }

    /// The one that a claim is about; nothing where it only repeats what others say, as a summary does.
    public init?(of kind: ClaimKind) {
        var branch = kind.id[...]
        while true {
            if let found = Self.ofBranch[String(branch)] {
                self = found
                return
            }
            guard let end = branch.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
            branch = branch[..<end]
        }
    }

    init?(ofBranch name: String) {
        guard let subject = Self.ofBranch[name] else { return nil }
        self = subject
    }

    /// Each branch is of one subject.
    private static let ofBranch = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { subject in subject.branches.map { ($0, subject) } })

    /// As the title of a change has it.
    public var heading: String {
        switch self {
        case .controller: "Verantwoordelijke"
        case .contact: "Contact"
        case .purposes: "Doel"
        case .grounds: "Grondslag"
        case .people: "Groep mensen"
        case .data: "Gegevens"
        case .sources: "Herkomst van gegevens"
        case .duty: "Verplichting om gegevens te geven"
        case .recipients: "Ontvanger"
        case .processors: "Verwerker"
        case .transfers: "Doorgifte buiten de EER"
        case .retention: "Bewaartermijn"
        case .decisions: "Besluit of profiel"
        case .minors: "Kinderen"
        case .cookies: "Cookies"
        case .rights: "Rechten en verzoeken"
        case .publication: "Openbaarmaking"
        case .messages: "Berichten"
        case .security: "Beveiliging"
        case .services: "In opdracht van klanten"
        case .guidance: "Uitleg"
        }
    }

    /// Whether a text names it, by a word of its own.
    public func isNamed(in text: SmallText) -> Bool { text.holds(anyOf: stems + Self.everything) }

    private static let everything = ["de hele ", "het hele ", "de gehele ", "volledig herschreven", "alles"]

    private var branches: [String] {
        switch self {
        case .controller: ["controller", "joint", "representative", "declaration", "laws"]
        case .contact: ["contact", "contactPoint", "officer"]
        case .purposes:
            [
                "purpose", "option", "optOut", "optionsKeptIn", "excludedUse", "otherUse", "selection",
                "purposeLimitation", "ai", "categoriesServePurposes", "categoryUse", "exchange", "fileTransfer",
            ]
        case .grounds:
            [
                "ground", "commonGround", "commonGrounds", "consentScope", "consentDeclaration", "withoutConsent",
                "tickedAgreement", "interestsWeighed",
            ]
        case .people: ["subject", "subjects", "purpose.subjects"]
        case .data:
            [
                "category", "categories", "categoryModality", "categoryOnlyIf", "excludedData", "noOtherData",
                "minimisation", "anonymised", "withoutData", "purpose.categories",
            ]
        case .sources: ["source", "arrival", "collected"]
        case .duty: ["provision", "necessity", "duty", "duties"]
        case .recipients:
            [
                "recipient", "recipients", "disclosure", "disclosures", "party", "parties", "partyStandard",
                "sharedMinimum", "sharedWithNobody", "excludedSharing", "userSharing", "internal", "internals", "terms",
                "noAccess", "ownAccess", "linkAccess", "viewing", "purpose.recipients",
            ]
        case .processors: ["processor", "processors", "processorsResponsibility", "agreement"]
        case .transfers: ["transfer", "location"]
        case .retention: ["retention", "backups", "refusalRecord", "severalTerms", "statutoryTermsFirst"]
        case .decisions: ["decision", "decisions", "profile", "purpose.profiling"]
        case .minors: ["minors", "ages"]
        case .cookies:
            [
                "cookie", "cookies", "cookieCategory", "cookieConsent", "cookieWithdrawal", "cookieRule", "cookieUse",
                "cookieTopic", "embedded", "embeddedParts", "excludedTool", "futureCookies", "analytics", "deviceData",
                "siteFeature", "app", "appAccess", "appParts", "appSettings",
            ]
        case .rights:
            [
                "right", "rights", "rightDetail", "rightToObject", "rightToWithdraw", "rightsLimits", "request",
                "access", "answer", "withdrawal", "selfService", "identityCheck", "fee", "objection",
                "limit", "refusal", "complaint", "ownComplaint", "authority", "purpose.objection",
            ]
        case .publication: ["publication", "imageRules", "placedNotice"]
        case .messages: ["mailing", "newsletter"]
        case .security:
            [
                "measure", "measures", "protection", "hosting", "otherMeasure", "certification", "websiteCertificate",
                "staffAccess", "appropriate", "boundAndTrustworthy", "keepsSecret", "onlyDeclaredCompliant",
                "securityLimit", "securityReport", "systems", "breach", "breachDuty",
            ]
        case .services: ["service"]
        case .guidance:
            [
                "advice", "blackOut", "browserChoice", "browserChoices", "browserEffect", "browserMore", "browserPage",
                "browserPages", "browserTools", "disclaimer", "policy", "scope", "standardText", "changes", "selfCheck",
            ]
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
        case .services: ["opdracht", "dienst", "verwerker"]
        case .guidance: ["uitleg", "verwijzing", "wijzig", "leeswijzer"]
        }
    }
}
