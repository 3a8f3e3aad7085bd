import Facts

// Who can see what, where protection ends, and where people report what is wrong with it (AVG art. 32).
extension Statement<OwnAccess> {
    static var ownAccess: Self {
        .claim(
            "ownAccess.only", .avg("32"), saying: ["place": .text(\.place), "object": .text(\.object)],
            followedBy: .claim("ownAccess.needed", .avg("32"), saying: ["needed": .list(\.needed)]))
    }
}

extension Statement<LinkAccess> {
    static var linkAccess: Self {
        .claim(
            "linkAccess.anyone", .avg("32"), saying: ["object": .text(\.object)],
            followedBy: .all(
                .claim("linkAccess.reason", .avg("32"), saying: ["reason": .text(\.reason)]),
                .claim("linkAccess.places", .avg("32"), saying: ["places": .list(\.places)])))
    }
}

extension Statement<RestrictedViewing> {
    static var viewing: Self {
        .all(
            .claim(
                "viewing.onlyIf", .avg("32"), saying: ["object": .text(\.object), "condition": .text(\.condition)]),
            .claim("viewing.onlyBy", .avg("32"), saying: ["object": .text(\.object), "people": .list(\.people)]))
    }
}

extension Statement<SecurityLimit> {
    static var limit: Self {
        .oneOf(\.kind) { kind in
            let id = "securityLimit.\(kind.rawValue)"
            guard kind.isOfSomething else { return .claim(id, .avg("5 lid 1 onder a"), followedBy: .all()) }
            let reason = Self.claim(
                "securityLimit.reason", .avg("5 lid 1 onder a"), saying: ["reason": .text(\.reason)])
            let secret = Self.claim("securityLimit.secret", .avg("32")).when(\.isToBeKeptSecret)
            return .claim(
                id, .avg("5 lid 1 onder a"), saying: ["thing": .text(\.thing)],
                followedBy: kind == .weakerThanPassword ? .all(reason, secret) : reason)
        }
    }
}

extension Statement<SecurityReport> {
    static var report: Self {
        .oneOf(\.about) { about in
            .claim(
                "securityReport.\(about.rawValue)", .avg("32"),
                followedBy: .all(
                    .claim("securityReport.urgent", .avg("32")).when(\.isUrgent),
                    .claim("securityReport.contact", .avg("32"), saying: ["contact": .text(\.contact)]),
                    .claim("securityReport.email", .avg("32"), saying: ["email": .email(\.email)]),
                    .claim("securityReport.telephone", .avg("32"), saying: ["telephone": .text(\.telephone)]),
                    .claim("securityReport.subject", .avg("32"), saying: ["subject": .text(\.subject)])))
        }
    }
}
