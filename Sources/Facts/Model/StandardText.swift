public enum StandardText: String, Choice {
    public static let says =
        "A standing text that helps readers, and says nothing of what this organisation does with data."

    /// That links lead to websites of others, where their own statements hold.
    case otherSites
    /// That some links pay a commission, at no cost to who uses them.
    case commission
    /// That the newest version stands on this page.
    case newestVersion
    /// Readers are told to look now and then whether it has changed.
    case rereading
    /// To get in touch with questions.
    case questions
    /// Children are told to ask a parent first.
    case askingParents
}
