extension Country {
    /// Why the country cannot be published, after its code; nothing where it can.
    public var fault: String? { isKnown ? nil : "is no country code" }

    /// What to do about a fault.
    public var remedy: String { "Write an ISO 3166-1 code of two capitals, as NL." }
}
