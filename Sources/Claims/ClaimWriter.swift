import Diagnostics
import Facts
import Texts

/// Collects the claims of one document, with labels as its readers see them: in their form of address, normalised.
struct ClaimWriter {
    private let addressing: Addressing
    let names: any Naming
    private(set) var claims: [Claim] = []
    private var context: [Topic] = []
    /// Where the fact stands that is told of.
    private(set) var origin: Location?

    init(_ organisation: Organisation, _ names: any Naming) {
        self.names = names
        addressing = organisation.addressing
        origin = organisation.location
    }

    /// A claim, and after it the claims that are about its topic.
    mutating func write(
        _ kind: ClaimKind, _ values: Claim.Values, from origin: Location?,
        _ followers: (inout ClaimWriter) -> Void
    ) {
        let claim = Claim(kind, values.mapValues { $0.mapText(displayed) }, about: context, from: origin)
        claims.append(claim)
        context.append(claim.topic)
        followers(&self)
        context.removeLast()
    }

    /// Takes back the claim written last.
    mutating func withdraw() { claims.removeLast() }

    /// Makes every one of these statements; whether any had something to say.
    mutating func tell<Subject>(_ statements: [Statement<Subject>], of subject: Subject) -> Bool {
        var hasTold = false
        for statement in statements where statement.tell(subject, &self) { hasTold = true }
        return hasTold
    }

    /// The same of a part of what is told of now, which is what its claims follow from.
    mutating func tell<Part>(_ statements: [Statement<Part>], ofPart part: Part) -> Bool {
        let whole = origin
        if let fact = part as? any Fact { origin = fact.location }
        defer { origin = whole }
        return tell(statements, of: part)
    }

    private func displayed(_ label: String) -> String {
        DisplayText.normalised(Alternates.resolved(label, for: addressing))
    }
}

extension Organisation {
    /// The claims that a document of this organisation must make, in the order of the facts. Where they stand, the
    /// document's template says.
    ///
    ///     let claims = organisation.claims(for: .privacyStatement, in: Language.dutch.names)
    ///     claims.first?.kind.id  // "document.privacyStatement"
    ///
    /// - Parameter names: what the language of the document calls what facts choose between.
    public func claims(for document: DocumentKind, in names: any Naming) -> [Claim] {
        var writer = ClaimWriter(self, names)
        _ = document.statement.tell(self, &writer)
        return writer.claims
    }

    /// The documents that this organisation publishes: a cookie policy only where it says something.
    public var documents: [DocumentKind] {
        website != nil && hasCookiePolicy ? [.privacyStatement, .cookiePolicy] : [.privacyStatement]
    }

    /// Whether there is more to say in one than which it is, of which version, and where to read and ask more.
    private var hasCookiePolicy: Bool {
        if ownWords.contains(where: { $0.section.isOfCookiePolicy }) { return true }
        var writer = ClaimWriter(self, NoNames())
        if DocumentKind.aboutCookies.contains(where: { $0.tell(self, &writer) }) { return true }
        _ = DocumentKind.versionOfCookiePolicy.tell(self, &writer)
        return writer.claims.contains { !$0.kind.isVersion && !$0.kind.isIn("versionChanges") }
    }
}
