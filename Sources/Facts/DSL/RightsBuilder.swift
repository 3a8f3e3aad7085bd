/// What may stand in `Rights { }`.
public protocol RightsPart: BlockPart {
    func add(to whole: inout RightsProcedure)
}

@resultBuilder
public enum RightsBuilder: PartBuilder {
    public typealias Whole = RightsProcedure

    public static func buildExpression(_ part: some RightsPart) -> [Part<RightsProcedure>] { [Part(part.add)] }
}

extension Offers: RightsPart { public func add(to whole: inout RightsProcedure) { whole.offers += rights } }
extension Denial: RightsPart { public func add(to whole: inout RightsProcedure) { whole.denials.append(self) } }
extension RightDetail: RightsPart {
    public func add(to whole: inout RightsProcedure) { whole.details.append(self) }
}
extension SelfService: RightsPart {
    public func add(to whole: inout RightsProcedure) { whole.selfService.append(self) }
}
extension FileTransfer: RightsPart {
    public func add(to whole: inout RightsProcedure) { whole.setOnce(\.fileTransfer, self) }
}
extension RightsProcedure: FactBlock {}
extension Limits: RightsPart { public func add(to whole: inout RightsProcedure) { whole.limits += limits } }

/// Rights that the organisation offers though nothing in its facts calls for them.
public struct Offers {
    let rights: [Right]
    public let origin: Origin

    public init(_ rights: Right..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.rights = rights
        origin = Origin(file, line, column)
    }
}

/// Where the law lets the organisation refuse a request, and people are told so.
public struct Limits {
    let limits: [LawfulLimit]
    public let origin: Origin

    public init(_ limits: LawfulLimit..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.limits = limits
        origin = Origin(file, line, column)
    }
}

/// How rights read among facts: `Rights(by: .known(.email)) { Offers(.humanIntervention) }`.
public typealias Rights = RightsProcedure
extension RightsProcedure { public static var notation: String { "Rights" } }

/// How a denial reads among facts: `Denies(.erasure, unless: "...")`.
public typealias Denies = Denial
extension Denial { public static var notation: String { "Denies" } }
