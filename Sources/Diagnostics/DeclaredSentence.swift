/// A sentence that an organisation says in its own words: published to the letter, and judged by no rule. Every report lists
/// them, apart from the findings.
public struct DeclaredSentence: Hashable, Sendable {
    public struct Approval: Hashable, Sendable {
        /// The name of a person.
        public let by: String
        /// ISO 8601 date.
        public let on: String

        public init(by: String, on: String) {
            self.by = by
            self.on = on
        }
    }

    public let sentence: String
    /// The id of the organisation that says it.
    public let organisation: String
    public let location: Location?
    /// Who has read it as it now stands; nothing where nobody has.
    public let approval: Approval?

    public init(_ sentence: String, of organisation: String, at location: Location?, approval: Approval?) {
        self.sentence = sentence
        self.organisation = organisation
        self.location = location
        self.approval = approval
    }
}

extension DeclaredSentence: CustomStringConvertible {
    /// `content/prose/bakkerij.privacyverklaring.md:3:1: Bij ons staat de koffie klaar. (approved by ..., 2026-11-29)`
    public var description: String {
        let place = location.map { "\($0): " } ?? ""
        let reader = approval.map { "approved by \($0.by), \($0.on)" } ?? "approved by nobody"
        return "\(place)\(sentence) (\(reader))"
    }
}

extension [DeclaredSentence] {
    /// `own words, judged by no rule: 2 sentences`
    var heading: String { "own words, judged by no rule: \(count) sentence\(count == 1 ? "" : "s")" }

    /// As a terminal shows them; nothing where there are none.
    public var text: String { text(atMost: .max) }

    /// The same, with how many there are alone where they are more than fit.
    public func text(atMost most: Int) -> String {
        if isEmpty { return "" }
        if count > most { return "\(heading), \(count { $0.approval == nil }) approved by nobody; --all lists them\n" }
        return ([heading] + map { "  \($0.description.visible())" }).map { $0 + "\n" }.joined()
    }
}
