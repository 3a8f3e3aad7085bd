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
        var usedLabels: Set<Int> = []
        /// The item whose nested items may come, what those can say, and, where it has no label, what it is about.
        var outer: (spot: Spot, nested: Spot?, topics: [Topic])?
        /// A question that nested items are to answer, until one does.
        var openQuestion: VisibleText?
    }

    func text(_ block: VisibleBlock) {
        lists.outer = nil
        let last = sentences(block.whole, at: section?.text, topics)
        switch last {
        case .claim(let read): lists.intro = read.claim.kind
        case .unread(let text): (lists.intro, lists.likelyIntro) = (nil, text.nearest?.kind)
        case nil: break
        }
    }

    func item(_ block: VisibleBlock, _ depth: Int) {
        guard depth == 1 else { return nestedItem(block) }
        lists.outer = nil
        if let label = block.label?.string, isLabel(label, of: block) { return labelledItem(block, label) }
        guard let list = listAfterIntro ?? likelyList else {
            // Where the template has a table, a table of one column stands there as a list.
            return _ = apart(block.whole, at: section?.columns.first?.spot, topics)
        }
        lists.used.insert(list.index)
        _ = apart(block.whole, at: list.spot, topics)
        lists.outer = (list.spot, list.nested, topics + [leader?.topic].compactMap(\.self))
    }

    /// Bold text is a label where the template has it as one, or has others and the item goes on behind it.
    private func isLabel(_ text: String, of block: VisibleBlock) -> Bool {
        !labelledItems.isEmpty && (!block.text.isEmpty || labelledItems.contains { $0.label == text })
    }

    /// Behind a label that no template knows stands, most likely, what its nearest label would be for.
    private func labelledItem(_ block: VisibleBlock, _ label: String) {
        guard let written = block.label else { return }
        let known = labelledItems.firstIndex { $0.label == label }
        guard let number = known ?? likelyItem(for: label) else {
            unread(written, at: nil, as: .label)
            return _ = apart(block.text, at: nil, topics)
        }
        let item = labelledItems[number]
        lists.outer = (item.spot, item.nested, topics)
        lists.usedLabels.insert(number)
        if known == nil {
            unread(written, at: item.spot.place, as: .label)
        } else if block.text.isEmpty {
            lists.openQuestion = written
        }
        _ = apart(block.text, at: item.spot, topics)
    }

    private func nestedItem(_ block: VisibleBlock) {
        lists.openQuestion = nil
        guard let outer = lists.outer, let nested = outer.nested else { return unread(block.whole, at: nil) }
        _ = apart(block.whole, at: nested, outer.topics)
    }

    /// A question that nothing answers says something by itself: that there was something to ask.
    func closeQuestion() {
        if let question = lists.openQuestion {
            unread(question, at: lists.outer?.spot.place, as: .unansweredLabel)
        }
        lists.openQuestion = nil
    }
}

// The lists of the section's template.
extension PageRun {
    private var labelledItems: [SectionGrammar.LabelledItem] { section?.labelledItems ?? [] }
    private var plainLists: [SectionGrammar.PlainList] { section?.plainLists ?? [] }

    /// The list that the template has behind the sentence just read, or, behind no sentence, at its own.
    private var listAfterIntro: SectionGrammar.PlainList? {
        plainLists.first { list in lists.intro.map(list.intros.contains) ?? list.intros.isEmpty }
    }

    /// Behind a sentence that no phrase reads, or that leads no list, the one that was most likely led: by the sentence
    /// that it is most like, else the next one.
    private var likelyList: SectionGrammar.PlainList? {
        let likely = lists.likelyIntro.flatMap { kind in plainLists.first { $0.intros.contains(kind) } }
        return likely ?? plainLists.first { $0.index >= lists.used.max() ?? 0 }
    }

    /// The number of one behind those whose labels were read.
    private func likelyItem(for label: String) -> Int? {
        let free = labelledItems.indices.suffix(while: { !lists.usedLabels.contains($0) })
        return Likeness.index(of: label, among: free.map { labelledItems[$0].label }).map { free.startIndex + $0 }
    }
}

extension Range<Int> {
    /// The longest end of it of which every number is so.
    fileprivate func suffix(while isSo: (Int) -> Bool) -> Range<Int> {
        self[(lastIndex { !isSo($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
