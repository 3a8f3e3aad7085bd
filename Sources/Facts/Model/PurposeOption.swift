public struct PurposeOption: Fact {
    public var name: String
    public var kept: [String]
    public var leftOut: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, keeping kept: [String] = [], leavingOut leftOut: [String] = [],
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.kept = kept
        self.leftOut = leftOut
        origin = Origin(file, line, column)
    }
}

extension PurposeOption {
    public static let says = "Something that people can choose for a purpose, and what that means for their data."
    public static let keys: Keys<Self> = [
        .text(
            "name", \.name, .noun(after: "[U kunt|Je kunt] kiezen voor", as: "alleen de verhuurder"),
            "What they choose, after \"kiezen voor\"."),
        .text(
            "kept", \.kept, .noun(after: "Dan bewaren wij alleen", as: "[uw|je] huisnummer"),
            "The only data that are kept then."),
        .text(
            "leftOut", \.leftOut, .noun(after: "Dit bewaren wij dan niet:", as: "[uw|je] naam"),
            "Data that are not kept then."),
    ]
}

public struct OptOut: Fact {
    public var action: String
    public var place: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ action: String, via place: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.action = action
        self.place = place
        origin = Origin(file, line, column)
    }
}

extension OptOut {
    public static let says = "A way of its own to stop or limit a purpose, beside the rights that the law gives."
    public static let keys: Keys<Self> = [
        .text(
            "action", \.action,
            .activity(after: "[U kunt|Je kunt]", as: "[uw|je] surfgedrag voorgoed laten vergeten"),
            "What people can do, as an infinitive."),
        .text(
            "place", \.place, .noun(after: "Dat kan via", as: "de instellingen van [uw|je] account"),
            "Where that is done, after \"via\"."),
    ]
}

public struct Agreement: Fact {
    public var documents: [String]
    public var form: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        to documents: String..., on form: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.documents = documents
        self.form = form
        origin = Origin(file, line, column)
    }
}

extension Agreement {
    public static let says = "Documents that people agree to by ticking a box."
    public static let keys: Keys<Self> = [
        .text(
            "documents", \.documents, .noun(after: "[gaat u|ga je] akkoord met", as: "onze voorwaarden"),
            "To what, each with its article: \"onze voorwaarden\"."),
        .text(
            "form", \.form, .noun(after: "het vakje op", as: "het inschrijfformulier"),
            "On which form, after \"op\"."),
    ]
    public var silence: String? { documents.isEmpty ? "it names no document" : nil }
}
