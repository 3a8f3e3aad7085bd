import Diagnostics
import Facts

// How data are protected, and where they stand (AVG art. 32).
extension Statement<Organisation> {
    static var security: Self {
        .all(
            .given(\.security, .appropriate, .announcement),
            .each(\.measuresTaken, .measure),
            .given(
                \.security, .each(\.protections, .protection), .each(\.otherMeasures, .other),
                .each(\.certifications, .certification), .each(\.hosting, .hosting)),
            .given(\.website, .claim("websiteCertificate", .avg("32")).when(\.hasCertificate))
                .when { !$0.tellsOfEncryption },
            .given(
                \.security, .each(\.locations, .location), .each(\.exchanges, .exchange),
                .each(\.commitments, .commitment), .staffAccess, .each(\.ownAccess, .ownAccess),
                .each(\.linkAccess, .linkAccess), .each(\.viewings, .viewing), .each(\.limits, .limit),
                .each(\.reports, .report)))
    }
}

/// A measure, with what a site has for it.
private struct MeasureTaken {
    let measure: SecurityMeasure
    let hasWebsiteCertificate: Bool
}

extension Organisation {
    fileprivate var measuresTaken: [MeasureTaken] {
        (security?.measures ?? []).map {
            MeasureTaken(
                measure: $0,
                hasWebsiteCertificate: $0.kind == .encryptedConnection && website?.hasCertificate == true)
        }
    }

    /// Whether it says that connections are encrypted: what the certificate of its website is for.
    fileprivate var tellsOfEncryption: Bool {
        security?.measures.contains { $0.kind == .encryptedConnection } == true
    }
}

extension Statement<MeasureTaken> {
    fileprivate static var measure: Self {
        .oneOf(\.measure.kind) { kind in
            let id = "measure.\(kind.rawValue)"
            guard kind.canBeExplained else { return .claim(id, .avg("32"), because: \.measure) }
            let explanation = Self.claim("\(id).explained", .avg("12 lid 1"), because: \.measure)
                .when(\.measure.isExplained)
            let certificate = Self.claim("\(id).website", .avg("32"), because: \.measure)
                .when(\.hasWebsiteCertificate)
            return .claim(
                id, .avg("32"), because: \.measure,
                followedBy: kind == .encryptedConnection ? .all(certificate, explanation) : explanation)
        }
    }
}

extension Statement<Security> {
    fileprivate static var appropriate: Self {
        .given(
            \.appropriate,
            .oneOf(\.kind) { .claim("appropriate.\($0.rawValue)", .avg("32 lid 1")) },
            .claim("appropriate.risks", .avg("32 lid 2"), saying: ["risks": .list(\.risks)]),
            .claim("appropriate.scale", .avg("32 lid 1"), saying: ["scale": .text(\.scale)]),
            .claim("appropriate.reviewed", .avg("32 lid 1 onder d")).when(\.isReviewed))
    }

    fileprivate static var announcement: Self {
        .claim("measures", .avg("32")).when {
            !($0.measures.isEmpty && $0.protections.isEmpty && $0.otherMeasures.isEmpty && $0.certifications.isEmpty)
        }
    }

    fileprivate static var staffAccess: Self {
        .oneOf(\.staffOnly) { .claim("staffAccess.\($0.rawValue)", .avg("32")) }
    }
}

extension Statement<Hosting> {
    fileprivate static var hosting: Self {
        .oneOf(\.place) { place in
            .oneOf(\.server) { server in
                let id = "hosting.\(place.rawValue).\(server.rawValue)"
                return .firstOf(
                    .claim(
                        id + "At", .avg("32"), saying: ["provider": .text(\.provider.value)], followedBy: .server),
                    .claim(id, .avg("32"), followedBy: .server))
            }
        }
    }

    private static var server: Self {
        .all(
            .claim("hosting.ipAddress", .avg("32"), saying: ["address": .text(\.ipAddress.value)]),
            .claim("hosting.secured", .avg("32")).when(\.isSecured),
            .claim("hosting.certificate", .avg("32")).when(\.hasCertificate),
            .claim("hosting.dataCentre", .avg("32"), saying: ["place": .text(\.dataCentre)]))
    }
}

extension Statement<Commitment> {
    fileprivate static var commitment: Self {
        .oneOf(\.kind) { kind in
            .claim(kind.rawValue, kind.provision, saying: ["parties": .list(\.parties)])
        }
    }
}

extension Commitment.Kind {
    fileprivate var provision: Provision {
        switch self {
        case .boundAndTrustworthy: .avg("32 lid 4")
        case .onlyDeclaredCompliant: .avg("28 lid 1")
        case .keepsSecret: .avg("28 lid 3 onder b")
        }
    }
}
