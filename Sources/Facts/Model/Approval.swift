import Diagnostics
import Texts

/// That a person has read own words, answers for them, and agrees that they stand where they stand.
///
///     States("Op het erf hangt een bord.", in: .security, approved: .by("...", on: "2026-11-29", seal: "af63bd4c8601b7df"))
///
/// No rule judges such words, so that somebody has to. The seal is that of the sentence and its place: a letter that changes
/// breaks it. `verklaar check --strict` prints the line to write.
public struct Approval: Keyed {
    public var by: String
    public var on: CalendarDate
    public var seal: String

    public init(by: String, on: CalendarDate, seal: String) {
        self.by = by
        self.on = on
        self.seal = seal
    }

    public static func by(_ name: String, on day: CalendarDate, seal: String) -> Approval {
        Approval(by: name, on: day, seal: seal)
    }

    /// The seal of a text at a place.
    ///
    /// - Parameter place: a section of the facts, or a heading in a file of prose.
    public static func seal(of text: String, in place: String) -> String {
        Fingerprint.of("\(DisplayText.normalised(place))\n\(DisplayText.normalised(text))")
    }
}

extension Approval {
    public static let says = "Who has read own words, which no rule judges, and answers for them; never published."
    public static let keys: Keys<Self> = [
        .text("by", \.by, .evidence, "The name of the person.").judged(why),
        .key("on", \.on, "The day on which they were read.").judged(why),
        .text(
            "seal", \.seal, .evidence,
            "The mark of the sentence as it was read, which `verklaar check --strict` prints; a changed letter breaks it."
        ).judged(why),
    ]

    private static let why =
        "AVG art. 5 lid 2: the controller can show that what no rule judges was read by a person"
}
