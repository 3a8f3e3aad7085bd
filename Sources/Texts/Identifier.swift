import Foundation

extension String {
    /// A name for programs and addresses: its letters and digits without accents, in small letters, with hyphens between.
    /// Nothing where no letter or digit is left.
    public var identifier: String? {
        let parts = decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
            .filter { !$0.properties.isDiacritic && $0.properties.generalCategory != .nonspacingMark }
            .split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
        return parts.isEmpty ? nil : parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    }
}
