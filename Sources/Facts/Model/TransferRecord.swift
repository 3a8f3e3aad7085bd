/// What is recorded of a transfer outside the EEA, besides what people are told of it (AVG art. 5 lid 2, art. 44-49).
/// Facts for the rules to judge; never published.
public struct TransferRecord: Hashable, Sendable, Codable {
    /// Where it is recorded that law and practice of that country leave contractual clauses or binding rules their effect
    /// (CJEU C-311/18); `.none` says that nobody has assessed it.
    public var assessment: Answer<String>
    /// When the party was last looked up in the list of companies certified under the Data Privacy Framework; `.none` says
    /// that it does not stand in there.
    public var certification: Answer<CalendarDate>
    /// Whether an adequacy decision that covers a part of the country covers this party (AVG art. 45 lid 1).
    public var isWithinDecision: Answer<Bool>
    /// Whether data go there again and again, which an exception for specific situations is not meant for (AVG art. 49).
    public var repeats: Answer<Bool>

    public init(
        assessment: Answer<String> = .unsaid, certification: Answer<CalendarDate> = .unsaid,
        isWithinDecision: Answer<Bool> = .unsaid, repeats: Answer<Bool> = .unsaid
    ) {
        self.assessment = assessment
        self.certification = certification
        self.isWithinDecision = isWithinDecision
        self.repeats = repeats
    }
}
