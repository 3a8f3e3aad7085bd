import Foundation

/// How many changes of pages, facts and templates the check found, as `make mutants` last counted them.
struct MutationFigures: Decodable {
    struct Kind: Decodable {
        let kind: String
        let killed: Int
        let survived: Int
    }

    let seed: UInt64
    let organisations: Int
    let kinds: [Kind]

    static let file = "mutants/report.json"

    /// - Returns: nothing where nobody has counted.
    init?(in files: SiteFiles) {
        guard let bytes = try? files.bytes(Self.file),
            let figures = try? JSONDecoder().decode(MutationFigures.self, from: Data(bytes))
        else { return nil }
        self = figures
    }

    /// Changes that make a page say something else.
    var found: (killed: Int, all: Int) { sum { !$0.isHarmless } }
    /// Changes that leave what it says as it is; one that is found is a false alarm.
    var harmless: (killed: Int, all: Int) { sum(\.isHarmless) }

    private func sum(_ isMeant: (Kind) -> Bool) -> (killed: Int, all: Int) {
        let meant = kinds.filter { $0.isCounted && isMeant($0) }
        return (meant.reduce(0) { $0 + $1.killed }, meant.reduce(0) { $0 + $1.killed + $1.survived })
    }
}

extension MutationFigures.Kind {
    fileprivate var family: Substring { kind.prefix { $0 != "." } }
    fileprivate var isHarmless: Bool { family == "harmless" }
    /// Those of comparisons, and those that need not be found, have counts of their own.
    fileprivate var isCounted: Bool { !["change", "equal"].contains(family) }
}
