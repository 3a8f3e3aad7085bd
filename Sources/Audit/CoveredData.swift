import DatabaseSchema
import Diagnostics
import Facts

/// The kinds of data that categories of the facts name, by the Dutch words for them.
struct CoveredData {
    private let kinds: Set<PersonalKind>

    init(of organisation: Organisation) {
        let texts = organisation.categories.flatMap { category in
            let isWhole = category.listing == .complete && !category.examples.isEmpty
            return category.examples + (isWhole && Self.isCollective(category.label) ? [] : [category.label])
        }
        let words = texts.flatMap { text in
            text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
        }
        kinds = Set(
            PersonalKind.allCases.filter { kind in words.contains { word in kind.dutchWords.contains { $0.fits(word) } }
            })
    }

    func contains(_ kind: PersonalKind) -> Bool { kinds.contains(kind) }

    /// Whether a label stands for data of several kinds: its examples, where these are all, say which.
    private static func isCollective(_ label: String) -> Bool {
        [
            "contactgegevens", "personalia", "inloggegevens", "accountgegevens", "bezorggegevens", "betaalgegevens",
            "bankgegevens",
        ]
        .contains { label.lowercased().contains($0) }
    }
}

/// A Dutch word, or with a star how one begins or ends.
struct WordShape: ExpressibleByStringLiteral {
    private let text: String
    private let isBeginning: Bool
    private let isEnding: Bool

    init(stringLiteral value: String) {
        isBeginning = value.hasSuffix("*")
        isEnding = value.hasPrefix("*")
        text = value.filter { $0 != "*" }
    }

    func fits(_ word: String) -> Bool {
        if isBeginning { return word.hasPrefix(text) }
        return isEnding ? word.hasSuffix(text) : word == text
    }
}

extension PersonalKind {
    /// Words by which a category shows that it has data of this kind.
    var dutchWords: [WordShape] {
        switch self {
        case .name: ["*naam", "*namen", "naw*", "contactgegevens", "personalia", "inloggegevens", "accountgegevens"]
        case .email:
            [
                "e-mail*", "email*", "mailadres*", "contactgegevens", "inloggegevens", "accountgegevens",
                "*e-mailadres", "*e-mailadressen",
            ]
        case .telephone: ["telefoon*", "*telefoonnummer", "*telefoonnummers", "mobiel*", "contactgegevens"]
        case .address:
            [
                "adres", "adressen", "adresgegevens", "postadres", "woonadres", "*afleveradres", "bezorgadres",
                "factuuradres",
                "postcode*", "woonplaats*", "naw*", "contactgegevens", "bezorggegevens", "straat*", "huisnummer*",
            ]
        case .birth: ["geboorte*", "leeftijd*", "personalia"]
        case .bsn: ["burgerservicenummer*", "bsn"]
        case .iban:
            [
                "iban*", "*rekeningnummer", "*rekeningnummers", "bankrekening*", "betaalgegevens", "bankgegevens",
                "betalingsgegevens", "creditcard*",
            ]
        case .ipAddress: ["ip-adres*"]
        case .health:
            [
                "gezondheid*", "medisch*", "medicijn*", "medicatie", "ziekte*", "zorg*", "*zorg", "allergie*", "dieet*",
                "klachten", "diagnose*",
            ]
        case .religion: ["geloof*", "religi*", "godsdienst*", "kerk*", "levensovertuiging", "doop*"]
        case .ethnicity: ["etnisch*", "etniciteit", "afkomst", "ras"]
        case .sex: ["geslacht*", "gender*", "aanhef*", "personalia"]
        case .sexualLife: ["seksue*"]
        case .political: ["politiek*"]
        case .unionMembership: ["vakbond*"]
        case .biometrics: ["biometri*", "vingerafdruk*", "gezichtsherkenning", "dna*", "genetisch*"]
        case .criminal: ["strafrecht*", "strafbare", "veroordeling*", "vog"]
        case .location: ["locatie*", "gps*", "verblijfplaats*"]
        case .photo: ["foto*", "*foto", "pasfoto*", "beeld*", "camerabeeld*", "film*", "video*"]
        case .password: ["wachtwoord*", "inloggegevens", "accountgegevens"]
        case .nationalId:
            ["paspoort*", "identiteit*", "rijbewijs*", "nationaliteit*", "legitimatie*", "*identiteitsbewijs"]
        case .device:
            ["cookie*", "apparaat*", "browser*", "sessie*", "bezoekgegevens", "gebruiksgegevens", "surfgedrag"]
        }
    }

    /// As a message calls it.
    var words: String {
        switch self {
        case .name: "a name"
        case .email: "an e-mail address"
        case .telephone: "a telephone number"
        case .address: "an address"
        case .birth: "a date of birth or an age"
        case .bsn: "a citizen service number (BSN)"
        case .iban: "an account number"
        case .ipAddress: "an IP address"
        case .health: "data on health"
        case .religion: "data on religion"
        case .ethnicity: "data on ethnic origin"
        case .sex: "a sex or form of address"
        case .sexualLife: "data on sexual life"
        case .political: "political opinions"
        case .unionMembership: "membership of a trade union"
        case .biometrics: "biometric or genetic data"
        case .criminal: "data on offences"
        case .location: "a location"
        case .photo: "a photo"
        case .password: "a password"
        case .nationalId: "data of a document of identity"
        case .device: "what recognises a device"
        }
    }
}

extension PersonalKind {
    /// Whether the law forbids to use it, but for its exceptions.
    var isProtected: Bool {
        switch self {
        case .bsn, .health, .religion, .ethnicity, .sexualLife, .political, .unionMembership, .biometrics, .criminal:
            true
        default: false
        }
    }

    /// What the law says of asking for it.
    var provisions: [Provision] {
        switch self {
        case .bsn: [.uavg("46 lid 1")]
        case .health, .religion, .ethnicity, .sexualLife, .political, .unionMembership, .biometrics: [.avg("9 lid 1")]
        case .criminal: [.avg("10"), .uavg("31")]
        default: [.avg("5 lid 1 onder a"), .avg("5 lid 1 onder c")]
        }
    }
}
