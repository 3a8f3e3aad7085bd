/// Where people complain about the use of their data (AVG art. 51, 77).
public struct SupervisoryAuthority: Hashable, Sendable {
    public let website: String
    public let postalAddress: String
    public let telephone: String

    /// The Autoriteit Persoonsgegevens, as it gives its own address; looked up in November 2026.
    public static let dutch = SupervisoryAuthority(
        website: "autoriteitpersoonsgegevens.nl", postalAddress: "Postbus 93374, 2509 AJ Den Haag",
        telephone: "088 1805 250")
}
