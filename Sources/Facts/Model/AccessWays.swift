public struct OwnAccess: Fact {
    public var place: String
    public var object: String
    public var needed: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        in place: String, to object: String, with needed: String...,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.place = place
        self.object = object
        self.needed = needed
        origin = Origin(file, line, column)
    }
}

extension OwnAccess {
    public static let says = "That people see only what is their own, and with what they enter."
    public static let keys: Keys<Self> = [
        .text("place", \.place, .noun(after: "Via", as: "het portaal"), "Where: \"het portaal\"."),
        .text(
            "object", \.object, .noun(as: "[uw|je] eigen meldingen"), "What they see: \"[uw|je] eigen meldingen\"."),
        .text(
            "needed", \.needed, .noun(after: "[hebt u|heb je]", as: "[uw|je] pincode"),
            "All that they need to enter: \"[uw|je] huisnummer\", \"[uw|je] pincode\"."),
    ]
}

public struct LinkAccess: Fact {
    public var object: String
    public var reason: String?
    public var places: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        to object: String, for reason: String? = nil, sharedIn places: String...,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.object = object
        self.reason = reason
        self.places = places
        origin = Origin(file, line, column)
    }
}

extension LinkAccess {
    public static let says = "What anyone can see who has a link to it."
    public static let keys: Keys<Self> = [
        .text("object", \.object, .noun(after: "Wie de link heeft, kan", as: "de foto’s"), "What: \"de foto’s\"."),
        .text(
            "reason", \.reason, .noun(after: "Dat is nodig voor", as: "het tonen van de foto’s in onze e-mail"),
            "What that is needed for."),
        .text(
            "places", \.places, .noun(after: "Die link staat alleen in", as: "onze e-mail aan de verhuurder"),
            "The only places where the link stands."),
    ]
}

public struct RestrictedViewing: Fact {
    public var object: String
    public var condition: String?
    public var people: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        of object: String, onlyIf condition: String? = nil, onlyBy people: String...,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.object = object
        self.condition = condition
        self.people = people
        origin = Origin(file, line, column)
    }
}

extension RestrictedViewing {
    public static let says = "That something, such as camera images, is looked at only in some cases or by some people."
    public static let keys: Keys<Self> = [
        .text("object", \.object, .noun(after: "Wij bekijken", as: "camerabeelden"), "What: \"camerabeelden\"."),
        .text(
            "condition", \.condition, .clause(after: "alleen als", as: "er iets is gebeurd"),
            "In which case, after \"als\"."),
        .text("people", \.people, .noun(after: "Wij geven alleen", as: "de praktijkhouder"), "Who alone may see it."),
    ]
    public var silence: String? {
        condition == nil && people.isEmpty ? "nothing says when it is looked at, or by whom" : nil
    }
}
