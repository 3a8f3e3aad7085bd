import Claims
import Phrases

/// A spot of a section, with what can stand there.
struct Spot: Sendable {
    let place: Place
    /// The phrases that are tried there before all others.
    let own: PatternSet
    /// The patterns whose claims have their place there.
    private let belonging: Set<ObjectIdentifier>

    fileprivate init(_ place: Place, _ own: [Pattern], _ belonging: Set<ObjectIdentifier>) {
        self.place = place
        self.own = own.isEmpty ? .empty : PatternSet(own)
        self.belonging = belonging
    }

    func belongs(_ pattern: Pattern) -> Bool { belonging.contains(ObjectIdentifier(pattern)) }
}

/// Makes the spots of a document, in one form of address.
struct Spots {
    private let document: DocumentKind
    private let patterns: [ClaimKind: [Pattern]]
    private var belonging: [Place: Set<ObjectIdentifier>] = [:]

    init(of template: DocumentTemplate, _ patterns: [ClaimKind: [Pattern]]) {
        document = template.document
        self.patterns = patterns
        for placement in template.placements { add(placement.branch.kinds, at: placement.place) }
        for text in template.standing { add([text.kind], at: text.place) }
    }

    private mutating func add(_ kinds: [ClaimKind], at place: Place) {
        let known = kinds.flatMap { patterns[$0] ?? [] }
        belonging[place, default: []].formUnion(known.lazy.map { ObjectIdentifier($0) })
    }

    /// - Parameter branches: what the template has at a spot of a section.
    func spot(_ spot: Place.Spot, in section: DocumentTemplate.Section, _ branches: [Branch]) -> Spot {
        let place = Place(document, section: section.id, spot)
        return Spot(place, branches.flatMap(\.kinds).flatMap { patterns[$0] ?? [] }, belonging[place] ?? [])
    }
}
