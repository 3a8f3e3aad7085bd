import Diagnostics
import Facts

extension FactExamples {
    static let officerLikelyRequired = FactExamples(
        of: .officerLikelyRequired,
        failing: [
            Example("a hospital without an officer") {
                DataCategories(.dossiers)
                Purpose("patiënten behandelen") {
                    Processes(.dossiers)
                    LargeScale()
                }
            },
            Example("followed on a large scale") {
                Purpose("reizigers volgen") {
                    Monitors()
                    LargeScale()
                }
            },
            Example("whether it is on a large scale is being asked", giving: .note) {
                Purpose("reizigers volgen") {
                    Monitors()
                    LargeScale(.asked)
                }
            },
        ],
        passing: [
            Example("a hospital and its officer") {
                DataProtectionOfficer(email: "fg@example.nl")
                DataCategories(.dossiers)
                Purpose("patiënten behandelen") {
                    Processes(.dossiers)
                    LargeScale()
                }
            },
            Example("ordinary data on a large scale") { Purpose("bestellingen leveren") { LargeScale() } },
            Example("special data, and not on a large scale") {
                DataCategories(.dossiers)
                Purpose("patiënten behandelen") {
                    Processes(.dossiers)
                    LargeScale(false)
                }
            },
        ])
}

extension DataCategory {
    fileprivate static let dossiers = DataCategory("patiëntendossiers", .special)
}
