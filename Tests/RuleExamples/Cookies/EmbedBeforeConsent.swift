import Diagnostics
import Facts

extension FactExamples {
    static let embedBeforeConsent = FactExamples(
        of: .embedBeforeConsent,
        failing: [
            Example("a map that stores something, beside functional cookies alone") {
                Website {
                    Cookies { Cookie("sessie", .functional) }
                    EmbeddedContent("de kaart", by: "Voorbeeldkaart", loaded: .onOpening, storesOnDevice: true)
                }
            },
            Example("a video, and no cookies at all") {
                Website { EmbeddedContent("de video", by: "Voorbeeldvideo", storesOnDevice: true) }
            },
            Example("whether a tag stores something is being asked", giving: .note) {
                Website {
                    EmbeddedContent("het meetscript", by: "Voorbeeldtag", loaded: .onOpening, storesOnDevice: .asked)
                }
            },
        ],
        passing: [
            Example("after a click") {
                Website {
                    EmbeddedContent("de kaart", by: "Voorbeeldkaart", loaded: .onClick, storesOnDevice: true)
                }
            },
            Example("after consent") {
                Website {
                    Cookies { CookieConsent(for: .all) }
                    EmbeddedContent("de kaart", by: "Voorbeeldkaart", loaded: .onOpening, storesOnDevice: true)
                }
            },
            Example("fonts that store nothing") {
                Website {
                    EmbeddedContent("lettertypen", by: "Voorbeeldletter", loaded: .onOpening, storesOnDevice: false)
                }
            },
            Example("its cookie is in the list, and judged there") {
                Website {
                    Cookies { Cookie("kaartcookie", by: "Voorbeeldkaart", .tracking) }
                    EmbeddedContent("de kaart", by: "Voorbeeldkaart", storesOnDevice: true)
                }
            },
            Example("a video on the site's own server") { Website { EmbeddedContent("de video", by: .none) } },
        ])
}
