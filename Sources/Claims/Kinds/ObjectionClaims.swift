import Facts

// Objection, which the law wants shown apart from everything else (AVG art. 21 lid 4).
extension Statement<Organisation> {
    static var objection: Self {
        .all(
            .firstOf(
                .objection(to: \.purposesToObjectTo).when { $0.purposes.allSatisfy { !$0.grounds.isEmpty } },
                .all(.objection(to: \.purposesOffered), .objectionToGrounds)),
            .claim(
                "objection.effect", .avg("21 lid 1"), because: { $0.interest ?? $0.publicTask ?? $0.withoutGround }),
            .claim(
                "objection.marketing", .avg("21 lid 2"), .avg("21 lid 3"), because: \.advertising)
        ).then(
            .oneOf(\.rights?.channel.value) { channel in
                .claim(
                    "objection.channel.\(channel.rawValue)", .avg("12 lid 2"), saying: channel.slots,
                    because: \.controller)
            })
    }

    /// The purposes by name.
    private static func objection(to purposes: @escaping @Sendable (Organisation) -> [Purpose]) -> Self {
        .all(
            .oneOf({ Count(purposes($0).count) }) {
                .claim(
                    "objection.purposes.\($0.rawValue)", .avg("21 lid 1"), .avg("21 lid 4"),
                    because: { purposes($0).first })
            },
            .each(
                purposes, .claim("objection.purpose", .avg("21 lid 1"), saying: ["purpose": .heading(\.name)])))
    }

    private static var objectionToGrounds: Self {
        .firstOf(
            .all(
                .claim("objection.legitimateInterest", .avg("21 lid 1"), because: \.interest),
                .claim("objection.publicTask", .avg("21 lid 1"), because: \.publicTask)),
            .claim("objection.otherGround", .avg("21 lid 1"), because: \.withoutGround))
    }
}

extension Organisation {
    /// The first use of a ground.
    func basis(_ ground: LegalBasis.Ground) -> LegalBasis? {
        purposes.lazy.flatMap(\.grounds).first { $0.ground == ground }
    }

    /// The first use of a ground, by a purpose or for all of them together.
    func anyBasis(_ ground: LegalBasis.Ground) -> (any Fact)? {
        basis(ground) ?? grounds?.bases.first { $0.ground == ground }
    }

    /// What shows that an interest is relied on.
    fileprivate var interest: (any Fact)? { anyBasis(.legitimateInterest) }

    fileprivate var publicTask: (any Fact)? { anyBasis(.publicTask) }

    /// A purpose of which no fact says on what it rests. It may be an interest or a public task, so the right to object is
    /// told just in case, and neither is named.
    fileprivate var withoutGround: Purpose? {
        grounds?.bases.isEmpty == false ? nil : purposes.first(where: \.grounds.isEmpty)
    }

    /// What shows that there is something to object to.
    var objectedTo: (any Fact)? { purposesOffered.first ?? interest ?? publicTask ?? withoutGround ?? advertising }

    /// What shows that people get advertising, on whatever ground: messages that may be, cookies that follow people, or a
    /// purpose that says so.
    fileprivate var advertising: (any Fact)? {
        let tracking = website?.cookies.value?.cookies.first { $0.category == .tracking }
        return mailings.first { $0.isCommercial.value != false } ?? newsletter.value ?? tracking
            ?? purposes.first(where: \.isAdvertising)
    }

    fileprivate var purposesOffered: [Purpose] { purposes.filter(\.offersObjection) }

    fileprivate var purposesToObjectTo: [Purpose] {
        purposes.filter { $0.objectedTo != nil }
    }
}

extension LegalBasis {
    /// Whether people can object to what rests on it (AVG art. 21 lid 1).
    var canBeObjectedTo: Bool { ground == .legitimateInterest || ground == .publicTask }
}
