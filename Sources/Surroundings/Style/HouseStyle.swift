import Claims
import Diagnostics

/// What is a publisher's own around its pages: their looks, a logo and links.
public struct HouseStyle: Hashable, Sendable {
    public struct Logo: Hashable, Sendable {
        /// By its path from the site's root: "content/logo.svg".
        public let file: String
        public let location: Location
    }

    /// A link of the publisher: to a page, a mailbox or a telephone.
    public struct Link: Hashable, Sendable {
        public let region: Furniture.Region
        public let text: String
        public let address: String
        public let location: Location

        public init(region: Furniture.Region, text: String, address: String, location: Location) {
            self.region = region
            self.text = text
            self.address = address
            self.location = location
        }
    }

    public private(set) var page = PageStyle()
    public private(set) var logo: Logo?
    /// In the order in which they stand.
    public private(set) var links: [Link] = []
    /// Where documents stand, of those that do not stand in a folder of their own.
    public private(set) var paths: [DocumentKind: String] = [:]
    public private(set) var frontMatter: [String] = []

    init() {}

    /// With what it leaves out taken from another: the links of a region are replaced together.
    func completed(by other: HouseStyle) -> HouseStyle {
        var whole = self
        whole.page = page.completed(by: other.page)
        whole.logo = logo ?? other.logo
        whole.links += other.links.filter { link in !links.contains { $0.region == link.region } }
        whole.paths.merge(other.paths) { own, _ in own }
        if frontMatter.isEmpty { whole.frontMatter = other.frontMatter }
        return whole
    }

    /// - Returns: what is wrong with the entry, or nothing.
    mutating func add(_ text: String, as part: SiteHeading.Part, at location: Location) -> SiteFault? {
        switch part {
        case .address, .live, .consent, .export: nil
        case .style(let property): page.set(property, to: text, at: location)
        case .logo: addLogo(text, at: location)
        case .header: addLink(text, in: .header, at: location)
        case .footer: addLink(text, in: .footer, at: location)
        case .place(let document): addPath(text, of: document)
        case .frontMatter: addFrontMatter(text)
        }
    }

    private mutating func addLogo(_ file: String, at location: Location) -> SiteFault? {
        if logo != nil { return SiteFault("\"\(file)\" is a second logo", remedy: "Keep one of the lines.") }
        if file.contains("/") || file.hasPrefix(".") {
            return SiteFault(
                "\"\(file)\" is not the name of a file in content/",
                remedy: "Put the file in content/ itself, and write its name alone: \"- logo.svg\".")
        }
        guard file.hasSuffix(".svg") else {
            return SiteFault(
                "\"\(file)\" can be no logo: only a file whose name ends in .svg can",
                remedy: "Save the logo as SVG, put it in content/, and write its name: \"- logo.svg\".")
        }
        logo = Logo(file: "content/\(file)", location: location)
        return nil
    }

    private mutating func addLink(_ entry: String, in region: Furniture.Region, at location: Location) -> SiteFault? {
        let parts = entry.split(separator: ": ", maxSplits: 1).map { $0.split(whereSeparator: \.isWhitespace) }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            return SiteFault(
                "\"\(entry)\" is no text and address",
                remedy:
                    "Write the text, a colon, a space and the address: \"- Contact: https://www.example.nl/contact\".")
        }
        let (text, address) = (parts[0].joined(separator: " "), parts[1].joined(separator: " "))
        if let fault = LinkAddress.fault(in: address) { return fault }
        links.append(Link(region: region, text: text, address: address, location: location))
        return nil
    }

    private mutating func addPath(_ path: String, of document: DocumentKind) -> SiteFault? {
        let isPath =
            path.hasPrefix("/") && !path.hasPrefix("//") && LinkAddress.fault(in: "https://example.nl" + path) == nil
        guard isPath || path.hasPrefix("https://") && LinkAddress.fault(in: path) == nil, !path.contains("#") else {
            return SiteFault(
                "\"\(path)\" is no place of a document",
                remedy: "Write where it stands on its site, as \"- /privacy/\", or its whole address on https.")
        }
        if paths[document] != nil {
            return SiteFault("a document stands in one place", remedy: "Keep one of the lines.")
        }
        paths[document] = path
        return nil
    }

    private mutating func addFrontMatter(_ line: String) -> SiteFault? {
        guard line.contains(": "), line.first?.isLetter ?? false else {
            return SiteFault("\"\(line)\" is no name and value", remedy: "Write both, as in \"- layout: page\".")
        }
        frontMatter.append(line)
        return nil
    }
}
