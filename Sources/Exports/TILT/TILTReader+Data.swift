import Facts

// Which data serve what: TILT has them by category, facts by purpose.
extension TILTReader {
    mutating func readData() { for item in leaves.items(of: "dataDisclosed") { readItem(item) } }

    private mutating func readItem(_ item: String) {
        // Its name in the document alone.
        leaves.take("\(item)._id")
        let label = leaves.text("\(item).category")
        if let label, !categories.contains(where: { $0.label == label }) { categories.append(DataCategory(label)) }
        let grounds = readGrounds(item)
        let parties = leaves.items(of: "\(item).recipients").compactMap { readParty($0) }
        let places = leaves.items(of: "\(item).purposes").compactMap { readPurpose($0) }
        let provision = readProvision("\(item).nonDisclosure")
        for place in places {
            purposes[place].categories = (purposes[place].categories + [label].compactMap { $0 }).distinct
            purposes[place].recipients = (purposes[place].recipients + parties).distinct
            if purposes[place].provision.isUnsaid { purposes[place].provision = provision }
            for basis in grounds where !purposes[place].grounds.contains(where: { $0.ground == basis.ground }) {
                purposes[place].grounds.append(basis)
            }
        }
        readStorage(item, of: label, for: places.count == 1 ? places[0] : nil)
    }

    /// - Returns: where it stands among the purposes.
    private mutating func readPurpose(_ path: String) -> Int? {
        guard let name = leaves.text("\(path).purpose") else { return nil }
        let place = purposes.firstIndex { $0.name == name } ?? purposes.endIndex
        if place == purposes.endIndex { purposes.append(Purpose(name) {}) }
        if let details = leaves.text("\(path).description"), details != name {
            purposes[place].details = (purposes[place].details + [details]).distinct
        }
        return place
    }

    private mutating func readGrounds(_ item: String) -> [LegalBasis] {
        var bases = leaves.items(of: "\(item).legalBases").compactMap { readGround("\($0).reference") }
        for interest in leaves.items(of: "\(item).legitimateInterests") {
            // Without one, there is nothing to give a reason for.
            guard leaves.flag("\(interest).exists") == true else { continue }
            let reason = answer("\(interest).reasoning")
            if let place = bases.firstIndex(where: { $0.ground == .legitimateInterest }) {
                bases[place].interest = reason
            } else {
                bases.append(.legitimateInterest(reason))
            }
        }
        return bases
    }

    private mutating func readGround(_ path: String) -> LegalBasis? {
        switch leaves.text(path) {
        case "GDPR-6-1-a": return .consent()
        case "GDPR-6-1-b": return .contract()
        case "GDPR-6-1-c": return .legalObligation()
        case "GDPR-6-1-d": return .vitalInterests()
        case "GDPR-6-1-e": return .publicTask()
        case "GDPR-6-1-f": return .legitimateInterest()
        default:
            leaves.leave(path)
            return nil
        }
    }

    /// - Returns: the name of the party.
    private mutating func readParty(_ path: String) -> String? {
        let category = leaves.text("\(path).category")
        guard let name = leaves.text("\(path).name") ?? category else { return nil }
        let isProcessor = category?.hasPrefix("verwerker") == true
        let service = category?.split(separator: ", voor ", maxSplits: 1).dropFirst().first.map(String.init)
        let use = service.map(Answer.known) ?? .unsaid
        // Other words for what a party is are no fact.
        let roles = ["verwerker", "ontvanger", "zelf verantwoordelijk"]
        if let category, category != name, !roles.contains(where: category.hasPrefix) {
            leaves.leave("\(path).category")
        }
        let place = country("\(path).country")
        if isProcessor, !sharing.processors.contains(where: { $0.name == name }) {
            sharing.processors.append(Processor(name, does: use, in: place))
        }
        if !isProcessor, !sharing.recipients.contains(where: { $0.name == name }) {
            let role: Recipient.Role = category?.hasPrefix("zelf") == true ? .controller : .unknown
            sharing.recipients.append(Recipient(name, as: role, for: use, in: place))
        }
        return name
    }

    /// Where it says that nobody is obliged, and what follows is not known, nobody may have said so.
    private mutating func readProvision(_ path: String) -> Answer<ProvisionDuty> {
        let isLaw = leaves.flag("\(path).legalRequirement")
        let isContract = leaves.flag("\(path).contractualRegulation")
        let isDuty = leaves.flag("\(path).obligationToProvide")
        let isTold = leaves.text("\(path).consequences") != nil
        if isTold { leaves.leave("\(path).consequences") }
        if isLaw == true { return .known(.law) }
        if isContract == true { return .known(.contract) }
        return isDuty == false && isTold ? .known(.voluntary) : .unsaid
    }

    // MARK: - Terms

    private mutating func readStorage(_ item: String, of label: String?, for place: Int?) {
        for storage in leaves.items(of: "\(item).storage") {
            let terms = leaves.items(of: "\(storage).temporal").compactMap { readTerm("\($0).ttl") }
            // Of a single term there is nothing to choose.
            _ = leaves.text("\(storage).aggregationFunction")
            if terms.count > 1 { leaves.leave("\(storage).aggregationFunction") }
            for term in terms { keep(.fixed(term), of: label, for: place) }
        }
    }

    private mutating func keep(_ period: RetentionPeriod.Period, of label: String?, for place: Int?) {
        guard let covers = label.map({ RetentionPeriod.Coverage.categories([$0]) }) ?? place.map({ _ in .purpose })
        else {
            return
        }
        let kept = RetentionPeriod(covers, period)
        if let place {
            if !purposes[place].retention.contains(kept) { purposes[place].retention.append(kept) }
        } else if !retention.contains(kept) {
            retention.append(kept)
        }
    }

    /// A duration of one unit; facts have no others.
    private mutating func readTerm(_ path: String) -> Term? {
        let term = leaves.text(path).flatMap { Term(iso: $0) }
        if term == nil { leaves.leave(path) }
        return term
    }
}
