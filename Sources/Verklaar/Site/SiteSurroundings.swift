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
    ///   - anchors: the ids that headings have.
    ///   - versions: those to which the pages of their organisation lead.
    /// - Throws: `FileError` for a picture that is not there.
    init(
        _ siteFacts: SiteFacts, _ furniture: Furniture, anchors: [String: String], versions: FrozenVersions,
        in files: SiteFiles
    ) throws(FileError) {
        let icon = Asset(.icon, try files.bytes(Self.icon), from: Self.icon)
        func surroundings(_ style: HouseStyle, _ versions: [FrozenVersion] = []) throws(FileError) -> Surroundings {
            let assets = Assets(
                stylesheet: Asset(.stylesheet, StyleSheet(style.page).css, from: SiteFacts.file), icon: icon,
                logo: try Self.logo(style, in: files))
            return Surroundings(
                furniture: furniture.adding(style.links + versions.reversed().map { furniture.link(to: $0) }),
                assets: assets,
                places: DocumentPlaces(paths: style.paths, anchors: anchors), frontMatter: style.frontMatter)
        }
        common = try surroundings(siteFacts.houseStyle)
        var own: [String: Surroundings] = [:]
        for id in Set(siteFacts.organisations.map(\.id) + versions.organisations) {
            own[id] = try surroundings(siteFacts.houseStyle(of: id), versions[id])
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

    func assets(of organisations: OrganisationCards) -> [Asset] {
        assets(of: own.keys.filter { organisations[$0] != nil }.sorted())
    }

    /// One that is not there is a fault of the site, and told as such.
    private static func logo(_ style: HouseStyle, in files: SiteFiles) throws(FileError) -> Asset? {
        guard let file = style.logo?.file, files.exists(file) else { return nil }
        return Asset(.logo, try files.bytes(file), from: file)
    }
}

extension Furniture {
    /// From a document of the organisation, or from a version of one: they stand side by side.
    fileprivate func link(to version: FrozenVersion) -> HouseStyle.Link {
        HouseStyle.Link(
            region: .footer, text: title(of: version.document, version: "\(version.number)"),
            address: "../\(version.document.folder)-\(version.number)/index.html",
            location: Location(file: version.recordPath))
    }
}
