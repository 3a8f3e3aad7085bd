import Facts

// What stands on a website or in an app that comes from other parties, and what those get by it (AVG art. 13 lid 1 onder e;
// CJEU C-40/17).
extension Statement<Organisation> {
    static var embedded: Self {
        .given(
            \.website,
            .oneOf({ Count($0.embedded.count) }) {
                .claim("embeddedParts.\($0.rawValue)", .avg("13 lid 1 onder e"))
            },
            .each(\.embedded, .content))
    }

    /// The same of what stores something on devices: who lists cookies tells of those as well.
    static var embeddedThatStore: Self {
        .given(
            \.website,
            .oneOf({ Count($0.embeddedThatStore.count) }) {
                .claim("embeddedParts.\($0.rawValue)", .avg("13 lid 1 onder e"))
            },
            .each(\.embeddedThatStore, .content))
    }
}

extension Website {
    fileprivate var embeddedThatStore: [EmbeddedContent] {
        embedded.filter { !$0.party.isNone && $0.storesOnDevice == .known(true) }
    }
}

extension Statement<EmbeddedContent> {
    static var content: Self {
        .firstOf(
            .claim("embedded.own", .avg("13 lid 1 onder e"), saying: ["label": .text(\.label)]).when(\.party.isNone),
            .claim(
                "embedded.by", .avg("13 lid 1 onder e"),
                saying: ["party": .text(\.party.value), "label": .text(\.label)], followedBy: .details),
            .claim(
                "embedded.other", .avg("13 lid 1 onder e"), saying: ["label": .text(\.label)], followedBy: .details))
    }

    private static var details: Self {
        .all(
            .claim("embedded.page", .avg("13 lid 1 onder e"), saying: ["page": .text(\.page.value)]),
            .oneOf(\.loading.value) { .claim("embedded.loading.\($0.rawValue)", .avg("13 lid 1 onder e")) },
            .oneOf(\.getsListing) {
                .claim("embedded.gets.\($0.rawValue)", .avg("13 lid 1 onder e"), saying: ["data": .list(\.gets)])
            },
            .claim("embedded.onlyNeeded", .avg("5 lid 1 onder c")).when(\.collectsOnlyNeeded),
            .claim("embedded.stores", .tw("11.7a lid 1")).when { $0.storesOnDevice == .known(true) },
            .claim("embedded.storesNothing", .tw("11.7a lid 1")).when { $0.storesOnDevice == .known(false) },
            .claim("embedded.account", .avg("5 lid 1 onder a")).when(\.leavesAccountClosed),
            .claim("embedded.beyondControl", .avg("5 lid 1 onder a")).when(\.isBeyondControl),
            .claim("embedded.statement", .avg("12 lid 1"), saying: ["address": .webAddress(\.statement.value)]))
    }
}
