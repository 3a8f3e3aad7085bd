import Facts

// Per purpose, the answers to a fixed list of questions.
extension ClaimKind {
    static let purpose = ClaimKind("purpose.name", ["purpose": .text], leads: true, .avg("13 lid 1 onder c"))
    static let purposeDetail = ClaimKind("purpose.detail", ["detail": .text], .avg("13 lid 1 onder c"))
    static let purposeSubjects = ClaimKind("purpose.subjects", ["subjects": .list], .avg("12 lid 1"))
    static let purposeCategories = ClaimKind(
        "purpose.categories.complete", ["categories": .list], .avg("14 lid 1 onder d"))
    static let purposeCategoriesAmongOthers = ClaimKind(
        "purpose.categories.examples", ["categories": .list], .avg("14 lid 1 onder d"))
    static let purposeExclusive = ClaimKind("purpose.exclusive", .avg("5 lid 1 onder b"))
    static let purposeRecipients = ClaimKind("purpose.recipients", ["recipients": .list], .avg("13 lid 1 onder e"))
    static let purposeObjection = ClaimKind(
        "purpose.objection", ["heading": .heading], .avg("21 lid 1"), .avg("21 lid 4"))
    static let profiling = ClaimKind("purpose.profiling", ["consequence": .text], .avg("13 lid 2 onder f"))

    static func provision(_ duty: ProvisionDuty) -> ClaimKind {
        ClaimKind("provision.\(duty.rawValue)", .avg("13 lid 2 onder e"))
    }

    /// That a contract needs the data, where the facts say themselves what follows without.
    static let provisionNeeded = ClaimKind("provision.needed", .avg("13 lid 2 onder e"))
    static let withoutProvision = ClaimKind(
        "provision.otherwise.consequence", ["consequence": .text], .avg("13 lid 2 onder e"))
    static let withoutProvisionNothing = ClaimKind("provision.otherwise.nothing", .avg("13 lid 2 onder e"))

    static let purposes =
        [
            purpose, purposeDetail, purposeSubjects, purposeCategories, purposeCategoriesAmongOthers, purposeExclusive,
            purposeRecipients, purposeObjection, profiling,
        ]
        + ProvisionDuty.allCases.map(provision) + [provisionNeeded, withoutProvision, withoutProvisionNothing]
}

extension ClaimWriter {
    mutating func purposes() {
        for purpose in organisation.purposes {
            lead(.purpose, ["purpose": text(purpose.name)], from: purpose.location) { $0.answers(of: purpose) }
        }
    }

    private mutating func answers(of purpose: Purpose) {
        if purpose.isExclusive { claim(.purposeExclusive, from: purpose.location) }
        for detail in purpose.details {
            claim(.purposeDetail, ["detail": text(detail)], from: purpose.location)
        }
        if !purpose.subjects.isEmpty {
            claim(.purposeSubjects, ["subjects": list(purpose.subjects)], from: purpose.location)
        }
        if !purpose.categories.isEmpty {
            let isComplete = purpose.categoryListing == .complete
            claim(
                isComplete ? .purposeCategories : .purposeCategoriesAmongOthers,
                ["categories": list(purpose.categories)], from: purpose.location)
        }
        for basis in purpose.grounds { ground(basis) }
        if let basis = purpose.grounds.first(where: \.canBeObjectedTo) {
            claim(.purposeObjection, ["heading": heading(DocumentKind.objectionHeading)], from: basis.location)
        }
        if !purpose.recipients.isEmpty {
            claim(.purposeRecipients, ["recipients": list(purpose.recipients)], from: purpose.location)
        }
        for period in purpose.retention { retention(period) }
        provision(of: purpose)
        if let consequence = purpose.profiling.value {
            claim(.profiling, ["consequence": text(consequence)], from: purpose.location)
        }
    }
}

extension ClaimWriter {
    /// That there is no contract without the data is told with the duty, unless the facts say what else follows.
    private mutating func provision(of purpose: Purpose) {
        guard let duty = purpose.provision.value else { return }
        let consequence = purpose.withoutProvision.value
        let isNeeded = duty == .contract && consequence != nil
        claim(isNeeded ? .provisionNeeded : .provision(duty), from: purpose.location)
        if let consequence {
            claim(.withoutProvision, ["consequence": text(consequence)], from: purpose.location)
        } else if purpose.withoutProvision.isNone {
            claim(.withoutProvisionNothing, from: purpose.location)
        }
    }
}

extension LegalBasis {
    /// Whether people can object to what rests on it (AVG art. 21 lid 1).
    var canBeObjectedTo: Bool { ground == .legitimateInterest || ground == .publicTask }
}
