import Foundation
import Verklaar

/// What files look like from outside: when they were written and how long they are. A watcher compares one look with the next.
struct FileStamps: Equatable, Sendable {
    private let places: [String]
    private let stamps: [String: FileStamp]

    /// - Parameter places: files, and folders with all that is in them. One that is not there has nothing.
    init(of places: [URL]) {
        self.init(places.map(\.path), Self.paths(in: places.map(\.path)))
    }

    private init(_ places: [String], _ paths: [String]) {
        self.places = places
        stamps = Dictionary(paths.compactMap { path in FileStamp(of: path).map { (path, $0) } }) { first, _ in first }
    }

    /// The next look. What is in folders is listed again where something in one came or went.
    func again() -> FileStamps {
        if isUnchanged { return self }
        let known = FileStamps(places, Array(Set(stamps.keys).union(places)))
        let folders = Set(stamps.keys).union(known.stamps.keys).filter { path in
            stamps[path]?.isFolder == true || known.stamps[path]?.isFolder == true
        }
        return folders.allSatisfy { stamps[$0] == known.stamps[$0] }
            ? known : FileStamps(places, Self.paths(in: places))
    }

    /// Nearly every look finds this, so it makes nothing of what it sees.
    private var isUnchanged: Bool {
        stamps.allSatisfy { path, stamp in FileStamp(of: path) == stamp }
            && places.allSatisfy { stamps[$0] != nil || FileStamp(of: $0) == nil }
    }

    private static func paths(in places: [String]) -> [String] {
        places.flatMap { place in
            let inside = (try? FileManager.default.subpathsOfDirectory(atPath: place)) ?? []
            return [place]
                + inside.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
                .map { "\(place)/\($0)" }
        }
    }

    /// The paths of files that came, went, or are others than they were.
    func changes(since earlier: FileStamps) -> Set<String> {
        let gone = earlier.stamps.filter { stamps[$0.key] == nil }
        let others = stamps.filter { earlier.stamps[$0.key] != $0.value }
        return Set(gone.merging(others) { $1 }.filter { !$0.value.isFolder }.keys)
    }
}
