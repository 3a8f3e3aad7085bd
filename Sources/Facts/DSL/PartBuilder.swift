/// Collects the parts that stand between braces. A builder only collects: whether the parts are right and complete is
/// judged afterwards, so that all findings come at once.
///
/// Each kind of block has a protocol for what may stand in it, such as `OrganisationPart`, and a builder that takes any
/// of those. Anything else is a compile error that says where it belongs (`Misplaced.swift`).
public protocol PartBuilder {
    associatedtype Whole
}

/// One thing that a block says about its whole.
public struct Part<Whole> {
    let add: (inout Whole) -> Void

    init(_ add: @escaping (inout Whole) -> Void) { self.add = add }
}

extension PartBuilder {
    public static func buildBlock(_ parts: [Part<Whole>]...) -> [Part<Whole>] { parts.flatMap(\.self) }
    public static func buildOptional(_ parts: [Part<Whole>]?) -> [Part<Whole>] { parts ?? [] }
    public static func buildEither(first parts: [Part<Whole>]) -> [Part<Whole>] { parts }
    public static func buildEither(second parts: [Part<Whole>]) -> [Part<Whole>] { parts }
    public static func buildArray(_ parts: [[Part<Whole>]]) -> [Part<Whole>] { parts.flatMap(\.self) }

    @available(
        *, unavailable,
        message: "this is no fact that may stand in this block; docs/facts-swift.md lists those that may"
    )
    public static func buildExpression<Other>(_ other: Other) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "a bare text is no fact: give it its kind, as in DataSubject(\"klanten\")")
    public static func buildExpression(_ text: String) -> [Part<Whole>] { [] }

    public static func buildExpression(_ acceptance: Acceptance) -> [Part<Whole>] where Whole: Fact {
        [Part { $0.acceptances.append(acceptance) }]
    }
}

extension Array {
    /// The whole, after each part has added itself in the order in which they were written.
    func applied<Whole>(to whole: Whole) -> Whole where Element == Part<Whole> {
        reduce(into: whole) { $1.add(&$0) }
    }
}

/// How an acceptance reads among facts: `Accepted(.interestUnnamed, because: "...", until: "2027-11-21")`.
public typealias Accepted = Acceptance
