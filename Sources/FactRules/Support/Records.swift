import Facts
import Texts

// Which kind of record a retention period is about.

extension Organisation {
    /// The periods of each kind of record, by what the facts say that it is, or else by its name.
    func periodsByRecord(among periods: [PlacedPeriod]) -> [RetentionPeriod.Record: [PlacedPeriod]] {
        periods.reduce(into: [:]) { all, placed in
            guard let record = placed.period.record ?? Record.named(in: names(of: placed)) else { return }
            all[record, default: []].append(placed)
        }
    }

    /// The purposes whose data a period is about.
    func purposes(of placed: PlacedPeriod) -> [Purpose] {
        switch placed.period.covers {
        case .purpose: purposes.filter { $0.name == placed.purpose }
        case .categories(let labels): purposes.filter { !$0.categories.allSatisfy { !labels.contains($0) } }
        case .both(let labels, let subjects):
            purposes.filter {
                $0.categories.contains(where: labels.contains) && $0.subjects.contains(where: subjects.contains)
            }
        case .subjects(let labels): purposes.filter { !$0.subjects.allSatisfy { !labels.contains($0) } }
        case .mostData, .allData, .otherData: []
        }
    }

    /// What is called by name in a period, and in the purpose that it stands in.
    private func names(of placed: PlacedPeriod) -> [String] {
        switch placed.period.covers {
        case .categories(let labels), .subjects(let labels): labels
        case .both(let labels, let subjects): labels + subjects
        case .purpose: purposes(of: placed).flatMap { [$0.name] + $0.categories + $0.subjects }
        case .mostData, .allData, .otherData: []
        }
    }
}

/// Words that give away a kind of record.
private enum Record {
    /// Nothing for images of an incident, which may be kept until it is settled.
    static func named(in names: [String]) -> RetentionPeriod.Record? {
        let text = SmallText(names.joined(separator: "\n"))
        guard let found = words.first(where: { text.holds(anyOf: $0.value) })?.key else { return nil }
        return found == .cameraImages && text.holds("incident") ? nil : found
    }

    private static let words: KeyValuePairs<RetentionPeriod.Record, [String]> = [
        .jobApplication: ["sollicit"],
        .cameraImages: ["camerabeeld", "cameratoezicht", "bewakingsbeeld", "bewakingscamera"],
        .treatmentFile: ["medisch dossier", "medische dossier", "patiëntendossier", "behandeldossier"],
        .clientDueDiligence: ["cliëntenonderzoek", "wwft"],
    ]
}
