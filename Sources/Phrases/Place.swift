import Claims
import Diagnostics
import Facts

/// Where in a document a claim stands: in which section, and at what spot of it.
public struct Place: Hashable, Sendable {
    public enum Spot: Hashable, Sendable {
        case heading
        /// A sentence of running text.
        case text
        /// An item of the list in this block of the section.
        case item(block: Int)
        /// What stands behind a label: the item of a list in this block of the section.
        case labelled(block: Int, item: Int)
        /// A nested item, under a label or under an item without one.
        case underLabel(block: Int, item: Int)
        case column(block: Int, column: Int)
    }

    public let document: DocumentKind
    public let section: Int
    public let spot: Spot

    public init(_ document: DocumentKind, section: Int, _ spot: Spot) {
        self.document = document
        self.section = section
        self.spot = spot
    }
}

/// A place with the branch of claims that a template puts there.
public struct Placement: Sendable {
    public let branch: Branch
    public let place: Place
    /// The branches whose claims lead here: the headings above it that repeat, and the row it stands in.
    public let scope: [Branch]
    /// Its number among all of the document.
    public fileprivate(set) var number = 0
    /// The number of the placement inside whose items it is, where these have no labels.
    public fileprivate(set) var outer: Int?
    /// Whether others are inside its items.
    public fileprivate(set) var hasInner = false

    fileprivate init(branch: Branch, place: Place, scope: [Branch]) {
        self.branch = branch
        self.place = place
        self.scope = scope
    }
}

extension DocumentTemplate {
    static func placements(under root: Section, in document: DocumentKind) -> [Placement] {
        var all: [Placement] = []
        var open: [(section: Section, scope: [Branch])] = [(root, [])]
        while let (section, outer) = open.popLast() {
            var scope = outer
            if case .each(let branch) = section.heading {
                let place = Place(document, section: section.id, .heading)
                all.append(Placement(branch: branch, place: place, scope: scope))
                if branch.leads { scope.append(branch) }
            }
            for (index, block) in section.blocks.enumerated() {
                all += block.placements(at: index, scope) { Place(document, section: section.id, $0) }
            }
            open.append(contentsOf: section.children.reversed().map { ($0, scope) })
        }
        return nested(all, in: document)
    }

    /// The same, each with its number and what it is inside of.
    private static func nested(_ placements: [Placement], in document: DocumentKind) -> [Placement] {
        var all = placements
        for index in all.indices {
            all[index].number = index
            guard case .underLabel(let block, _) = all[index].place.spot, let lead = all[index].scope.last else {
                continue
            }
            let place = Place(document, section: all[index].place.section, .item(block: block))
            guard let outer = all.firstIndex(where: { $0.place == place && $0.branch == lead }) else { continue }
            all[index].outer = outer
            all[outer].hasInner = true
        }
        return all
    }
}

extension DocumentTemplate.Block {
    fileprivate func placements(at index: Int, _ scope: [Branch], _ place: (Place.Spot) -> Place) -> [Placement] {
        switch self {
        case .paragraph(let lines):
            lines.flatMap(\.branches).map { Placement(branch: $0, place: place(.text), scope: scope) }
        case .list(let items):
            items.enumerated().flatMap { number, item in
                let own: Place.Spot = item.label == nil ? .item(block: index) : .labelled(block: index, item: number)
                let nested = Place.Spot.underLabel(block: index, item: number)
                // Inside an item without a label stands what is told about its topic.
                let lead = item.label == nil ? item.branches.filter(\.leads) : []
                return item.branches.map { Placement(branch: $0, place: place(own), scope: scope) }
                    + item.children.flatMap(\.branches).map {
                        Placement(branch: $0, place: place(nested), scope: scope + lead)
                    }
            }
        case .table(let columns):
            columns.enumerated().map { number, column in
                let isInRow = number > 0 && columns[0].branch.leads
                return Placement(
                    branch: column.branch, place: place(.column(block: index, column: number)),
                    scope: isInRow ? scope + [columns[0].branch] : scope)
            }
        }
    }
}

extension DocumentTemplate.Line {
    public var branches: [Branch] {
        if case .branches(let branches) = self { branches } else { [] }
    }
}
