import Facts

/// The real statements that are told in Swift, by the name of their folder in `real/`; the others have a `facts.json` there.
public enum StatementFacts {
    public static let organisations: [String: Organisation] = [
        "05-physiotherapy": .physiotherapy,
        "06-physiotherapy-rights": .deKaap,
        "08-music-school": .akkoord,
        "10-church-building-foundation": .kerkjeOudeberg,
        "11-martial-arts-club": .budoStroomdal,
        "13-restaurant": .karper,
        "18-health-research": .healthInstitute,
        "22-hr-adviser": .ervaren,
        "23-gliding-club": .noorderwind,
        "24-church": .church,
    ]
}
