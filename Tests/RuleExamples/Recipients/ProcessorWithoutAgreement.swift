import Diagnostics
import Facts

extension FactExamples {
    static let processorWithoutAgreement = FactExamples(
        of: .processorWithoutAgreement,
        failing: [
            Example("a processor without an agreement") { Sharing { Processor("Voorbeeldhost", agreement: .none) } },
            Example("nothing says that there is one: that is for the dossier", giving: .dossier) {
                Sharing { Processor("Voorbeeldhost") }
            },
            Example("a declaration of its own is no agreement") {
                Sharing { Processor("Voorbeeldhost", agreement: .none, ownDeclaration: "zijn privacyverklaring") }
            },
            Example(
                "its own declaration is told as if that were enough, and an agreement is being asked", giving: .warning
            ) {
                Sharing { Processor("Voorbeeldhost", agreement: .asked, ownDeclaration: "zijn privacyverklaring") }
            },
            Example("agreements with all, and none with this one") {
                Sharing(agreementsWithAll: true) { Processor("Voorbeeldhost", agreement: .none) }
            },
            Example("an agreement that is being asked", giving: .dossier) {
                Sharing { Processor("Voorbeeldhost", agreement: .asked) }
            },
        ],
        passing: [
            Example("a processor with an agreement") { Sharing { Processor.host } },
            Example("agreements with all processors") {
                Sharing(agreementsWithAll: true) { Processor("Voorbeeldhost", does: "de hosting") }
            },
            Example("a bank decides for itself, and is no processor") { Sharing { Recipient("de bank") } },
        ])
}
