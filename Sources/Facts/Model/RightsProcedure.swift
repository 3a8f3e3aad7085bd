import Diagnostics

public struct RightsProcedure: Fact {
    public var channel: Answer<RequestChannel> = .unsaid
    public var otherWays: [RequestWay] = []
    public var otherRoutes: [String] = []
    public var representatives: [String] = []
    public var forwardedBy: [String] = []
    public var answerTerm: Answer<Term> = .unsaid
    public var termExtension: Answer<Term> = .unsaid
    public var accessAnswer: Answer<String> = .unsaid
    public var correctsWrongData: Bool = false
    public var explainsRefusal: Bool = false
    public var identityCheck: Answer<IdentityCheck> = .unsaid
    public var blackOut: [CopyDetail] = []
    public var fee: Answer<RequestFee> = .unsaid
    public var refusalReasons: [String] = []
    public var ownComplaints: Bool = false
    public var officerComplaints: OfficerComplaints?
    public var complaintPage: Answer<String> = .unsaid
    public var offers: [Right] = []
    public var details: [RightDetail] = []
    public var selfService: [SelfService] = []
    public var fileTransfer: FileTransfer?
    /// What was given twice of which there can be one; findings, not data.
    public var repetitions = Repetitions()
    public var denials: [Denial] = []
    public var limits: [LawfulLimit] = []
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        by channel: Answer<RequestChannel> = .unsaid, also otherWays: [RequestWay] = [], via otherRoutes: [String] = [],
        onBehalfBy representatives: [String] = [], forwardedBy: [String] = [],
        answeredWithin answerTerm: Answer<Term> = .unsaid, extendedBy termExtension: Answer<Term> = .unsaid,
        accessAnswer: Answer<String> = .unsaid, correctsWrongData: Bool = false, explainsRefusal: Bool = false,
        refusalReasons: [String] = [], ownComplaints: Bool = false, officerComplaints: OfficerComplaints? = nil,
        complaintPage: Answer<String> = .unsaid, identityCheck: Answer<IdentityCheck> = .unsaid,
        blackOut: [CopyDetail] = [], fee: Answer<RequestFee> = .unsaid, file: String = #fileID, line: Int = #line,
        column: Int = #column,
        @RightsBuilder _ parts: () -> [Part<RightsProcedure>] = { [] }
    ) {
        self.channel = channel
        self.otherWays = otherWays
        self.otherRoutes = otherRoutes
        self.representatives = representatives
        self.forwardedBy = forwardedBy
        self.termExtension = termExtension
        self.officerComplaints = officerComplaints
        self.complaintPage = complaintPage
        self.blackOut = blackOut
        self.answerTerm = answerTerm
        self.accessAnswer = accessAnswer
        self.correctsWrongData = correctsWrongData
        self.explainsRefusal = explainsRefusal
        self.refusalReasons = refusalReasons
        self.ownComplaints = ownComplaints
        self.identityCheck = identityCheck
        self.fee = fee
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }
}

extension RightsProcedure {
    public static let says =
        "How people use their rights with this organisation. Which rights they have, the law says."
    public static let keys: Keys<Self> = asking + answering + rights

    private static let asking: Keys<Self> = [
        .key("channel", \.channel, "How a request is made."),
        .key("otherWays", \.otherWays, "In which other ways it can be made."),
        .text(
            "otherRoutes", \.otherRoutes, .noun(after: "via", as: "het privacyformulier op onze website"),
            "By what else it can be made, after \"via\": \"de knop Privacy in het portaal\"."),
        .text(
            "representatives", \.representatives,
            .noun(after: "Iemand anders kan dit voor [u|je] doen:", as: "een gemachtigde"),
            "Who can act for the data subject: \"een gemachtigde\", \"uw curator\"."),
        .text(
            "forwardedBy", \.forwardedBy, .noun(after: "Ook als wij via", as: "Voorbeeldplatform"),
            "Who passes on requests to erase that are carried out too."),
        .key("identityCheck", \.identityCheck, "How the organisation makes sure who asks."),
        .key("blackOut", \.blackOut, "What people black out on a copy of an identity document.")
            .unpublished(because: "no copy of an identity document is asked") {
                $0.identityCheck.value?.asksCopy != true
            },
        .key("fee", \.fee, "What a request costs; free where nothing is said."),
    ]

