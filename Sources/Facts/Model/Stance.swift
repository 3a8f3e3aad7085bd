public struct Stance: Fact {
    public var kind: Kind
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says = "What is claimed or disclaimed."

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

extension Stance {
    public static let says =
        "Something that an organisation claims or disclaims of itself; judged, never published."
    public static let keys: Keys<Self> = [.key("kind", \.kind, "What.")]
}
