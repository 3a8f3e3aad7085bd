import Diagnostics
import Facts

// What a document is, of whom, and of when; and what came before it.
extension Statement<Organisation> {
    static func title(of document: DocumentKind) -> Self {
        let provision: Provision =
            switch document {
            case .privacyStatement: .avg("12 lid 1")
            case .cookiePolicy: .tw("11.7a lid 1")
            }
        return .given(
            \.controller,
            .claim("document.\(document.rawValue)", provision, saying: ["controller": .text(\.name)]))
    }

    static var version: Self { .given(\.version, .version, .effective) }

    /// Of the cookie policy, where it has one of its own.
    static var policyVersion: Self {
        .all(
            .given({ $0.website?.version ?? $0.version }, .version, .effective),
            .given(\.website?.version, .versionChanges), .given(\.website, .earlierVersions))
    }

    static var earlierVersions: Self {
        .all(
            .given(\.version, .versionChanges), .list(of: \.earlierVersions))
    }
}

extension Statement<Website> {
    fileprivate static var earlierVersions: Self { .list(of: \.earlierVersions) }
}

extension Statement {
    fileprivate static func list(of versions: @escaping @Sendable (Subject) -> [EarlierVersion]) -> Self {
        .all(
            .oneOf({ Count(versions($0).count) }) {
                .claim("earlierVersions.\($0.rawValue)", .avg("5 lid 2"), because: { versions($0).first })
            },
            .each(versions, .earlierVersion))
    }
}

extension Statement<Version> {
    /// By its number, where it has one, and by its day or else its month.
    fileprivate static var version: Self {
        .firstOf(
            .claim(
                "version", .avg("5 lid 2"), saying: ["number": .number(\.wholeNumber), "date": .date(\.date)]),
            .claim(
                "version.edition", .avg("5 lid 2"), saying: ["edition": .edition(\.edition), "date": .date(\.date)]),
            .claim("version.dated", .avg("5 lid 2"), saying: ["date": .date(\.date)]),
            .claim(
                "version.ofMonth", .avg("5 lid 2"),
                saying: ["number": .number(\.wholeNumber), "month": .month(\.month)]),
            .claim(
                "version.editionOfMonth", .avg("5 lid 2"),
                saying: ["edition": .edition(\.edition), "month": .month(\.month)]),
            .claim("version.month", .avg("5 lid 2"), saying: ["month": .month(\.month)]),
            .claim("version.undated", .avg("5 lid 2"), saying: ["number": .number(\.wholeNumber)]),
            .claim("version.editionUndated", .avg("5 lid 2"), saying: ["edition": .edition(\.edition)]))
    }

    /// Where it holds from a later day than its own.
    fileprivate static var effective: Self {
        .claim("versionEffective", .avg("12 lid 1"), saying: ["date": .date(\.laterDay)])
    }

    fileprivate static var versionChanges: Self {
        .claim("versionChanges", .avg("12 lid 1"), saying: ["changes": .list(\.changes)])
    }
}

extension Version {
    fileprivate var laterDay: CalendarDate? { effective == date ? nil : effective }
    /// Its number, where nothing stands behind a point.
    fileprivate var wholeNumber: Int? { minor == nil ? number : nil }
    fileprivate var edition: String? { number.flatMap { number in minor.map { "\(number).\($0)" } } }
}

extension Statement<EarlierVersion> {
    fileprivate static var earlierVersion: Self {
        .firstOf(
            .claim(
                "earlierVersion.of", .avg("5 lid 2"),
                saying: ["number": .number(\.wholeNumber), "date": .date(\.date)], followedBy: .details),
            .claim(
                "earlierVersion.edition", .avg("5 lid 2"),
                saying: ["edition": .edition(\.edition), "date": .date(\.date)], followedBy: .details),
            .claim(
                "earlierVersion.ofMonth", .avg("5 lid 2"),
                saying: ["number": .number(\.wholeNumber), "month": .month(\.month)], followedBy: .details),
            .claim(
                "earlierVersion.editionOfMonth", .avg("5 lid 2"),
                saying: ["edition": .edition(\.edition), "month": .month(\.month)], followedBy: .details))
    }

    private static var details: Self {
        .all(
            .claim("earlierVersion.changes", .avg("12 lid 1"), saying: ["changes": .list(\.changes)]),
            .claim("earlierVersion.text", .avg("12 lid 1"), saying: ["address": .webAddress(\.address.value)]))
    }
}

extension EarlierVersion {
    fileprivate var wholeNumber: Int? { minor == nil ? number : nil }
    fileprivate var edition: String? { minor.map { "\(number).\($0)" } }
}

extension ClaimKind {
    /// Whether it tells what a document is, and of whom.
    public var isTitle: Bool { isIn("document") }

    /// Whether it tells which version of the document this is.
    public var isVersion: Bool { isIn("version") }
}
