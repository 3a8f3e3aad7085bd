import Diagnostics
import Facts

extension Rule {
    static let factIdle = Rule(
        .factIdle, .consistency, .error,
        title: "A fact is published nowhere",
        provisions: [],
        checked: nil,
        why: "who writes a fact counts on it being told, and nobody would notice when it changed.",
        remedy: "Remove it, or add what it belongs to.",
        dutch: Dutch(
            "Een feit komt nergens in de tekst",
            why: """
                wie een feit opschrijft, rekent erop dat het wordt verteld, en niemand zou merken dat het \
                verandert.
                """,
            remedy: "Verwijder het, of vul aan waar het bij hoort."),
        foundIn: [
            "an interest for a contract",
            "examples that are not there",
            "an empty group",
            "the start of a period without a term",
            "a safeguard for a transfer that is none",
            "a right that everyone has",
            "a breach of which people hear in no way",
            "grounds for purposes that name none, and each names its own",
            "complaints to an officer who is not there",
            "that there is no telephone",
        ],
        notFoundIn: [
            "an interest of its own ground",
            "examples",
            "a safeguard for a transfer",
            "what is being asked",
            "a right that only an offer gives",
            "that there is no newsletter",
        ]
    ) { organisation, shared in
        let ofFacts = shared.facts.flatMap { fact in fact.unpublished.map { (what: $0, fact: fact) } }
        return
            (ofFacts + organisation.unpublishedOffers + organisation.unpublishedCommon
            + organisation.unpublishedAllowances).map { what, fact in
                Finding(telling: "nothing publishes \(what.what), because \(what.reason)", at: fact)
            }
    }
}
