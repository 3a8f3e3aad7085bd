import Facts
import JSONText

/// What is done with data for each purpose, and the decisions that computers take.
struct DPVProcesses {
    private let facts: ExportFacts
    private let names: DPVNames
    private let organisation: Organisation

    init(_ facts: ExportFacts, _ names: DPVNames) {
        (self.facts, self.names) = (facts, names)
        organisation = facts.organisation
    }

    var ofPurposes: [JSON] { organisation.purposes.map(process) }

    var decisions: [JSON] { (organisation.automatedDecisions.value ?? []).map(decision) }

    private func process(of purpose: Purpose) -> JSON {
        let sharing = organisation.sharing
        let isProcessor = { (name: String) in sharing?.processors.contains { $0.name == name } == true }
        return DPVNode.of(
            "dpv:PersonalDataProcess", names.process(purpose), title: facts.shown(purpose.name),
            [
                ("dpv:hasPurpose", aim(of: purpose)), ("dpv:hasDataController", DPVNode.link(names.controller)),
                ("dpv:hasDataSubject", .list(purpose.subjects.map { DPVNode.link(names.subject($0)) })),
                ("dpv:hasPersonalData", .list(purpose.categories.map { DPVNode.link(names.category($0)) })),
                ("dpv:hasLegalBasis", .list(bases(of: purpose))),
                ("dpv:hasDataProcessor", links(purpose.recipients.filter(isProcessor))),
                ("dpv:hasRecipient", links(purpose.recipients.filter { !isProcessor($0) })),
                ("dpv:hasStorageCondition", .list(terms(of: purpose))),
                ("dpv:hasNecessity", purpose.provision.value.map { DPVNode.link($0.term) }),
                ("dpv:hasProcessing", isProfiling(purpose) ? DPVNode.link("dpv:Profiling") : nil),
            ])
    }

    private func links(_ parties: [String]) -> JSON { .list(parties.map { DPVNode.link(names.party($0)) }) }

    private func isProfiling(_ purpose: Purpose) -> Bool { purpose.profile != nil || purpose.profiling.value != nil }

    private func aim(of purpose: Purpose) -> JSON {
        let details = purpose.details.isEmpty ? nil : DPVNode.dutch(facts.statement.list(purpose.details))
        return DPVNode.of("dpv:Purpose", nil, title: facts.shown(purpose.name), [("dct:description", details)])
    }

    private func bases(of purpose: Purpose) -> [JSON] {
        purpose.grounds.map { basis in
            var alone = purpose
            alone.grounds = [basis]
            let told = facts.statement.alone { $0.purposes = [alone] }.each(["ground"])
            let laws = (basis.statutes.value ?? []).map { DPVNode.of("dpv:Law", nil, title: "\($0)") }
            return DPVNode.of(
                basis.term, nil, title: nil,
                [
                    ("dct:description", told.isEmpty ? nil : DPVNode.dutch(told.joined(separator: " "))),
                    ("dpv:hasApplicableLaw", .list(laws)),
                ])
        }
    }

    /// Those of the purpose itself, and those beside it that name its data or people, or hold for all data.
    private func terms(of purpose: Purpose) -> [JSON] {
        let common = organisation.retention.filter { period in
            switch period.covers {
            case .categories(let labels): labels.contains(where: purpose.categories.contains)
            case .subjects(let labels): labels.contains(where: purpose.subjects.contains)
            case .both(let labels, let people):
                labels.contains(where: purpose.categories.contains) && people.contains(where: purpose.subjects.contains)
            case .mostData, .allData: true
            case .otherData: purpose.retention.isEmpty
            case .purpose: false
            }
        }
        return (purpose.retention + common).filter(\.isKnown).map { DPVTerm($0, facts).node }
    }

    private func decision(_ decision: AutomatedDecision) -> JSON {
        let told = facts.statement.alone { $0.automatedDecisions = .known([decision]) }
        let logic = told.each(["decision.logic", "decision.procedure"])
        let effects = told.each(["decision.consequence"])
        return DPVNode.of(
            "dpv:PersonalDataProcess", nil, title: told.each(["decision.about"]).first ?? "Besluiten zonder mens",
            [
                ("dpv:hasDataController", DPVNode.link(names.controller)),
                ("dpv:hasContext", DPVNode.of("dpv:AutomatedDecisionMaking", nil, title: nil)),
                ("dpv:hasAlgorithmicLogic", described("dpv:AlgorithmicLogic", logic)),
                ("dpv:hasConsequence", described("dpv:Consequence", effects)),
            ])
    }

    private func described(_ kind: String, _ lines: [String]) -> JSON? {
        lines.isEmpty ? nil : DPVNode.of(kind, nil, title: lines.joined(separator: " "))
    }
}

/// How long data are kept.
struct DPVTerm {
    private let period: RetentionPeriod
    private let facts: ExportFacts

    init(_ period: RetentionPeriod, _ facts: ExportFacts) { (self.period, self.facts) = (period, facts) }

    var node: JSON {
        DPVNode.of(["dpv:StorageDuration"], nil, title: told, [("dpv:hasDuration", duration)])
    }

    private var told: String {
        let told = facts.statement.alone {
            if period.covers == .purpose {
                var purpose = Purpose("") {}
                purpose.retention = [period]
                $0.purposes = [purpose]
            } else {
                $0.retention = [period]
            }
        }
        return told.each(["retention"]).joined(separator: " ")
    }

    private var duration: JSON? {
        switch period.period {
        case .fixed(let term), .between(_, let term):
            term.duration.map {
                DPVNode.of("dpv:TemporalDuration", nil, title: nil, [("dpv:hasDuration", DPVNode.duration($0))])
            }
        case .untilDate(let date):
            date.fault != nil
                ? nil : DPVNode.of("dpv:UntilTimeDuration", nil, title: nil, [("dpv:hasDuration", DPVNode.date(date))])
        case .asLongAs, .asLongAsAndThen, .until, .untilAnonymised:
            DPVNode.of("dpv:UntilEventDuration", nil, title: nil)
        case .forever: DPVNode.of("dpv:EndlessDuration", nil, title: nil)
        case .notLongerThanNeeded, .reasonable: DPVNode.of("dpv:IndeterminateDuration", nil, title: nil)
        case .atLeast, .asLawRequires, .toldAt, .byTermsOf, .chosen, .notKept, .unknown: nil
        }
    }
}

extension ProvisionDuty {
    fileprivate var term: String {
        switch self {
        case .contract, .law: "dpv:Required"
        case .voluntary: "dpv:Optional"
        }
    }
}

extension LegalBasis {
    fileprivate var term: String {
        switch ground {
        case .consent: consent?.isExplicit == true ? "eu-gdpr:A6-1-a-explicit-consent" : "eu-gdpr:A6-1-a"
        case .contract: "eu-gdpr:A6-1-b"
        case .legalObligation: "eu-gdpr:A6-1-c"
        case .vitalInterests: "eu-gdpr:A6-1-d"
        case .publicTask: "eu-gdpr:A6-1-e"
        case .legitimateInterest: "eu-gdpr:A6-1-f"
        }
    }
}
