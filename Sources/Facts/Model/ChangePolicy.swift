public struct ChangePolicy: Fact {
    public var mayChange: Bool
    public var announcement: Announcement
    public var announcedBy: Answer<[String]>
    public var timing: Timing
    public var noticeTerm: Answer<Term>
    public var reasons: [String]
    public var takesEffect: Effect?
    public var checksItself: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Announcement: String, Choice {
        public static let says = "Whether changes are told; by what is another question."

        case unsaid
        case told
        case notAlways
        case never
    }

    public enum Timing: String, Choice {
        public static let says = "When changes are told."

        case unsaid
        case beforehand
        case afterwards
    }

    public enum Effect: String, Choice {
        public static let says = "From when a change holds."

        /// From the date that stands above the statement.
        case onStatedDate
        case onPublication
    }

    public init(
        mayChange: Bool = true, _ announcement: Announcement = .unsaid, announcedBy channels: String...,
        timing: Timing = .unsaid, noticeTerm: Answer<Term> = .unsaid, because reasons: String...,
        takesEffect: Effect? = nil, checksItself: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.mayChange = mayChange
        self.announcement = announcement
        announcedBy = channels.isEmpty ? .unsaid : .known(channels)
        self.timing = timing
        self.noticeTerm = noticeTerm
        self.reasons = reasons
        self.takesEffect = takesEffect
        self.checksItself = checksItself
        origin = Origin(file, line, column)
    }

    /// Where it is not known yet by what changes are told.
    public init(
        mayChange: Bool = true, announcedBy: Answer<[String]>, checksItself: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.init(mayChange: mayChange, checksItself: checksItself, file: file, line: line, column: column)
        self.announcedBy = announcedBy
    }
}

extension ChangePolicy {
    public static let says = "How the statement changes, and how readers hear of it."
    public static let keys: Keys<Self> = [
        .key("mayChange", \.mayChange, "That the statement can change."),
        .key("announcement", \.announcement, "Whether changes are told.")
            .unpublished(because: "it says by what changes are told", as: "announcement: .told") {
                $0.announcement == .told && $0.announcedBy.value != nil
            },
        .text(
            "announcedBy", \.announcedBy, .noun(after: "weten via", as: "een bericht op onze website"),
            "By what changes are told: \"een bericht op onze website\"; by one of these, where there are several."),
        .key("timing", \.timing, "Whether they are told beforehand or afterwards.")
            .unpublished(because: "nothing says that changes are announced") { !$0.isAnnounced }
            .unpublished(because: "it says already how long beforehand") { $0.noticeTerm.value != nil },
        .key("noticeTerm", \.noticeTerm, "How long beforehand.")
            .unpublished(because: "nothing says that changes are announced") { !$0.isAnnounced },
        .text(
            "reasons", \.reasons, .noun(after: "Een wijziging kan komen door", as: "een wijziging van de wet"),
            "What can make it change: \"een wijziging van de wet\"."),
        .key("takesEffect", \.takesEffect, "From when a change holds."),
        .key(
            "checksItself", \.checksItself,
            "That the organisation regularly checks whether it keeps to its statement."),
    ]
    public var silence: String? { isBlank && announcedBy.isUnsaid && noticeTerm.isUnsaid ? "it is empty" : nil }

    private var isAnnounced: Bool { announcedBy.value != nil || announcement == .told }
}
