/// What may stand in `Sharing { }`.
public protocol SharingPart: BlockPart {
    func add(to whole: inout Sharing)
}

@resultBuilder
public enum SharingBuilder: PartBuilder {
    public typealias Whole = Sharing

    public static func buildExpression(_ part: some SharingPart) -> [Part<Sharing>] { [Part(part.add)] }
}

extension InternalRecipient: SharingPart {
    public func add(to whole: inout Sharing) { whole.internalRecipients.append(self) }
}
extension Processor: SharingPart { public func add(to whole: inout Sharing) { whole.processors.append(self) } }
extension Recipient: SharingPart { public func add(to whole: inout Sharing) { whole.recipients.append(self) } }
extension Disclosure: SharingPart { public func add(to whole: inout Sharing) { whole.disclosures.append(self) } }
extension NoAccess: SharingPart { public func add(to whole: inout Sharing) { whole.noAccess.append(self) } }
extension Duty: SharingPart { public func add(to whole: inout Sharing) { whole.duties.append(self) } }
extension SharingByUser: SharingPart { public func add(to whole: inout Sharing) { whole.sharingByUser.append(self) } }
extension Transfers: SharingPart {
    public func add(to whole: inout Sharing) { whole.setOnce(\.transfers, .known(self), by: self) }
}
extension NoTransfers: SharingPart {
    public func add(to whole: inout Sharing) { whole.setOnce(\.transfers, .none, by: self) }
}
extension KeptWithin: SharingPart {
    public func add(to whole: inout Sharing) { whole.setOnce(\.keptWithin, self) }
}
extension SharesWithNobody: SharingPart {
    public func add(to whole: inout Sharing) { whole.setOnce(\.isWithNobody, self) }
}

extension Sharing: FactBlock {}

/// That no data leave the EEA: a fact, and published.
public struct NoTransfers {
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// That data are shared with nobody: a fact, and published.
public struct SharesWithNobody {
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}
