/// The sections of the two documents, in their order. A template names each of its sections so: `## Een klacht? {#complaint}`.
public enum DocumentSection: String, Choice {
    public static let says = "A section of a document."

    case inShort
    case controller
    case data
    case purposes
    case messages
    case embedded
    case apps
    case sharing
    case publication
    case transfers
    case retention
    case security
    case processorServices
    case breach
    case decisions
    case minors
    case cookies
    case others
    case advice
    case rights
    case objection
    case complaint
    case changes
    // Of the cookie policy.
    case cookieTopics
    case placedCookies
    case cookieConsent
    case browserHelp
    case moreOnCookies

    /// Whether it is a section of the cookie policy.
    public var isOfCookiePolicy: Bool {
        [.cookieTopics, .placedCookies, .cookieConsent, .browserHelp, .moreOnCookies].contains(self)
    }
}
