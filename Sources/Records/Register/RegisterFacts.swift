import Claims
import Facts

extension Organisation {
    /// The day of its facts, where they say it.
    var editionDate: CalendarDate? { version?.date.flatMap { $0.fault == nil ? $0 : nil } }
}

/// The facts of an organisation, with what the statement says of them.
struct RegisterFacts {
    let organisation: Organisation
    let sentences: StatementSentences
    let transfers: PartyTransfers
    /// The processors, then the recipients.
    let receivers: [RegisterParty]

    init(_ organisation: Organisation, _ sentences: StatementSentences) {
        self.organisation = organisation
        self.sentences = sentences
        transfers = PartyTransfers(organisation, sentences)
        receivers = RegisterParty.all(of: organisation, sentences, transfers)
    }

    static let allActivitiesName = "Alle activiteiten samen"
    static let seeAllActivities = "Zie ‘\(allActivitiesName)’."

    var edition: [RegisterEntry] {
        .said(sentences.lines(["version"])).or(.missing(gap(.edition)))
    }

    func gap(_ kind: FactGap.Kind, about: String? = nil, at fact: (any Fact)? = nil) -> FactGap {
        FactGap(kind, about: about, at: fact ?? organisation)
    }

    func shown(_ text: String) -> String { sentences.shown(text) }

    /// "E-mail: info@example.nl", for each of these that is known.
    func contacts(_ answers: KeyValuePairs<String, Answer<String>>) -> [RegisterEntry] {
        answers.compactMap { label, answer in answer.value.map { .said("\(label): \(shown($0))") } }
    }
}
