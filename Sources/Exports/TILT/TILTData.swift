import Facts
import JSONText

/// Which data are used for what: an item for each category of each purpose, so that every ground, recipient and term stays with
/// what it belongs to.
struct TILTData {
    private let facts: ExportFacts
    private let organisation: Organisation

    init(_ facts: ExportFacts) {
        self.facts = facts
        organisation = facts.organisation
    }

    var items: [JSON] {
        let used = organisation.purposes.flatMap { purpose in
            purpose.categories.isEmpty ? [item(nil, for: purpose)] : purpose.categories.map { item($0, for: purpose) }
        }
        let named = Set(organisation.purposes.flatMap(\.categories))
        return used + organisation.categories.map(\.label).filter { !named.contains($0) }.map { item($0, for: nil) }
    }

    private func item(_ label: String?, for purpose: Purpose?) -> JSON {
        let category = organisation.categories.first { $0.label == label }
        let names = [purpose?.name, label].compactMap { $0?.identifier }
        let members: [(String, JSON?)] = [
            ("_id", .text(names.joined(separator: "/"))), ("category", .text(label.map(facts.shown) ?? Unsaid.text)),
            ("description", category.flatMap(description)),
            ("purposes", .list(purpose.map { [aim(of: $0)] } ?? [])),
            ("legalBases", .list(purpose.map(bases) ?? [])),
            ("legitimateInterests", .list(purpose.map(interests) ?? [])),
            ("recipients", .list((purpose?.recipients ?? []).map(recipient))),
            ("storage", .list(storage(of: label, in: purpose))),
            ("nonDisclosure", nonDisclosure(of: category, in: purpose)),
        ]
        return JSON(members: members.compactMap { name, value in value.map { (name, $0) } })
    }

    /// With what falls under it; the schema has no place of its own for that.
    private func description(of category: DataCategory) -> JSON? {
        facts.statement.alone { $0.categories = [category] }.each(["category"]).first.map(JSON.text)
    }

    private func aim(of purpose: Purpose) -> JSON {
        let name = facts.shown(purpose.name)
        let details = purpose.details.isEmpty ? name : facts.statement.list(purpose.details)
        return ["purpose": .text(name), "description": .text(details)]
    }

    // MARK: - Grounds

    private func bases(of purpose: Purpose) -> [JSON] {
        let own = purpose.grounds.map { basis in
            let told = facts.statement.alone { $0.purposes = [purpose.resting(on: [basis])] }
            return (basis.ground.reference, told.each(["ground"]).joined(separator: " "))
        }
        let common = organisation.grounds?.bases.map { basis in
            (basis.ground.reference, "Geldt voor alle doelen samen; de feiten zeggen niet voor welk doel.")
        }
        return (own.isEmpty ? common ?? [] : own).map { ["reference": .text($0.0), "description": .text($0.1)] }
    }

    private func interests(of purpose: Purpose) -> [JSON] {
        purpose.grounds.filter { $0.ground == .legitimateInterest }.map { basis in
            ["exists": true, "reasoning": .text(facts.shown(basis.interest) ?? Unsaid.text)]
        }
    }

    // MARK: - Recipients

    private func recipient(named name: String) -> JSON {
        let sharing = organisation.sharing
        if let processor = sharing?.processors.first(where: { $0.name == name }) {
            return recipient(processor, "verwerker", for: processor.service)
        }
        if let party = sharing?.recipients.first(where: { $0.name == name }) {
            return recipient(party, party.role == .controller ? "zelf verantwoordelijk" : "ontvanger", for: party.use)
        }
        return ["name": .text(facts.shown(name)), "category": "ontvanger"]
    }

    private func recipient(_ party: some TransferParty, _ role: String, for use: Answer<String>) -> JSON {
        let country = party.country.value.map { [("country", JSON.text($0.rawValue))] } ?? []
        let category = facts.shown(use).map { "\(role), voor \($0)" } ?? role
        return JSON(members: [("name", .text(facts.shown(party.name)))] + country + [("category", .text(category))])
    }

    // MARK: - Terms

