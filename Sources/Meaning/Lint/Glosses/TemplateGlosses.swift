import Claims

// What the headings, labels and column headers of the documents say, by the first branch of claims that stands under
// them; and the texts around the documents.
extension Gloss {
    static func headings(of document: DocumentKind) -> KeyValuePairs<String, String> {
        switch document {
        case .privacyStatement: statementHeadings
        case .cookiePolicy: policyHeadings
        }
    }

    private static let statementHeadings: KeyValuePairs = [
        "summary.purposes": "short",
        "controller": "who we?",
        "subjects": "of who use we data which?",
        "overview.purposes": "for-what use we your data?",
        "mailing": "which message send we?",
        "sharedWithNobody": "who share we your data?",
        "publication": "what make we public?",
        "embeddedParts": "stand component of other our website?",
        "app.name": "our app",
        "transferArea": "go your data toward country outside EER?",
        "retention": "how-long keep we your data?",
        "appropriate": "how secure we your data?",
        "service": "what do we instruction of customer?",
        "breach": "what do we breach?",
        "decisions": "decide computer about you?",
        "minors": "child",
        "cookies": "cookie",
        "disclaimer": "what do other?",
        "advice": "what can you self do?",
        "rights": "your right",
        "objection.purposes": "objection make",
        "ownComplaint": "complaint?",
        "changes": "change",
    ]

    private static let policyHeadings: KeyValuePairs = [
        "cookieTopic": "what cookie?",
        "cookies": "place we cookie?",
        "embeddedParts": "stand component of other our website?",
        "cookieConsent": "your consent",
        "browserChoices": "cookie hold-back or delete",
        "privacyMention": "more know?",
        "earlierVersions": "change",
    ]

    static let labels: KeyValuePairs = [
        "purpose.onlyDetail": "what belong?",
        "purpose.subjects": "of who data?",
        "purpose.categories": "which data?",
        "ground": "why may?",
        "purpose.objection": "can you objection make?",
        "option": "what can you choose?",
        "optOut": "how can you stop?",
        "consentScope": "what may we your consent?",
        "consentDeclaration": "what declare you your consent?",
        "withoutConsent": "give you no consent?",
        "withdrawal": "want you your consent withdraw?",
        "purpose.recipients": "who get data?",
        "retention": "how-long keep we?",
        "provision": "you oblige data give?",
        "purpose.profiling": "make we profile?",
        "selection": "who approach we for-this?",
        "ai": "use we AI ( AI )?",
    ]

    static let columns: KeyValuePairs = [
        "overview.purpose": "purpose",
        "overview.ground": "why may?",
        "overview.retention": "how-long?",
        "overview.recipients": "who get data?",
        "cookie.name": "cookie",
        "cookie.purposes": "for-what?",
        "cookie.lifetime": "how-long?",
        "cookie.party": "of who?",
        "cookie.readers": "who read-along?",
    ]

    /// Names of pages, and what their header, navigation and footer say beside `InterfaceWords`, by their place in
    /// `furniture.md`.
    static let furniture: KeyValuePairs = [
        "index": "privacy cookie",
        "privacyStatement": "privacy-statement",
        "cookiePolicy": "cookie-policy",
        "version": "{document} version {number}",
        "notFound": "these page not",
        "notFoundText": "all document stand:",
        "navigation": "these page",
    ]
}
