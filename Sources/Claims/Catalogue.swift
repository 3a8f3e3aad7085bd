import Facts

// What the documents say, in the order in which it is told; where it stands, their templates say.
extension DocumentKind {
    var statement: Statement<Organisation> {
        switch self {
        case .privacyStatement: Self.ofPrivacyStatement
        case .cookiePolicy: Self.ofCookiePolicy
        }
    }

    private static let ofPrivacyStatement: Statement<Organisation> = .all(
        .title(of: .privacyStatement), .version, .summary, .controller, .contact, .contactPoints, .otherContacts,
        .scope,
        .policies, .subjects, .categories, .collections, .excludedData, .siteFeatures, .placedNotices, .overview,
        .excludedUses, .anonymised, .commonGrounds, .purposes, .sharing, .publications, .sharedMinimum,
        .excludedSharing,
        .transfers, .retention, .security, .breach, .processorServices, .mailings, .embedded, .apps,
        .automatedDecisions, .minors, .cookieMention, .analytics, .disclaimers, .advice, .standardTexts, .rights,
        .objection, .complaint, .changes, .earlierVersions)

    private static let ofCookiePolicy: Statement<Organisation> = .all(
        .title(of: .cookiePolicy), versionOfCookiePolicy, .all(aboutCookies), .privacyMention, .contact)

    /// What a cookie policy says besides which one it is, and where to read and ask more.
    static let aboutCookies: [Statement<Organisation>] = [
        .cookieTopics, .cookies, .excludedTools, .analytics, .futureCookies, .embeddedThatStore, .cookieConsent,
        .browserHelp,
    ]
    static let versionOfCookiePolicy: Statement<Organisation> = .policyVersion
}

extension ClaimKind {
    /// Every kind of claim that a document can make, in the order in which they are told.
    public static let all: [ClaimKind] = {
        var known: Set<ClaimKind> = []
        return DocumentKind.allCases.flatMap(\.statement.kinds).filter { known.insert($0).inserted }
    }()

    /// The kinds in a branch, in that order.
    public static func all(in branch: String) -> [ClaimKind] { byBranch[branch] ?? [] }

    private static let byBranch: [String: [ClaimKind]] = all.reduce(into: [:]) { known, kind in
        for branch in kind.branches { known[branch, default: []].append(kind) }
    }
}
