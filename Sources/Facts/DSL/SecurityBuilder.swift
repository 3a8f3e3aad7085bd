/// What may stand in `Security { }`.
public protocol SecurityPart: BlockPart {
    func add(to whole: inout Security)
}

@resultBuilder
public enum SecurityBuilder: PartBuilder {
    public typealias Whole = Security

    public static func buildExpression(_ part: some SecurityPart) -> [Part<Security>] { [Part(part.add)] }
}

extension SecurityMeasure: SecurityPart { public func add(to whole: inout Security) { whole.measures.append(self) } }
extension Hosting: SecurityPart { public func add(to whole: inout Security) { whole.hosting.append(self) } }
extension Commitment: SecurityPart { public func add(to whole: inout Security) { whole.commitments.append(self) } }

/// How a measure reads among facts: `Measure(.personalPassword)`.
public typealias Measure = SecurityMeasure
extension SecurityMeasure { public static var notation: String { "Measure" } }
