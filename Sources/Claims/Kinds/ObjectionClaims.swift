import Diagnostics
import Facts

// Objection, which the law wants shown apart from everything else (AVG art. 21 lid 4).
extension ClaimKind {
    static let objectionToPurposes = ClaimKind("objection.purposes.many", .avg("21 lid 1"), .avg("21 lid 4"))
    static let objectionToOnePurpose = ClaimKind("objection.purposes.one", .avg("21 lid 1"), .avg("21 lid 4"))
    static let objectionToPurpose = ClaimKind("objection.purpose", ["purpose": .heading], .avg("21 lid 1"))
    static let objectionToInterest = ClaimKind("objection.legitimateInterest", .avg("21 lid 1"))
    static let objectionToPublicTask = ClaimKind("objection.publicTask", .avg("21 lid 1"))
    static let objectionEffect = ClaimKind("objection.effect", .avg("21 lid 1"))
    static let objectionToMarketing = ClaimKind("objection.marketing", .avg("21 lid 2"), .avg("21 lid 3"))

    static let objection =
        [
            objectionToPurposes, objectionToOnePurpose, objectionToPurpose, objectionToInterest, objectionToPublicTask,
            objectionEffect, objectionToMarketing,
        ] + RequestChannel.allCases.map(objection)
}

extension ClaimWriter {
    mutating func objection() {
        let before = claims.count
        let interest = basis(.legitimateInterest)?.location ?? purposeWithoutGround
        let task = basis(.publicTask)?.location
        if organisation.purposes.allSatisfy({ !$0.grounds.isEmpty }) {
            objectionToPurposes()
        } else {
            if let interest { claim(.objectionToInterest, from: interest) }
            if let task { claim(.objectionToPublicTask, from: task) }
        }
        if let basis = interest ?? task { claim(.objectionEffect, from: basis) }
        if let origin = advertising ?? interest { claim(.objectionToMarketing, from: origin) }
        if claims.count > before { objectionChannel() }
    }

    /// What shows that people get advertising, on whatever ground: messages, or cookies that follow them.
    private var advertising: Location? {
        let tracking = organisation.website?.cookies.value?.cookies.first { $0.category == .tracking }
        return organisation.mailings.first?.location ?? organisation.newsletter.value?.location ?? tracking?.location
    }

    private mutating func objectionChannel() {
        guard let channel = organisation.rights?.channel.value, let address = address(of: channel) else { return }
        claim(.objection(by: channel), address, from: organisation.controller?.location)
    }

    /// The purposes by name, where every purpose says on what it rests.
    private mutating func objectionToPurposes() {
        let purposes = organisation.purposes.filter { $0.grounds.contains(where: \.canBeObjectedTo) }
        guard let first = purposes.first else { return }
        claim(purposes.count == 1 ? .objectionToOnePurpose : .objectionToPurposes, from: first.location)
        for purpose in purposes {
            claim(.objectionToPurpose, ["purpose": heading(purpose.name)], from: purpose.location)
        }
    }

    /// A purpose that says nothing of its ground may rest on an interest; the right to object is told just in case.
    private var purposeWithoutGround: Location? {
        organisation.purposes.first { $0.grounds.isEmpty }?.location
    }
}
