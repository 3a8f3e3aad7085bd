import Facts

// Objection, which the law wants shown apart from everything else (AVG art. 21 lid 4).
extension Statement<Organisation> {
    static var objection: Self {
        .all(
            .firstOf(.objectionToPurposes, .objectionToGrounds),
            .claim(
                "objection.effect", .avg("21 lid 1"), because: { $0.interest ?? $0.basis(.publicTask) }),
            .claim(
                "objection.marketing", .avg("21 lid 2"), .avg("21 lid 3"), because: { $0.advertising ?? $0.interest })
        ).then(
            .oneOf(\.rights?.channel.value) { channel in
                .claim(
                    "objection.channel.\(channel.rawValue)", .avg("12 lid 2"), saying: channel.slots,
                    because: \.controller)
            })
    }

    /// The purposes by name, where every purpose says on what it rests.
    private static var objectionToPurposes: Self {
        .all(
            .oneOf({ Count($0.purposesToObjectTo.count) }) {
                .claim(
                    "objection.purposes.\($0.rawValue)", .avg("21 lid 1"), .avg("21 lid 4"),
                    because: \.purposesToObjectTo.first)
            },
            .each(
                \.purposesToObjectTo,
                .claim("objection.purpose", .avg("21 lid 1"), saying: ["purpose": .heading(\.name)]))
        ).when { $0.purposes.allSatisfy { !$0.grounds.isEmpty } }
    }

    private static var objectionToGrounds: Self {
        .all(
            .claim("objection.legitimateInterest", .avg("21 lid 1"), because: \.interest),
            .claim("objection.publicTask", .avg("21 lid 1"), because: { $0.basis(.publicTask) }))
    }
}

extension Organisation {
    /// The first use of a ground.
    func basis(_ ground: LegalBasis.Ground) -> LegalBasis? {
        purposes.lazy.flatMap(\.grounds).first { $0.ground == ground }
    }

    /// What shows that an interest is relied on. A purpose that says nothing of its ground may rest on one; the right to
    /// object is told just in case.
    fileprivate var interest: (any Fact)? { basis(.legitimateInterest) ?? purposes.first(where: \.grounds.isEmpty) }

    /// What shows that people get advertising, on whatever ground: messages, or cookies that follow them.
    fileprivate var advertising: (any Fact)? {
        let tracking = website?.cookies.value?.cookies.first { $0.category == .tracking }
        return mailings.first ?? newsletter.value ?? tracking
    }

    fileprivate var purposesToObjectTo: [Purpose] {
        purposes.filter { $0.grounds.contains(where: \.canBeObjectedTo) }
    }
}

extension LegalBasis {
    /// Whether people can object to what rests on it (AVG art. 21 lid 1).
    var canBeObjectedTo: Bool { ground == .legitimateInterest || ground == .publicTask }
}
