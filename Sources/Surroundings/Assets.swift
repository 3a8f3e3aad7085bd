import Diagnostics

/// A file that pages share, by its path from the index page. Its content is in its name, so that browsers can keep it for
/// ever: another content is another file.
public struct Asset: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case stylesheet = "style"
        case icon = "favicon"
        case logo
    }

    public let kind: Kind
    public let path: String
    public let bytes: [UInt8]
    /// The file of the site that it is made from.
    public let source: String

    public init(_ kind: Kind, _ bytes: [UInt8], from source: String) {
        self.kind = kind
        self.bytes = bytes
        self.source = source
        path = "\(Self.folder)\(kind.rawValue)-\(Fingerprint.of(bytes)).\(kind == .stylesheet ? "css" : "svg")"
    }

    /// The folder of all of them, as it begins their paths.
    public static let folder = "assets/"

    /// Whether a path is that of an asset, of this content or another.
    public static func isPath(_ path: String) -> Bool {
        guard path.hasPrefix(folder) else { return false }
        let name = path.dropFirst(folder.count)
        return Kind.allCases.contains(where: { name.hasPrefix($0.rawValue) })
            && [".css", ".svg"].contains(where: name.hasSuffix)
            && name.utf8.allSatisfy {
                $0 < 0x80 && (Character(Unicode.Scalar($0)).isLetter || ($0 >= 0x2D && $0 <= 0x39))
            }
            && !name.contains("/") && !name.contains("..")
    }
}

/// The files that a page uses.
public struct Assets: Hashable, Sendable {
    public let stylesheet: Asset
    public let icon: Asset
    /// Nothing where there is none.
    public let logo: Asset?

    public init(stylesheet: Asset, icon: Asset, logo: Asset? = nil) {
        self.stylesheet = stylesheet
        self.icon = icon
        self.logo = logo
    }

    public var all: [Asset] { [stylesheet, icon] + [logo].compactMap(\.self) }
}
