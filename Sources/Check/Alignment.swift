import Claims
import Phrases
import Reading
import Visible

/// Finds for each thing that a page must say the text that says it, or was meant to, so that one change in a page is
/// one difference.
///
/// Where each stands in its place and nothing else does, that is all. Else first what leads others and has another name;
/// then the longest sequence that stands as it must; then, between those, what changed; then what moved.
struct Alignment {
    let requirements: [Requirement]
    private(set) var entries: [Entry]
    /// What each of them shares with those of the other side that say the same; none where all stands as it must.
    private var keys: (requirements: [MatchKey], entries: [MatchKey]) = ([], [])

    /// Requirement to entry that states it, in order.
    private(set) var stated: [Int: Int] = [:]
    /// Requirement to entry that states it, elsewhere.
    private(set) var moved: [Int: Int] = [:]
    /// What stands in the stead of requirements.
    private(set) var drifted: [(requirements: [Int], entries: [Int])] = []

    /// What led others, and the page has lost.
    private var lost: Set<[Topic]> = []
    private var openRequirements: Set<Int> = []
    private var openEntries: Set<Int> = []

    init(_ entries: [PageReading.Entry], with requirements: [Requirement]) {
        self.requirements = requirements
        self.entries = entries.map(Entry.init)
        if isWhole {
            stated = Dictionary(uniqueKeysWithValues: zip(requirements.indices, entries.indices))
        } else {
            keys = (requirements.map(\.key), self.entries.map(\.key))
            openRequirements = Set(requirements.indices)
            openEntries = Set(entries.indices)
            align()
        }
    }

    /// Whether the page says all that it must, in order, and nothing else.
    private var isWhole: Bool {
        requirements.count == entries.count
            && requirements.indices.allSatisfy { requirements[$0].isStated(by: entries[$0]) }
    }

    private mutating func align() {
        for depth in 0...(requirements.map(\.context.count).max() ?? 0) { rename(at: depth) }
        matchStated()
        matchUnintroduced()
        matchMoved(keys.requirements, keys.entries) { $0.isStated(by: $1) }
        matchMoved(keys.requirements.map(\.placeless), keys.entries.map(\.placeless)) { $0.isSaid(by: $1) }
        matchMoved(requirements.map(\.text), entries.map(\.passage.text)) { _, _ in true }
        matchChanged()
    }

    /// In the order of the document.
    var missing: [Int] { openRequirements.sorted() }
    /// In the order of the page. A label behind which nothing is left is no difference of its own, nor is an attribute in
    /// text that differs.
    var extra: [Int] {
        let different = openEntries.filter { !entries[$0].isAttribute } + drifted.flatMap(\.entries)
        let units = Set(different.map { entries[$0].passage.unit })
        return unanswered.filter { !entries[$0].isAttribute || !units.contains(entries[$0].passage.unit) }
    }

    private var unanswered: [Int] {
        var lost = (openRequirements.map(\.self) + moved.keys).compactMap { requirements[$0].place?.label }
        return openEntries.sorted().filter { index in
            guard entries[index].isUnansweredLabel, let label = entries[index].passage.place,
                let known = lost.firstIndex(of: label)
            else { return true }
            lost.remove(at: known)
            return false
        }
    }

    private mutating func pair(_ requirement: Int, _ entry: Int, in list: WritableKeyPath<Alignment, [Int: Int]>) {
        self[keyPath: list][requirement] = entry
        openRequirements.remove(requirement)
        openEntries.remove(entry)
    }

    private mutating func drift(_ requirements: [Int], _ entries: [Int]) {
        drifted.append((requirements, entries))
        openRequirements.subtract(requirements)
        openEntries.subtract(entries)
    }
}

// What stands as it must.
extension Alignment {
    private mutating func matchStated() {
        let pairs = longestMatch(openRequirements.sorted()) { requirement, entry in
            requirement.isStated(by: entry)
                || (requirement.isUnder(lost) && requirement.place == entry.passage.place
                    && requirement.isSaid(by: entry))
        }
        for (requirement, entry) in pairs { pair(requirement, entry, in: \.stated) }
    }

    /// The items of a list whose first sentence is gone: that one is the difference.
    private mutating func matchUnintroduced() {
        let lists = Set(openRequirements.compactMap { requirements[$0].introduces })
        let items = openRequirements.filter { requirements[$0].place.map(lists.contains) ?? false }.sorted()
        for index in items {
            let found = entriesBeside(index).first {
                openEntries.contains($0) && isItem(requirements[index], entries[$0])
            }
            if let found { pair(index, found, in: \.stated) }
        }
    }

    /// Between what states the requirement before it and what states the one after it.
    private func entriesBeside(_ requirement: Int) -> Range<Int> {
        let before = stated.filter { $0.key < requirement }.values.max().map { $0 + 1 }
        let after = stated.filter { $0.key > requirement }.values.min()
        return (before ?? 0)..<(after ?? entries.count)
    }

    private func isItem(_ requirement: Requirement, _ entry: Entry) -> Bool {
        entry.passage.text == requirement.text && entry.passage.place?.section == requirement.place?.section
    }

    private func longestMatch(
        _ required: [Int], _ isMatch: (Requirement, Entry) -> Bool
    ) -> [(requirement: Int, entry: Int)] {
        let buckets = Dictionary(grouping: openEntries.sorted()) { keys.entries[$0] }
        let candidates = required.map { index in
            buckets[keys.requirements[index], default: []].filter { isMatch(requirements[index], entries[$0]) }
        }
        return LongestMatch.pairs(candidates).map { (required[$0.left], $0.right) }
    }

