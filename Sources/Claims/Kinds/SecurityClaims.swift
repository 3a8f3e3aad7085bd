import Facts

// How data are protected, where they stand, and what happens after a breach (AVG art. 32-34).
extension ClaimKind {
    static let staffOnly = ClaimKind("staffAccess.withoutException", .avg("32"))
    static let staffOnlyExceptAsStated = ClaimKind("staffAccess.exceptAsStated", .avg("32"))
    static let measures = ClaimKind("measures", .avg("32"))

    static func measure(_ kind: SecurityMeasure.Kind) -> ClaimKind { ClaimKind("measure.\(kind.rawValue)", .avg("32")) }

    static func hosting(_ place: Hosting.Place, _ server: Hosting.Server, hasProvider: Bool) -> ClaimKind {
        let id = "hosting.\(place.rawValue).\(server.rawValue)"
        return hasProvider
            ? ClaimKind(id + "At", ["provider": .text], leads: true, .avg("32"))
            : ClaimKind(id, leads: true, .avg("32"))
    }

    static let hostingAddress = ClaimKind("hosting.ipAddress", ["address": .text], .avg("32"))
    static let hostingSecured = ClaimKind("hosting.secured", .avg("32"))
    static let hostingCertificate = ClaimKind("hosting.certificate", .avg("32"))
    static let websiteCertificate = ClaimKind("websiteCertificate", .avg("32"))
    static let boundAndTrustworthy = ClaimKind("boundAndTrustworthy", ["parties": .list], .avg("32 lid 4"))
    static let onlyDeclaredCompliant = ClaimKind(
        "onlyDeclaredCompliant", ["parties": .list], .avg("28 lid 1"))

    private static let hostings = Hosting.Place.allCases.flatMap { place in
        Hosting.Server.allCases.flatMap { server in [true, false].map { hosting(place, server, hasProvider: $0) } }
    }

    static let security =
        [staffOnly, staffOnlyExceptAsStated, measures] + SecurityMeasure.Kind.allCases.map(measure) + hostings
        + [
            hostingAddress, hostingSecured, hostingCertificate, websiteCertificate, boundAndTrustworthy,
            onlyDeclaredCompliant,
        ]
}

extension ClaimWriter {
    mutating func security() {
        if let security = organisation.security {
            measures(security)
            for hosting in security.hosting { self.hosting(hosting) }
        }
        if let website = organisation.website, website.hasCertificate {
            claim(.websiteCertificate, from: website.location)
        }
        if let security = organisation.security {
            for commitment in security.commitments { self.commitment(commitment) }
            switch security.staffOnly {
            case .withoutException: claim(.staffOnly, from: security.location)
            case .exceptAsStated: claim(.staffOnlyExceptAsStated, from: security.location)
            case nil: break
            }
        }
    }

    private mutating func measures(_ security: Security) {
        guard !security.measures.isEmpty else { return }
        claim(.measures, from: security.location)
        for measure in security.measures { claim(.measure(measure.kind), from: measure.location) }
    }

    private mutating func hosting(_ hosting: Hosting) {
        let provider = hosting.provider.value.map { ["provider": text($0)] }
        let kind = ClaimKind.hosting(hosting.place, hosting.server, hasProvider: provider != nil)
        lead(kind, provider ?? [:], from: hosting.location) {
            if let address = hosting.ipAddress.value {
                $0.claim(.hostingAddress, ["address": $0.text(address)], from: hosting.location)
            }
            if hosting.isSecured { $0.claim(.hostingSecured, from: hosting.location) }
            if hosting.hasCertificate { $0.claim(.hostingCertificate, from: hosting.location) }
        }
    }

    private mutating func commitment(_ commitment: Commitment) {
        guard !commitment.parties.isEmpty else { return }
        let kind: ClaimKind =
            switch commitment.kind {
            case .boundAndTrustworthy: .boundAndTrustworthy
            case .onlyDeclaredCompliant: .onlyDeclaredCompliant
            }
        claim(kind, ["parties": list(commitment.parties)], from: commitment.location)
    }
}
