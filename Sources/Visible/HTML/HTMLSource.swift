internal import Markup

/// A page that can be read, and what a walk over it meets: scanned where it is plain, and parsed where it is not.
struct HTMLSource {
    let bytes: [UInt8]
    private let scanned: [HTMLEvent]?

    /// - Throws: `InputRefusal` for what `EncodingGuard` and `HTMLGuard` refuse.
    init(_ bytes: [UInt8]) throws(InputRefusal) {
        try EncodingGuard.check(bytes)
        self.bytes = bytes
        scanned = HTMLScanner.events(in: bytes)
        if scanned == nil { try HTMLGuard.check(bytes) }
    }

    /// The same page, which is parsed in any case.
    init(parsing bytes: [UInt8]) throws(InputRefusal) {
        try EncodingGuard.check(bytes)
        try HTMLGuard.check(bytes)
        self.bytes = bytes
        scanned = nil
    }

    /// Whether it is plain.
    var isScanned: Bool { scanned != nil }

    /// Visits elements and texts in document order; comments are left out.
    func walk(_ visit: (HTMLEvent) -> Void) {
        if let scanned { scanned.forEach(visit) } else { GumboTree(bytes).walk(visit) }
    }
}
