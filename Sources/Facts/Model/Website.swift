/// The controller's website.
public struct Website: Fact {
    /// Its address, where known: "https://example.nl".
    public var address: Answer<String>
    public var hasCertificate: Bool
    /// `.none` where it places no cookies: a fact, and published.
    public var cookies: Answer<Cookies>
    public var embedded: [EmbeddedContent]
    /// Cookies given twice, or denied and given; findings, not data.
    public var repetitions: Repetitions
    public var origin: Origin
    public var acceptances: [Acceptance] = []
}
