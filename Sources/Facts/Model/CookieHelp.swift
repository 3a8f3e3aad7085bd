public struct CookieHelp: Fact {
    public var topics: [Topic]
    public var choices: [Setting]
    public var effects: [Effect]
    public var tools: [String]
    public var pages: [HelpPage]
    public var moreAt: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Topic: String, Choice {
        public static let says = "What is explained of cookies in general."

        /// A small text file that a website puts on a device.
        case whatTheyAre
        /// What websites use them for.
        case whatFor
        /// That they run no programs, hold no virus, and are read only by who placed them.
        case theyAreSafe
    }

    public enum Setting: String, Choice {
        public static let says = "What visitors can set in their browsers."

        case blockAll
        case blockThirdParty
        case blockSites
        case blockKinds
        case warn
        case delete
    }

    public enum Effect: String, Choice {
        public static let says = "What follows from blocking or deleting cookies."

        /// The website can work less well, or not at all.
        case siteSuffers
        /// The website works as well without.
        case siteWorks
        /// Blocking leaves those that are there already.
        case oldOnesStay
        /// Settings and logins are lost with what is deleted.
        case settingsAreLost
        /// At the next visit they can be placed again.
        case theyComeBack
        /// It is set for each browser and each device apart.
        case perDevice
    }

    public init(
        explaining topics: [Topic] = [], choices: [Setting] = [], effects: [Effect] = [], tools: [String] = [],
        pages: [HelpPage] = [], moreAt: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.topics = topics
        self.choices = choices
        self.effects = effects
        self.tools = tools
        self.pages = pages
        self.moreAt = moreAt
        origin = Origin(file, line, column)
    }
}

extension CookieHelp {
    public static let says = "What the cookie policy explains of cookies, and of how visitors keep them out."
    public static let keys: Keys<Self> = [
        .key("topics", \.topics, "What it explains of cookies in general."),
        .key("choices", \.choices, "What visitors can set in their browsers."),
        .key("effects", \.effects, "What follows from blocking or deleting cookies."),
        .text("tools", \.tools, .name, "Programs that block cookies, by their names."),
        .key("pages", \.pages, "Where each browser's own help stands."),
        .text("moreAt", \.moreAt, .website, "A public page that explains more."),
    ]
    public var silence: String? { isBlank ? "it is empty" : nil }
}

public struct HelpPage: Fact {
    public var browser: String
    public var address: Answer<String>
    public var steps: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ browser: String, at address: Answer<String> = .unsaid, by steps: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.browser = browser
        self.address = address
        self.steps = steps
        origin = Origin(file, line, column)
    }
}

extension HelpPage {
    public static let says = "How cookies are managed in one browser: on which help page, or by which steps."
    public static let keys: Keys<Self> = [
        .text("browser", \.browser, .name, "Its name: \"Firefox\"."),
        .text("address", \.address, .website, "The address of its help."),
        .text(
            "steps", \.steps, .noun(after: "gaat dat via", as: "Instellingen en dan Privacy"),
            "Where it is set: \"Instellingen en dan Privacy\"."),
    ]
    public var silence: String? { address.value == nil && steps.value == nil ? "nothing says where or how" : nil }
}

public struct FutureCookies: Fact {
    public var kinds: String
    public var steps: [Step]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Step: String, Choice {
        public static let says = "What comes first, should cookies come later."

        case askConsent
        /// Only where the law asks for it.
        case askConsentIfNeeded
        case changeStatement
        case tellPeople
    }

    public init(
        _ kinds: String, _ steps: Step..., file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kinds = kinds
        self.steps = steps
        origin = Origin(file, line, column)
    }
}

extension FutureCookies {
    public static let says = "What the controller does first, should it come to use cookies or services later."
    public static let keys: Keys<Self> = [
        .text(
            "kinds", \.kinds, .noun(after: "Gaan wij later gebruikmaken van", as: "cookies voor statistieken"),
            "Of what: \"cookies voor statistieken\"."),
        .key("steps", \.steps, "What comes first."),
    ]
    public var silence: String? { steps.isEmpty ? "nothing says what is done then" : nil }
}
