import Diagnostics
import Facts

/// What facts are called: by their key path as JSON has it, which holds in whatever language they are written.
struct FactNames {
    private let names: [Location: String]

    init(_ organisation: Organisation) {
        let own = organisation.allFacts
        let json = FactsEncoder.json([organisation])
        let read = (try? FactsFile.organisations(fromJSON: json, file: ""))?.first?.allFacts ?? []
        let paths = read.count == own.count ? read.map { $0.location?.keyPath } : own.map { _ in nil }
        names = Dictionary(
            zip(own, paths).compactMap { fact, path in
                fact.location.map { ($0, [path, "\(type(of: fact))"].compactMap(\.self).joined(separator: ": ")) }
            }
        ) { first, _ in first }
    }

    /// "purposes[2].grounds[0]: LegalBasis"; nothing for a place where no fact of the organisation stands.
    func name(at place: Location) -> String? { names[place] }

    /// The name and the place.
    func lines(at place: Location) -> [String] {
        var bare = place
        bare.keyPath = nil
        return [names[place], bare.description].compactMap(\.self)
    }
}
