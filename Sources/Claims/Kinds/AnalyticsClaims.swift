import Facts

// What counts visits to the website, and how it spares the privacy of visitors.
extension Statement<Organisation> {
    static var analytics: Self { .given(\.website, .each(\.analytics, .service)) }
}

extension Statement<Analytics> {
    fileprivate static var service: Self {
        .claim(
            "analytics.by", .avg("13 lid 1 onder c"), saying: ["service": .text(\.name)],
            followedBy: .all(
                .claim("analytics.noCookies", .tw("11.7a lid 1")).when(\.usesNoCookies),
                .oneOf(\.getsListing) {
                    .claim(
                        "analytics.gets.\($0.rawValue)", .avg("13 lid 1 onder e"), saying: ["data": .list(\.gets)])
                },
                .each(
                    \.practices,
                    .oneOf({ $0 }) { .claim("analytics.practice.\($0.rawValue)", .avg("5 lid 1 onder c")) }),
                .claim(
                    "analytics.dashboard", .avg("5 lid 1 onder a"), saying: ["address": .webAddress(\.dashboard.value)]),
                .claim("analytics.statement", .avg("12 lid 1"), saying: ["address": .webAddress(\.statement.value)])))
    }
}
