public struct SharedData: Keyed {
    public var data: [String]
    public var listing: Listing
    public var onlyIf: String?

    public init(_ data: [String], listing: Listing = .complete, onlyIf: String? = nil) {
        self.data = data
        self.listing = listing
        self.onlyIf = onlyIf
    }

    /// `gets: [.data("naam", "adres"), .data("telefoonnummer", onlyIf: "de bezorger moet bellen")]`
    public static func data(_ data: String..., listing: Listing = .complete, onlyIf: String? = nil) -> SharedData {
        SharedData(data, listing: listing, onlyIf: onlyIf)
    }
}

extension SharedData {
    public static let says = "Data that somebody gets, and in which case only, where not always (dpv:hasPersonalData)."
    public static let keys: Keys<Self> = [
        .text("data", \.data, .words(after: "Het gaat om", as: "naam en adres"), "Which: \"naam\", \"adres\"."),
        .listing("listing", \.listing, of: \.data, "data", "Whether those are all."),
        .text(
            "onlyIf", \.onlyIf, .clause(after: "alleen als", as: "de bezorger moet bellen"),
            "In which case only, after \"alleen als\"."),
    ]
    public var silence: String? { data.isEmpty ? "no data are named" : nil }
}

/// Who gets data, inside the organisation or outside, or a case in which others do.
public protocol Receiver: Fact {
    /// Which data.
    var gets: [SharedData] { get set }
    /// In which case only, after "alleen als".
    var onlyIf: Answer<String> { get set }
    /// After what only, after "alleen na".
    var onlyAfter: Answer<String> { get set }
    /// What may be done with the data.
    var may: [String] { get set }
    /// The only use of the data that is allowed, after "voor".
    var onlyFor: Answer<String> { get set }
}

extension Receiver {
    static var receiverKeys: [Key<Self>] {
        [
            .key("gets", \.gets, "Which data; leave it out where nobody said so."),
            .text(
                "onlyIf", \.onlyIf, .clause(after: "Dat gebeurt alleen als", as: "[u|je] iets laat bezorgen"),
                "In which case only, after \"alleen als\": \"[u|je] iets laat bezorgen\"."),
            .text(
                "onlyAfter", \.onlyAfter, .noun(after: "Dat gebeurt alleen na", as: "twee herinneringen"),
                "After what only, after \"alleen na\": \"twee herinneringen\"."),
            .text(
                "may", \.may, .activity(after: "Toegestaan is:", as: "[u|je] bellen over [uw|je] bestelling"),
                "What may be done with the data, as infinitives."),
            .text(
                "onlyFor", \.onlyFor, .noun(after: "Gebruik is alleen toegestaan voor", as: "de selectie"),
                "The only use that is allowed, after \"voor\": \"de selectie\"."),
        ]
    }
}

/// A party outside the organisation that gets data.
public protocol OutsideParty: Receiver {
    var modality: Modality { get set }
    /// What for, as a noun after "voor".
    var statement: Answer<String> { get set }
    /// Where questions about what it does with the data are answered.
    var contact: Answer<String> { get set }
    /// Where people can see what was shared.
    var shownIn: Answer<String> { get set }
    /// That the organisation has no say in what it does with the data.
    var isBeyondControl: Bool { get set }
    /// That it gets the data in any case, from others as well.
    var hasThemAnyway: Bool { get set }
    /// That what it does meets the AVG, as the organisation says.
    var isCompliant: Bool { get set }
}

extension OutsideParty {
    static var outsideKeys: [Key<Self>] {
        receiverKeys + [
            .key("modality", \.modality, "Whether it always gets data, sometimes does, or can."),
            .text(
                "statement", \.statement, .website,
                "The address of its own privacy statement (dpv:hasPolicy)."),
            .text(
                "contact", \.contact, .noun(after: "terecht bij", as: "de winkel zelf"),
                "Whom people ask what it does with the data, after \"bij\": \"de winkel zelf\", \"info@example.nl\"."),
            .text(
                "shownIn", \.shownIn, .noun(after: "[ziet u|zie je] in", as: "de bevestiging"),
                "Where people see what was shared, after \"in\": \"de bevestiging\"."),
            .key("isBeyondControl", \.isBeyondControl, "That the controller has no say in what it does with the data."),
            .key("hasThemAnyway", \.hasThemAnyway, "That it gets the data without the controller as well."),
            .key(
                "isCompliant", \.isCompliant, "That what it does with the data meets the AVG, as the controller says."),
        ]
    }
}
