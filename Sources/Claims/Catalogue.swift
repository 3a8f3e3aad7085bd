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
        .title(of: .privacyStatement), .version, .summary, .controller, .contact, .otherContacts, .policies, .subjects,
        .categories, .overview, .purposes, .sharing, .transfers, .retention, .security, .breach, .processorServices,
        .mailings, .automatedDecisions, .minors, .cookieMention, .rights, .objection, .complaint, .changes,
        .earlierVersions)

    private static let ofCookiePolicy: Statement<Organisation> = .all(
        .title(of: .cookiePolicy), .version, .cookies, .cookieConsent, .privacyMention, .contact)
}

extension ClaimKind {
    /// Every kind of claim that a document can make, in the order in which they are told.
    public static let all: [ClaimKind] = {
        var known: Set<ClaimKind> = []
        return DocumentKind.allCases.flatMap(\.statement.kinds).filter { known.insert($0).inserted }
    }()
}
