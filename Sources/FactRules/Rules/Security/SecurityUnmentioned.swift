import Diagnostics
import Facts

extension Rule {
    static let securityUnmentioned = Rule(
        .securityUnmentioned, .security, .note,
        title: "Nothing says how data are protected",
        provisions: [.avg("32 lid 1")],
        checked: "2026-11-21",
        why: "data must be protected by fitting measures; people may expect to read of them.",
        remedy: """
            Add \
            \(swift: "Security { Measure(.encryptedConnection) }", json: #""security": {"measures": [{"kind": "encryptedConnection"}]}"#) \
            with the measures that are taken.
            """,
        dutch: Dutch(
            "Niet gezegd is hoe gegevens worden beveiligd",
            why: "gegevens worden passend beveiligd, en mensen mogen verwachten dat zij daarover lezen.",
            remedy: "Noem de maatregelen die zijn genomen."),
        foundIn: [
            "nothing about security",
            "security without a measure",
            "where to report abuse, and no measure",
        ],
        notFoundIn: [
            "a measure",
            "measures in general",
            "a certificate on the site",
        ]
    ) { organisation in
        let isMentioned =
            organisation.security?.tellsOfProtection == true || organisation.security?.staffOnly != nil
            || organisation.website?.hasCertificate == true
        return isMentioned
            ? [] : [Finding("nothing says how data are protected", at: organisation.security ?? organisation)]
    }
}

extension Security {
    /// Whether it says more than where protection ends, and where to report that.
    fileprivate var tellsOfProtection: Bool {
        parts.contains { !($0 is SecurityLimit) && !($0 is SecurityReport) }
    }
}
