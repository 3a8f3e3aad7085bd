/// How Dutch lists things: "a, b en c". With another mark or without the conjunction, the same words can mean something
/// else: in "de host, een bureau" there is one party, in "de host en een bureau" there are two. Reader and check each have
/// rules of their own for lists, so that a fault in this one is found.
enum DutchList {
    /// Items that hold a comma themselves are set apart by semicolons; where one holds the conjunction, a mark stands before
    /// that of the list too: "ouders en voogden, en leraren".
    static func written(_ items: [String], with conjunction: String) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let mark = items.contains { $0.contains(",") } ? ";" : ","
        let isNested = items.contains { $0.contains(" \(conjunction) ") }
        return items.dropLast().joined(separator: mark + " ") + (isNested ? mark : "") + " \(conjunction) " + last
    }
}
