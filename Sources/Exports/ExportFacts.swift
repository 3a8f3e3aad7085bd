import Facts
import Phrases
import Records

/// The facts of an organisation, with what its documents say of them and where these are.
struct ExportFacts {
    let organisation: Organisation
    let statement: StatementSentences
    let cookiePolicy: StatementSentences
    let addresses: DocumentAddresses

    init(_ organisation: Organisation, _ templates: Templates, _ addresses: DocumentAddresses) {
        self.organisation = organisation
        self.addresses = addresses
        statement = StatementSentences(templates, of: organisation)
        cookiePolicy = StatementSentences(templates, of: organisation, in: .cookiePolicy)
    }

    /// A text of a fact, or one of an export with both forms of address, as readers see it.
    func shown(_ text: String) -> String { statement.shown(text) }

    func shown(_ answer: Answer<String>) -> String? { answer.value.map(shown) }
}

extension Array where Element: Hashable {
    /// Each once, where it first stands.
    var distinct: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
