import Diagnostics
import Facts

extension FactExamples {
    static let recipientsOnlyThirdParties = FactExamples(
        of: .recipientsOnlyThirdParties,
        failing: [
            Example("recipients called third parties") { Sharing { Recipient("derden") } },
            Example("partners, and more words that say nothing") {
                Sharing { Recipient("onze zorgvuldig geselecteerde partners", in: "NL") }
            },
            Example("a processor of which nothing is said") { Sharing { Processor("een externe partij") } },
            Example("data that others get where that is needed, and nobody is named") {
                Sharing { Disclosure(.neededForPurposes) }
            },
            Example("agreements with all processors, and not one of them") {
                Sharing(agreementsWithAll: true) { Disclosure(.requiredByLaw) }
            },
            Example("what the processor does is being asked", giving: .note) {
                Sharing { Processor("een externe partij", does: .asked) }
            },
        ],
        passing: [
            Example("a recipient by what it is") { Sharing { Recipient("partners in het onderwijs") } },
            Example("a processor by what it does") { Sharing { Processor("een externe partij", does: "de hosting") } },
            Example("data that others get where that is needed, and who they are") {
                Sharing {
                    Processor.host
                    Disclosure(.neededForPurposes)
                }
            },
            Example("recipients by what they are, and processors that have agreements") {
                Sharing(agreementsWithAll: true) { Recipient("de bank") }
            },
            Example("the law says who may ask for data") { Sharing { Disclosure(.requiredByLaw) } },
        ])
}
