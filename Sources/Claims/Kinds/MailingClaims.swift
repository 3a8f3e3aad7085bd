import Facts

// Messages that an organisation sends of its own accord (Tw art. 11.7).
extension Statement<Organisation> {
    static var mailings: Self {
        .all(
            .each(\.mailings, .mailing), .claim("newsletter.none", .tw("11.7")).when(\.newsletter.isNone),
            .given(
                \.newsletter.value, .claim("newsletter.exists", .tw("11.7")),
                .claim("newsletter.unsubscribe", .tw("11.7 lid 4"), saying: ["place": .text(\.unsubscribe.value)])))
    }
}

extension Statement<Mailing> {
    fileprivate static var mailing: Self {
        .oneOf(\.frequency) { frequency in
            .firstOf(
                .oneOf(\.channel.value) { .mailing("mailing.\(frequency.rawValue).\($0.rawValue)") },
                .mailing("mailing.\(frequency.rawValue).unsaid"))
        }
    }

    private static func mailing(_ id: String) -> Self {
        .claim(
            id, .tw("11.7"), saying: ["audience": .text(\.audience), "content": .text(\.content)],
            followedBy: .all(
                .claim("mailing.moment", .tw("11.7"), saying: ["moment": .text(\.moment.value)]),
                .oneOf(\.personalised.value) { .claim("mailing.personalised.\($0.rawValue)", .tw("11.7")) },
                .measured,
                .claim("mailing.unsubscribe", .tw("11.7 lid 4"), saying: ["place": .text(\.unsubscribe.value)])))
    }

    private static var measured: Self {
        .all(
            .each(\.measures, .oneOf({ $0 }) { .claim("mailing.measured.\($0.rawValue)", .tw("11.7a lid 1")) }),
            .claim("mailing.measuredFor", .tw("11.7a lid 1 onder a"), saying: ["uses": .list(\.measuredFor)])
                .when { !$0.measures.isEmpty },
            .claim("mailing.measuredWithConsent", .tw("11.7a lid 1 onder b"))
                .when { !$0.measures.isEmpty && $0.measuredWithConsent })
    }
}
