import Claims
import Facts

/// By which number a version goes: 2, or 1.1.
public struct VersionNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let number: Int
    public let minor: Int?

    public init(_ number: Int, minor: Int? = nil) {
        self.number = number
        self.minor = minor
    }

    /// - Returns: nothing for what is no "2" or "1.1", or is written in another way.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard let number = parts.first ?? nil, parts.count <= 2, !parts.contains(nil) else { return nil }
        self.init(number, minor: parts.count == 2 ? parts[1] : nil)
        if description != text { return nil }
    }

    public var description: String { minor.map { "\(number).\($0)" } ?? "\(number)" }

    /// As the facts write it: "1, minor: 1".
    var inSwift: String { minor.map { "\(number), minor: \($0)" } ?? "\(number)" }

    public static func < (left: VersionNumber, right: VersionNumber) -> Bool {
        (left.number, left.minor ?? 0) < (right.number, right.minor ?? 0)
    }
}

extension Version {
    /// Nothing where it is told by its day alone.
    var editionNumber: VersionNumber? { number.map { VersionNumber($0, minor: minor) } }
}

extension EarlierVersion {
    var editionNumber: VersionNumber { VersionNumber(number, minor: minor) }
}

extension Organisation {
    /// The version of a document: the cookie policy can have one of its own.
    func version(of document: DocumentKind) -> Version? {
        switch document {
        case .privacyStatement: version
        case .cookiePolicy: website?.version ?? version
        }
    }
}
