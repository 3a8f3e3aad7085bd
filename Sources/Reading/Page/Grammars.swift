import Facts
import Phrases
import Synchronization

/// The grammars of a site, each made when it is first asked for: most sites speak in one form of address.
final class Grammars: Sendable {
    private let templates: Templates
    private let made = Mutex<[Grammar]>([])

    init(_ templates: Templates) { self.templates = templates }

    func grammar(_ addressing: Addressing) -> Grammar {
        made.withLock { made in
            if let known = made.first(where: { $0.addressing == addressing }) { return known }
            let grammar = Grammar(templates, addressing, sharing: made.first)
            made.append(grammar)
            return grammar
        }
    }
}
