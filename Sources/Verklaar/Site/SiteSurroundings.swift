import Diagnostics
import Surroundings

/// What stands around the pages of each organisation, and around those of the site itself.
struct SiteSurroundings: Sendable {
    let common: Surroundings
    /// Of the organisations that have a house style of their own.
    let own: [String: Surroundings]

    /// - Parameters:
    ///   - furniture: what the templates declare.
    ///   - files: where the icon and logos are.
    /// - Throws: `FileError` for a picture that is not there.
    init(_ siteFacts: SiteFacts, _ furniture: Furniture, in files: SiteFiles) throws(FileError) {
        let icon = Asset(.icon, try files.bytes(Self.icon), from: Self.icon)
        func surroundings(_ style: HouseStyle) throws(FileError) -> Surroundings {
            let assets = Assets(
                stylesheet: Asset(.stylesheet, StyleSheet(style.page).css, from: SiteFacts.file), icon: icon,
                logo: try Self.logo(style, in: files))
            return Surroundings(furniture: furniture.adding(style.links), assets: assets)
        }
        common = try surroundings(siteFacts.houseStyle)
        var own: [String: Surroundings] = [:]
        for organisation in siteFacts.organisations {
            own[organisation.id] = try surroundings(siteFacts.houseStyle(of: organisation.id))
        }
        self.own = own
    }

    static let icon = "templates/favicon.svg"

    subscript(organisation: String) -> Surroundings { own[organisation] ?? common }

    /// In a fixed order.
    var all: [Surroundings] { [common] + own.sorted { $0.key < $1.key }.map(\.value) }

    /// The files that these organisations and the pages of the site itself use, each once.
    func assets(of organisations: [String]) -> [Asset] {
        ([common] + organisations.map { self[$0] }).flatMap(\.assets.all).reduce(into: []) { all, asset in
            if !all.contains(where: { $0.path == asset.path }) { all.append(asset) }
        }
    }

    private static func logo(_ style: HouseStyle, in files: SiteFiles) throws(FileError) -> Asset? {
        guard let file = style.logo?.file else { return nil }
        return Asset(.logo, try files.bytes(file), from: file)
    }
}
