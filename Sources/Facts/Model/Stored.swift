/// Where data of a category stand in a system of the organisation: `Stored(contact, in: "crm.customers.email")`.
public struct Stored: Fact {
    public var category: String
    public var columns: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ category: DataCategory, in columns: String..., file: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        self.category = category.label
        self.columns = columns
        origin = Origin(file, line, column)
    }
}

extension Stored {
    public static let says =
        "In which columns of a database data of a category stand (AVG art. 30), for who compares the facts with it."
    public static let keys: Keys<Self> = [
        .reference("category", \.category, to: .category, "Which data, by their label under categories.")
            .judged("AVG art. 30: data in a system without a category are told to nobody"),
        .text(
            "columns", \.columns, .name,
            "The columns: \"customers.email\", or \"crm.customers.email\" with the schema before it; \"crm.customers.*\" for all of a "
                + "table."
        ).judged("AVG art. 30: data in a system without a category are told to nobody"),
    ]
    public var silence: String? { columns.isEmpty ? "no column is named" : nil }
}
