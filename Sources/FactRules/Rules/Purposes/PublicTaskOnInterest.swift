import Diagnostics
import Facts

extension Rule {
    static let publicTaskOnInterest = Rule(
        .publicTaskOnInterest, .purposes, .error,
        title: "A public authority rests its task on a legitimate interest",
        provisions: [.avg("6 lid 1, laatste zin")],
        checked: "2026-11-21",
        why: "for its own tasks a public authority needs a law; a legitimate interest is no ground for them.",
        remedy: """
            Rest the task on \(swift: "Rests(on: .publicTask(...))", json: #""ground": "publicTask""#) with its law; \
            where the purpose is none of the authority's tasks, such as guarding its building, say so: \
            \(swift: #".legitimateInterest("...", isPublicTask: false)"#, json: #""isPublicTask": {"known": false}"#).
            """,
        dutch: Dutch(
            "Een overheid baseert haar taak op een gerechtvaardigd belang",
            why: """
                voor haar eigen taken heeft een overheid een wet nodig; een gerechtvaardigd belang volstaat \
                daarvoor niet.
                """,
            remedy: """
                Noem de publieke taak met haar wet. Hoort het doel niet bij de taken, zoals het bewaken van een \
                gebouw? Leg dat dan vast.
                """),
        foundIn: [
            "a task of a municipality",
            "a public task and a legitimate interest for one purpose",
            "nobody said whether it is a task",
            "whether it is a task is being asked",
        ],
        notFoundIn: [
            "what a municipality does as anyone would",
            "a task on its law",
            "a company",
        ]
    ) { organisation in
        guard organisation.controller?.isPublicAuthority == true else { return [] }
        return organisation.bases(on: .legitimateInterest).filter { $0.basis.isPublicTask.value != false }.map {
            purpose, basis in
            let isTask = basis.isPublicTask.value == true || purpose.grounds.contains { $0.ground == .publicTask }
            return Finding(
                "the authority rests purpose \(purpose.name.quoted) on a legitimate interest", at: basis,
                severity: isTask ? nil : .warning, asking: basis.isPublicTask.question)
        }
    }
}
