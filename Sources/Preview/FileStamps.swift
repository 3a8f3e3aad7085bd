import Foundation

/// What files look like from outside: when they were written and how long they are. A watcher compares one look with the next.
struct FileStamps: Equatable, Sendable {
    private struct Stamp: Equatable {
        let written: Date
        let size: Int
    }

    private let stamps: [String: Stamp]

    /// - Parameter places: files, and folders with all that is in them. One that is not there has nothing.
    init(of places: [URL]) {
        var stamps: [String: Stamp] = [:]
        for place in places {
            stamps[place.path] = Self.stamp(of: place)
            let inside = FileManager.default.enumerator(
                at: place, includingPropertiesForKeys: Self.keys, options: .skipsHiddenFiles)
            while let file = inside?.nextObject() as? URL { stamps[file.path] = Self.stamp(of: file) }
        }
        self.stamps = stamps
    }

    private static let keys: [URLResourceKey] = [.contentModificationDateKey, .fileSizeKey]

    private static func stamp(of file: URL) -> Stamp? {
        guard let values = try? file.resourceValues(forKeys: Set(keys)), let written = values.contentModificationDate
        else { return nil }
        return Stamp(written: written, size: values.fileSize ?? 0)
    }

    /// The paths that came, went, or are others than they were.
    func changes(since earlier: FileStamps) -> Set<String> {
        Set(stamps.filter { earlier.stamps[$0.key] != $0.value }.keys)
            .union(earlier.stamps.keys.filter { stamps[$0] == nil })
    }
}
