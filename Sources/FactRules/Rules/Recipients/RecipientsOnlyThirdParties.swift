import Diagnostics
import Facts

extension Rule {
    static let recipientsOnlyThirdParties = Rule(
        .recipientsOnlyThirdParties, .recipients, .warning,
        title: "Who gets data is named no closer than as third parties",
        provisions: [.avg("13 lid 1 onder e"), .avg("14 lid 1 onder e")],
        checked: "2026-11-21",
        why: "people are told who gets their data by name, or else by what that party does.",
        remedy: """
            Name the party, or say what it is or does: \
            \(swift: #"Recipient("de bank"), Processor("onze leveranciers", does: "de bezorging")"#, json: #""name": "de bank", or "name": "onze leveranciers", "service": {"known": "de bezorging"}"#).
            """,
        dutch: Dutch(
            "Van wie gegevens krijgt, staat er niet meer dan dat het derden zijn",
            why: "mensen moeten weten wie hun gegevens krijgt: bij naam, of naar wat die partij doet.",
            remedy: "Noem de partij, of zeg wat zij is of doet."),
        foundIn: [
            "recipients called third parties",
            "partners, and more words that say nothing",
            "a processor of which nothing is said",
            "data that others get where that is needed, and nobody is named",
            "agreements with all processors, and not one of them",
            "what the processor does is being asked",
        ],
        notFoundIn: [
            "a recipient by what it is",
            "a processor by what it does",
            "data that others get where that is needed, and who they are",
            "recipients by what they are, and processors that have agreements",
            "the law says who may ask for data",
        ]
    ) { organisation in
        guard let sharing = organisation.sharing else { return [] }
        let processors = sharing.processors.filter { $0.service.isMissing && $0.name.namesNobody }.map {
            Finding("nothing says who processor \($0.name.quoted) is", at: $0, asking: $0.service.question)
        }
        let recipients = sharing.recipients.filter(\.name.namesNobody).map {
            Finding("nothing says who recipient \($0.name.quoted) is", at: $0)
        }
        let isUnnamed = sharing.processors.isEmpty && sharing.recipients.isEmpty
        let disclosures = sharing.disclosures.filter { isUnnamed && $0.occasion == .neededForPurposes }.map {
            Finding("data go to others where the purposes need it, and nobody is named", at: $0)
        }
        let isSilent = sharing.hasAgreementsWithAll && isUnnamed
        let unnamed =
            isSilent ? [Finding("there are agreements with all processors, and none is named", at: sharing)] : []
        return processors + recipients + disclosures + unnamed
    }
}

extension String {
    /// Whether it is made of words that fit anyone.
    fileprivate var namesNobody: Bool {
        let words = lowercased().split { !$0.isLetter }.map(String.init)
        return words.contains(where: Anyone.nouns.contains)
            && words.allSatisfy { Anyone.nouns.contains($0) || Anyone.attributes.contains($0) }
    }
}

private enum Anyone {
    static let nouns: Set<String> = [
        "derde", "derden", "ander", "anderen", "partij", "partijen", "partner", "partners", "bedrijf",
        "bedrijven", "organisatie", "organisaties", "instantie", "instanties", "relaties", "ontvangers", "verwerker",
        "verwerkers",
    ]
    static let attributes: Set<String> = [
        "de", "een", "het", "en", "of", "onze", "ons", "andere", "alle", "diverse", "verschillende", "enkele",
        "externe", "zorgvuldig", "geselecteerde", "gekozen", "betrouwbare", "vertrouwde", "samenwerkende",
        "gelieerde", "zakelijke", "met", "wie", "waarmee", "wij", "we", "samenwerken",
    ]
}
