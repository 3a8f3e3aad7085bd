/// "a, b en c".
enum DutchList {
    /// Items that hold a comma themselves are set apart by semicolons.
    static func written(_ items: [String], with conjunction: String) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let comma = items.contains { $0.contains(",") } ? "; " : ", "
        return items.dropLast().joined(separator: comma) + " \(conjunction) " + last
    }
}
