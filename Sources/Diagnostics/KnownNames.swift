/// The names that could have stood where one stands that is unknown.
public enum KnownNames {
    /// Which name was probably meant, if one is near, and which there are.
    ///
    ///     KnownNames.advice(for: "formel", among: ["formal", "informal"])
    ///     // Did you mean "formal"? Known here are "formal" and "informal".
    ///
    /// - Parameter opening: what stands before the names: "The keys known here are".
    /// - Returns: nothing where there is no name at all.
    public static func advice(
        for name: String, among names: [String], opening: String = "Known here are"
    ) -> String? {
        guard !names.isEmpty else { return nil }
        let shown = names.prefix(mostShown).map { "\"\($0)\"" }
        let others = names.count > mostShown ? ["\(names.count - mostShown) more"] : []
        let list = "\(opening) \(join(shown + others, "and"))."
        let nearest = NearestName.of(name, among: names).map { "Did you mean \"\($0)\"? " }
        return (nearest ?? "") + list
    }

    /// Which name of several parts was probably meant, `contact.telephone`; else those that begin as it does.
    ///
    /// - Returns: nothing where no name is like it.
    public static func advice(forParted name: String, among names: [String]) -> String? {
        if let nearest = NearestName.of(name, among: names) { return "Did you mean \"\(nearest)\"?" }
        let first = name.prefix { $0 != "." }
        let kin = names.filter { $0 == first || $0.hasPrefix("\(first).") }
        return advice(for: name, among: kin, opening: "Those that begin so are")
    }

    /// Of more, a list says nothing to anybody.
    private static let mostShown = 60

    /// `"a", "b" or "c"`
    public static func quoted(_ names: [String], _ conjunction: String) -> String {
        join(names.map { "\"\($0)\"" }, conjunction)
    }

    public static func join(_ items: [String], _ conjunction: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