    /// What is the same, out of order or in another place.
    private mutating func matchMoved<Key: Hashable>(
        _ required: [Key], _ read: [Key], _ isMatch: (Requirement, Entry) -> Bool
    ) {
        let buckets = Dictionary(grouping: openEntries.sorted()) { read[$0] }
        for index in openRequirements.sorted() {
            let requirement = requirements[index]
            let found = buckets[required[index], default: []].first {
                openEntries.contains($0) && isMatch(requirement, entries[$0])
            }
            if let found { pair(index, found, in: \.moved) }
        }
    }
}

// What leads others, and has another name: what it leads is still about the same thing.
extension Alignment {
    private mutating func rename(at depth: Int) {
        let leaders = openRequirements.filter { requirements[$0].leading?.count == depth + 1 }.sorted()
        let named = longestMatch(leaders) { $0.isStated(by: $1) }
        let known = (requirements: Set(named.map(\.requirement)), entries: Set(named.map(\.entry)))
        let others = openEntries.filter { !known.entries.contains($0) && entries[$0].leads(at: depth) }.sorted()
        let unnamed = leaders.filter { index in
            !known.requirements.contains(index) && !others.contains { requirements[index].isStated(by: entries[$0]) }
        }
        let strange = others.filter { entry in !leaders.contains { requirements[$0].isStated(by: entries[entry]) } }
        for pair in changes(unnamed, strange, isOfKind: isNamesake)
        where isNamesake(pair.requirements[0], pair.entries[0]) {
            drift(pair.requirements, pair.entries)
            rename(what: pair.entries[0], leadsTo: requirements[pair.requirements[0]], at: depth)
        }
        lost.formUnion(unnamed.filter(openRequirements.contains).compactMap { requirements[$0].leading })
    }

    private func isNamesake(_ requirement: Int, _ entry: Int) -> Bool {
        guard let claim = requirements[requirement].claim, let read = entries[entry].claim else { return false }
        return claim.kind == read.claim.kind && requirements[requirement].place == read.place
            && read.isAbout(claim.context)
    }

    /// Up to the next one of its kind.
    private mutating func rename(what leader: Int, leadsTo requirement: Requirement, at depth: Int) {
        guard let old = entries[leader].claim?.claim.topic, let new = requirement.claim?.topic else { return }
        for index in entries.indices[(leader + 1)...] {
            if entries[index].leads(at: depth) { break }
            if entries[index].claim?.claim.context.dropFirst(depth).first == old {
                entries[index] = entries[index].renamed(to: new, at: depth)
            }
        }
    }
}

// What changed, between what stands as it must.
extension Alignment {
    private mutating func matchChanged() {
        let fixed = stated.sorted { $0.key < $1.key }
        var start = (requirement: 0, entry: 0)
        for (requirement, entry) in fixed + [(requirements.count, entries.count)] {
            let required = (start.requirement..<requirement).filter(openRequirements.contains)
            let read = (start.entry..<entry).filter { openEntries.contains($0) && !entries[$0].isLabel }
            for change in changes(required, read, isOfKind: isOfKind) { drift(change.requirements, change.entries) }
            start = (requirement + 1, entry + 1)
        }
    }

    private func changes(
        _ required: [Int], _ read: [Int], isOfKind: @escaping (Int, Int) -> Bool
    ) -> [(requirements: [Int], entries: [Int])] {
        let pairing = ChangePairing(
            required.map { ChangePairing.Side(requirements[$0]) }, read.map { ChangePairing.Side(entries[$0]) },
            isOfKind: { isOfKind(required[$0], read[$1]) })
        return pairing.pairs().map { ($0.requirements.map { required[$0] }, $0.entries.map { read[$0] }) }
    }

    /// Whether both are the same kind of claim in one section, or are for the same placeholder there.
    private func isOfKind(_ requirement: Int, _ entry: Int) -> Bool {
        guard let claim = requirements[requirement].claim, let read = entries[entry].claim,
            let place = requirements[requirement].place, place.section == read.place?.section
        else { return false }
        return claim.kind == read.claim.kind || (place == read.place && claim.kind.family == read.claim.kind.family)
    }
}

extension ClaimKind {
    /// The first part of its path: claims of one family answer one question.
    fileprivate var family: Substring { id.prefix { $0 != "." } }
}

extension Place {
    /// The label behind or under which it is.
    fileprivate var label: Place? {
        switch spot {
        case .labelled, .column: self
        case .underLabel(let block, let item): Place(document, section: section, .labelled(block: block, item: item))
        case .heading, .text, .item: nil
        }
    }
}

extension Requirement {
    /// Whether what it is about is led by one of these.
    fileprivate func isUnder(_ leaders: Set<[Topic]>) -> Bool {
        context.indices.contains { leaders.contains(Array(context[...$0])) }
    }
}

extension Entry {
    fileprivate var isAttribute: Bool {
        if case .attribute? = unread?.role { true } else { false }
    }
    fileprivate var isUnansweredLabel: Bool { unread?.role == .unansweredLabel }
    fileprivate var isLabel: Bool { unread?.role == .label || isUnansweredLabel }

    /// Whether it leads others that are `depth` topics deep.
    fileprivate func leads(at depth: Int) -> Bool {
        claim.map { $0.claim.kind.leads && $0.claim.context.count <= depth } ?? false
    }
}

extension ChangePairing.Side {
    fileprivate init(_ requirement: Requirement) {
        self.init(
            place: requirement.place, similarity: Similarity(requirement.text),
            sentences: SentenceEnds.split(requirement.text).count, unit: 0)
    }

    fileprivate init(_ entry: Entry) {
        self.init(
            place: entry.passage.place, similarity: Similarity(entry.passage.text), sentences: 1,
            unit: entry.passage.unit)
    }
}
