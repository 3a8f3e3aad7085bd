public enum LawfulLimit: String, Choice {
    public static let says =
        "Where the law lets an organisation refuse a request, and people are told so (AVG art. 12 lid 5, 15 lid 4, 17 lid 3)."

    /// A copy, as far as it would harm the rights of others (AVG art. 15 lid 4).
    case rightsOfOthers
    /// Erasing what a law has the organisation keep (AVG art. 17 lid 3 onder b).
    case dutyToKeep
    /// Erasing what a claim in law needs (AVG art. 17 lid 3 onder e).
    case legalClaims
    /// A request that is manifestly unfounded or excessive (AVG art. 12 lid 5 onder b).
    case unfounded
}
