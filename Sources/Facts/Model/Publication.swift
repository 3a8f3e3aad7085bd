public struct Publication: Fact {
    public var object: String
    public var audience: [String]
    public var places: [String]
    public var shows: [String]
    public var choices: [String]
    public var isOnlyWithConsent: Bool
    public var condition: String?
    public var isRemovedOnRequest: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        of object: String, to audience: String..., by places: String..., showing shows: String...,
        choosing choices: String..., onlyWithConsent isOnlyWithConsent: Bool = false, onlyIf condition: String? = nil,
        isRemovedOnRequest: Bool = false, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.object = object
        self.audience = audience
        self.places = places
        self.shows = shows
        self.choices = choices
        self.isOnlyWithConsent = isOnlyWithConsent
        self.condition = condition
        self.isRemovedOnRequest = isRemovedOnRequest
        origin = Origin(file, line, column)
    }
}

extension Publication {
    public static let says = "What of people is made public, or shown to others (dpv:MakeAvailable)."
    public static let keys: Keys<Self> = [
        .text(
            "object", \.object, .noun(after: "Wij maken", as: "[uw|je] beoordeling"),
            "What, with its article: \"[uw|je] beoordeling\", \"de namen van winnaars\"."),
        .text(
            "audience", \.audience, .noun(after: "zien aan", as: "andere verkopers"),
            "Who gets to see it; left out where everyone does."),
        .text(
            "places", \.places, .noun(after: "Dat doen wij via", as: "onze website"), "By what: \"onze website\"."),
        .text(
            "shows", \.shows, .words(after: "Dit staat erbij:", as: "[uw|je] voornaam"), "What is shown with it."),
        .text(
            "choices", \.choices, .words(after: "kiest zelf wat erbij staat:", as: "[uw|je] naam"),
            "Between what people choose: \"[uw|je] naam\", \"een schuilnaam\"."),
        .key("isOnlyWithConsent", \.isOnlyWithConsent, "That it is done only with consent."),
        .text(
            "condition", \.condition, .clause(after: "Dat doen wij alleen als", as: "[u|je] een prijs wint"),
            "When alone it is done, as a clause after \"als\"."),
        .key("isRemovedOnRequest", \.isRemovedOnRequest, "That it is taken away for who asks that."),
    ]
}

/// When photos and videos of people may be made somewhere.
public struct ImageRules: Fact {
    public var occasion: String
    public var rules: [ImageRule]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        at occasion: String, _ rules: ImageRule..., file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.occasion = occasion
        self.rules = rules
        origin = Origin(file, line, column)
    }
}

extension ImageRules {
    public static let says = "When photos and videos of people are made (AVG art. 6, Auteurswet art. 21)."
    public static let keys: Keys<Self> = [
        .text(
            "occasion", \.occasion, .noun(after: "Bij", as: "onze lessen"), "Where, after \"bij\": \"onze lessen\"."),
        .key("rules", \.rules, "What then holds."),
    ]
}

public enum ImageRule: String, Choice {
    public static let says = "What holds for photos and videos of people."

    case announcedBeforehand
    case publicationTold
    case allAgree
    case allCanHaveThem
    case consentOfRecognisable
    case nobodyRecognisable
    case consentOfParents
    case canStayOut
    case removedOnRequest
}
