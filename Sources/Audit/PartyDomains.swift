/// Domains of services that many sites use, of which the owner has another name: words of names by which facts call that owner, or the
/// service. Facts about who owns what, as those parties publish it; a domain that shows a name by itself needs no line.
enum PartyDomains {
    /// Small words, without spaces; none for a domain that is not known.
    static func names(of domain: String) -> [String] { byDomain[domain] ?? [] }

    private static let byDomain: [String: [String]] = owners.reduce(into: [:]) { known, owner in
        for domain in owner.domains { known[domain, default: []] += owner.names }
    }

    private static let owners: [(names: [String], domains: [String])] = [
        (
            ["google", "alphabet"],
            [
                "googletagmanager.com", "google-analytics.com", "googleadservices.com", "googlesyndication.com",
                "gstatic.com",
                "doubleclick.net", "recaptcha.net", "app-measurement.com", "crashlytics.com", "firebaseio.com",
            ]
        ),
        (
            ["youtube", "google", "alphabet"],
            ["youtube.com", "youtube-nocookie.com", "ytimg.com", "googlevideo.com", "ggpht.com"]
        ),
        (
            ["meta", "facebook", "instagram", "whatsapp"],
            [
                "facebook.com", "facebook.net", "fbcdn.net", "fbsbx.com", "instagram.com", "cdninstagram.com",
                "whatsapp.com",
            ]
        ),
        (["linkedin", "microsoft"], ["linkedin.com", "licdn.com"]),
        (
            ["microsoft"],
            [
                "microsoft.com", "clarity.ms", "bing.com", "live.com", "office.com", "msecnd.net", "azureedge.net",
                "windows.net",
                "visualstudio.com",
            ]
        ),
        (["mailchimp", "intuit"], ["list-manage.com", "mailchimp.com", "chimpstatic.com", "mcusercontent.com"]),
        (["twitter", "x", "xcorp"], ["twitter.com", "x.com", "twimg.com", "t.co", "ads-twitter.com"]),
        (["tiktok", "bytedance"], ["tiktok.com", "tiktokcdn.com", "ttwstatic.com", "byteoversea.com"]),
        (["pinterest"], ["pinterest.com", "pinimg.com"]),
        (["automattic", "wordpress", "gravatar", "jetpack"], ["gravatar.com", "wp.com", "wordpress.com", "w.org"]),
        (["cloudflare"], ["cloudflare.com", "cloudflareinsights.com"]),
        (["adobe", "typekit"], ["typekit.net", "adobe.com", "adobedtm.com", "demdex.net", "omtrdc.net"]),
        (
            ["hubspot"],
            ["hs-scripts.com", "hsforms.com", "hsforms.net", "hs-analytics.net", "hs-banner.com", "hubspot.com"]
        ),
        (["stripe"], ["stripe.com", "stripe.network"]),
        (["paypal"], ["paypal.com", "paypalobjects.com"]),
        (["vimeo"], ["vimeo.com", "vimeocdn.com"]),
        (["fonticons", "fontawesome", "awesome"], ["fontawesome.com"]),
        (["openstreetmap", "openstreetmapfoundation"], ["openstreetmap.org"]),
        (["amazon", "aws"], ["amazonaws.com", "cloudfront.net"]),
        (["hotjar", "contentsquare"], ["hotjar.com", "hotjar.io"]),
        (["criteo"], ["criteo.com", "criteo.net"]),
        (["shopify"], ["shopify.com", "myshopify.com", "shopifycdn.com", "shopifysvc.com"]),
        (["zendesk"], ["zendesk.com", "zdassets.com"]),
        (["intercom"], ["intercom.io", "intercomcdn.com"]),
        (["matomo", "innocraft"], ["matomo.cloud"]),
        (["usercentrics", "cookiebot"], ["cookiebot.com", "usercentrics.eu"]),
        (["onetrust"], ["onetrust.com", "cookielaw.org"]),
    ]
}
