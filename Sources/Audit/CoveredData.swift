import DatabaseSchema
import Facts

/// The kinds of data that categories of the facts name, by the Dutch words for them.
struct CoveredData {
    private let texts: [String]

    init(of organisation: Organisation) {
        texts = organisation.categories.flatMap { [$0.label] + $0.examples }.map { $0.lowercased() }
    }

    func contains(_ kind: PersonalKind) -> Bool { texts.contains { text in kind.dutchWords.contains(where: text.contains) } }
}

extension PersonalKind {
    /// Parts of words by which a category shows that it has data of this kind.
    var dutchWords: [String] {
        switch self {
        case .name: ["naam", "namen", "naw", "contactgegevens", "personalia", "inloggegevens", "accountgegevens"]
        case .email: ["e-mail", "email", "mailadres", "contactgegevens", "inloggegevens", "accountgegevens"]
        case .telephone: ["telefoon", "mobiel", "contactgegevens"]
        case .address: ["adres", "postcode", "woonplaats", "naw", "contactgegevens", "bezorggegevens"]
        case .birth: ["geboorte", "leeftijd", "personalia"]
        case .bsn: ["burgerservicenummer", "bsn"]
        case .iban: ["iban", "rekeningnummer", "bankrekening", "betaalgegevens", "bankgegevens", "betaling", "creditcard"]
        case .ipAddress: ["ip-adres", "ip adres"]
        case .health: ["gezondheid", "medisch", "medicijn", "ziekte", "zorg", "allergie", "dieet", "klachten"]
        case .religion: ["geloof", "religi", "godsdienst", "kerk", "levensovertuiging", "doop"]
        case .ethnicity: ["etnisch", "afkomst", "ras"]
        case .sex: ["geslacht", "gender", "aanhef", "personalia"]
        case .sexualLife: ["seksue"]
        case .political: ["politiek"]
        case .unionMembership: ["vakbond"]
        case .biometrics: ["biometri", "vingerafdruk", "gezichtsherkenning", "dna", "genetisch"]
        case .criminal: ["strafrecht", "strafbaar", "veroordeling", "verklaring omtrent gedrag", "vog"]
        case .location: ["locatie", "gps", "verblijfplaats"]
        case .photo: ["foto", "beeld", "film", "camera"]
        case .password: ["wachtwoord", "inloggegevens", "accountgegevens"]
        case .nationalId: ["paspoort", "identiteit", "rijbewijs", "nationaliteit", "legitimatie"]
        case .device: ["cookie", "apparaat", "browser", "sessie", "bezoekgegevens", "gebruiksgegevens", "surfgedrag"]
        }
    }

    /// As a message calls it.
    var words: String {
        switch self {
        case .name: "a name"
        case .email: "an e-mail address"
        case .telephone: "a telephone number"
        case .address: "an address"
        case .birth: "a date of birth"
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
