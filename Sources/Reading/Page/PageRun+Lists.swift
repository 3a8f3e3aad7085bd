import Claims
import Phrases
import Visible

extension PageRun {
    /// Where the walk is among the lists of a section.
    struct Lists {
        /// What leads the list that may come: the last claim in running text since the last heading.
        var intro: ClaimKind?
        /// What the text there may have been meant as, where no phrase reads it.
        var likelyIntro: ClaimKind?
        /// The lists of the section's template that have been read, and the labels.
        var used: Set<Int> = []
        var usedLabels: Set<Place.Spot> = []
        /// The item whose nested items may come, and, where it has no label, what it is about.
        var outer: (spot: Place.Spot, topics: [Topic])?
        /// A question that nested items are to answer, until one does.
        var openQuestion: VisibleText?
    }

    mutating func text(_ block: VisibleBlock) {
        lists.outer = nil
        let last = sentences(block.whole, at: .text, [], topics)
        switch last {
        case .claim(let read): lists.intro = read.claim.kind
        case .unread(let text): (lists.intro, lists.likelyIntro) = (nil, text.nearest?.kind)
        case nil: break
        }
    }

    mutating func item(_ block: VisibleBlock, _ depth: Int) {
        guard depth == 1 else { return nestedItem(block) }
        lists.outer = nil
        if let label = block.label, isLabel(label, of: block) { return labelledItem(block, label) }
        guard let (index, branches) = listAfterIntro ?? likelyList else {
            let column = firstColumn
            return _ = sentences(block.whole, at: column?.spot, column.map { [$0.branch] } ?? [], topics)
        }
        lists.used.insert(index)
        _ = sentences(block.whole, at: .item(block: index), branches, topics)
        lists.outer = (.item(block: index), topics + [leader?.topic].compactMap(\.self))
    }

    /// Bold text is a label where the template has it as one, or has others and the item goes on behind it.
    private func isLabel(_ text: VisibleText, of block: VisibleBlock) -> Bool {
        let labels = items.compactMap { $0.item.label?.plain(grammar.addressing) }
        return labels.contains(text.string) || (!labels.isEmpty && !block.text.isEmpty)
    }

    /// Behind a label that no template knows stands, most likely, what its nearest label would be for.
    private mutating func labelledItem(_ block: VisibleBlock, _ label: VisibleText) {
        let known = items.first { $0.item.label?.plain(grammar.addressing) == label.string }
        guard let (spot, item) = known ?? likelyItem(for: label.string) else {
            unread(label, at: nil, as: .label)
            return _ = sentences(block.text, at: nil, [], topics)
        }
        lists.outer = (spot, topics)
        lists.usedLabels.insert(spot)
        if known == nil {
            unread(label, at: place(spot), as: .label)
        } else if block.text.isEmpty {
            lists.openQuestion = label
        }
        _ = sentences(block.text, at: spot, item.branches, topics)
    }

    private mutating func nestedItem(_ block: VisibleBlock) {
        lists.openQuestion = nil
        guard let outer = lists.outer, let (spot, children) = nested(in: outer.spot), !children.isEmpty else {
            return unread(block.whole, at: nil)
        }
        _ = sentences(block.whole, at: spot, children, outer.topics)
    }

    /// Where the items inside another stand, and what can stand there.
    private func nested(in spot: Place.Spot) -> (spot: Place.Spot, branches: [Branch])? {
        var children: [Branch] {
            items.filter { $0.spot == spot }.flatMap(\.item.children).flatMap(\.branches)
        }
        return switch spot {
        case .labelled(let list, let number): (.underLabel(block: list, item: number), children)
        case .item(let list): (.underLabel(block: list, item: 0), children)
        default: nil
        }
    }

    /// A question that nothing answers says something by itself: that there was something to ask.
    mutating func closeQuestion() {
        if let question = lists.openQuestion {
            unread(question, at: (lists.outer?.spot).flatMap(place), as: .unansweredLabel)
        }
        lists.openQuestion = nil
    }
}

// The lists of the section's template.
extension PageRun {
    private var items: [(spot: Place.Spot, item: DocumentTemplate.Item)] {
        (section?.blocks ?? []).enumerated().flatMap { index, block -> [(Place.Spot, DocumentTemplate.Item)] in
            guard case .list(let items) = block else { return [] }
            return items.enumerated().map { number, item in
                (item.label == nil ? .item(block: index) : .labelled(block: index, item: number), item)
            }
        }
    }

    /// The lists without labels, each with what the sentence before it says.
    private var plainLists: [(index: Int, intros: [Branch], branches: [Branch])] {
        let blocks = section?.blocks ?? []
        return blocks.enumerated().compactMap { index, block in
            guard case .list(let items) = block, items.allSatisfy({ $0.label == nil }) else { return nil }
            var intros: [Branch] = []
            if index > 0, case .paragraph(let lines) = blocks[index - 1] { intros = lines.flatMap(\.branches) }
            return (index, intros, items.flatMap(\.branches))
        }
    }

    /// The list that the template has behind the sentence just read, or, behind no sentence, at its own.
    private var listAfterIntro: (index: Int, branches: [Branch])? {
        let list = plainLists.first { list in
            guard let intro = lists.intro else { return list.intros.isEmpty }
            return list.intros.contains { $0.holds(intro) }
        }
        return list.map { ($0.index, $0.branches) }
    }

    /// Behind a sentence that no phrase reads, or that leads no list, the one that was most likely led: by the sentence
    /// that it is most like, else the next one.
    private var likelyList: (index: Int, branches: [Branch])? {
        let likely = plainLists.first { list in
            lists.likelyIntro.map { kind in list.intros.contains { $0.holds(kind) } } ?? false
        }
        let next = plainLists.first { $0.index >= lists.used.max() ?? 0 }
        return (likely ?? next).map { ($0.index, $0.branches) }
    }

    /// Where the template has a table, its first column: a table of one column stands there as a list.
    private var firstColumn: (spot: Place.Spot, branch: Branch)? {
        for (index, block) in (section?.blocks ?? []).enumerated() {
            if case .table(let columns) = block, let first = columns.first {
                return (.column(block: index, column: 0), first.branch)
            }
        }
        return nil
    }

    /// One behind those whose labels were read.
    private func likelyItem(for label: String) -> (spot: Place.Spot, item: DocumentTemplate.Item)? {
        let labelled = items.filter { $0.item.label != nil }
        let free = labelled.suffix(while: { !lists.usedLabels.contains($0.spot) })
        let index = Likeness.index(of: label, among: free.map { $0.item.label?.plain(grammar.addressing) ?? "" })
        return index.map { free[free.startIndex + $0] }
    }
}

extension Array {
    /// The longest end of it of which every element is so.
    fileprivate func suffix(while isSo: (Element) -> Bool) -> ArraySlice<Element> {
        self[(lastIndex { !isSo($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
