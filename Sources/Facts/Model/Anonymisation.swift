public struct AnonymisedOutput: Fact {
    public var output: String
    public var form: Form
    public var categories: [String]
    public var uses: [String]
    public var holds: [String]
    public var excludes: [String]
    public var example: String?
    public var isKeptLonger: Bool
    public var isPublic: Bool
    public var addsNothing: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Form: String, Choice {
        public static let says = "Why it leads to nobody."

        /// It holds totals alone.
        case aggregated
        /// Nothing in it leads to a person.
        case anonymous
    }

    public init(
        _ output: String, _ form: Form, from categories: [DataCategory] = [], for uses: [String] = [],
        holding holds: [String] = [], without excludes: [String] = [], example: String? = nil,
        isKeptLonger: Bool = false,
        isPublic: Bool = false, addsNothing: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.output = output
        self.form = form
        self.categories = categories.map(\.label)
        self.uses = uses
        self.holds = holds
        self.excludes = excludes
        self.example = example
        self.isKeptLonger = isKeptLonger
        self.isPublic = isPublic
        self.addsNothing = addsNothing
        origin = Origin(file, line, column)
    }
}

extension AnonymisedOutput {
    public static let says = "Results made of personal data that lead to nobody: dpv:Anonymisation (AVG overweging 26)."
    public static let keys: Keys<Self> = [
        .text(
            "output", \.output, .noun(after: "In", as: "onze rapporten"),
            "The results, with their article: \"de resultaten van ons onderzoek\"."),
        .key("form", \.form, "Why they lead to nobody."),
        .reference(
            "categories", \.categories, to: .category, "Of which of the organisation's categories they are made."),
        .text("uses", \.uses, .noun(after: "Wij gebruiken die voor", as: "onderzoek"), "What they are for."),
        .text(
            "holds", \.holds, .noun(after: "Het zijn cijfers over", as: "de duur van reparaties"),
            "What the figures are about."),
        .text(
            "excludes", \.excludes, .noun(after: "Er staan geen", as: "namen"),
            "What does not stand in them: \"namen\", \"huisnummers\"."),
        .text(
            "example", \.example, .words(after: "Een voorbeeld:", as: "drie storingen aan de lift in mei"),
            "One of them, as an example."),
        .key("isKeptLonger", \.isKeptLonger, "That they can be kept longer than the data."),
        .key("isPublic", \.isPublic, "That they are made public."),
        .key("addsNothing", \.addsNothing, "That nothing is added to what is kept of people."),
    ]
}

public struct WithoutPersonalData: Fact {
    public var activity: String
    public var basis: [String]
    public var isSameForEveryone: Bool
    public var isAlwaysOn: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ activity: String, using basis: String..., sameForEveryone: Bool = false, alwaysOn: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.activity = activity
        self.basis = basis
        isSameForEveryone = sameForEveryone
        isAlwaysOn = alwaysOn
        origin = Origin(file, line, column)
    }
}

extension WithoutPersonalData {
    public static let says = "What is done without personal data."
    public static let keys: Keys<Self> = [
        .text("activity", \.activity, .noun(after: "Voor", as: "algemene aanbevelingen"), "What is done."),
        .text(
            "basis", \.basis, .noun(after: "Daarvoor gebruiken wij alleen", as: "algemene verkoopcijfers"),
            "What is used for it instead."),
        .key("isSameForEveryone", \.isSameForEveryone, "That it is the same for everyone."),
        .key("isAlwaysOn", \.isAlwaysOn, "That it cannot be turned off."),
    ]
}
