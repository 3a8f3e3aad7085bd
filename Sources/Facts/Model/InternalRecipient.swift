public struct InternalRecipient: Receiver {
    public var name: String
    public var use: Answer<String>
    public var gets: [SharedData]
    public var onlyIf: Answer<String>
    public var onlyAfter: Answer<String>
    public var may: [String]
    public var onlyFor: Answer<String>
    public var isOnlyWhereNeeded: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// - Parameters:
    ///   - use: what for, as a noun after "voor".
    ///   - isOnlyWhereNeeded: that they see no more than their work needs.
    public init(
        _ name: String, for use: Answer<String> = .unsaid, gets: [SharedData] = [], onlyIf: Answer<String> = .unsaid,
        onlyAfter: Answer<String> = .unsaid, may: [String] = [], onlyFor: Answer<String> = .unsaid,
        onlyWhereNeeded isOnlyWhereNeeded: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.use = use
        self.gets = gets
        self.onlyIf = onlyIf
        self.onlyAfter = onlyAfter
        self.may = may
        self.onlyFor = onlyFor
        self.isOnlyWhereNeeded = isOnlyWhereNeeded
        origin = Origin(file, line, column)
    }
}

extension InternalRecipient {
    public static let says = "People inside the organisation who work with data (AVG art. 29)."
    public static let keys: Keys<Self> =
        [
            .text("name", \.name, .name, "Who, as pages name them: \"onze docenten\"."),
            .text(
                "use", \.use, .noun(after: "voor", as: "de ledenadministratie"),
                "What for, as a noun after \"voor\": \"de ledenadministratie\"."),
            .key("isOnlyWhereNeeded", \.isOnlyWhereNeeded, "That they see no more than their work needs."),
        ] + receiverKeys
}
