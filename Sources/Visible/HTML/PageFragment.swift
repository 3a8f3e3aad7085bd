/// A document in a page of another system, in an element that says which document it is, `data-verklaar`, or in those that were
/// named from outside. What stands around these is no part of the document.
struct PageFragment {
    /// Where an element stands.
    enum Position {
        /// Around the document, or beside it.
        case around
        /// It is the document, and a part of it.
        case document
        /// It holds the document, and is the other system's own.
        case holder
        case inside
    }

    private enum Mark {
        case name(String)
        case numbers(Set<Int>)
    }

    private let mark: Mark
    private let signs: Set<Int>
    /// The number of the element that was met last, from 0.
    private var number = -1
    /// How many elements were open around it, as long as it is open.
    private var depth: Int?
    private var isHolder = false
    private var parts: [(start: Int, end: Int)] = []

    /// The one that says of itself which document it is; nothing where a page has no such element, and is judged as a whole.
    init?(_ name: String?, in bytes: [UInt8]) {
        guard let name, ElementSelector.isMarked(bytes) else { return nil }
        mark = .name(name)
        signs = []
    }

    init(_ survey: ThemeSurvey) {
        mark = .numbers(Set(survey.documents.map(\.number)))
        signs = survey.signs
    }

    /// Whether the other system may have put elements of its own between those of the document.
    var isThemed: Bool {
        if case .numbers = mark { true } else { false }
    }

    /// Whether the reader is outside it.
    var isClosed: Bool { depth == nil }

    /// Whether the element that was met last is a sign beside a heading.
    var isSign: Bool { signs.contains(number) }

    /// Whether an element behind the document says that it is that document too.
    func isAnother(_ element: HTMLElement) -> Bool {
        guard case .name(let name) = mark else { return false }
        return !parts.isEmpty && element[.dataVerklaar] == name
    }

    /// Whether a place in the file is inside it.
    func holds(_ offset: Int) -> Bool { parts.contains { $0.start <= offset && offset < $0.end } }

    /// Goes into an element.
    ///
    /// - Parameter open: how many are open.
    mutating func enter(_ element: HTMLElement, _ open: Int) -> Position {
        number += 1
        if depth != nil { return .inside }
        guard begins(element) else { return .around }
        depth = open
        parts.append((element.offset, .max))
        isHolder = isThemed && PageSurroundings.isHolder(element)
        return isHolder ? .holder : .document
    }

    /// The first of its name is the document.
    private func begins(_ element: HTMLElement) -> Bool {
        switch mark {
        case .name(let name): parts.isEmpty && element[.dataVerklaar] == name
        case .numbers(let numbers): numbers.contains(number)
        }
    }

    /// Goes out of an element.
    ///
    /// - Returns: whether it stood around the document, or held it.
    mutating func leave(_ open: Int, at offset: Int) -> Bool {
        guard let depth else { return true }
        guard open == depth + 1 else { return false }
        self.depth = nil
        parts[parts.count - 1].end = offset
        return isHolder
    }
}
