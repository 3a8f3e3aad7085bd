public struct FurtherUse: Fact {
    public var originalPurpose: String
    public var notice: Answer<String>
    public var compatibility: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        of originalPurpose: Purpose, notice: Answer<String> = .unsaid, compatibility: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.originalPurpose = originalPurpose.name
        self.notice = notice
        self.compatibility = compatibility
        origin = Origin(file, line, column)
    }
}

extension FurtherUse {
    public static let says =
        "That data got for one purpose are used for another too (AVG art. 6 lid 4). Judged, never published."
    public static let keys: Keys<Self> = [
        .reference(
            "originalPurpose", \.originalPurpose, to: .purpose,
            "The name of the purpose for which the data were got."),
        .text(
            "notice", \.notice, .evidence,
            "How people hear of it before it starts (AVG art. 13 lid 3, art. 14 lid 4)."
        ).tellsNone,
        .text(
            "compatibility", \.compatibility, .evidence,
            "Where it is recorded that the new purpose is compatible with the first."
        ).tellsNone,
    ]
}
