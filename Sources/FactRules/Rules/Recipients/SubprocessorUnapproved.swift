import Diagnostics
import Facts

extension Rule {
    static let subprocessorUnapproved = Rule(
        .subprocessorUnapproved, .recipients, .warning,
        title: "A processor lets others do its work without authorisation or without the same duties",
        provisions: [
            .avg("28 lid 2"), .avg("28 lid 4"),
            Provision(
                .guidance, "EDPB-advies 22/2024",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/opinion-board-art-64/"
                    + "opinion-222024-certain-obligations-following_en"),
        ],
        checked: "2026-11-21",
        why: "another processor comes in only with the controller's written authorisation and under the same duties.",
        remedy: """
            Have the agreement authorise them and pass its duties on: \
            \(swift: "Processor(..., subprocessors: .authorised)", json: #""subprocessors": {"known": "authorised"}"#), \
            or \(swift: "subprocessors: .none", json: #""subprocessors": {"none": true}"#) if there are none.
            """,
        dutch: Dutch(
            "Een verwerker besteedt werk uit zonder toestemming of zonder dezelfde plichten",
            why: """
                een verwerker mag alleen een ander inschakelen met schriftelijke toestemming en onder dezelfde \
                plichten.
                """,
            remedy: "Regel dit in de verwerkersovereenkomst."),
        foundIn: [
            "others do the work without authorisation",
            "others do the work under no contract",
            "others do what the organisation itself does as a processor",
            "the terms are being asked",
        ],
        notFoundIn: [
            "subprocessors with authorisation",
            "no subprocessors, as a fact",
            "nothing is said of them",
        ]
    ) { organisation in
        let processors = (organisation.sharing?.processors ?? []).map {
            Work(of: "processor \($0.name.quoted)", subprocessors: $0.subprocessors, fact: $0)
        }
        let services = organisation.processorServices.map {
            Work(of: "the processor for \($0.customers.quoted)", subprocessors: $0.subprocessors, fact: $0)
        }
        return (processors + services).compactMap(\.finding)
    }
}

/// Work for a controller, which others may do in part.
private struct Work {
    let processor: String
    let subprocessors: Answer<Subprocessing>
    let fact: any Fact

    init(of processor: String, subprocessors: Answer<Subprocessing>, fact: any Fact) {
        self.processor = processor
        self.subprocessors = subprocessors
        self.fact = fact
    }

    var finding: Finding? {
        switch subprocessors {
        case .known(.unauthorised): Finding("\(processor) lets others do its work without authorisation", at: fact)
        case .known(.withoutSameDuties):
            Finding("\(processor) lets others do its work without the same duties", at: fact)
        case .unknown(let question):
            Finding(
                "nobody knows on what terms \(processor) lets others do its work", at: fact, severity: .dossier,
                asking: question)
        case .unsaid, .none, .known(.authorised): nil
        }
    }
}
