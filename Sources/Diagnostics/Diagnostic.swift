/// The name of a kind of finding, as printed in brackets: `purpose-without-ground`.
public struct RuleID: RawRepresentable, Hashable, Sendable, Codable, Comparable, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}

public enum Severity: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
    case error, warning, note
    /// A note about what the organisation must have on file, and not about what its documents say.
    case dossier

    /// How bad it is for who knows three steps only.
    public var level: Severity { self == .dossier ? .note : self }

    public static func < (left: Severity, right: Severity) -> Bool {
        allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
}

/// One finding: what is wrong, where, why, and what to do.
public struct Diagnostic: Hashable, Sendable {
    /// A related place: "the purpose is here".
    public struct Note: Hashable, Sendable {
        public let message: String
        public let location: Location?

        public init(_ message: String, at location: Location? = nil) {
            self.message = message
            self.location = location
        }
    }

    /// That the organisation knows of the finding and accepts it for now.
    public struct Acceptance: Hashable, Sendable {
        public let reason: String
        /// ISO 8601 date; the last day on which the acceptance holds.
        public let until: String
        /// The id of the organisation that accepts it; nothing where the finding is of no organisation.
        public let organisation: String?

        public init(reason: String, until: String, by organisation: String? = nil) {
            self.reason = reason
            self.until = until
            self.organisation = organisation
        }
    }

    public let rule: RuleID
    public let severity: Severity
    /// What is wrong, in one line without a full stop.
    public let message: String
    /// The place to open first.
    public let location: Location?
    /// The text of a fact that it is about, by which its exact place can be found; its message quotes it.
    public let text: String?
    /// Two-sided findings say both: what the text says, and what the facts say.
    public let notes: [Note]
    /// What the law asks, in one sentence.
    public let reason: String?
    public let provisions: [Provision]
    /// What to do.
    public let remedy: String?
    public var acceptance: Acceptance?
    /// The id of the organisation that it is about; nothing where it is about the site.
    public var organisation: String?
    /// Where the fact stands that it is about, and at which it can be accepted; nothing where it is about none.
    public var fact: Location?

    public init(
        _ rule: RuleID, _ severity: Severity, _ message: String, at location: Location?, text: String? = nil,
        notes: [Note] = [], reason: String? = nil, provisions: [Provision] = [], remedy: String? = nil,
        acceptance: Acceptance? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.location = location
        self.text = text
        self.notes = notes
        self.reason = reason
        self.provisions = provisions
        self.remedy = remedy
        self.acceptance = acceptance
    }
}

extension Diagnostic {
    /// Whether the finding stops a build: an error that nobody accepted.
    public var isFatal: Bool { severity == .error && acceptance == nil }
}

extension [Diagnostic] {
    /// The same findings, told as those of one organisation where nothing says of which they are.
    public func about(_ organisation: String) -> [Diagnostic] {
        map { finding in
            var finding = finding
            finding.organisation = finding.organisation ?? organisation
            return finding
        }
    }
}

/// Findings that together say that something could not be done at all.
public struct DiagnosticError: Error, Sendable {
    public let diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
    public init(_ diagnostic: Diagnostic) { diagnostics = [diagnostic] }
}

extension DiagnosticError: CustomStringConvertible {
    /// The findings as a terminal shows them, for programs that print an error as it is.
    public var description: String { TextPrinter.print(diagnostics) }
}
