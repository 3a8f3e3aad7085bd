/// A place in a file that a person can open: a facts file, a template, a phrase, or a published page.
///
/// `file` is a path from the site's root, never a path of the machine. `line` and `column` count from 1; the column
/// counts UTF-8 bytes. Facts that come from JSON have a `keyPath` such as `purposes[2].ground` as well.
public struct Location: Hashable, Sendable, Comparable {
    public var file: String
    public var line: Int?
    public var column: Int?
    public var keyPath: String?

    public init(file: String, line: Int? = nil, column: Int? = nil, keyPath: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.keyPath = keyPath
    }

    public static func < (left: Location, right: Location) -> Bool {
        left.file == right.file ? left.placeInFile < right.placeInFile : left.file < right.file
    }

    private var placeInFile: (Int, Int, String) { (line ?? 0, column ?? 0, keyPath ?? "") }
}

extension Location: CustomStringConvertible {
    /// `file:line:column`, as editors and terminals make it a link; a key path follows after a space.
    public var description: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
        return keyPath.map { "\(place) \($0)" } ?? place
    }
}
