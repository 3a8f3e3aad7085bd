import Diagnostics
import Facts

extension Rule {
    static let applicantsProfiled = Rule(
        .applicantsProfiled, .rights, .warning,
        title: "Applicants are judged by a profile or by AI, and the statement does not say what follows for them",
        provisions: [
            .avg("13 lid 2 onder f"), .avg("22 lid 1"), .avg("35 lid 1"),
            .ruling("C-634/21", "SCHUFA Holding (scoring)"),
            Provision(.aiVerordening, "26 lid 7"), Provision(.aiVerordening, "bijlage III punt 4"),
        ],
        checked: "2026-11-29",
        why: """
            a score that decides who is invited is itself the decision; applicants are told how it works and what it means for \
            them, and its effects are assessed first. From 2 December 2027 choosing staff by AI is high-risk use.
            """,
        remedy: """
            Say what follows, \(swift: #"Profiling("...")"#, json: #""profiling": {"known": "..."}"#), and record the \
            assessment: \
            \(swift: #"ImpactAssessment("dossier 7, maart 2026")"#, json: #""impactAssessment": {"known": "dossier 7, maart 2026"}"#).
            """,
        dutch: Dutch(
            "Sollicitanten worden beoordeeld met een profiel of AI, en niet gezegd is wat dat voor hen betekent",
            why: """
                een score die bepaalt wie wordt uitgenodigd, is zelf het besluit; sollicitanten horen hoe dat werkt en wat het \
                voor hen betekent, en de gevolgen worden vooraf beoordeeld. Vanaf 2 december 2027 is personeel kiezen met AI \
                gebruik met een hoog risico.
                """,
            remedy: "Vertel wat de beoordeling voor sollicitanten betekent, en leg de DPIA vast."),
        foundIn: [
            "applications sorted by AI",
            "a profile of applicants, and no assessment",
            "the assessment is being asked after",
        ],
        notFoundIn: [
            "what follows is told, and assessed",
            "a tool that translates letters judges nobody",
            "people read the letters",
            "profiles of customers",
        ]
    ) { organisation in
        organisation.purposes.filter { !organisation.subjects(of: $0, .applicants).isEmpty && $0.judgesPeople }
            .compactMap {
                purpose in
                let answers: [(name: String, answer: any Question)] = [
                    ("what follows for them", purpose.profiling), ("an assessment", purpose.impactAssessment),
                ]
                return Gap(in: answers).map { gap in
                    Finding(
                        """
                        purpose \(purpose.name.quoted) judges applicants by a profile or by AI, without \
                        \(gap.names.listed(with: "and"))
                        """, at: purpose, asking: gap.question)
                }
            }
    }
}

extension Purpose {
    /// Whether a profile is made, or a system looks at people and not just at words.
    fileprivate var judgesPeople: Bool {
        profiles || aiSystems.contains { [.analysis, .recommendation, .emotionRecognition].contains($0.kind) }
    }
}
