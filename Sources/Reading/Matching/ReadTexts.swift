import Phrases
import Synchronization

/// What texts were read as, by where they stood: the files of a document say the same, and most documents say some things in
/// the same words. A text that was read before is not read again.
struct ReadTexts {
    private struct Key: Hashable {
        let text: [UInt8]
        let place: Place?

        func hash(into hasher: inout Hasher) {
            text.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    /// What was read of late, and before that: what is not asked for in either time is forgotten.
    private var known: [Key: BlockParser.Result] = [:]
    private var earlier: [Key: BlockParser.Result] = [:]

    /// So many texts are kept of each time, of so many bytes at most.
    private static let most = 1_024
    private static let longest = 1_000

    /// - Parameters:
    ///   - place: where the text stands; what can stand there depends on nothing else.
    ///   - parse: reads the text, where it was not read before.
    mutating func result(
        of text: [UInt8], at place: Place?, orBy parse: () -> BlockParser.Result
    ) -> BlockParser.Result {
        if text.count > Self.longest { return parse() }
        let key = Key(text: text, place: place)
        if let known = known[key] { return known }
        let result = earlier[key] ?? parse()
        if known.count == Self.most {
            swap(&earlier, &known)
            known.removeAll(keepingCapacity: true)
        }
        known[key] = result
        return result
    }
}

/// The texts that were read, for all who read pages by the same phrases: each takes some along through a page, so that there
/// are as many as pages that are read at once, and nobody waits for another.
final class TextMemory: Sendable {
    private let idle = Mutex<[ReadTexts]>([])

    func take() -> ReadTexts { idle.withLock { $0.popLast() } ?? ReadTexts() }

    func giveBack(_ texts: ReadTexts) { idle.withLock { $0.append(texts) } }
}
