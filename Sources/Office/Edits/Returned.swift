/// A stretch of text as it came back, with what changes it.
struct Returned: Hashable {
    struct Revision: Hashable {
        let author: String?
        let date: String?
        let isOurs: Bool
    }

    var text: String
    var insertion: Revision?
    var deletion: Revision?
    /// The ids of comments on it.
    var comments: [String] = []

    /// What the reader added is no part of what was sent.
    var isOfReader: Bool { insertion.map { !$0.isOurs } ?? false }
    /// The reader's own change of it.
    var readersRevision: Revision? { isOfReader ? insertion : deletion.flatMap { $0.isOurs ? nil : $0 } }

    var isInAccepted: Bool { deletion == nil }
    var isInRejected: Bool { !(insertion?.isOurs ?? false) && (deletion?.isOurs ?? true) }
}

/// A place where words of a passage stand, as the name of a bookmark.
struct Place: Hashable {
    let passage: Int
    let cell: Int

    init(passage: Int, cell: Int) { (self.passage, self.cell) = (passage, cell) }

    init?(bookmark name: String) {
        let parts = name.dropFirst(2).split(separator: "_").map { Int($0) }
        guard name.hasPrefix("_p"), parts.count == 2, let passage = parts[0], let cell = parts[1] else { return nil }
        (self.passage, self.cell) = (passage, cell)
    }

    var bookmark: String { "_p\(passage)_\(cell)" }
}
