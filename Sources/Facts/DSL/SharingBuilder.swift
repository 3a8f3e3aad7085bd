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
