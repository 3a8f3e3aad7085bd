/// A document in a page of another system, in an element that says which document it is: `data-verklaar`. What stands around
/// that element is no part of the document.
struct PageFragment {
    static let attribute = "data-verklaar"

    private let name: String
    /// How many elements were open around it.
    private var depth: Int?
    private var start = 0
    private var end: Int?

    /// Nothing where a page has no such element, and is judged as a whole.
    init?(_ name: String?, in bytes: [UInt8]) {
        guard let name, String(decoding: bytes, as: UTF8.self).contains(Self.attribute) else { return nil }
        self.name = name
    }

    /// Whether the reader is outside it.
    var isClosed: Bool { depth == nil }

    /// Whether it has not begun.
    var isBefore: Bool { depth == nil && end == nil }

    /// Whether it is the document itself that an element begins.
    func isStart(_ element: HTMLElement) -> Bool { depth != nil && element.offset == start }

    /// Whether an element behind the document says that it is that document too.
    func isAnother(_ element: HTMLElement) -> Bool { end != nil && element[Self.attribute] == name }

    /// Whether a place in the file is inside it.
    func holds(_ offset: Int) -> Bool { start <= offset && offset < end ?? .max }

    /// Whether an element stands around it, or beside it. The first of its name is the document.
    mutating func isAround(_ element: HTMLElement, _ open: Int) -> Bool {
        if depth != nil { return false }
        guard end == nil, element[Self.attribute] == name else { return true }
        (depth, start) = (open, element.offset)
        return false
    }

    /// Goes out of an element; whether that stood around it.
    mutating func ends(_ open: Int, at offset: Int) -> Bool {
        guard let depth else { return true }
        if open == depth + 1 { (self.depth, end) = (nil, offset) }
        return false
    }
}
