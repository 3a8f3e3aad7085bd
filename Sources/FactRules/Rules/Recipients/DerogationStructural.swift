import Diagnostics
import Facts

extension Rule {
    static let derogationStructural = Rule(
        .derogationStructural, .recipients, .warning,
        title: "Data leave the EEA again and again on an exception for specific situations",
        provisions: [
            .avg("49 lid 1"), .recital("111"),
            Provision(
                .guidance, "EDPB-richtsnoeren 2/2018, par. 1",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/"
                    + "guidelines-22018-derogations-article-49-under-regulation_nl"),
        ],
        checked: "2026-11-21",
        why: "an exception must not become the rule; a transfer that repeats needs a decision or safeguards.",
        remedy: """
            Agree on contractual clauses: \
            \(swift: "safeguard: .standardContractualClauses", json: #""safeguard": {"known": "standardContractualClauses"}"#); \
            or say that data go there once in a while only: \
            \(swift: "transfer: TransferRecord(repeats: false)", json: #""transfer": {"repeats": {"known": false}}"#).
            """,
        dutch: Dutch(
            "Gegevens verlaten de EER keer op keer op een uitzondering voor losse gevallen",
            why: "een uitzondering mag geen regel worden; voor wat zich herhaalt, is een besluit of waarborg nodig.",
            remedy: "Spreek modelcontractbepalingen af, of leg vast dat het bij een enkele keer blijft."),
        foundIn: [
            "consent, for data that go there again and again",
            "consent, for a processor that works under a lasting agreement",
            "a contract with people, for data that go there again and again",
            "whether it repeats is being asked",
        ],
        notFoundIn: [
            "consent, for a recipient of whom nothing says that it is structural",
            "consent, for one job",
            "contractual clauses may be used again and again",
        ]
    ) { organisation in
        organisation.parties.filter { $0.thirdCountry != nil && $0.exception != nil }.compactMap {
            $0.findingOfRepetition
        }
    }
}

extension Party {
    /// The exception that all of it rests on, where there is no other safeguard.
    fileprivate var exception: Safeguard? {
        safeguards.allSatisfy(\.isForSingleCases) ? safeguards.first : nil
    }

    fileprivate var findingOfRepetition: Finding? {
        let exception = "rests on \(exception?.name ?? ""), an exception for specific situations"
        switch transfer.repeats {
        case .known(true): return Finding("the transfer to \(title) repeats, and \(exception)", at: fact)
        case .unknown(let question):
            return Finding("the transfer to \(title) may repeat, and \(exception)", at: fact, asking: question)
        case .unsaid where fact is Processor:
            return Finding("the transfer to \(title) lasts as long as its agreement, and \(exception)", at: fact)
        case .unsaid, .known, .none: return nil
        }
    }
}

extension Safeguard {
    /// Whether the law means it for what happens once in a while: a public register and what the public or a life needs can
    /// be asked of again and again.
    fileprivate var isForSingleCases: Bool {
        switch self {
        case .explicitConsent, .contractWithPerson, .contractInInterest, .legalClaims, .compellingInterest: true
        default: false
        }
    }
}
