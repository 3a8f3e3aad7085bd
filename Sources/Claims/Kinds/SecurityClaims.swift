import Diagnostics
import Facts

// How data are protected, and where they stand (AVG art. 32).
extension Statement<Organisation> {
    static var security: Self {
        .all(
            .given(\.security, .measures, .each(\.hosting, .hosting)),
            .given(\.website, .claim("websiteCertificate", .avg("32")).when(\.hasCertificate)),
            .given(\.security, .each(\.commitments, .commitment), .staffAccess))
    }
}

extension Statement<Security> {
    fileprivate static var measures: Self {
        .all(
            .claim("measures", .avg("32")).when { !$0.measures.isEmpty },
            .each(\.measures, .oneOf(\.kind) { .claim("measure.\($0.rawValue)", .avg("32")) }))
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
            .claim("hosting.certificate", .avg("32")).when(\.hasCertificate))
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
        }
    }
}
