public struct RetentionException: Fact {
    public var effect: Effect
    public var condition: String?
    public var atMost: Answer<Term>
    public var start: Answer<String>
    public var until: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Effect: String, Choice {
        public static let says = "Whether data are then kept longer, shorter, or otherwise; and what makes it so."

        case longer
        case shorter
        /// Something else holds, such as what was agreed.
        case otherwise
        case longerWithConsent
        case longerWithExplicitConsent
        case longerOnRequest
        case erasedOnRequest

        /// Whether something else than a condition makes it so.
        public var saysWhen: Bool {
            switch self {
            case .longer, .shorter, .otherwise: false
            case .longerWithConsent, .longerWithExplicitConsent, .longerOnRequest, .erasedOnRequest: true
            }
        }

        /// Whether data are kept longer, so that there can be an end to that.
        public var isLonger: Bool {
            switch self {
            case .longer, .longerWithConsent, .longerWithExplicitConsent, .longerOnRequest: true
            case .shorter, .otherwise, .erasedOnRequest: false
            }
        }
    }

    public init(
        _ effect: Effect, when condition: String? = nil, atMost: Answer<Term> = .unsaid,
        after start: Answer<String> = .unsaid, until: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.effect = effect
        self.condition = condition
        self.atMost = atMost
        self.start = start
        self.until = until
        origin = Origin(file, line, column)
    }
}

extension RetentionException {
    public static let says = "When data are kept longer or shorter than a period says."
    public static let keys: Keys<Self> = [
        .key("effect", \.effect, "What is then otherwise."),
        .text(
            "condition", \.condition, .clause(after: "langer als", as: "een onderzoek nog loopt"),
            "When, as a clause after \"als\": \"een onderzoek nog loopt\"."
        ).unpublished(because: "a consent or a request makes it so", as: "when") { $0.effect.saysWhen },
        .key("atMost", \.atMost, "At most how long it then is.")
            .unpublished(because: "data are not kept longer then") { !$0.effect.isLonger }
            .unpublished(because: "it says already until when") { $0.until != nil },
        .text(
            "start", \.start, .noun(after: "na", as: "ons laatste contact"),
            "From when that runs, after \"na\": \"ons laatste contact\"."
        ).unpublished(because: "only a term has a start", as: "after") { $0.atMost.value == nil || $0.until != nil }
            .unpublished(because: "data are not kept longer then", as: "after") { !$0.effect.isLonger },
        .text(
            "until", \.until, .clause(after: "totdat", as: "het geschil is opgelost"),
            "Until what, as a clause after \"totdat\": \"het geschil is opgelost\"."
        ).unpublished(because: "data are not kept longer then") { !$0.effect.isLonger },
    ]
    public var silence: String? { condition == nil && !effect.saysWhen ? "nothing says when it is so" : nil }
}
