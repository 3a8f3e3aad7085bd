import Facts

// What of people is made public or shown to others, and when they are photographed (AVG art. 13 lid 1 onder e).
extension Statement<Organisation> {
    static var publications: Self {
        .all(.each(\.publications, .publication), .each(\.imageRules, .imageRules))
    }
}

extension Statement<Publication> {
    fileprivate static var publication: Self {
        .firstOf(
            .claim(
                "publication.shown", .avg("13 lid 1 onder e"),
                saying: ["object": .text(\.object), "audience": .list(\.audience)], followedBy: .details),
            .claim(
                "publication.public", .avg("13 lid 1 onder e"), saying: ["object": .text(\.object)],
                followedBy: .details))
    }

    private static var details: Self {
        .all(
            .claim("publication.places", .avg("13 lid 1 onder e"), saying: ["places": .list(\.places)]),
            .claim("publication.shows", .avg("13 lid 1 onder e"), saying: ["data": .list(\.shows)]),
            .claim("publication.choice", .avg("25"), saying: ["options": .choice(\.choices)]),
            .claim("publication.condition", .avg("5 lid 1 onder a"), saying: ["condition": .text(\.condition)]),
            .claim("publication.consent", .avg("6 lid 1 onder a")).when(\.isOnlyWithConsent),
            .claim("publication.removal", .avg("17 lid 1")).when(\.isRemovedOnRequest))
    }
}

extension Statement<ImageRules> {
    fileprivate static var imageRules: Self {
        .claim(
            "imageRules.at", .avg("5 lid 1 onder a"), saying: ["occasion": .text(\.occasion)],
            followedBy: .each(\.rules, .rule))
    }
}

extension Statement<ImageRule> {
    fileprivate static var rule: Self {
        .oneOf(\.self) { .claim("imageRules.\($0.rawValue)", .avg("5 lid 1 onder a")) }
    }
}
