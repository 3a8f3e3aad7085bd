public struct ComplaintAuthority: Fact {
    public var name: String?
    public var website: Answer<String>
    public var postalAddress: Answer<String>
    public var telephone: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String? = nil, website: Answer<String> = .unsaid, postalAddress: Answer<String> = .unsaid,
        telephone: Answer<String> = .unsaid, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.website = website
        self.postalAddress = postalAddress
        self.telephone = telephone
        origin = Origin(file, line, column)
    }
}

extension ComplaintAuthority {
    public static let says =
        "Another supervisory authority than the Autoriteit Persoonsgegevens, with which people complain (AVG art. 77)."
    public static let keys: Keys<Self> = [
        .text(
            "name", \.name, .noun(after: "een klacht indienen bij", as: "de Gegevensbeschermingsautoriteit in België"),
            "Its name with its article; left out, it is the authority of the country where people live."),
        .text("website", \.website, .website, "Its website.").ofNamed,
        .text("postalAddress", \.postalAddress, .address, "Its postal address, on one line.").ofNamed,
        .text("telephone", \.telephone, .telephone, "Its telephone number.").ofNamed,
    ]
}

extension Key<ComplaintAuthority> {
    fileprivate var ofNamed: Key { unpublished(because: "the authority has no name") { $0.name == nil } }
}
