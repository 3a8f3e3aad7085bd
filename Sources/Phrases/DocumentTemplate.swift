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
    /// All sections, parents before children, in the order of the document.
    public let sections: [Section]
    /// Every placeholder of the template, in order.
    public let placements: [Placement]
    /// All standing texts, in order.
    public let standing: [Standing]
    let placementsByKind: [ClaimKind: [Placement]]
    private let standingByKind: [ClaimKind: Int]
    /// By the number of the section, from the root to it.
    let paths: [[PathStep]]
    /// The lists that sentences lead, by their kind.
    let listsByKind: [ClaimKind: [Place]]

    init(document: DocumentKind, root: Section) {
        self.document = document
        self.root = root
        sections = root.all
        placements = Self.placements(under: root, in: document)
        standing = sections.flatMap { Self.standing(of: $0, in: document) }
        var byKind: [ClaimKind: [Placement]] = [:]
        for placement in placements {
            for kind in placement.branch.kinds { byKind[kind, default: []].append(placement) }
        }
        placementsByKind = byKind
        standingByKind = Dictionary(zip(standing.map(\.kind), standing.indices)) { first, _ in first }
        paths = Self.paths(under: root)
        listsByKind = sections.flatMap { $0.lists(in: document) }.reduce(into: [:]) { lists, led in
            lists[led.by, default: []].append(led.list)
        }
    }

    /// The standing text of a kind; nothing for one that facts give rise to.
    public func standing(_ kind: ClaimKind) -> Standing? { standingByKind[kind].map { standing[$0] } }

    /// The section that facts know by this name; nothing where this document has none.
    public func section(named name: DocumentSection) -> Section? { sections.first { $0.name == name } }

    public struct Section: Sendable {
        /// Its number among all sections.
        public let id: Int
        public internal(set) var heading: Heading
        /// What facts call it, where they can put words of their own in it.
        public let name: DocumentSection?
        /// The id of its heading, where that is written: it lasts when the heading is reworded.
        public let anchor: String?
        public let level: Int
        public internal(set) var blocks: [Block] = []
        public internal(set) var children: [Section] = []
        /// Of its line in the template, by which it is known.
        public let location: Location
        /// Where its heading is worded; nothing where that is the template.
        public internal(set) var ownLocation: Location?

        /// Where its heading stands.
        public var headingLocation: Location { ownLocation ?? location }
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
        public internal(set) var label: AddressedText?
        public let branches: [Branch]
        public internal(set) var children: [Item] = []
        public internal(set) var location: Location
    }

    public struct Column: Sendable {
        public let header: AddressedText
        public let branch: Branch
        /// Of the header.
        public let location: Location
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
    /// The kinds in it, in the order of the catalogue.
    public let kinds: [ClaimKind]
    private let members: Set<ClaimKind>
    /// Whether what stands under one of its claims is about that claim.
    let leads: Bool

    init(name: String, location: Location) {
        self.name = name
        self.location = location
        kinds = ClaimKind.all(in: name)
        members = Set(kinds)
        leads = kinds.contains(where: \.leads)
    }

    public func holds(_ kind: ClaimKind) -> Bool { members.contains(kind) }

    public static func == (left: Branch, right: Branch) -> Bool { left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension DocumentTemplate.Section {
    /// This section and all under it, parents before children, in the order of the document.
    var all: [DocumentTemplate.Section] {
        var all: [DocumentTemplate.Section] = []
        var open = [self]
        while let section = open.popLast() {
            all.append(section)
            open.append(contentsOf: section.children.reversed())
        }
        return all
    }
}
