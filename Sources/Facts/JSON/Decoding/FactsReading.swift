import JSONText

/// One decoding of a facts file.
///
/// A class, since all decoders of the file write into it.
final class FactsReading {
    let source: FactsSource
    /// Whether something stands there that decoding passes over, and that may be wrong.
    var isDoubtful = false

    init(of source: FactsSource) { self.source = source }

    func organisations() throws -> [Organisation] {
        guard case .list(let nodes) = source.root.content else { return [try organisation(source.root, at: nil)] }
        return try nodes.enumerated().map { try organisation($1, at: .index($0)) }
    }

    private func organisation(_ node: JSON, at step: FactsDecoder.Step?) throws -> Organisation {
        try FactsDecoder(Organisation.self, from: node, at: step, in: nil, of: self).decode(Organisation.self)
    }
}
