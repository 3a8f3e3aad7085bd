import Diagnostics
import Facts

extension Rule {
    static let embedBeforeConsent = Rule(
        .embedBeforeConsent, .cookies, .warning,
        title: "Content of another party uses visitors' devices before they could consent",
        provisions: [.tw("11.7a lid 1"), .tw("11.7a lid 3"), .ruling("C-40/17", "Fashion ID")],
        checked: "2026-11-29",
        why: """
            a map, a video or a tag of another party that stores on or reads from a device is loaded only after consent, \
            unless the visitor asked for just that.
            """,
        remedy: """
            Load it after a click, \
            \(swift: "EmbeddedContent(..., loaded: .onClick)", json: #""loading": {"known": "onClick"}"#), or ask consent on \
            the website, \(swift: "CookieConsent(for: .some)", json: #""consent": {"scope": "some"}"#) of its cookies; or say \
            that it stores nothing, \(swift: "storesOnDevice: false", json: #""storesOnDevice": {"known": false}"#).
            """,
        dutch: Dutch(
            "Een onderdeel van een ander gebruikt het apparaat van bezoekers voordat zij toestemming konden geven",
            why: """
                een kaart, video of tag van een ander die iets op het apparaat bewaart of daar uitleest, mag pas laden na \
                toestemming, tenzij de bezoeker er zelf om vroeg.
                """,
            remedy: "Laad het onderdeel pas na een klik, of vraag eerst toestemming."),
        foundIn: [
            "a map that stores something, beside functional cookies alone",
            "a video, and no cookies at all",
            "whether a tag stores something is being asked",
        ],
        notFoundIn: [
            "after a click",
            "after consent",
            "fonts that store nothing",
            "its cookie is in the list, and judged there",
            "a video on the site's own server",
        ]
    ) { organisation in
        guard let website = organisation.website, website.cookies.value?.consent == nil else { return [] }
        let listed = Set(organisation.placedCookies.compactMap(\.party.value))
        return website.embedded.filter { $0.mayStoreUnasked && !listed.contains($0.party.value ?? "") }.map { content in
            Finding(
                "embedded content \(content.label.quoted) uses the visitor's device, and consent is never asked",
                at: content,
                asking: content.storesOnDevice.question)
        }
    }
}

extension EmbeddedContent {
    /// Whether it stores something, or may do so, before the visitor asked for it.
    fileprivate var mayStoreUnasked: Bool {
        guard !party.isNone, storesOnDevice == .known(true) || storesOnDevice.isUnknown else { return false }
        switch loading.value {
        case nil, .onOpening, .onUse: return true
        case .onClick, .newWindow, .onSending: return false
        }
    }
}
