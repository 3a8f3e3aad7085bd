/// Something that an organisation claims or disclaims in what it says of itself. Rules judge it; it is never published.
public struct Stance: Fact {
    public var kind: Kind
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Not responsible or liable for what its processors do.
        case disclaimsProcessors
        /// Shares data with nobody.
        case sharesWithNobody
        /// Places no cookies.
        case placesNoCookies
        /// Readers are told to come back and look for changes.
        case readersMustReturn
        /// Using the site counts as agreement.
        case statementIsAgreement
    }

    public init(_ kind: Kind, file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.kind = kind
        origin = Origin(file, line, column)
    }
}
