/// A page with one change in it.
struct Mutant: Sendable {
    /// By which results are counted: "value.number".
    let kind: String
    let edits: [Edit]
    /// The place in the unchanged page that the change is about, by which the fact behind it is known; nothing for text
    /// that no fact is behind.
    let subject: Int?
    /// Whether one thing changed, so that one finding is to be expected.
    let isOneThing: Bool
    /// Whether what is wrong is how a text is shown, so that a finding at its place is the right one too.
    let isAboutPlace: Bool

    init(
        _ kind: String, _ edits: [Edit], about subject: Int?, isOneThing: Bool = true, isAboutPlace: Bool = false
    ) {
        self.kind = kind
        self.edits = edits
        self.subject = subject
        self.isOneThing = isOneThing
        self.isAboutPlace = isAboutPlace
    }
}

/// One way to change pages.
protocol Mutator {
    static func mutants(of page: Source) -> [Mutant]
}
