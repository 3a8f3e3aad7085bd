/// A form of a page: what it asks, and where that goes.
public struct ObservedForm: Hashable, Sendable {
    /// The origin to which it sends: `https://example.nl`.
    public let action: String
    /// In the order of the page.
    public let fields: [FormField]

    public init(action: String, fields: [FormField]) {
        self.action = action
        self.fields = fields
    }
}

/// A field that visitors fill in.
public struct FormField: Hashable, Sendable {
    public let name: String
    /// As HTML has it: `text`, `email`, `select`.
    public let type: String
    /// The words beside it.
    public let label: String?
    /// What the page tells browsers to fill in: `bday`.
    public let autocomplete: String?

    public init(name: String, type: String, label: String? = nil, autocomplete: String? = nil) {
        self.name = name
        self.type = type
        self.label = label
        self.autocomplete = autocomplete
    }

    /// The name as it may be shown.
    public var shownName: String { ShownName.of(name) }
}
