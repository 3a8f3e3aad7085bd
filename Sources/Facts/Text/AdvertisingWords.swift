import Texts

extension Purpose {
    /// Whether it speaks of advertising, in the words that Dutch has for it.
    public var isAdvertising: Bool {
        ([name] + details).contains { SmallText($0).holds(anyOf: Self.wordsOfAdvertising) }
    }

    private static let wordsOfAdvertising = [
        "reclame", "marketing", "aanbieding", "adverte", "onder de aandacht", "nieuwsbrief",
    ]
}
