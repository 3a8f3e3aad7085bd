import Claims
import Facts

/// By what readers tell one version of a document from another: its number, and its day or month.
struct VersionMark: Equatable {
    private let edition: [Int]?
    /// Year, month and day, as far as they are told.
    private let day: [Int]?

    /// - Returns: nothing where none of the claims tells a version.
    init?(_ claims: [Claim]) {
        guard let version = claims.first(where: \.kind.isVersion) else { return nil }
        var (edition, day): ([Int]?, [Int]?)
        for value in version.values.values {
            switch value {
            case .number(let number): edition = [number]
            case .edition(let text): edition = text.split(separator: ".").compactMap { Int($0) }
            case .date(let date): day = [date.year, date.month, date.day]
            case .month(let month): day = [month.year, month.month]
            default: break
            }
        }
        (self.edition, self.day) = (edition, day)
    }

    func hasEdition(of other: VersionMark) -> Bool { edition != nil && edition == other.edition }

    /// Whether it has a lower number, or an earlier day.
    func isBefore(_ other: VersionMark) -> Bool { Self.isLess(edition, other.edition) || Self.isLess(day, other.day) }

    private static func isLess(_ left: [Int]?, _ right: [Int]?) -> Bool {
        guard let left, let right else { return false }
        return zip(left, right).first { $0 != $1 }.map { $0 < $1 } ?? false
    }
}
