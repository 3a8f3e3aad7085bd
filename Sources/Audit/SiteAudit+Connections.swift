import Diagnostics
import Facts
import Observations

extension SiteAudit {
    /// Pages that came without protection, where the facts say that connections are protected; each such fact once.
    func connections() -> [Diagnostic] {
        let open = sightings.visits.filter { $0.connection?.protection == Connection.Protection.none }
        guard !open.isEmpty, let fact = saysProtected.first else { return [] }
        return [
            finding(
                .unprotected, "pages come over a connection without protection, and the facts say that it is protected",
                at: fact, in: open)
        ]
    }

    private var saysProtected: [any Fact] {
        let website = organisation.website.flatMap { $0.hasCertificate ? $0 as any Fact : nil }
        let measure = organisation.security?.measures.first { $0.kind == .encryptedConnection }
        return [website, measure.map { $0 as any Fact }].compactMap(\.self)
    }
}
