import Claims
import Facts
import Testing

/// A sentence as a person would write it, and the claim that a reader must take from it. Both are written by hand: the
/// sentence not from the phrase, the claim from what the sentence says.
struct Said: Sendable, CustomTestStringConvertible {
    let kind: String
    let sentence: String
    let values: [String: Value]
    let addressing: Addressing

    init(_ kind: String, _ sentence: String, _ values: [String: Value] = [:], _ addressing: Addressing = .formal) {
        self.kind = kind
        self.sentence = sentence
        self.values = values
        self.addressing = addressing
    }

    var testDescription: String { kind }

    static let all: [Said] = subjects.flatMap(\.self)

    private static let subjects: [[Said]] = [
        document, summary, controller, data, collections, publications, overview, purposes, grounds, commonGrounds,
        sharing,
        transfers, retention, retentionInOtherWays, retentionOfOthers, security, protections, access, breach,
        exclusions,
        anonymisation, services, mailings, decisions, cookies, rights, objection, complaint, changes, policies,
        embedded,
        analytics, cookieHelp, apps, guidance,
    ]
}
