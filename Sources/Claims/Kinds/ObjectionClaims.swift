import Facts

// Objection, which the law wants shown apart from everything else (AVG art. 21 lid 4).
extension Statement<Organisation> {
    static var objection: Self {
        .all(
            .firstOf(
                .objection(to: \.purposesToObjectTo).when { $0.purposes.allSatisfy { !$0.grounds.isEmpty } },
                .all(.objection(to: \.purposesOffered), .objectionToGrounds)),
            .claim(
                "objection.effect", .avg("21 lid 1"), because: { $0.interest ?? $0.publicTask }),
            .claim(
                "objection.marketing", .avg("21 lid 2"), .avg("21 lid 3"), because: { $0.advertising ?? $0.interest })
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
        .all(
            .claim("objection.legitimateInterest", .avg("21 lid 1"), because: \.interest),
            .claim("objection.publicTask", .avg("21 lid 1"), because: \.publicTask))
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

    /// What shows that an interest is relied on. A purpose that says nothing of its ground may rest on one; the right to
    /// object is told just in case.
    fileprivate var interest: (any Fact)? {
        anyBasis(.legitimateInterest) ?? (isPublicAuthority ? nil : withoutGround)
    }

    /// What shows that a public task is relied on: what others rest on an interest, a public authority rests on its task
    /// (AVG art. 6 lid 1, second paragraph).
    fileprivate var publicTask: (any Fact)? { anyBasis(.publicTask) ?? (isPublicAuthority ? withoutGround : nil) }

    private var isPublicAuthority: Bool { controller?.isPublicAuthority == true }

    private var withoutGround: Purpose? {
        grounds?.bases.isEmpty == false ? nil : purposes.first(where: \.grounds.isEmpty)
    }

    /// What shows that there is something to object to.
    var objectedTo: (any Fact)? { purposesOffered.first ?? interest ?? publicTask ?? advertising }

    /// What shows that people get advertising, on whatever ground: messages, or cookies that follow them.
    fileprivate var advertising: (any Fact)? {
        let tracking = website?.cookies.value?.cookies.first { $0.category == .tracking }
        return mailings.first ?? newsletter.value ?? tracking
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
