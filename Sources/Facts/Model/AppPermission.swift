public struct AppPermission: Fact {
    public var kind: Kind
    public var uses: [String]
    public var demandedBy: Answer<String>
    public var isOptional: Bool
    public var isGivenAgainInSettings: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says = "What an app can ask access to."

        case location
        case backgroundLocation
        case camera
        case microphone
        case photos
        case files
        case contacts
        case calendar
        case bluetooth
        case nearbyDevices
        case internet
        case notifications
        case motion
        case health
        case biometrics
        /// What the app stores or reads to follow people across apps.
        case tracking
    }

    public init(
        _ kind: Kind, for uses: String..., demandedBy: Answer<String> = .unsaid, isOptional: Bool = false,
        isGivenAgainInSettings: Bool = false, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.uses = uses
        self.demandedBy = demandedBy
        self.isOptional = isOptional
        self.isGivenAgainInSettings = isGivenAgainInSettings
        origin = Origin(file, line, column)
    }
}

extension AppPermission {
    public static let says = "Access that an app asks for on a device (Tw art. 11.7a)."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "To what."),
        .text(
            "uses", \.uses, .activity(after: "Daarmee kan de app", as: "de weg wijzen"),
            "What the app does with it, as infinitives: \"de weg wijzen\"."),
        .text(
            "demandedBy", \.demandedBy, .noun(after: "Dat moet van", as: "oudere versies van Android"),
            "The system that demands it, though the app itself reads nothing there."),
        .key("isOptional", \.isOptional, "That the app works without it."),
        .key(
            "isGivenAgainInSettings", \.isGivenAgainInSettings,
            "That who refused it gives it in the settings of the phone first."),
    ]
}
