import Diagnostics
import Facts

extension Rule {
    static let healthDataImplied = Rule(
        .healthDataImplied, .special, .warning,
        title: "Data or people that reveal health, faith or the like pass as ordinary",
        provisions: [
            .avg("9 lid 1"), .avg("4 onder 15"),
            .ruling("C-184/20", "Vyriausioji tarnybinės etikos komisija"), .ruling("C-21/23", "Lindenapotheke"),
        ],
        checked: "2026-11-29",
        why: """
            data from which health, faith, politics or the like can be inferred are special data as well; who stands on the \
            list of a church's members, or of patients, has told it already.
            """,
        remedy: """
            Give the category its nature, \
            \(swift: #"DataCategory("ziekmeldingen", .special)"#, json: #""nature": "special""#), and say in its \
            purposes what lifts the ban, \
            \(swift: "SpecialDataAllowed(by: .ownMembers)", json: #""specialDataExceptions": {"known": ["ownMembers"]}"#); \
            or name data and people so that they reveal nothing.
            """,
        dutch: Dutch(
            "Gegevens of mensen die iets zeggen over gezondheid, geloof en dergelijke gaan door voor gewoon",
            why: """
                ook gegevens waaruit gezondheid, geloof of politieke voorkeur blijkt, zijn bijzonder; wie op de ledenlijst \
                van een kerk of tussen de patiënten staat, heeft dat daarmee al verteld.
                """,
            remedy: """
                Leg vast dat de gegevens bijzonder zijn en wat het gebruik toestaat, of noem gegevens en mensen zo dat er \
                niets uit blijkt.
                """),
        foundIn: [
            "sick leave among ordinary data",
            "an example that gives it away",
            "a membership that is one of a trade union",
            "records of care, and of absence from work",
            "faith and race by other words",
            "members of a church",
            "people by what they suffer, love or vote",
            "young people by their orientation",
            "members of a trade union, whether what lifts the ban is being asked",
        ],
        notFoundIn: [
            "sick leave as special data",
            "the insurer, not the illness",
            "a nationality is no descent",
            "a photograph is no biometric data by itself",
            "a word within another",
            "members of a church, and what lifts the ban",
            "patients, of whom special data are used as such",
            "who sells to patients, rents from a church, or works there",
        ]
    ) { organisation in
        organisation.revealingSubjects
            + organisation.categories.filter { $0.nature != .special }.compactMap { category in
                let kinds = category.revealedKinds.map(\.rawValue)
                guard !kinds.isEmpty else { return nil }
                return Finding(
                    "category \(category.label.quoted) reveals \(kinds.listed(with: "and")), and is not marked as special",
                    at: category)
            }
    }
}

extension Organisation {
    /// People who are called by something special, and of whom nothing says that data about them are.
    fileprivate var revealingSubjects: [Finding] {
        guard categoriesServePurposes == nil || !categories.contains(where: { $0.nature == .special }) else {
            return []
        }
        return subjects.compactMap { subject in
            let kinds = subject.revealedKinds.map(\.rawValue)
            let uses = purposes.filter { $0.subjects.contains(subject.label) }
            guard !kinds.isEmpty, !uses.contains(where: knowsSpecialData) else { return nil }
            return Finding(
                """
                to be among \(subject.label.quoted) reveals \(kinds.listed(with: "and")), and no purpose about them says \
                what allows that
                """, at: subject, asking: uses.lazy.compactMap(\.specialDataExceptions.question).first)
        }
    }

    private func knowsSpecialData(_ purpose: Purpose) -> Bool {
        purpose.specialDataExceptions.value?.isEmpty == false || purpose.hasExplicitConsent
            || !categories(of: purpose, .special).isEmpty
    }
}
