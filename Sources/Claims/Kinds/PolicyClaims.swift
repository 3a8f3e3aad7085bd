import Facts

// Policies beside the statement.
extension Statement<Organisation> {
    static var policies: Self { .each(\.policies, .policy) }
}

extension Statement<ExternalPolicy> {
    fileprivate static var policy: Self {
        .oneOf(\.kind) { kind in
            .firstOf(
                .claim(
                    "policy.\(kind.rawValue).for", .avg("12 lid 1"),
                    saying: ["policy": .text(\.name), "subject": .text(\.subject)], followedBy: .address),
                .claim(
                    "policy.\(kind.rawValue).plain", .avg("12 lid 1"), saying: ["policy": .text(\.name)],
                    followedBy: .address))
        }
    }

    private static var address: Self {
        .claim("policy.address", .avg("12 lid 1"), saying: ["address": .webAddress(\.address.value)])
    }
}
