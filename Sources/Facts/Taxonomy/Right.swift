/// In the order of the AVG.
public enum Right: String, Choice {
    public static let says =
        "A right of the data subject (AVG art. 7 lid 3, 13-18, 20-22, 77), or of the patient (BW art. 7:454, Wabvpz art. 15d, 15e)."

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
    /// Art. 13, 14: being told what happens with the data.
    case information
    /// BW art. 7:454 lid 2: adding one's own statement to a medical file.
    case ownStatement
    /// Wabvpz art. 15e: being told who looked into one's file.
    case accessLog
    /// Wabvpz art. 15d: looking into one's file by computer, and a copy of it in that form.
    case electronicAccess
    /// Art. 77: a complaint to the supervisory authority.
    case complaint
}