    private static let answering: [Key<Self>] = [
        .key("answerTerm", \.answerTerm, "Within which term the organisation answers (AVG art. 12 lid 3)."),
        .key(
            "termExtension", \.termExtension,
            "By how much that term can be longer for a complex request: at most two months (AVG art. 12 lid 3)."),
        .text(
            "accessAnswer", \.accessAnswer,
            .noun(after: "Dan sturen wij [u|je]", as: "een kopie van [uw|je] gegevens"),
            "What people get when they ask for access, after \"sturen wij\": \"een schermafdruk van uw gegevens\"."),
        .key("correctsWrongData", \.correctsWrongData, "That wrong data are corrected."),
        .key("explainsRefusal", \.explainsRefusal, "That a refusal is explained."),
        .text("refusalReasons", \.refusalReasons, .name, "Reasons to refuse, as clauses after \"als\".")
            .judged("AVG art. 12 lid 5: what the law gives is derived; a refusal is said so that rules can judge it"),
        .key("ownComplaints", \.ownComplaints, "That a complaint can be made to the organisation itself too."),
        .key(
            "officerComplaints", \.officerComplaints, "That a complaint can be, or first is, made to the officer."),
        .text(
            "complaintPage", \.complaintPage, .website,
            "The page of the supervisory authority on which a complaint is made."),
    ]

    private static let rights: [Key<Self>] = [
        .key("offers", \.offers, "Rights offered though nothing in the facts calls for them."),
        .key("details", \.details, "What holds for one right: for which data, when, when not, and what follows."),
        .key("selfService", \.selfService, "What people can do themselves, and where."),
        .key("fileTransfer", \.fileTransfer, "How a file goes to another care provider."),
        .key("denials", \.denials, "Rights refused or limited.")
            .judged("AVG art. 12 lid 2: what the law gives is derived; a refusal is said so that rules can judge it"),
        .key("limits", \.limits, "Where the law lets the organisation refuse, which people are told."),
    ]
}

public enum RequestWay: String, Choice {
    public static let says = "Another way in which a request can be made."

    case email
    case post
    case telephone
    case inPerson
    case form
    case account
    case website
    case app
}

public enum OfficerComplaints: String, Choice {
    public static let says = "Whether a complaint can be made to the officer, or is made there first."

    case possible
    case first
}

public enum CopyDetail: String, Choice {
    public static let says = "What people black out on a copy of an identity document."

    case photo
    /// The strip of letters and digits below, in Dutch the MRZ.
    case machineReadableZone
    case documentNumber
    /// In Dutch the burgerservicenummer (BSN).
    case nationalNumber
}

public enum RequestChannel: String, Choice {
    public static let says = "How a request is made."

    case email
    case post
    case telephone
    /// By a form on the web: where it stands, a contact point for requests says (`page`).
    case form
}

public enum IdentityCheck: String, Choice {
    public static let says = "How the organisation makes sure who makes a request (AVG art. 12 lid 6)."

    /// By what is known of them already: their account, the address that they mail from.
    case knownDetails
    /// By a copy of an identity document, only where there is doubt.
    case copyOnDoubt
    /// By a copy of an identity document, from everyone who asks.
    case copyAlways
    /// By a copy of an identity document, from everyone who asks for access.
    case copyForAccess
    /// They can be asked to show who they are.
    case proofOnDoubt
    /// They can be asked to come along with an identity document.
    case inPerson

    /// Whether a copy of an identity document is asked, ever.
    public var asksCopy: Bool { [.copyOnDoubt, .copyAlways, .copyForAccess].contains(self) }
}

public enum RequestFee: String, Choice {
    public static let says = "When a request costs money (AVG art. 12 lid 5, art. 15 lid 3)."

    /// For further copies, and for requests that are manifestly unfounded or excessive, as the law allows.
    case asLawAllows
    /// For every request, or every request of some kind.
    case always
    /// Never.
    case free
    /// Not for a copy of the data.
    case freeCopy
}

extension Answer where Value == IdentityCheck {
    public static var knownDetails: Self { .known(.knownDetails) }
    public static var copyOnDoubt: Self { .known(.copyOnDoubt) }
    public static var copyAlways: Self { .known(.copyAlways) }
    public static var copyForAccess: Self { .known(.copyForAccess) }
    public static var proofOnDoubt: Self { .known(.proofOnDoubt) }
    public static var inPerson: Self { .known(.inPerson) }
}

extension Answer where Value == RequestFee {
    public static var asLawAllows: Self { .known(.asLawAllows) }
    public static var always: Self { .known(.always) }
    public static var free: Self { .known(.free) }
    public static var freeCopy: Self { .known(.freeCopy) }
}

extension Answer where Value == RequestChannel {
    public static var email: Self { .known(.email) }
    public static var post: Self { .known(.post) }
    public static var telephone: Self { .known(.telephone) }
    public static var form: Self { .known(.form) }
}

public struct Denial: Fact {
    public var right: Right
    public var unless: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ right: Right, unless: String? = nil, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.right = right
        self.unless = unless
        origin = Origin(file, line, column)
    }
}

extension Denial {
    public static let says = "A right that the organisation refuses or limits; never published."
    public static let keys: Keys<Self> = [
        .key("right", \.right, "Which right."),
        .text("unless", \.unless, .name, "When it is given all the same, or why not."),
    ]
}
