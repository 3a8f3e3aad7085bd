import Facts
import Texts

/// The kinds of special data that AVG art. 9 lid 1 names, each with Dutch words that give it away in a label.
enum SensitiveKind: String, CaseIterable {
    case health
    case ethnicity = "ethnic origin"
    case politics = "political opinions"
    case faith
    case union = "membership of a trade union"
    case genes = "genetic data"
    case biometrics = "biometric data"
    case sexuality = "sex life or orientation"

    /// Beginnings of words. Words that only come near are not among them: where people were born, their nationality, what
    /// their health insurance costs, their handicap at golf or the breed of their dog reveals nothing by itself.
    private var beginnings: [String] {
        switch self {
        case .health:
            [
                "gezondheid", "medisch", "medicijn", "medicatie", "ziekteverzuim", "ziekmelding", "ziektebeeld",
                "allergie", "zwanger", "vaccinatie", "verslaving",
                "psychisch", "bloedgroep", "zorgplan", "zorgindicatie", "zorgbehoefte",
            ]
        case .ethnicity: ["etnisch", "etniciteit", "huidskleur"]
        case .politics: ["partijlidmaatschap", "stemgedrag", "stemvoorkeur", "partijvoorkeur"]
        case .faith:
            [
                "geloofsovertuiging", "religie", "levensovertuiging", "levensbeschouw", "godsdienst", "kerkgenootschap",
                "kerklidmaatschap",
            ]
        case .union: ["vakbond", "vakvereniging"]
        case .genes: ["genetisch"]
        case .biometrics: ["biometrisch", "vingerafdruk", "irisscan", "gezichtsherkenning", "stemherkenning"]
        case .sexuality: ["seksuele", "seksueel", "seksualiteit", "geaardheid", "homoseksu", "lhbt", "transgender"]
        }
    }

    /// Whole words, and words that belong together.
    private var phrases: [String] {
        switch self {
        case .health:
            [
                "ziekte", "ziektes", "ziekten", "diagnose", "diagnoses", "lichamelijke beperking",
                "lichamelijke handicap",
            ]
        case .ethnicity: ["afkomst", "ras"]
        case .politics:
            [
                "politieke voorkeur", "politieke overtuiging", "politieke opvattingen", "politieke gezindheid",
                "politieke partij",
            ]
        case .faith: ["geloof", "kerkelijke gezindte"]
        case .genes: ["dna"]
        case .union, .biometrics, .sexuality: []
        }
    }

    /// Words of which the records alone say something: care, and absence from work.
    private var records: [WordFamily] {
        self == .health ? [WordFamily]("patiënt zorg verzuim ziekte zieken", .records) : []
    }

    /// The same in words between spaces: " medisch", " dna ".
    private static let marks = allCases.map { kind in
        let words = kind.beginnings.map { " " + $0 } + kind.phrases.map { " \($0) " }
        return (kind: kind, words: words, records: kind.records)
    }

    /// What one or more of the texts reveal.
    static func revealed(by texts: [String]) -> [SensitiveKind] {
        let lines = texts.map(\.smallWords).filter { !animals.hold(anyOf: $0) }
        let text = lines.map { " " + $0.joined(separator: " ") + " " }.joined(separator: "\n")
        let words = lines.flatMap(\.self)
        return marks.filter { text.mentions($0.words) || $0.records.hold(anyOf: words) }.map(\.kind)
    }

    /// Whose breed and health are no data about people.
    private static let animals = [WordFamily]("dier huisdier hond kat katt poes poez paard konijn", .word)
}

extension DataCategory {
    /// What its own words reveal, whatever nature it is given.
    var revealedKinds: [SensitiveKind] { SensitiveKind.revealed(by: [label] + examples) }
}

extension SpecialDataException {
    /// The kinds of data for which it was made; nothing where it is for all of them.
    var kinds: [SensitiveKind]? {
        switch self {
        case .identificationOrPreference: [.ethnicity]
        case .publicOffice: [.politics]
        case .spiritualCare: [.faith]
        case .ownGeneticData: [.genes]
        case .authentication: [.biometrics]
        case .employerOrPensionFund, .schoolOrProbation: [.health]
        case .ownMembers: [.politics, .faith, .union]
        case .explicitConsent, .employmentLaw, .vitalInterests, .madePublic, .legalClaims, .substantialPublicInterest,
            .besideCriminalData, .healthcare, .publicHealth, .research:
            nil
        }
    }

    /// Whether it holds only where a law, or a collective agreement by law, lays it down.
    var needsLaw: Bool {
        switch self {
        case .employmentLaw, .substantialPublicInterest, .publicHealth: true
        default: false
        }
    }
}
