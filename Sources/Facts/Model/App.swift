public struct App: Fact {
    public var name: String
    public var permissions: [AppPermission] = []
    public var permissionsInSettings: Bool
    public var storage: [DeviceData] = []
    public var exchanges: [DirectExchange] = []
    public var embedded: [EmbeddedContent] = []
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, permissionsInSettings: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column,
        @AppBuilder _ parts: () -> [Part<App>] = { [] }
    ) {
        self.name = name
        self.permissionsInSettings = permissionsInSettings
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }
}

extension App {
    public static let says = "An app of the controller: what it may reach on a device, keeps there, and connects to."
    public static let keys: Keys<Self> = [
        .text("name", \.name, .name, "What it is called: \"Voorbeeldapp\"."),
        .key("permissions", \.permissions, "What it asks access to."),
        .key(
            "permissionsInSettings", \.permissionsInSettings,
            "That people give and take that access in the settings of their phone."),
        .key("storage", \.storage, "What it keeps on the device itself."),
        .key("exchanges", \.exchanges, "What goes from one device to another."),
        .key("embedded", \.embedded, "What in it comes from other parties."),
    ]
    public var silence: String? {
        let isSilent =
            permissions.isEmpty && !permissionsInSettings && storage.isEmpty && exchanges.isEmpty && embedded.isEmpty
        return isSilent ? "it says nothing but its name" : nil
    }
}
