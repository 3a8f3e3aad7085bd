import Facts

// Objection, which the law wants shown apart from everything else (AVG art. 21 lid 4).
extension ClaimKind {
    static let objectionToInterest = ClaimKind("objection.legitimateInterest", .avg("21 lid 1"))
    static let objectionToPublicTask = ClaimKind("objection.publicTask", .avg("21 lid 1"))
    static let objectionEffect = ClaimKind("objection.effect", .avg("21 lid 1"))
    static let objectionToMarketing = ClaimKind("objection.marketing", .avg("21 lid 2"), .avg("21 lid 3"))

    static let objection = [objectionToInterest, objectionToPublicTask, objectionEffect, objectionToMarketing]
}

extension ClaimWriter {
    mutating func objection() {
        let interest = basis(.legitimateInterest)
        let task = basis(.publicTask)
        if let interest { claim(.objectionToInterest, from: interest.location) }
        if let task { claim(.objectionToPublicTask, from: task.location) }
        if let basis = interest ?? task { claim(.objectionEffect, from: basis.location) }
        let mailing = organisation.mailings.first?.location ?? organisation.newsletter.value?.location
        if let origin = mailing ?? interest?.location { claim(.objectionToMarketing, from: origin) }
    }
}
