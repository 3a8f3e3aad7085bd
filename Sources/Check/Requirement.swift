import Claims
import Diagnostics
import Facts
import Phrases
import Reading
import Texts

/// Something that a page must say: a claim of the facts, or a sentence of the organisation's own prose.
///
/// A class, since it stays as it is, and many lists hold it.
final class Requirement: Sendable {
    enum Source: Sendable {
        case claim(Claim)
        case prose
    }

    let source: Source
    let place: Place?
    /// The sentence in which it is published, with plain quotes, as pages are read: for messages, and to find which text of the page stands in its stead where no
    /// claim can be read there. Of a claim it decides nothing else, but for an item of a list whose first sentence is gone,
    /// which is a finding itself.
    let text: String
    /// The fact, or the line of its own words.
    let origin: Location?
    let order: [Int]
    /// The items that it stands before, where it leads a list.
    let introduces: Place?

    init(_ source: Source, place: Place?, text: String, origin: Location?, order: [Int], introduces: Place?) {
        self.source = source
        self.place = place
        self.text = text.withPlainQuotes
        self.origin = origin
        self.order = order
        self.introduces = introduces
    }

    /// What an entry that states it has in common with it, and few others have: to find it quickly.
    var key: MatchKey {
        switch source {
        case .claim(let claim): MatchKey(place: place, kind: claim.kind, words: MatchKey.words(claim.values))
        case .prose: MatchKey(place: place, kind: nil, words: [text])
        }
    }

    var claim: Claim? {
        if case .claim(let claim) = source { claim } else { nil }
    }

    var isProse: Bool { claim == nil }
    var context: [Topic] { claim?.context ?? [] }

    /// What the claims that it leads are about; nothing where it leads none.
    var leading: [Topic]? { claim.flatMap { $0.kind.leads ? $0.context + [$0.topic] : nil } }

    /// Whether an entry of a page says this in its own place.
    func isStated(by entry: Entry) -> Bool {
        guard entry.passage.place == place else { return false }
        return switch (source, entry.content) {
        case (.claim(let claim), .claim(let read)): read.states(claim)
        case (.prose, .unread): entry.passage.text == text
        default: false
        }
    }

    /// Whether it says the same, wherever it stands and whatever it is about.
    func isSaid(by entry: Entry) -> Bool {
        if let claim, case .claim(let read) = entry.content, read.statesValues(of: claim) { return true }
        return entry.passage.text == text
    }
}

/// What a page says: an entry of its reading, which may be about something that has another name on the page.
struct Entry {
    let content: PageReading.Entry

    var key: MatchKey {
        switch content {
        case .claim(let read):
            MatchKey(place: read.place, kind: read.claim.kind, words: MatchKey.words(read.claim.values))
        case .unread(let text): MatchKey(place: text.place, kind: nil, words: [text.text])
        }
    }

    var passage: Passage { content.passage }

    var claim: ReadClaim? {
        if case .claim(let read) = content { read } else { nil }
    }

    var unread: UnreadText? {
        if case .unread(let text) = content { text } else { nil }
    }

    /// The same entry, about `topic` instead of what stands there in its context.
    func renamed(to topic: Topic, at depth: Int) -> Entry {
        guard let claim, claim.claim.context.count > depth else { return self }
        var context = claim.claim.context
        context[depth] = topic
        return Entry(content: .claim(claim.about(context)))
    }
}

/// What two sides of a comparison must share to mean the same. Whether they do is decided by `Value.means`.
struct MatchKey: Hashable {
    let place: Place?
    let kind: ClaimKind?
    let words: [String]

    var placeless: MatchKey { MatchKey(place: nil, kind: kind, words: words) }

    /// The words of values, without the differences that `Value.means` lets pass.
    static func words(_ values: [String: Value]) -> [String] {
        values.sorted { $0.key < $1.key }.flatMap { $0.value.words }
    }
}

extension Value {
    fileprivate var words: [String] {
        switch self {
        case .text(let text), .email(let text), .telephone(let text), .webAddress(let text), .heading(let text),
            .purpose(let text):
            Self.words(of: text)
        case .list(let items), .choice(let items): items.flatMap(Self.words)
        case .term(let term): [term.description]
        case .date(let date): [date.description]
        case .month(let month): [month.description]
        case .number(let number): ["\(number)"]
        case .edition(let edition): [edition]
        case .document(let document): [document.rawValue]
        }
    }

    private static func words(of text: String) -> [String] {
        text.withPlainQuotes.uppercased().split(separator: " ").compactMap { word in
            let end = word.lastIndex { $0 != "." && $0 != "," && $0 != ";" }
            let bare = end.map { word[...$0] } ?? ""
            return bare.isEmpty || bare == "EN" || bare == "OF" ? nil : String(bare)
        }
    }
}
