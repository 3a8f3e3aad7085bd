/// Something of another party in the pages of a website: a plug-in, a pixel, a map, a video. A fact for the rules to
/// judge; people are told of the party where it stands as processor, recipient or joint controller.
public struct EmbeddedContent: Fact {
    /// "de kaart op de contactpagina".
    public var label: String
    /// Who gets data of visitors by it, by the name that it has elsewhere in the facts; `.none` says nobody.
    public var party: Answer<String>
    /// As what that party gets them. Who embeds it decides with that party on collecting and sending (CJEU C-40/17).
    public var role: Answer<Role>
    /// Whether something is stored on or read from the visitor's device by it (Tw art. 11.7a).
    public var storesOnDevice: Answer<Bool>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
        case processor
        case jointController
        /// A recipient that decides for itself.
        case recipient
    }

    public init(
        _ label: String, by party: Answer<String> = .unsaid, as role: Answer<Role> = .unsaid,
        storesOnDevice: Answer<Bool> = .unsaid, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.label = label
        self.party = party
        self.role = role
        self.storesOnDevice = storesOnDevice
        origin = Origin(file, line, column)
    }
}
