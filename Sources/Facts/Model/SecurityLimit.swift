public struct SecurityLimit: Fact {
    public var kind: Kind
    public var thing: String?
    public var reason: String?
    public var isToBeKeptSecret: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says = "Where the protection of data ends."

        /// Ordinary e-mail is sometimes used for something.
        case unsecuredEmail
        /// A short code or the like protects less than a long password.
        case weakerThanPassword
        /// No system is wholly safe.
        case notWatertight
        /// People had better send no sensitive data by e-mail.
        case emailAdvice
        /// The devices of people themselves.
        case ownDevices

        /// Whether something has to be named of which it is said.
        public var isOfSomething: Bool { self == .unsecuredEmail || self == .weakerThanPassword }
    }

    public init(
        _ kind: Kind, of thing: String? = nil, because reason: String? = nil, keepSecret isToBeKeptSecret: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.thing = thing
        self.reason = reason
        self.isToBeKeptSecret = isToBeKeptSecret
        origin = Origin(file, line, column)
    }
}

extension SecurityLimit {
    public static let says = "Where the protection of data ends, said frankly (AVG art. 5 lid 1 onder a)."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "What is said of it."),
        .text(
            "thing", \.thing, .noun(after: "Met", as: "een pincode van vier cijfers"),
            "What protects less (\"een pincode van vier cijfers\"), or what ordinary e-mail is used for (\"afspraken\")."
        ).unpublished(because: "that limit is of nothing in particular") { !$0.kind.isOfSomething },
        .text(
            "reason", \.reason, .noun(after: "Daarvoor kozen wij vanwege", as: "het gemak"), "Why that was chosen."
        ).unpublished(because: "that limit was not chosen") { !$0.kind.isOfSomething },
        .key("isToBeKeptSecret", \.isToBeKeptSecret, "That people are to tell it nobody.")
            .unpublished(because: "there is nothing to keep secret") { $0.kind != .weakerThanPassword },
    ]
    public var silence: String? { kind.isOfSomething && thing == nil ? "nothing is named of which it is said" : nil }
}

public struct SecurityReport: Fact {
    public var about: About
    public var email: String?
    public var telephone: String?
    public var contact: String?
    public var subject: String?
    public var isUrgent: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum About: String, Choice {
        public static let says = "What people are asked to report."

        case abuse
        case weakness
        case abuseOrWeakness
    }

    public init(
        of about: About, email: String? = nil, telephone: String? = nil, at contact: String? = nil,
        subject: String? = nil, isUrgent: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.about = about
        self.email = email
        self.telephone = telephone
        self.contact = contact
        self.subject = subject
        self.isUrgent = isUrgent
        origin = Origin(file, line, column)
    }
}

extension SecurityReport {
    public static let says = "Where people report abuse of data, or a weak spot."
    public static let keys: Keys<Self> = [
        .key("about", \.about, "What they are asked to report."),
        .text("email", \.email, .email, "The address for it."),
        .text("telephone", \.telephone, .telephone, "The number for it."),
        .text(
            "contact", \.contact, .noun(after: "Dat kan bij", as: "onze servicedesk"),
            "Who takes the report: \"onze servicedesk\"."),
        .text("subject", \.subject, .name, "The subject that the message has to have."),
        .key("isUrgent", \.isUrgent, "That they are asked to do it at once."),
    ]
}
