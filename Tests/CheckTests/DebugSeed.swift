import Claims
import Facts
import TestSupport
import Testing

@Suite("DebugSeed") struct DebugSeed {
    @Test func seed() throws {
        for seed in 0..<UInt64(40) {
            var generator = FactGenerator(seed: seed)
            let organisation = generator.organisation()
            guard !organisation.advice.isEmpty else { continue }
            let published = try Publishing(organisation)
            let text = published.text(.privacyStatement, .markdown)
            if let range = text.range(of: "zelf doen?") {
                print("SEED", seed, organisation.advice.map { "\($0.kind) \($0.object) | \($0.place) | \($0.then)" });
                print(text[range.lowerBound...].prefix(900))
            }
        }
    }
}
