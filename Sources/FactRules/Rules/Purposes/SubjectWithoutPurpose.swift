import Diagnostics
import Facts

extension Rule {
    static let subjectWithoutPurpose = Rule(
        .subjectWithoutPurpose, .purposes, .warning,
        title: "No purpose concerns a kind of people",
        provisions: [.avg("5 lid 1 onder b"), .avg("13 lid 1 onder c")],
        checked: "2026-11-21",
        why: "whoever reads that their data are used must be able to read what for.",
        remedy: """
            Add \
            \(swift: "Concerns(...) with these people to the purpose", json: #"their label to "subjects" of the purpose"#) \
            that uses their data, or leave them out of \
            \(swift: "DataSubjects(...)", json: #""subjects" of the organisation"#).
            """,
        dutch: Dutch(
            "Van een groep mensen worden gegevens gebruikt, en geen doel gaat over hen",
            why: "wie leest dat zijn gegevens worden gebruikt, moet kunnen lezen waarvoor.",
            remedy: "Noem deze mensen bij het doel waarvoor hun gegevens nodig zijn, of laat hen weg."),
        foundIn: ["people whom no purpose concerns"],
        notFoundIn: [
            "a purpose for everyone",
            "a purpose that does not say whom it concerns: that is asked there",
            "no purposes yet",
        ]
    ) { organisation in
        let purposes = organisation.purposes
        guard !purposes.isEmpty, purposes.allSatisfy({ !$0.subjects.isEmpty }) else { return [] }
        let concerned = Set(purposes.flatMap(\.subjects))
        return organisation.subjects.filter { !concerned.contains($0.label) }.map {
            Finding("no purpose concerns data subject \($0.label.quoted)", at: $0)
        }
    }
}
