/// The steps of "Add a fact" in CONTRIBUTING.md. A test that fails where one was left out names it by these.
public enum AddAFact: String, CustomStringConvertible {
    case key = "Key"
    case example = "Example"
    case claim = "Claim"
    case meaning = "Meaning"
    case phrase = "Phrase"
    case place = "Place"
    case sentence = "Sentence"
    case pages = "Pages"

    public var description: String { "CONTRIBUTING.md, Add a fact, step \(rawValue)" }
}
