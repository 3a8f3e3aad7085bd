import Diagnostics
import Facts

extension FactExamples {
    static let rolesMixed = FactExamples(
        of: .rolesMixed,
        failing: [
            Example("work for customers in the controller's own statement") { ProcessorService(for: "klanten") },
            Example("one party as processor and as recipient") {
                Sharing {
                    Processor("Voorbeeldhost", agreement: .signed)
                    Recipient("Voorbeeldhost")
                }
            },
            Example("a processor that decides for itself as well, and not on what") {
                Sharing { Processor("Voorbeeldbetaler", agreement: .signed, alsoDecides: OwnUse()) }
            },
            Example("a processor that advertises with the data for itself") {
                Sharing {
                    Processor("Voorbeeldchat", agreement: .signed, alsoDecides: OwnUse(for: "eigen advertenties"))
                }
            },
            Example("what it does for itself is being asked", giving: .note) {
                Sharing { Processor("Voorbeeldchat", agreement: .signed, alsoDecides: OwnUse(for: .asked)) }
            },
        ],
        passing: [
            Example("a processor that decides on one use for itself") {
                Sharing {
                    Processor(
                        "Voorbeeldbetaler", agreement: .signed, alsoDecides: OwnUse(for: "het voorkomen van fraude"))
                }
            },
            Example("a processor and another recipient") {
                Sharing {
                    Processor.host
                    Recipient("de bank")
                }
            },
        ])
}
