import Facts

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
                "allergie", "zwanger", "patiëntendossier", "patiëntgegevens", "vaccinatie", "verslaving",
                "psychisch", "bloedgroep",
            ]
        case .ethnicity: ["etnisch", "etniciteit", "huidskleur"]
        case .politics: ["partijlidmaatschap", "stemgedrag"]
        case .faith: ["geloofsovertuiging", "religie", "levensovertuiging", "levensbeschouw"]
        case .union: ["vakbond", "vakvereniging"]
        case .genes: ["genetisch"]
        case .biometrics: ["biometrisch", "vingerafdruk", "irisscan", "gezichtsherkenning", "stemherkenning"]
        case .sexuality: ["seksuele", "seksueel", "geaardheid"]
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
        case .ethnicity: ["afkomst"]
        case .politics: ["politieke voorkeur", "politieke overtuiging", "politieke opvattingen"]
        case .faith: ["geloof", "kerkelijke gezindte"]
        case .genes: ["dna"]
        case .union, .biometrics, .sexuality: []
        }
    }

    func isRevealed(by text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map { String($0) }
        let line = " " + words.joined(separator: " ") + " "
        return beginnings.contains { line.contains(" " + $0) } || phrases.contains { line.contains(" \($0) ") }
    }
}

extension DataCategory {
    /// What its own words reveal, whatever nature it is given.
    var revealedKinds: [SensitiveKind] {
        let texts = [label] + examples
        return SensitiveKind.allCases.filter { kind in texts.contains { kind.isRevealed(by: $0) } }
    }
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
            .healthcare, .publicHealth, .research:
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
