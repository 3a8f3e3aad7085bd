internal import Foundation

/// Turns the letters of a page into UTF-8, as browsers do: what the server says of them counts before what the page says.
enum PageEncoding {
    /// - Parameter charset: what the server says.
    /// - Returns: nil for an encoding that is not known, or that the page is not in.
    static func utf8(_ bytes: [UInt8], saying charset: String?, as format: FetchedPage.Format) -> [UInt8]? {
        // A mark at the start counts before all.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return bytes }
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return decoded(bytes, .utf16) }
        let name = charset ?? (format == .html ? named(in: bytes) : nil) ?? "utf-8"
        switch name {
        case "utf-8", "utf8": return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
        // Browsers take the first two for the third, of which they are parts.
        case "us-ascii", "iso-8859-1", "windows-1252", "ascii", "latin1", "cp1252":
            return decoded(bytes, .windowsCP1252)
        case "utf-16", "utf-16le": return decoded(bytes, .utf16LittleEndian)
        case "utf-16be": return decoded(bytes, .utf16BigEndian)
        default: return nil
        }
    }

    /// What a `<meta>` says; browsers look for it in the first kilobyte.
    static func named(in bytes: [UInt8]) -> String? {
        let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        return start.firstMatch(of: /<meta[^>]*charset\s*=\s*["']?([a-z0-9_\-]+)/).map { String($0.1) }
    }

    private static func decoded(_ bytes: [UInt8], _ encoding: String.Encoding) -> [UInt8]? {
        String(data: Data(bytes), encoding: encoding).map { Array($0.utf8) }
    }
}
