import Facts

// What is done with certain data, how they are exchanged and where they are, and what is certified (AVG art. 32).
extension Statement<DataProtection> {
    static var protection: Self {
        .oneOf(\.way) { way in
            let id = "protection.\(way.rawValue)"
            let plain = Self.claim(id, .avg("32"), saying: ["data": .list(\.data)], followedBy: .details(of: way))
            return switch way {
            case .randomCode:
                .claim(
                    id, .avg("32"), saying: ["data": .list(\.data)],
                    followedBy: .all(
                        .claim("\(id).known", .avg("32"), saying: ["party": .text(\.party)]), .details(of: way)))
            default:
                way.canBeToward
                    ? .firstOf(
                        .claim(
                            "\(id).toward", .avg("32"), saying: ["party": .text(\.party), "data": .list(\.data)],
                            followedBy: .details(of: way)),
                        plain)
                    : plain
            }
        }
    }

    private static func details(of way: DataProtection.Way) -> Self {
        let erasable = Self.claim("protection.onlyErasable", .avg("32")).when(\.isOnlyErasable)
        return way.isEncryption
            ? .all(.claim("protection.method", .avg("32"), saying: ["method": .text(\.method)]), erasable) : erasable
    }
}

extension Statement<OtherMeasure> {
    static var other: Self {
        .firstOf(
            .claim(
                "otherMeasure.atParty", .avg("32"),
                saying: ["party": .text(\.party), "measure": .text(\.measure)]),
            .claim("otherMeasure.ours", .avg("32"), saying: ["measure": .text(\.measure)]))
    }
}

extension Statement<Certification> {
    static var certification: Self {
        .firstOf(
            .claim(
                "certification.ofThing", .avg("32 lid 3"), saying: ["thing": .text(\.thing), "norm": .text(\.norm)]),
            .claim("certification.withoutNorm", .avg("32 lid 3"), saying: ["thing": .text(\.thing)]),
            .claim("certification.ours", .avg("32 lid 3"), saying: ["norm": .text(\.norm)]))
    }
}

extension Statement<SafeExchange> {
    static var exchange: Self {
        .all(
            .firstOf(
                .claim(
                    "exchange.with", .avg("32"),
                    saying: ["party": .text(\.party), "data": .list(\.data), "channels": .list(\.channels)]),
                .claim(
                    "exchange.through", .avg("32"), saying: ["data": .list(\.data), "channels": .list(\.channels)])),
            .claim("exchange.ways", .avg("32"), saying: ["data": .list(\.data), "ways": .choice(\.ways)]))
    }
}

extension Statement<DataLocation> {
    static var location: Self {
        .firstOf(
            .claim(
                "location.ofData", .avg("32"), saying: ["data": .list(\.data), "places": .list(\.places)],
                followedBy: .only),
            .claim("location.ofAll", .avg("32"), saying: ["places": .list(\.places)], followedBy: .only))
    }

    private static var only: Self { .claim("location.only", .avg("32")).when(\.isOnly) }
}
