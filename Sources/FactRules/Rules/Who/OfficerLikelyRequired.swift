import Diagnostics
import Facts

extension Rule {
    static let officerLikelyRequired = Rule(
        .officerLikelyRequired, .who, .warning,
        title: "The organisation seems to need a data protection officer",
        provisions: [.avg("37 lid 1 onder b"), .avg("37 lid 1 onder c")],
        checked: "2026-11-21",
        why: """
            who follows people, or uses special data or data on offences, on a large scale and as a core activity has a \
            data protection officer.
            """,
        remedy: """
            Add \
            \(swift: #"DataProtectionOfficer(email: "fg@example.nl")"#, json: #""officer": {"email": {"known": "fg@example.nl"}}"#), \
            or accept this where it is no core activity.
            """,
        dutch: Dutch(
            "De organisatie lijkt een functionaris voor gegevensbescherming nodig te hebben",
            why: """
                wie als kernactiviteit op grote schaal mensen volgt of bijzondere of strafrechtelijke gegevens \
                gebruikt, heeft een functionaris voor gegevensbescherming.
                """,
            remedy: "Stel een functionaris aan, of leg vast waarom dit geen kernactiviteit is."),
        foundIn: [
            "a hospital without an officer",
            "followed on a large scale",
            "whether it is on a large scale is being asked",
        ],
        notFoundIn: [
            "a hospital and its officer",
            "ordinary data on a large scale",
            "special data, and not on a large scale",
        ]
    ) { organisation in
        guard organisation.officer == nil, organisation.controller?.isPublicAuthority != true else { return [] }
        let risky = organisation.purposes.filter { organisation.usesProtectedData($0) || $0.isMonitoring.value == true }
        let large = risky.filter { $0.isLargeScale.value == true }
        let asked = risky.filter { $0.isLargeScale.isUnknown }
        let purposes = large.isEmpty ? asked : large
        guard !purposes.isEmpty else { return [] }
        return [
            Finding(
                "\(purposes.map(\.name).quoted) may ask for a data protection officer, and there is none",
                at: organisation.controllerOrSelf, asking: large.isEmpty ? asked[0].isLargeScale.question : nil,
                notes: purposes.map { Diagnostic.Note("purpose \($0.name.quoted) is here", at: $0.location) })
        ]
    }
}

extension Organisation {
    /// Whether a purpose uses special data, or data on offences.
    func usesProtectedData(_ purpose: Purpose) -> Bool {
        !categories(of: purpose, .special, .criminalOffence).isEmpty
    }
}