    private func storage(of label: String?, in purpose: Purpose?) -> [JSON] {
        let periods = (purpose?.retention ?? []).filter { $0.isAbout(label, of: purpose, isOwn: true) }
        let common = organisation.retention.filter { $0.isAbout(label, of: purpose, isOwn: false) }
        let all = (periods + common).filter(\.isKnown)
        if all.isEmpty { return [] }
        let temporal = all.compactMap { period in
            period.duration.map { ["description": .text(told(period)), "ttl": .text($0)] as JSON }
        }
        let conditions = all.filter { $0.duration == nil }.map { JSON.text(told($0)) }
        let statutes = all.compactMap { $0.statute?.reference }.distinct.map(JSON.text)
        return [
            [
                "temporal": .list(temporal), "purposeConditional": .list(conditions),
                "legalBasisConditional": .list(statutes), "aggregationFunction": .text(aggregation),
            ]
        ]
    }

    /// The longest, which is what the schema calls the standard case, unless the facts say that the shortest holds.
    private var aggregation: String { organisation.severalTerms == .shortest ? "min" : "max" }

    private func told(_ period: RetentionPeriod) -> String {
        let told = facts.statement.alone {
            if period.covers == .purpose {
                $0.purposes = [Purpose("") {}.keeping(period)]
            } else {
                $0.retention = [period]
            }
        }
        return told.each(["retention"]).joined(separator: " ")
    }

    // MARK: - Whether people must give them

    private func nonDisclosure(of category: DataCategory?, in purpose: Purpose?) -> JSON {
        let duty = purpose?.provision.value
        return [
            "legalRequirement": .flag(duty == .law), "contractualRegulation": .flag(duty == .contract),
            "obligationToProvide": .flag(duty == .law || category?.necessity == .required),
            "consequences": .text(consequences(of: category, in: purpose)),
        ]
    }

    private func consequences(of category: DataCategory?, in purpose: Purpose?) -> String {
        if let own = category.flatMap({ facts.shown($0.withoutIt) }) { return "Dan \(own)." }
        guard let purpose else { return Unsaid.text }
        let told = facts.statement.alone { $0.purposes = [purpose.resting(on: [])] }.each(["provision"])
        return told.isEmpty ? Unsaid.text : told.joined(separator: " ")
    }
}

extension Purpose {
    fileprivate func resting(on grounds: [LegalBasis]) -> Purpose {
        var copy = self
        copy.grounds = grounds
        return copy
    }

    fileprivate func keeping(_ period: RetentionPeriod) -> Purpose {
        var copy = self
        copy.retention = [period]
        return copy
    }
}

extension RetentionPeriod {
    /// Whether it is about the data of one category that serve a purpose.
    ///
    /// - Parameter isOwn: it stands in that purpose.
    fileprivate func isAbout(_ label: String?, of purpose: Purpose?, isOwn: Bool) -> Bool {
        let subjects = purpose?.subjects ?? []
        return switch covers {
        case .categories(let labels): label.map(labels.contains) ?? false
        case .both(let labels, let people):
            (label.map(labels.contains) ?? false) && people.contains(where: subjects.contains)
        case .subjects(let people): people.contains(where: subjects.contains)
        case .purpose: isOwn
        case .mostData, .allData: true
        case .otherData: purpose?.retention.isEmpty ?? true
        }
    }

    var isKnown: Bool { if case .unknown = period { false } else { true } }

    /// As an ISO 8601 duration in the units of the schema, which has no weeks. Working days, a minimum and a choice are none.
    fileprivate var duration: String? {
        switch period {
        case .fixed(let term), .between(_, let term): term.duration
        default: nil
        }
    }
}

extension Term {
    var duration: String? {
        switch unit {
        case .workingDays: nil
        case .weeks: "P\(7 * count)D"
        default: description
        }
    }
}

extension LegalBasis.Ground {
    /// As TILT refers to laws: "GDPR-6-1-a".
    var reference: String { "GDPR-6-1-\(letter)" }

    private var letter: String {
        switch self {
        case .consent: "a"
        case .contract: "b"
        case .legalObligation: "c"
        case .vitalInterests: "d"
        case .publicTask: "e"
        case .legitimateInterest: "f"
        }
    }
}

extension Statute {
    /// As TILT refers to laws, of those whose short name the model knows. The others stand in the description.
    fileprivate var reference: String? {
        switch self {
        case .awr52: "AWR-52"
        case .bw210: "BW-2-10"
        case .wwft33: "WWFT-33"
        default: nil
        }
    }
}
