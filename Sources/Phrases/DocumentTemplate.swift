import Claims
import Diagnostics
import Facts

/// The order, headings, labels and standing sentences of one document: what stands in `templates/privacyverklaring.md`.
///
/// A placeholder `{ground}` stands for all claims of that branch. A heading or the first cell of a table row that is a
/// placeholder repeats what is under it, once for each such claim.
public struct DocumentTemplate: Sendable {
    public let document: DocumentKind
    /// The whole document: its first heading and what is under it.
    public let root: Section

    public struct Section: Sendable {
        public let id: Int
        public let heading: Heading
        public let level: Int
        public internal(set) var blocks: [Block] = []
        public internal(set) var children: [Section] = []
        public let location: Location
    }

    public enum Heading: Hashable, Sendable {
        case fixed(AddressedText)
        case each(Branch)
    }

    public enum Block: Sendable {
        /// Lines of sentences that run on.
        case paragraph([Line])
        case list([Item])
        /// A row for each claim of the first column's branch.
        case table([Column])
    }

    public enum Line: Sendable {
        case branches([Branch])
        case standing(StandingText)
    }

    public struct Item: Sendable {
        public let label: AddressedText?
        public let branches: [Branch]
        public internal(set) var children: [Item] = []
        public let location: Location
    }

    public struct Column: Sendable {
        public let header: AddressedText
        public let branch: Branch
    }

    /// A sentence that stands in the template itself, and appears wherever its section does.
    public struct StandingText: Sendable {
        public let kind: ClaimKind
        public let text: AddressedText
        public let location: Location
    }
}

/// A branch of the tree of claim kinds, as a placeholder names it.
public struct Branch: Hashable, Sendable {
    public let name: String
    public let location: Location

    public func holds(_ kind: ClaimKind) -> Bool { kind.isIn(name) }

    /// Whether what stands under one of its claims is about that claim.
    var leads: Bool { ClaimKind.all.contains { $0.leads && holds($0) } }

    public static func == (left: Branch, right: Branch) -> Bool { left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension DocumentTemplate {
    /// All sections, parents before children, in the order of the document.
    public var sections: [Section] {
        var all: [Section] = []
        var open = [root]
        while let section = open.popLast() {
            all.append(section)
            open.append(contentsOf: section.children.reversed())
        }
        return all
    }
}
