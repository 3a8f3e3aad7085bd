/// Finds the elements that a selector names, in one walk over the page: of each open element it is known how far the selector
/// has been met up to it.
struct SelectorMatcher {
    /// How many of the compounds of an alternative are met: those whose last one is this element, and any element around.
    private struct Met {
        var here: Set<Int> = []
        var around: Set<Int> = []
    }

    private let alternatives: [[ElementSelector.Compound]]
    /// For each open element, of each alternative.
    private var open: [[Met]] = []

    init(_ selector: ElementSelector) { alternatives = selector.alternatives }

    /// Goes into an element.
    ///
    /// - Returns: the numbers of the alternatives that name it.
    mutating func enter(_ element: HTMLElement) -> [Int] {
        let met = alternatives.indices.map { alternative in
            self.met(element, alternatives[alternative], open.last?[alternative] ?? Met())
        }
        open.append(met)
        return alternatives.indices.filter { met[$0].here.contains(alternatives[$0].count) }
    }

    mutating func leave() { open.removeLast() }

    private func met(_ element: HTMLElement, _ chain: [ElementSelector.Compound], _ outer: Met) -> Met {
        let around = outer.around.union(outer.here)
        var met = Met(here: [], around: around)
        for (index, compound) in chain.enumerated() where compound.matches(element) {
            let isReached = index == 0 || (compound.isChild ? outer.here : around).contains(index)
            if isReached { met.here.insert(index + 1) }
        }
        return met
    }
}
