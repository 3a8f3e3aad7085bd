import Claims
import Dutch
import Facts
import Languages

extension Organisation {
    /// The smallest organisation, with some facts.
    static func with(_ change: (inout Organisation) -> Void) -> Organisation {
        var organisation = Organisation("voorbeeld", addressing: .formal) {}
        change(&organisation)
        return organisation
    }

    /// The claims of one branch.
    func claims(in branch: String, of document: DocumentKind = .privacyStatement) -> [Claim] {
        claims(for: document, in: Language.dutch.names).filter { $0.kind.isIn(branch) }
    }

    /// Their kinds, in order.
    func kinds(in branch: String, of document: DocumentKind = .privacyStatement) -> [String] {
        claims(in: branch, of: document).map(\.kind.id)
    }

    var allKinds: Set<String> { Set(documents.flatMap { claims(for: $0, in: Language.dutch.names) }.map(\.kind.id)) }
}
