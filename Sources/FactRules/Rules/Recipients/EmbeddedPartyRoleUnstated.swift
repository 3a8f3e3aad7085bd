import Diagnostics
import Facts

extension Rule {
    static let embeddedPartyRoleUnstated = Rule(
        .embeddedPartyRoleUnstated, .recipients, .warning,
        title: "Content of another party sends it data, and nothing says as what",
        provisions: [.avg("26 lid 1"), .avg("13 lid 1 onder e"), .ruling("C-40/17", "Fashion ID")],
        checked: "2026-11-21",
        why:
            "who puts another's content in a page mostly answers, with that party, for the data that it collects and sends.",
        remedy: """
            Say who gets the data and as what: \
            \(swift: #"EmbeddedContent("de deelknop", by: "Voorbeeldnetwerk", as: .known(.jointController))"#, json: #""party": {"known": "Voorbeeldnetwerk"}, "role": {"known": "jointController"}"#), \
            and list that party as \
            \(swift: "JointController, Processor or Recipient", json: #"one of "jointControllers", or of "processors" or "recipients" of "sharing""#). \
            Where nobody gets data: \(swift: "by: .none", json: #""party": {"none": true}"#).
            """,
        dutch: Dutch(
            """
            Een onderdeel van een ander op de website stuurt die ander gegevens, en niet gezegd is in welke rol
            """,
            why: """
                wie inhoud van een ander op zijn pagina zet, is meestal samen met die ander verantwoordelijk voor \
                het verzamelen en versturen.
                """,
            remedy: "Zeg wie de gegevens krijgt en in welke rol, en noem die partij."),
        foundIn: [
            "a plug-in, and nothing says of whom",
            "a party without a role",
            "a role that no list of parties has",
            "fonts in an app, and nothing says of whom",
            "a role that is being asked",
        ],
        notFoundIn: [
            "a joint controller",
            "a processor",
            "a video on the site's own server sends nobody anything",
        ]
    ) { organisation in
        organisation.embeddedContent.filter { !$0.party.isNone }.compactMap { content in
            if let gap = Gap(in: [("who gets data by it", content.party), ("as what", content.role)]) {
                let missing = gap.names.listed(with: "or")
                return Finding(
                    "embedded content \(content.label.quoted) does not say \(missing)", at: content,
                    asking: content.question(of: gap),
                    alike: Alike(content.label.quoted) { "embedded contents \($0) do not say \(missing)" })
            }
            guard let party = content.party.value, let role = content.role.value else { return nil }
            guard !organisation.parties(in: role).contains(party) else { return nil }
            return Finding(
                "embedded content \(content.label.quoted) makes \(party.quoted) a \(role.name), and no \(role.name) in "
                    + "the facts has that name", at: content)
        }
    }
}

extension EmbeddedContent {
    /// One open question is enough: who knows the party can answer for its role.
    fileprivate func question(of gap: Gap) -> String? { gap.question ?? party.question ?? role.question }
}

extension EmbeddedContent.Role {
    fileprivate var name: String {
        switch self {
        case .processor: "processor"
        case .jointController: "joint controller"
        case .recipient: "recipient"
        }
    }
}

extension Organisation {
    fileprivate func parties(in role: EmbeddedContent.Role) -> [String] {
        switch role {
        case .processor: (sharing?.processors ?? []).map(\.name)
        case .jointController: jointControllers.map(\.name)
        case .recipient: (sharing?.recipients ?? []).map(\.name)
        }
    }
}
