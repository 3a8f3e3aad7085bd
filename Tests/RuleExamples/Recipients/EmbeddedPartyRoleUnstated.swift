import Diagnostics
import Facts

extension FactExamples {
    static let embeddedPartyRoleUnstated = FactExamples(
        of: .embeddedPartyRoleUnstated,
        failing: [
            Example("a plug-in, and nothing says of whom") { Website { EmbeddedContent("de deelknop") } },
            Example("a party without a role") {
                Website { EmbeddedContent("de kaart", by: "Voorbeeldkaart") }
                Sharing { Recipient("Voorbeeldkaart", in: "NL") }
            },
            Example("a role that no list of parties has") {
                Website { EmbeddedContent("de deelknop", by: "Voorbeeldnetwerk", as: .known(.jointController)) }
                Sharing { Recipient("Voorbeeldnetwerk", in: "NL") }
            },
            Example("fonts in an app, and nothing says of whom") {
                App("Voorbeeldapp") { EmbeddedContent("lettertypen") }
            },
            Example("a role that is being asked", giving: .note) {
                Website { EmbeddedContent("de kaart", by: "Voorbeeldkaart", as: .asked) }
            },
        ],
        passing: [
            Example("a joint controller") {
                Website { EmbeddedContent("de deelknop", by: "Voorbeeldnetwerk", as: .known(.jointController)) }
                JointController("Voorbeeldnetwerk", arrangement: "Voorbeeldnetwerk beantwoordt uw verzoeken")
            },
            Example("a processor") {
                Website { EmbeddedContent("het formulier", by: "Voorbeeldhost", as: .known(.processor)) }
                Sharing { Processor.host }
            },
            Example("a video on the site's own server sends nobody anything") {
                Website { EmbeddedContent("de video", by: .none) }
            },
        ])
}
