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

/// What may stand in `Sharing { }`.
public protocol SharingPart: BlockPart {
    func add(to whole: inout Sharing)
}

@resultBuilder
public enum SharingBuilder: PartBuilder {
    public typealias Whole = Sharing

    public static func buildExpression(_ part: some SharingPart) -> [Part<Sharing>] { [Part(part.add)] }
}

extension Processor: SharingPart { public func add(to whole: inout Sharing) { whole.processors.append(self) } }
extension Recipient: SharingPart { public func add(to whole: inout Sharing) { whole.recipients.append(self) } }
extension Disclosure: SharingPart { public func add(to whole: inout Sharing) { whole.disclosures.append(self) } }
extension NoAccess: SharingPart { public func add(to whole: inout Sharing) { whole.noAccess.append(self) } }
