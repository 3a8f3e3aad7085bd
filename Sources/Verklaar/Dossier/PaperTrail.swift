import Diagnostics
import Facts

/// What an organisation says of papers that it keeps and does not publish: where each is, or that it is not there.
struct PaperTrail {
    struct Paper {
        /// "Belangenafweging (AVG art. 6 lid 1 onder f)"
        let name: String
        let fact: Location?
        let state: State
    }

    enum State: Hashable {
        case keptAt(String)
        case asked(String)
        case none
        /// That it is there, and not where.
        case there
    }

    let papers: [Paper]

    init(_ organisation: Organisation) {
        papers = organisation.allFacts.flatMap { fact in
            PaperKind.all.compactMap { kind in
                kind.state(fact).map { Paper(name: kind.name, fact: fact.location, state: $0) }
            } + Self.transferPapers(of: fact) + Self.agreement(of: fact)
        }
    }

    private static func transferPapers(of fact: any Fact) -> [Paper] {
        guard let party = fact as? any TransferParty, let state = party.transfer?.assessment.paper else { return [] }
        return [Paper(name: PaperKind.transferAssessment, fact: fact.location, state: state)]
    }

    private static func agreement(of fact: any Fact) -> [Paper] {
        guard let processor = fact as? Processor else { return [] }
        let name = "Verwerkersovereenkomst met \(processor.name) (AVG art. 28 lid 3)"
        let state: State? =
            switch processor.agreement {
            case .known(.signed): .there
            case .unknown(let question): .asked(question)
            case .none: State.none
            case .unsaid: nil
            }
        return state.map { [Paper(name: name, fact: fact.location, state: $0)] } ?? []
    }
}

/// A kind of paper that facts can name, by the key that names it.
struct PaperKind {
    let key: String
    let name: String
    /// What a fact says of it; nothing where it says nothing.
    let state: (any Fact) -> PaperTrail.State?

    private init<Whole: Fact>(
        _ key: String, _ name: String, _ answer: @escaping (Whole) -> Answer<String>?
    ) {
        self.key = key
        self.name = name
        state = { fact in (fact as? Whole).flatMap { answer($0)?.paper } }
    }

    static let transferAssessment = "Beoordeling van een doorgifte (AVG art. 46, HvJ EU C-311/18)"

    static var all: [PaperKind] {
        [
            PaperKind("balancing", "Belangenafweging (AVG art. 6 lid 1 onder f)") { (basis: LegalBasis) in
                basis.balancing
            },
            PaperKind("record", "Bewijs van toestemming (AVG art. 7 lid 1)") { (basis: LegalBasis) in
                basis.consent?.record
            },
            PaperKind("impactAssessment", "Gegevensbeschermingseffectbeoordeling (AVG art. 35)") {
                (purpose: Purpose) in purpose.impactAssessment
            },
            PaperKind("compatibility", "Toets of een ander doel verenigbaar is (AVG art. 6 lid 4)") {
                (use: FurtherUse) in use.compatibility
            },
            PaperKind("notice", "Mededeling van een ander doel (AVG art. 13 lid 3, 14 lid 4)") {
                (use: FurtherUse) in use.notice
            },
            PaperKind("textForChildren", "Tekst voor kinderen (AVG art. 12 lid 1)") { (minors: Minors) in
                minors.textForChildren
            },
            PaperKind("worksCouncilConsent", "Instemming van de ondernemingsraad (WOR art. 27 lid 1 onder k en l)") {
                (controller: Controller) in controller.worksCouncilConsent
            },
            PaperKind("ukRepresentative", "Vertegenwoordiger in het Verenigd Koninkrijk (UK GDPR art. 27)") {
                (controller: Controller) in controller.ukRepresentative
            },
        ]
    }
}

extension Answer<String> {
    fileprivate var paper: PaperTrail.State? {
        switch self {
        case .unsaid: nil
        case .unknown(let question): .asked(question)
        case .none: PaperTrail.State.none
        case .known(let place): .keptAt(place)
        }
    }
}
