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
            followedBy: .claim(
                "mailing.unsubscribe", .tw("11.7 lid 4"), saying: ["place": .text(\.unsubscribe.value)]))
    }
}
