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

    static var version: Self {
        .given(
            \.version,
            .claim(
                "version", .avg("5 lid 2"), saying: ["number": .number(\.number), "date": .date(\.date)]))
    }

    static var earlierVersions: Self {
        .all(
            .given(\.version, .claim("versionChanges", .avg("12 lid 1"), saying: ["changes": .list(\.changes)])),
            .oneOf({ Count($0.earlierVersions.count) }) {
                .claim("earlierVersions.\($0.rawValue)", .avg("5 lid 2"), because: \.earlierVersions.first)
            },
            .each(\.earlierVersions, .earlierVersion))
    }
}

extension Statement<EarlierVersion> {
    fileprivate static var earlierVersion: Self {
        .claim(
            "earlierVersion.of", .avg("5 lid 2"), saying: ["number": .number(\.number), "date": .date(\.date)],
            followedBy: .all(
                .claim("earlierVersion.changes", .avg("12 lid 1"), saying: ["changes": .list(\.changes)]),
                .claim("earlierVersion.text", .avg("12 lid 1"), saying: ["address": .webAddress(\.address.value)])))
    }
}

extension ClaimKind {
    /// Whether it tells what a document is, and of whom.
    public var isTitle: Bool { isIn("document") }

    /// Whether it tells the number of this version of the statement, and its day.
    public var isVersion: Bool { id == "version" }
}
