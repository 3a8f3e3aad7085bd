import Diagnostics
import Facts

extension FactExamples {
    static let subprocessorUnapproved = FactExamples(
        of: .subprocessorUnapproved,
        failing: [
            Example("others do the work without authorisation") {
                Sharing {
                    Processor("Voorbeeldhost", agreement: .signed, in: "NL", subprocessors: .known(.unauthorised))
                }
            },
            Example("others do the work under no contract") {
                Sharing {
                    Processor("Voorbeeldhost", agreement: .signed, in: "NL", subprocessors: .known(.withoutSameDuties))
                }
            },
            Example("others do what the organisation itself does as a processor") {
                ProcessorService(for: "klanten", subprocessors: .known(.unauthorised))
            },
            Example("the terms are being asked", giving: .dossier) {
                Sharing { Processor("Voorbeeldhost", agreement: .signed, in: "NL", subprocessors: .asked) }
            },
        ],
        passing: [
            Example("subprocessors with authorisation") {
                Sharing { Processor("Voorbeeldhost", agreement: .signed, in: "NL", subprocessors: .authorised) }
            },
            Example("no subprocessors, as a fact") {
                Sharing { Processor("Voorbeeldhost", agreement: .signed, in: "NL", subprocessors: .none) }
            },
            Example("nothing is said of them") { Sharing { Processor.host } },
        ])
}
