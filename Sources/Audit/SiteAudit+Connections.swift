import Diagnostics
import Facts
import Observations

extension SiteAudit {
    /// Pages that came without protection or by one that is outdated, and forms that send without it, where the facts say that
    /// connections are protected; at each fact that says so.
    func connections() -> [Diagnostic] {
        let sending = sightings.visits.filter { visit in
            !visit.isOpen && visit.forms.contains { PublicAddress($0.action)?.isProtected == false }
        }
        return [
            ("pages come over a connection without protection", sightings.visits.filter(\.isOpen)),
            ("pages come over a connection whose protection is outdated", sightings.visits.filter(\.isOutdated)),
            ("a form sends over a connection without protection", sending),
        ].filter { !$0.1.isEmpty }.flatMap { what, visits in
            saysProtected.map {
                finding(.unprotected, "\(what), and the facts say that it is protected", at: $0, in: visits)
            }
        }
    }

    private var saysProtected: [any Fact] {
        let website = organisation.website.flatMap { $0.hasCertificate ? $0 as any Fact : nil }
        let measure = organisation.security?.measures.first { $0.kind == .encryptedConnection }
        return [website, measure.map { $0 as any Fact }].compactMap(\.self)
    }
}

extension Visit {
    /// By its address, or else by how it came.
    fileprivate var isOpen: Bool {
        address.map { !$0.isProtected } ?? (connection?.protection == Connection.Protection.none)
    }

    /// By a protection that RFC 8996 and the NCSC no longer take for one.
    fileprivate var isOutdated: Bool {
        guard case .tls(let version?)? = connection?.protection else { return false }
        return version.hasPrefix("SSL") || ["TLS 1.0", "TLS 1.1", "TLS 1"].contains(version)
    }
}
