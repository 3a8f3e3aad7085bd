import Diagnostics

/// What is a publisher's own around its pages: colours, a logo and links.
public struct HouseStyle: Hashable, Sendable {
    /// The colours of links and lines, as `#0b5394`: on light screens and on dark ones.
    public struct Accent: Hashable, Sendable {
        public let light: String
        public let dark: String
        public let location: Location
    }

    /// A link to a page of the publisher.
    public struct Link: Hashable, Sendable {
        public let region: Furniture.Region
        public let text: String
        public let address: String
        public let location: Location
    }

    public private(set) var accent: Accent?
    /// The file of the logo in `content/`: "logo.svg".
    public private(set) var logo: String?
    /// In the order in which they stand.
    public private(set) var links: [Link] = []

    init() {}

    /// With what it leaves out taken from another: the links of a region are replaced together.
    func completed(by other: HouseStyle) -> HouseStyle {
        var whole = self
        whole.accent = accent ?? other.accent
        whole.logo = logo ?? other.logo
        whole.links += other.links.filter { link in !links.contains { $0.region == link.region } }
        return whole
    }

    /// - Returns: what is wrong with the entry, or nothing.
    mutating func add(_ text: String, as part: String, at location: Location) -> String? {
        switch part {
        case "accent": addAccent(text, at: location)
        case "logo": addLogo(text)
        case "header", "footer": addLink(text, in: part, at: location)
        default: "\"\(part)\" is nothing that a site says"
        }
    }

    private mutating func addAccent(_ text: String, at location: Location) -> String? {
        let colours = text.split(separator: " ").map(String.init)
        guard accent == nil, colours.count == 2, colours.allSatisfy(Self.isColour) else {
            return "\"\(text)\" is no pair of colours, for light and dark screens, or a second one"
        }
        accent = Accent(light: colours[0], dark: colours[1], location: location)
        return nil
    }

    private mutating func addLogo(_ name: String) -> String? {
        guard logo == nil, name.hasSuffix(".svg"), !name.contains("/"), !name.hasPrefix(".") else {
            return "\"\(name)\" is no file name of a logo, or a second one"
        }
        logo = name
        return nil
    }

    private mutating func addLink(_ text: String, in region: String, at location: Location) -> String? {
        let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
        guard let region = Furniture.Region(rawValue: region), parts.count == 2, Self.isWebAddress(parts[1]) else {
            return "\"\(text)\" is no text and address"
        }
        links.append(Link(region: region, text: parts[0], address: parts[1], location: location))
        return nil
    }

    private static func isColour(_ text: String) -> Bool {
        text.hasPrefix("#") && text.utf8.count == 7 && text.dropFirst().allSatisfy(\.isHexDigit)
    }

    private static func isWebAddress(_ text: String) -> Bool {
        text.hasPrefix("https://") && text.utf8.count > 8
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"'<>\\`{}".utf8.contains($0) }
    }
}
