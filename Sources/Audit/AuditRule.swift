import DatabaseSchema
import Diagnostics
import Facts

/// What an audit asks, with what the law says about it.
struct AuditRule: Sendable {
    let id: RuleID
    let severity: Severity
    let provisions: [Provision]
    /// What the law asks, in one sentence.
    let why: String
    let remedy: CodeText

    /// A finding at a fact, which an acceptance at that fact covers.
    ///
    /// - Parameter notes: where it was seen, or stands.
    func finding(
        _ message: String, at fact: any Fact, notes: [Diagnostic.Note], on day: CalendarDate, in language: FactsLanguage
    ) -> Diagnostic {
        let acceptance = fact.acceptances.first { $0.rule == id && $0.holds(on: day) }
        var finding = Diagnostic(
            id, severity, message, at: fact.location, notes: notes, reason: why,
            provisions: provisions, remedy: remedy.text(in: language),
            acceptance: acceptance.map { .init(reason: $0.reason, until: $0.until.description) })
        finding.fact = fact.location
        return finding
    }
}

extension AuditRule {
    static let cookieUndeclared = AuditRule(
        id: .auditCookieUndeclared, severity: .error,
        provisions: [.tw("11.7a lid 1 onder a"), .avg("5 lid 1 onder a")],
        why: "visitors are told of what needs their consent, and of whatever holds data about them, whoever stores it",
        remedy: "Add it to the cookies (`--draft` proposes a fact), or take it off the site.")

    static let storageUndeclared = AuditRule(
        id: .auditStorageUndeclared, severity: .error,
        provisions: [.tw("11.7a lid 1 onder a"), .avg("5 lid 1 onder a")],
        why:
            "visitors are told of what needs their consent, and of whatever holds data about them, by whatever technique",
        remedy: """
            Add it to the cookies, with its technique (\(swift: "in: .localStorage", json: #""technique": "localStorage""#)), or take \
            it off the site.
            """)

    static let cookieUnseen = AuditRule(
        id: .auditCookieUnseen, severity: .note, provisions: [.avg("12 lid 1")],
        why: "a statement that tells of what is not there is not clear",
        remedy: "See whether the site still places it; pages behind a login were not looked at.")

    static let lifetimeLonger = AuditRule(
        id: .auditLifetimeLonger, severity: .error, provisions: [.tw("11.7a lid 1 onder a"), .avg("13 lid 2 onder a")],
        why: "visitors are told how long a cookie stays (CJEU C-673/17)",
        remedy: "Correct the lifetime, or set the cookie for no longer than the facts say.")

    static let beforeConsent = AuditRule(
        id: .auditBeforeConsent, severity: .error, provisions: [.tw("11.7a lid 1 onder b")],
        why: "consent goes before the cookie", remedy: "Let the site wait for consent.")

    /// What needs no consent and is there before it, where the facts deny that.
    static let beforeConsentDenied = AuditRule(
        id: .auditBeforeConsent, severity: .error, provisions: [.avg("5 lid 1 onder a")],
        why: "what is said of cookies is true", remedy: "Let the site wait, or take back what the facts say.")

    static let afterRefusal = AuditRule(
        id: .auditAfterRefusal, severity: .error, provisions: [.tw("11.7a lid 1 onder b"), .avg("4 onder 11")],
        why: "whoever refuses gets no cookie that needs consent",
        remedy: "Let the site place it after consent alone.")

    static let partyOther = AuditRule(
        id: .auditPartyOther, severity: .error, provisions: [.tw("11.7a lid 1 onder a"), .avg("13 lid 1 onder e")],
        why: "visitors are told who places a cookie and who can read it",
        remedy: """
            Correct the party (\(swift: "by:", json: #""party""#)) or the readers (\(swift: "readBy:", json: #""thirdParties""#)) of \
            the cookie.
            """)

    static let hostUncovered = AuditRule(
        id: .auditHostUncovered, severity: .error, provisions: [.avg("13 lid 1 onder e")],
        why: "visitors are told who gets their data; a browser that contacts a host gives it the visitor's IP address",
        remedy: """
            Tell of the party as processor, recipient or embedded content; where its name does not show in the host, add \
            \(swift: #"ContactedHost("...", of: "...")"#, json: #""hosts": [{"name": "...", "party": "..."}]"#) to the website.
            """)

    static func fieldUncovered(_ kind: PersonalKind) -> AuditRule {
        AuditRule(
            id: .auditFieldUncovered, severity: .error, provisions: kind.provisions,
            why: kind.isProtected
                ? "such data are used only where the law allows it"
                : "people know which data are used for what; data that no purpose needs are not asked",
            remedy: kind.isProtected
                ? "Stop asking for them, or add them to a category with what in the law allows it."
                : "Add the data to a category, with a purpose, or stop asking for them.")
    }

    static let unprotected = AuditRule(
        id: .auditUnprotected, severity: .error, provisions: [.avg("32 lid 1 onder a"), .avg("5 lid 1 onder a")],
        why: "what is said of protection is true",
        remedy: "Protect the connection, or take back what the facts say of it.")

    static let embedOther = AuditRule(
        id: .auditEmbedOther, severity: .error, provisions: [.avg("13 lid 1 onder e"), .tw("11.7a lid 1")],
        why: "visitors are told when their browser contacts another, and what that stores",
        remedy: """
            Correct when it loads (\(swift: "loaded:", json: #""loading""#)) or what it stores (`storesOnDevice`), or let the site do \
            as the facts say.
            """)

    static let denialBelied = AuditRule(
        id: .auditDenialBelied, severity: .error, provisions: [.avg("5 lid 1 onder a"), .tw("11.7a lid 1")],
        why: "what a site says that it does not do, it does not do",
        remedy: """
            Take the denial back (\(swift: "without:", json: #""excluded""#)), or take it off the site.
            """)

    static let categoryDoubtful = AuditRule(
        id: .auditCategoryDoubtful, severity: .warning, provisions: [.tw("11.7a lid 3")],
        why:
            "without consent goes only what carries a communication, is strictly needed for what a visitor asks for, or measures a "
            + "service with hardly any effect on privacy",
        remedy: "See what it is for; where it is as the facts say, accept the finding.")

    static let columnUnmapped = AuditRule(
        id: .auditColumnUnmapped, severity: .warning, provisions: [.avg("30 lid 1 onder c")],
        why: "data that are kept are of a category, which the record names",
        remedy: """
            Say which: \(swift: #"Stored(category, in: "table.column")"#, json: #""stored": [{"category": "...", "columns": [...]}]"#). \
            Where it is no personal data, accept the finding.
            """)

    static let columnGone = AuditRule(
        id: .auditColumnGone, severity: .warning, provisions: [.avg("30 lid 1 onder c")],
        why: "a record names what is there", remedy: "Correct the column, or remove the fact.")

    static let dependencyUncovered = AuditRule(
        id: .auditDependencyUncovered, severity: .warning, provisions: [.avg("13 lid 1 onder e")],
        why: "users are told who gets their data, also where a part of the software sends them",
        remedy: """
            Tell of the party as processor, recipient or embedded content, or remove the package; where it sends nothing, accept the \
            finding.
            """)

    static let siteOther = AuditRule(
        id: .auditSiteOther, severity: .error, provisions: [], why: "facts are held against their own site alone",
        remedy: "Observe the site of these facts, or add its address to the website.")
}
