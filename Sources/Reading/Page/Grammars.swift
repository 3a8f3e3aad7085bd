import Facts
import Foundation
import Phrases

/// The grammars of a site, each made when it is first asked for: most sites speak in one form of address.
final class Grammars: @unchecked Sendable {
    private let templates: Templates
    private let lock = NSLock()
    /// Touched under the lock alone.
    private var made: [Grammar] = []

    init(_ templates: Templates) { self.templates = templates }

    func grammar(_ addressing: Addressing) -> Grammar {
        lock.lock()
        defer { lock.unlock() }
        if let known = made.first(where: { $0.addressing == addressing }) { return known }
        let grammar = Grammar(templates, addressing, sharing: made.first)
        made.append(grammar)
        return grammar
    }
}
