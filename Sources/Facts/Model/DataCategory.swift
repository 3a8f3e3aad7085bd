public struct DataCategory: Fact {
    public var label: String
    /// What falls under it; with `listing` it says whether that is all.
    public var examples: [String]
    public var listing: Listing
    public var nature: DataNature
    public var usedFor: String?
    public var modality: Modality
    public var onlyIf: String?
    public var source: DataSource?
    public var necessity: Necessity?
    public var optionalExamples: [String]
    public var requiredExamples: [String]
    public var withoutIt: Answer<String>
    public var reasons: [String]
    public var illustration: String?
    public var managedIn: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ label: String, _ nature: DataNature = .ordinary, including examples: String..., listing: Listing = .complete,
        usedFor: String? = nil, modality: Modality = .always, onlyIf: String? = nil, source: DataSource? = nil,
        necessity: Necessity? = nil, optional optionalExamples: String..., required requiredExamples: String...,
        otherwise withoutIt: Answer<String> = .unsaid, why reasons: String..., illustration: String? = nil,
        managedIn: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.label = label
        self.nature = nature
        self.examples = examples
        self.listing = listing
        self.usedFor = usedFor
        self.modality = modality
        self.onlyIf = onlyIf
        self.source = source
        self.necessity = necessity
        self.optionalExamples = optionalExamples
        self.requiredExamples = requiredExamples
        self.withoutIt = withoutIt
        self.reasons = reasons
        self.illustration = illustration
        self.managedIn = managedIn
        origin = Origin(file, line, column)
    }
}

extension DataCategory {
    public static let says =
        "A category of personal data (AVG art. 14 lid 1 onder d), with what falls under it and where it "
        + "comes from."
    public static let keys: Keys<Self> = what + whether

    private static let what: Keys<Self> = [
        .text(
            "label", \.label, .noun(after: "Wij gebruiken deze gegevens:", as: "contactgegevens"),
            "What the data are: \"contactgegevens\"."),
        .text(
            "examples", \.examples, .words(after: "zoals", as: "e-mailadressen"),
            "What falls under it: \"naam\", \"adres\"."),
        .listing("listing", \.listing, of: \.examples, "examples", "Whether the examples are all."),
        .key("nature", \.nature, "What makes the data special in law.")
            .judged("AVG art. 9 and 10, AWR art. 52: which data are special, or have to be kept"),
        .text(
            "usedFor", \.usedFor, .noun(after: "gebruiken wij voor", as: "automatische incasso"),
            "A use that the category is named with, after \"voor\": \"automatische incasso\"."),
        .key("modality", \.modality, "Whether these data are always used, sometimes are, or can be."),
        .text(
            "onlyIf", \.onlyIf, .clause(after: "gebruiken wij alleen als", as: "[u|je] inlogt"),
            "In which case alone these data are used, after \"alleen als\"."),
        .key("source", \.source, "Where the data come from, where people did not give them themselves."),
    ]

    private static let whether: [Key<Self>] = [
        .key(
            "necessity", \.necessity,
            "Whether people must give the data, where that is not the same for a whole purpose."),
        .text(
            "optionalExamples", \.optionalExamples,
            .words(after: "[hoeft u|hoef je] dit niet te geven:", as: "[uw|je] afdeling"),
            "What of it may be left out: \"de afdeling\"."),
        .text(
            "requiredExamples", \.requiredExamples, .words(after: "[moet u|moet je] dit geven:", as: "[uw|je] naam"),
            "What of it may not be left out: \"de naam\"."),
        .text(
            "withoutIt", \.withoutIt, .consequence(after: "dan", as: "[kunt u|kun je] geen account maken"),
            "What follows for who does not give it, after \"dan\"; none where nothing follows."
        ).tellsNone,
        .text(
            "reasons", \.reasons, .clause(after: "omdat", as: "wij [u|je] dan kunnen bellen"),
            "Why it is asked, as clauses after \"omdat\"."),
        .text(
            "illustration", \.illustration, .statement(after: "toont dit voorbeeld:", as: "twee leden heten Jansen"),
            "An example of why it helps, as a sentence."),
        .text(
            "managedIn", \.managedIn, .noun(after: "via", as: "[uw|je] account"),
            "Where people can see and delete it themselves: \"[uw|je] account\"."),
    ]
}

public enum Necessity: String, Choice {
    public static let says = "Whether people must give data of a category (dpv:hasNecessity)."

    case optional
    case required
    /// Most of what falls under it.
    case mostlyOptional
}

public struct DataSource: Fact {
    public var names: [String]
    public var listing: Listing
    public var isPublic: Answer<Bool>
    public var categoriesNamed: Answer<Bool>
    public var notice: Answer<String>
    public var onlyIf: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ names: String..., listing: Listing = .complete, isPublic: Answer<Bool> = .unsaid,
        categoriesNamed: Answer<Bool> = .unsaid, notice: Answer<String> = .unsaid, onlyIf: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.names = names
        self.listing = listing
        self.isPublic = isPublic
        self.categoriesNamed = categoriesNamed
        self.notice = notice
        self.onlyIf = onlyIf
        origin = Origin(file, line, column)
    }
}

extension DataSource {
    public static let says =
        "Where data come from that the data subject did not give (AVG art. 14 lid 2 onder f)."
    public static let keys: Keys<Self> = [
        .text(
            "names", \.names, .words(after: "via", as: "het handelsregister"),
            "The sources, each with its article: \"het handelsregister van de KvK\"."),
        .listing("listing", \.listing, of: \.names, "names", "Whether those are all sources."),
        .key("isPublic", \.isPublic, "Whether the sources are open to everyone.")
            .unpublished(because: "no source has a name") { $0.names.isEmpty },
        .key(
            "categoriesNamed", \.categoriesNamed,
            "Whether the data taken from them are named (AVG art. 14 lid 1 onder d)."
        ).judged("AVG art. 14 lid 1 onder d: the categories are named, as the page itself does"),
        .text(
            "notice", \.notice, .words(after: "vertellen wij [u|je]", as: "bij ons eerste contact"),
            "When people hear of it (AVG art. 14 lid 3)."
        ).unpublished(because: "no source has a name") { $0.names.isEmpty },
        .text(
            "onlyIf", \.onlyIf, .clause(after: "Dat gebeurt alleen als", as: "[u|je] dat daar toestaat"),
            "In which case alone data come from them, after \"alleen als\"."
        ).unpublished(because: "no source has a name") { $0.names.isEmpty },
    ]
}
