import Diagnostics
import Facts

extension Rule {
    static let cookiesDeniedButPresent = Rule(
        .cookiesDeniedButPresent, .cookies, .error,
        title: "The website says that it places no cookies, and something is stored or read",
        provisions: [.tw("11.7a lid 1"), .avg("5 lid 1 onder a")],
        checked: "2026-11-21",
        why: "visitors must be told what is stored on and read from their devices, whoever does it.",
        remedy: """
            Remove the denial and list the cookies: \
            \(swift: "Website { Cookies { ... } }", json: #""cookies": {"known": {"cookies": [{"label": "..."}]}} of the website"#); \
            or say that embedded content stores nothing: \
            \(swift: "EmbeddedContent(..., storesOnDevice: false)", json: #""embedded": [{"label": "...", "storesOnDevice": {"known": false}}]"#).
            """,
        dutch: Dutch(
            "De website zegt geen cookies te plaatsen, en er wordt toch iets opgeslagen of uitgelezen",
            why: "bezoekers moeten weten wat op hun apparaat wordt opgeslagen of uitgelezen, wie dat ook doet.",
            remedy: "Trek de ontkenning in en noem de cookies, of leg vast dat de inhoud van anderen niets opslaat."),
        foundIn: [
            "a cookie beside the denial",
            "embedded content that stores something",
            "embedded content of another, and nobody said that it stores nothing",
            "whether it stores something is being asked",
        ],
        notFoundIn: [
            "a denial, and nothing that stores",
            "content on the site's own server",
            "cookies, and no denial",
        ]
    ) { organisation in
        let stances = organisation.stances.filter { $0.kind == .placesNoCookies }
        let labels = organisation.placedCookies.map(\.label)
        let denials = stances.filter { _ in !labels.isEmpty }.map {
            Finding("the organisation says that it places no cookies, and places \(labels.quoted)", at: $0)
        }
        guard let website = organisation.website, website.cookies.isNone || !stances.isEmpty else { return denials }
        return denials + website.embedded.compactMap(\.findingOfStorage)
    }
}

extension EmbeddedContent {
    fileprivate var findingOfStorage: Finding? {
        let denial = "while the website says that it places no cookies"
        let content = "embedded content \(label.quoted)"
        switch storesOnDevice {
        case .known(true): return Finding("\(content) stores something on the visitor's device, \(denial)", at: self)
        case .unknown(let question):
            return Finding(
                "\(content) may store something on the visitor's device, \(denial)", at: self, asking: question)
        case .unsaid where !party.isNone:
            return Finding(
                "nothing says that \(content) stores nothing on the visitor's device, \(denial)", at: self,
                severity: .warning)
        case .unsaid, .known, .none: return nil
        }
    }
}
