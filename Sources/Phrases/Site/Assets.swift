/// The files that all pages share, by their paths from the index page. Each has its content in its name, so that browsers
/// can keep it for ever: another content is another file.
public struct Assets: Hashable, Sendable {
    public let stylesheet: String
    public let icon: String
    /// Nothing where the site has none.
    public let logo: String?

    /// - Parameters: the bytes of the files.
    public init(stylesheet: [UInt8], icon: [UInt8], logo: [UInt8]? = nil) {
        self.stylesheet = Self.path("style", "css", stylesheet)
        self.icon = Self.path("favicon", "svg", icon)
        self.logo = logo.map { Self.path("logo", "svg", $0) }
    }

    /// The folder of all of them, as it begins their paths.
    public static let folder = "assets/"

    /// Whether a path is that of an asset, of this content or another.
    public static func isPath(_ path: String) -> Bool {
        guard path.hasPrefix(folder) else { return false }
        let name = path.dropFirst(folder.count)
        return ["style", "favicon", "logo"].contains(where: name.hasPrefix)
            && [".css", ".svg"].contains(where: name.hasSuffix)
            && name.utf8.allSatisfy {
                $0 < 0x80 && (Character(Unicode.Scalar($0)).isLetter || ($0 >= 0x2D && $0 <= 0x39))
            }
            && !name.contains("/") && !name.contains("..")
    }

    private static func path(_ name: String, _ ending: String, _ bytes: [UInt8]) -> String {
        "\(folder)\(name)-\(fingerprint(bytes)).\(ending)"
    }

    /// FNV-1a of 64 bits, in hexadecimal: it tells versions of a file apart, and guards against nothing.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
