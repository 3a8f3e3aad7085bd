import Diagnostics
import Facts

extension FactExamples {
    static let cookiesDeniedButPresent = FactExamples(
        of: .cookiesDeniedButPresent,
        failing: [
            Example("a cookie beside the denial") {
                Stance(.placesNoCookies)
                Website { Cookies { Cookie("sessie", .functional) } }
            },
            Example("embedded content that stores something") {
                Website(cookies: .none) {
                    EmbeddedContent("de video", by: "Voorbeeldvideo", storesOnDevice: true)
                }
            },
            Example("embedded content of another, and nobody said that it stores nothing", giving: .warning) {
                Website(cookies: .none) { EmbeddedContent("de video", by: "Voorbeeldvideo") }
            },
            Example("whether it stores something is being asked", giving: .warning) {
                Website(cookies: .none) {
                    EmbeddedContent("de video", by: "Voorbeeldvideo", storesOnDevice: .asked)
                }
            },
        ],
        passing: [
            Example("a denial, and nothing that stores") {
                Stance(.placesNoCookies)
                Website(cookies: .none) { EmbeddedContent("de video", by: "Voorbeeldvideo", storesOnDevice: false) }
            },
            Example("content on the site's own server") {
                Website(cookies: .none) { EmbeddedContent("de video", by: .none) }
            },
            Example("cookies, and no denial") { Website { Cookies { Cookie("sessie", .functional) } } },
        ])
}
