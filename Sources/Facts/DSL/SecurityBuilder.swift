/// What may stand in `Security { }`.
public protocol SecurityPart: BlockPart {
    func add(to whole: inout Security)
}

@resultBuilder
public enum SecurityBuilder: PartBuilder {
    public typealias Whole = Security

    public static func buildExpression(_ part: some SecurityPart) -> [Part<Security>] { [Part(part.add)] }
}

extension AppropriateMeasures: SecurityPart {
    public func add(to whole: inout Security) { whole.setOnce(\.appropriate, self) }
}
extension SecurityMeasure: SecurityPart { public func add(to whole: inout Security) { whole.measures.append(self) } }
extension DataProtection: SecurityPart {
    public func add(to whole: inout Security) { whole.protections.append(self) }
}
extension OtherMeasure: SecurityPart {
    public func add(to whole: inout Security) { whole.otherMeasures.append(self) }
}
extension Certification: SecurityPart {
    public func add(to whole: inout Security) { whole.certifications.append(self) }
}
extension SafeExchange: SecurityPart { public func add(to whole: inout Security) { whole.exchanges.append(self) } }
extension DataLocation: SecurityPart { public func add(to whole: inout Security) { whole.locations.append(self) } }
extension OwnAccess: SecurityPart { public func add(to whole: inout Security) { whole.ownAccess.append(self) } }
extension LinkAccess: SecurityPart { public func add(to whole: inout Security) { whole.linkAccess.append(self) } }
extension RestrictedViewing: SecurityPart {
    public func add(to whole: inout Security) { whole.viewings.append(self) }
}
extension SecurityLimit: SecurityPart { public func add(to whole: inout Security) { whole.limits.append(self) } }
extension SecurityReport: SecurityPart { public func add(to whole: inout Security) { whole.reports.append(self) } }
extension Hosting: SecurityPart { public func add(to whole: inout Security) { whole.hosting.append(self) } }
extension Commitment: SecurityPart { public func add(to whole: inout Security) { whole.commitments.append(self) } }

/// How a measure reads among facts: `Measure(.personalPassword)`.
public typealias Measure = SecurityMeasure
extension SecurityMeasure { public static var notation: String { "Measure" } }

/// How the protection of certain data reads among facts: `Protects("wachtwoorden", by: .hashed)`.
public typealias Protects = DataProtection
extension DataProtection { public static var notation: String { "Protects" } }

extension Security: FactBlock {}
