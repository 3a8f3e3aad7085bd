import Facts

// "In het kort": what matters most to a visitor, said once more in other words.
extension ClaimKind {
    static let summaryPurposes = ClaimKind("summary.purposes.many", .avg("12 lid 1"))
    static let summaryOnePurpose = ClaimKind("summary.purposes.one", .avg("12 lid 1"))
    static let summaryPurpose = ClaimKind("summary.purpose", ["purpose": .text], .avg("13 lid 1 onder c"))
    static let summaryProcessors = ClaimKind(
        "summary.processors.complete", ["processors": .list], .avg("13 lid 1 onder e"))
    static let summaryProcessorsAmongOthers = ClaimKind(
        "summary.processors.examples", ["processors": .list], .avg("13 lid 1 onder e"))
    static let summaryProcessor = ClaimKind("summary.processors.one", ["processor": .text], .avg("13 lid 1 onder e"))
    static let summaryCookies = ClaimKind("summary.cookies.placed", .tw("11.7a lid 1"))
    static let summaryNoCookies = ClaimKind("summary.cookies.none", .tw("11.7a lid 1"))
    static let summaryRights = ClaimKind("summary.rights", .avg("13 lid 2 onder b"))
    static let summaryObjection = ClaimKind("summary.objection", .avg("21 lid 4"))
    static let summaryComplaint = ClaimKind("summary.complaint", .avg("13 lid 2 onder d"))

    static let summary = [
        summaryPurposes, summaryOnePurpose, summaryPurpose, summaryProcessors, summaryProcessorsAmongOthers,
        summaryProcessor, summaryCookies, summaryNoCookies, summaryRights, summaryObjection, summaryComplaint,
    ]
}

extension ClaimWriter {
    mutating func summary() {
        if let first = organisation.purposes.first {
            claim(organisation.purposes.count == 1 ? .summaryOnePurpose : .summaryPurposes, from: first.location)
            for purpose in organisation.purposes {
                claim(.summaryPurpose, ["purpose": text(purpose.name)], from: purpose.location)
            }
        }
        summaryOfProcessors()
        summaryOfCookies()
        claim(.summaryRights, from: organisation.rights?.location ?? organisation.location)
        if let basis = basis(.legitimateInterest) ?? basis(.publicTask) {
            claim(.summaryObjection, from: basis.location)
        }
        claim(.summaryComplaint, from: organisation.location)
    }

    private mutating func summaryOfProcessors() {
        guard let sharing = organisation.sharing, let first = sharing.processors.first else { return }
        let names = list(sharing.processors.map(\.name))
        switch (sharing.processorListing, sharing.processors.count) {
        case (.examples, _): claim(.summaryProcessorsAmongOthers, ["processors": names], from: sharing.location)
        case (.complete, 1): claim(.summaryProcessor, ["processor": text(first.name)], from: first.location)
        case (.complete, _): claim(.summaryProcessors, ["processors": names], from: sharing.location)
        }
    }

    private mutating func summaryOfCookies() {
        guard let website = organisation.website else { return }
        switch website.cookies {
        case .none: claim(.summaryNoCookies, from: website.location)
        case .known(let cookies): claim(.summaryCookies, from: cookies.location)
        case .unsaid, .unknown: break
        }
    }
}
