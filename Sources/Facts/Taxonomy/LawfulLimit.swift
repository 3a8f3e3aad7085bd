/// Where the law lets an organisation refuse a request, and the organisation tells people so beforehand.
public enum LawfulLimit: String, Hashable, Sendable, Codable, CaseIterable {
    /// A copy, as far as it would harm the rights of others (AVG art. 15 lid 4).
    case rightsOfOthers
    /// Erasing what a law has the organisation keep (AVG art. 17 lid 3 onder b).
    case dutyToKeep
    /// Erasing what a claim in law needs (AVG art. 17 lid 3 onder e).
    case legalClaims
    /// A request that is manifestly unfounded or excessive (AVG art. 12 lid 5 onder b).
    case unfounded
}
