public struct SharingByUser: Fact {
    public var object: String
    public var way: Answer<String>
    public var isOnlyByUser: Bool
    public var isOffByDefault: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ object: String, by way: Answer<String> = .unsaid, onlyByUser isOnlyByUser: Bool = false,
        offByDefault isOffByDefault: Bool = false, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.object = object
        self.way = way
        self.isOnlyByUser = isOnlyByUser
        self.isOffByDefault = isOffByDefault
        origin = Origin(file, line, column)
    }
}

extension SharingByUser {
    public static let says = "Something that people can share with others themselves."
    public static let keys: Keys<Self> = [
        .text(
            "object", \.object, .noun(after: "zelf delen:", as: "[uw|je] locatie"), "What: \"[uw|je] locatie\"."),
        .text("way", \.way, .noun(after: "Dat gaat via", as: "een andere app"), "By what, after \"via\"."),
        .key("isOnlyByUser", \.isOnlyByUser, "That the controller never shares it by itself."),
        .key("isOffByDefault", \.isOffByDefault, "That it is off until people turn it on (AVG art. 25 lid 2)."),
    ]
}
