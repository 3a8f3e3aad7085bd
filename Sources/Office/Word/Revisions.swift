import Redline

/// Who changed what, when; each change has a number of its own.
struct Revisions {
    let author: String
    let date: String?
    private var count = 0

    init(author: String, date: String?) { (self.author, self.date) = (author, date) }

    /// An element that says by whom and when.
    mutating func element(_ name: String, _ children: [Element] = []) -> Element {
        count += 1
        return signed(Element(name, ["w:id": String(count)], children))
    }

    /// The same, with who made it and when.
    func signed(_ element: Element) -> Element {
        var signed = element
        signed.attributes.append(Element.Attribute(name: "w:author", value: author))
        if let date { signed.attributes.append(Element.Attribute(name: "w:date", value: date)) }
        return signed
    }

    /// The first letters of the names of the author.
    var initials: String { author.split(separator: " ").compactMap(\.first).map { String($0).uppercased() }.joined() }
}

/// How Word tells what became of a paragraph, its mark and its words.
enum Tracking: Hashable {
    case kept, inserted, deleted, movedFrom, movedTo

    init(_ change: Marked.Change) {
        switch change {
        case .kept, .changed: self = .kept
        case .inserted: self = .inserted
        case .deleted: self = .deleted
        case .movedFrom: self = .movedFrom
        case .movedTo: self = .movedTo
        }
    }

    init(_ mark: Run.Mark) {
        switch mark {
        case .kept: self = .kept
        case .inserted: self = .inserted
        case .deleted: self = .deleted
        }
    }

    /// Nothing where nothing changed.
    var element: String? {
        switch self {
        case .kept: nil
        case .inserted: "w:ins"
        case .deleted: "w:del"
        case .movedFrom: "w:moveFrom"
        case .movedTo: "w:moveTo"
        }
    }

    /// Words of a deletion have an element of their own, those of a move don't.
    var textElement: String { self == .deleted ? "w:delText" : "w:t" }

    /// Word tells no moves of rows.
    var ofRow: Tracking {
        switch self {
        case .movedFrom: .deleted
        case .movedTo: .inserted
        case .kept, .inserted, .deleted: self
        }
    }
}
