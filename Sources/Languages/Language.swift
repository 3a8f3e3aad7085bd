import Claims

/// A language that documents are published in: all that the stages between claims and pages, and back, have to know of it. What
/// is said in it stands in `templates/`; what its words mean, `Meaning` and `TextRules` know, which judge texts.
public struct Language: Sendable {
    /// Its tag by BCP 47: "nl".
    public let tag: String
    /// What it calls what facts choose between.
    public let names: any Naming
    /// How it writes values.
    public let writing: any WritingRules
    /// How values in it are read, by rules of their own, so that a fault in writing is found.
    public let reading: any ReadingRules

    public init(tag: String, names: any Naming, writing: any WritingRules, reading: any ReadingRules) {
        self.tag = tag
        self.names = names
        self.writing = writing
        self.reading = reading
    }
}
