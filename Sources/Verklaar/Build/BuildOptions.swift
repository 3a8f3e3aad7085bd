import Facts

/// What is asked of a build.
public struct BuildOptions: Sendable {
    /// The day that judges acceptances and legal data.
    public var day: CalendarDate
    /// Whether warnings stop what errors stop.
    public var isStrict = false
    /// Whether nothing is read back; for measuring alone, since then nobody knows whether the pages say what the facts say.
    public var isTrusted = false
    /// Whether what did not change is built as well.
    public var isForced = false
    /// How many organisations are built at once.
    public var jobs = 1
    /// The organisations to build, by their ids; all where there are none.
    public var chosen: Set<String> = []
    /// Which part of the organisations is built; nothing for all, and for what belongs to none alone.
    public var shard: Shard?
    /// Whether only what belongs to no organisation alone is built.
    public var isCommonOnly = false
    /// What tells the program that builds from others.
    public var program = ""

    public init(on day: CalendarDate) { self.day = day }

    func isChosen(_ id: String) -> Bool { chosen.isEmpty || chosen.contains(id) }
}

/// One of several parts of the organisations, by their order: for machines that each build one.
public struct Shard: Hashable, Sendable {
    /// From 1.
    public let number: Int
    public let count: Int

    /// - Returns: nothing unless the number is from 1 to the count.
    public init?(_ number: Int, of count: Int) {
        guard count >= 1, (1...count).contains(number) else { return nil }
        (self.number, self.count) = (number, count)
    }

    /// - Parameter index: of an organisation, from 0.
    func holds(_ index: Int) -> Bool { index % count == number - 1 }
}
