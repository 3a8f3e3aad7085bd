import Diagnostics
import Facts

extension FactExamples {
    static let transferLikely = FactExamples(
        of: .transferLikely,
        failing: [
            Example("an American company, somewhere") {
                Sharing { Processor("Voorbeeldmail, Inc.", agreement: .signed) }
            },
            Example("its country is being asked", giving: .note) {
                Sharing { Recipient("Voorbeeld LLC", in: .asked) }
            },
            Example("a transfer that is mentioned in general, and no party it is about") {
                Sharing {
                    Processor("Voorbeeld Corp.", agreement: .signed)
                    Transfers(.sometimes)
                }
            },
        ],
        passing: [
            Example("an American company, and where it has the data") {
                Sharing { Processor("Voorbeeldmail, Inc.", agreement: .signed, in: "US") }
            },
            Example("an American company that keeps them within the EEA") {
                Sharing { Processor("Voorbeeldmail, Inc.", agreement: .signed, within: .eea) }
            },
            Example("no data leave the EEA, as a fact") {
                Sharing {
                    Processor("Voorbeeldmail, Inc.", agreement: .signed)
                    NoTransfers()
                }
            },
            Example("the same letters in another name") {
                Sharing { Processor("Incassobureau Corpus B.V.", agreement: .signed) }
            },
            Example("a company of the EEA") { Sharing { Processor("Voorbeeld Ireland Limited", agreement: .signed) } },
        ])
}
