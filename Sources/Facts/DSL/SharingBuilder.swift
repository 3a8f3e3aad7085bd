extension Sharing {
    /// - Parameters:
    ///   - processorListing: whether the processors named are all there are.
    ///   - disclosureListing: whether data go to others in no other cases.
    public init(
        processors processorListing: Listing = .complete, recipients recipientListing: Listing = .complete,
        disclosures disclosureListing: Listing = .complete,
        file: String = #fileID, line: Int = #line, column: Int = #column,
        @SharingBuilder _ parts: () -> [Part<Sharing>]
    ) {
        let empty = Sharing(
            processors: [], processorListing: processorListing, recipients: [], recipientListing: recipientListing,
            disclosures: [], disclosureListing: disclosureListing, noAccess: [], origin: Origin(file, line, column))
        self = parts().applied(to: empty)
    }
}

/// What may stand in a `Sharing`.
@resultBuilder
public enum SharingBuilder: PartBuilder {
    public typealias Whole = Sharing

    public static func buildExpression(_ part: Processor) -> [Part<Sharing>] { [Part { $0.processors.append(part) }] }
    public static func buildExpression(_ part: Recipient) -> [Part<Sharing>] { [Part { $0.recipients.append(part) }] }
    public static func buildExpression(_ part: Disclosure) -> [Part<Sharing>] {
        [Part { $0.disclosures.append(part) }]
    }
    public static func buildExpression(_ part: NoAccess) -> [Part<Sharing>] { [Part { $0.noAccess.append(part) }] }
}
