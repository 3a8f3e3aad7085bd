public struct RightDetail: Fact {
    public var right: Subject
    public var data: [String]
    public var cases: [String]
    public var erasedWhen: [ErasureCase]
    public var exceptions: [String]
    public var consequence: Answer<String>
    public var receiver: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Subject: String, Choice {
        public static let says = "A right of which more is told than the law does."

        case access
        case rectification
        case erasure
        case restriction
        case portability
        case objection
    }

    public enum ErasureCase: String, Choice {
        public static let says = "A case in which the law has data erased (AVG art. 17 lid 1)."

        case notNeeded
        case consentWithdrawn
        case objected
        case unlawful
        case dutyToErase
    }

    public init(
        _ right: Subject, of data: [String] = [], when cases: [String] = [], erasedWhen: [ErasureCase] = [],
        notWhen exceptions: [String] = [],
        then consequence: Answer<String> = .unsaid, to receiver: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.right = right
        self.data = data
        self.cases = cases
        self.erasedWhen = erasedWhen
        self.exceptions = exceptions
        self.consequence = consequence
        self.receiver = receiver
        origin = Origin(file, line, column)
    }
}

extension RightDetail {
    public static let says = "What holds for one right with this organisation."
    public static let keys: Keys<Self> = [
        .key("right", \.right, "Which right."),
        .text(
            "data", \.data, .noun(after: "[U krijgt|Je krijgt] inzage in", as: "[uw|je] bestellingen"),
            "For which data."),
        .text(
            "cases", \.cases, .clause(after: "Wissen doen wij als", as: "wij de gegevens niet meer nodig hebben"),
            "In which cases, each as a clause after \"als\"."),
        .key("erasedWhen", \.erasedWhen, "Erasure: in which cases that the law names.")
            .unpublished(because: "it belongs to the right .erasure") { $0.right != .erasure },
        .text(
            "exceptions", \.exceptions, .clause(after: "Wissen doen wij niet als", as: "er nog een rekening openstaat"),
            "In which cases not, each as a clause after \"als\"."),
        .text(
            "consequence", \.consequence,
            .consequence(after: "Dan", as: "kunnen wij [u|je] misschien niet meer helpen"),
            "What follows for who uses it, after \"dan\"."),
        .text(
            "receiver", \.receiver, .noun(after: "Overdragen kan aan", as: "een andere zorgverlener"),
            "Portability: to whom data can go."
        ).unpublished(because: "it belongs to the right \(word: "portability")") { $0.right != .portability },
    ]
    public var silence: String? {
        data.isEmpty && cases.isEmpty && erasedWhen.isEmpty && exceptions.isEmpty && consequence.value == nil
            && receiver.value == nil
            ? "it says nothing of the right" : nil
    }
}

public struct SelfService: Fact {
    public var place: String
    public var actions: [Action]
    public var data: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Action: String, Choice {
        public static let says = "What people can do with their data themselves."

        case view
        case correct
        case complete
        case download
        case erase
    }

    public init(
        via place: String, _ actions: Action..., with data: [String] = [],
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.place = place
        self.actions = actions
        self.data = data
        origin = Origin(file, line, column)
    }
}

extension SelfService {
    public static let says = "What people can do with their data themselves, and where."
    public static let keys: Keys<Self> = [
        .text(
            "place", \.place, .noun(after: "Via", as: "de instellingen van [uw|je] account"),
            "Where, after \"via\": \"uw account\"."),
        .key("actions", \.actions, "What they can do."),
        .text(
            "data", \.data, .noun(as: "[uw|je] e-mailadres"),
            "With which data, where that is not all of them."),
    ]
    public var silence: String? { actions.isEmpty ? "nothing can be done there" : nil }
}

public struct FileTransfer: Fact {
    public var receiver: String
    public var occasion: Answer<String>
    public var ways: [String]
    public var within: Answer<Term>
    public var keepsOriginal: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        to receiver: String, when occasion: Answer<String> = .unsaid, by ways: [String] = [],
        within: Answer<Term> = .unsaid, keepsOriginal: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.receiver = receiver
        self.occasion = occasion
        self.ways = ways
        self.within = within
        self.keepsOriginal = keepsOriginal
        origin = Origin(file, line, column)
    }
}

extension FileTransfer {
    public static let says = "How somebody's file goes to another care provider at their request (BW art. 7:456)."
    public static let keys: Keys<Self> = [
        .text(
            "receiver", \.receiver,
            .noun(after: "dan geven wij [uw|je] dossier door aan", as: "[uw|je] nieuwe praktijk"),
            "To whom it goes, after \"aan\"."),
        .text(
            "occasion", \.occasion, .clause(after: "Als", as: "[u|je] van praktijk wisselt"),
            "When, as a clause after \"als\"."),
        .text(
            "ways", \.ways, .words(after: "Het dossier gaat", as: "per aangetekende post"),
            "In which ways: \"persoonlijk\", \"per beveiligde e-mail\"."),
        .key("within", \.within, "Within which term after the request."),
        .key("keepsOriginal", \.keepsOriginal, "That the original stays, and people can always have a copy."),
    ]
}
