import Diagnostics
import Facts

/// Collects the claims of one document, with labels as its readers see them: in their form of address, normalised.
struct ClaimWriter {
    let organisation: Organisation
    private(set) var claims: [Claim] = []
    private var context: [Topic] = []

    init(_ organisation: Organisation) { self.organisation = organisation }

    mutating func claim(_ kind: ClaimKind, _ values: [String: Value] = [:], from origin: Location?) {
        let claim = Claim(kind, values, about: context, from: origin)
        claims.append(claim)
    }

    /// A claim, and after it the claims that are about its topic.
    mutating func lead(
        _ kind: ClaimKind, _ values: [String: Value] = [:], from origin: Location?,
        _ followers: (inout ClaimWriter) -> Void
    ) {
        let claim = Claim(kind, values, about: context, from: origin)
        claims.append(claim)
        context.append(claim.topic)
        followers(&self)
        context.removeLast()
    }

    func text(_ label: String) -> Value { .text(displayed(label)) }
    func heading(_ label: String) -> Value { .heading(displayed(label)) }
    func purpose(_ name: String) -> Value { .purpose(displayed(name)) }
    func list(_ labels: [String]) -> Value { .list(labels.map(displayed)) }
    func email(_ address: String) -> Value { .email(displayed(address)) }
    func webAddress(_ address: String) -> Value { .webAddress(displayed(address)) }
    func choice(_ labels: [String]) -> Value { .choice(labels.map(displayed)) }

    private func displayed(_ label: String) -> String {
        DisplayText.normalised(Alternates.resolved(label, for: organisation.addressing))
    }
}

extension Organisation {
    /// The claims that a document of this organisation must make, in the order of the facts. Where they stand, the
    /// document's template says.
    public func claims(for document: DocumentKind) -> [Claim] {
        var writer = ClaimWriter(self)
        switch document {
        case .privacyStatement: writer.privacyStatement()
        case .cookiePolicy: writer.cookiePolicy()
        }
        return writer.claims
    }

    /// The documents that this organisation publishes: a cookie policy goes with a website.
    public var documents: [DocumentKind] {
        website == nil ? [.privacyStatement] : [.privacyStatement, .cookiePolicy]
    }
}

extension ClaimWriter {
    fileprivate mutating func privacyStatement() {
        title(.privacyStatement)
        version()
        summary()
        controller()
        contact()
        otherContacts()
        subjects()
        categories()
        overview()
        purposes()
        sharing()
        transfers()
        retention()
        security()
        breach()
        processorServices()
        mailings()
        automatedDecisions()
        minors()
        cookieMention()
        rights()
        objection()
        complaint()
        changes()
        earlierVersions()
    }

    fileprivate mutating func cookiePolicy() {
        title(.cookiePolicy)
        version()
        cookies()
        cookieConsent()
        privacyMention()
        contact()
    }
}
