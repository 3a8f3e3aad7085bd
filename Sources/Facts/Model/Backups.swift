public struct BackupRetention: Fact {
    public var keptFor: Answer<Term>
    public var isUncleanable: Bool
    public var isErasedOnRestore: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        keptFor: Answer<Term> = .unsaid, isUncleanable: Bool = false, isErasedOnRestore: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.keptFor = keptFor
        self.isUncleanable = isUncleanable
        self.isErasedOnRestore = isErasedOnRestore
        origin = Origin(file, line, column)
    }
}

extension BackupRetention {
    public static let says = "What becomes of erased data in backups (AVG art. 5 lid 1 onder e, art. 17)."
    public static let keys: Keys<Self> = [
        .key("keptFor", \.keptFor, "How long a backup is kept, and erased data in it."),
        .key("isUncleanable", \.isUncleanable, "That single data cannot be erased from a backup."),
        .key("isErasedOnRestore", \.isErasedOnRestore, "That they are erased again as soon as a backup is put back."),
    ]
    public var silence: String? { isBlank && keptFor.isUnsaid ? "it is empty" : nil }
}
