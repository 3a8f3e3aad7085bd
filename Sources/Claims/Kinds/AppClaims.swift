import Facts

// What an app may reach on a device, what it keeps there, and what it connects to (Tw art. 11.7a).
extension Statement<Organisation> {
    static var apps: Self { .each(\.apps, .app) }
}

extension Statement<App> {
    fileprivate static var app: Self {
        .claim(
            "app.name", .avg("13 lid 1 onder c"), saying: ["app": .text(\.name)],
            followedBy: .all(
                .claim("appAccess", .tw("11.7a lid 1"), because: \.permissions.first),
                .each(\.permissions, .permission),
                .claim("appSettings", .avg("7 lid 3")).when(\.permissionsInSettings),
                .each(\.storage, .storage), .each(\.exchanges, .exchange),
                .oneOf({ Count($0.embedded.count) }) {
                    .claim("appParts.\($0.rawValue)", .avg("13 lid 1 onder e"))
                },
                .each(\.embedded, .content(in: .app))))
    }
}

extension Statement<AppPermission> {
    fileprivate static var permission: Self {
        .oneOf(\.kind) {
            .claim("access.\($0.rawValue)", .tw("11.7a lid 1"), followedBy: .details)
        }
    }

    private static var details: Self {
        .all(
            .claim("access.uses", .tw("11.7a lid 1 onder a"), saying: ["uses": .list(\.uses)]),
            .claim("access.demanded", .tw("11.7a lid 1 onder a"), saying: ["system": .text(\.demandedBy.value)]),
            .claim("access.optional", .avg("7 lid 4")).when(\.isOptional),
            .claim("access.again", .avg("7 lid 3")).when(\.isGivenAgainInSettings))
    }
}

extension Statement<DeviceData> {
    fileprivate static var storage: Self {
        .oneOf(\.listing) {
            .claim(
                "deviceData.\($0.rawValue)", .tw("11.7a lid 1 onder a"), saying: ["data": .list(\.data)],
                followedBy: .details)
        }
    }

    private static var details: Self {
        .all(
            .claim("deviceData.uses", .tw("11.7a lid 1 onder a"), saying: ["uses": .list(\.uses)]),
            .claim("deviceData.onlyThere", .avg("5 lid 1 onder c")).when(\.isOnlyThere),
            .claim("deviceData.closed", .avg("5 lid 1 onder c")).when(\.isClosedToController),
            .claim("deviceData.until", .tw("11.7a lid 1 onder a"), saying: ["event": .text(\.until.value)]),
            .claim("deviceData.term", .tw("11.7a lid 1 onder a"), saying: ["term": .term(\.term.value)]),
            .claim("deviceData.erased", .avg("12 lid 2"), saying: ["ways": .list(\.erasedBy)]))
    }
}

extension Statement<DirectExchange> {
    fileprivate static var exchange: Self {
        .claim(
            "exchange.of", .avg("13 lid 1 onder e"),
            saying: ["audience": .text(\.audience), "data": .list(\.data)],
            followedBy: .all(
                .claim("exchange.channels", .avg("13 lid 1 onder e"), saying: ["channels": .list(\.channels)]),
                .claim(
                    "exchange.condition", .avg("13 lid 1 onder e"), saying: ["condition": .text(\.condition.value)])))
    }
}
