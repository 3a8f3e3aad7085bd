/// In the order of the AVG.
public enum Right: String, Choice {
    public static let says = "A right of the data subject (AVG art. 7 lid 3, 15-18, 20-22, 77)."

    /// Withdrawing consent (AVG art. 7 lid 3).
    case withdrawal
    /// Art. 15.
    case access
    /// Art. 16.
    case rectification
    /// Art. 17.
    case erasure
    /// Art. 18.
    case restriction
    /// Art. 20.
    case portability
    /// Art. 21.
    case objection
    /// Art. 22: not to be subject to a solely automated decision.
    case humanIntervention
    /// Art. 77: a complaint to the supervisory authority.
    case complaint
}
