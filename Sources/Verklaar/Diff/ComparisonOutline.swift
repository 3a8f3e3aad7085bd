import Changes
import Claims
import Diagnostics
import Facts

/// A comparison as a lawyer reads it, in Dutch: first what changed in meaning, by whom it concerns; then what only reads
/// otherwise; then what nobody can judge. Each printer writes this down in its own format.
struct ComparisonOutline {
    struct Line {
        enum Kind { case plain, gone, came }
        let label: String
        let text: String
        var kind = Kind.plain
    }

    struct Entry {
        let title: String
        /// "wezenlijk"
        let tag: String?
        let lines: [Line]
    }

    struct Section {
        let title: String
        let entries: [Entry]
    }

    struct Part {
        let title: String
        let summary: String
        /// What must be done.
        var duties: [String] = []
        let sections: [Section]
        var redlines: [DocumentRedline] = []
    }

    let title: String
    let parts: [Part]

    init(_ comparison: Comparison) {
        title = "Verschillen tussen \(comparison.old) en \(comparison.new)"
        let common = comparison.common
        let kinds = Set(common.map(\.kind))
        parts =
            Self.common(common, in: comparison) + comparison.organisations.compactMap { Self.part($0, besides: kinds) }
    }

    /// What one phrase makes read otherwise everywhere.
    private static func common(_ common: [(kind: ClaimKind, organisations: [String])], in comparison: Comparison)
        -> [Part]
    {
        if common.isEmpty { return [] }
        let entries = common.compactMap { kind, owners -> Entry? in
            let example = comparison.organisations.first { $0.id == owners[0] }?.rewordings.first { $0.kind == kind }
            return example.map {
                Entry(
                    title: kind.id, tag: nil,
                    lines: [
                        Line(label: "was", text: $0.old, kind: .gone), Line(label: "wordt", text: $0.new, kind: .came),
                        Line(label: "bij", text: owners.joined(separator: ", ")),
                    ] + cause(of: $0))
            }
        }
        return [
            Part(
                title: "Alle organisaties", summary: "Een zin in de sjablonen leest anders, en zegt hetzelfde.",
                sections: [Section(title: "Anders verwoord", entries: entries)])
        ]
    }

    private static func part(_ compared: OrganisationComparison, besides common: Set<ClaimKind>) -> Part? {
        let rewordings = compared.rewordings.filter { !common.contains($0.kind) }
        let sections =
            [documents(of: compared)] + meanings(of: compared)
            + [
                Section(
                    title: "Anders verwoord, met dezelfde betekenis",
                    entries: addressing(of: compared) + rewordings.map(entry)),
                ownWords(of: compared),
                Section(title: "Nieuwe bevindingen", entries: compared.findings(.new).map(entry)),
                Section(title: "Gewijzigde bevindingen", entries: compared.findings(.changed).map(entry)),
                Section(title: "Opgeloste bevindingen", entries: compared.findings(.solved).map(entry)),
            ]
        let told = sections.filter { !$0.entries.isEmpty }
        if told.isEmpty { return nil }
        return Part(
            title: compared.name, summary: summary(of: compared), duties: compared.duties,
            sections: told + unchanged(in: compared), redlines: compared.redlines)
    }

    private static func addressing(of compared: OrganisationComparison) -> [Entry] {
        compared.addressing.map { [Entry(title: "Aanspreekvorm: \($0.dutch)", tag: "redactioneel", lines: [])] } ?? []
    }

    /// What both editions tell alike, in one line.
    private static func unchanged(in compared: OrganisationComparison) -> [Section] {
        let names = compared.unchanged.map(\.heading)
        guard let first = names.first else { return [] }
        let line = ([first] + names.dropFirst().map { $0.prefix(1).lowercased() + $0.dropFirst() })
            .joined(separator: ", ")
        let hasUnjudged = !compared.goneWords.isEmpty || !compared.newWords.isEmpty
        let exception =
            hasUnjudged ? [Line(label: "let op", text: "Wat onder ‘Niet beoordeeld’ staat, telt hier niet mee.")] : []
        return [
            Section(
                title: "Gecontroleerd en niet gewijzigd", entries: [Entry(title: line, tag: nil, lines: exception)])
        ]
    }

    private static func summary(of compared: OrganisationComparison) -> String {
        let counts = ChangeClass.allCases.compactMap { kind -> String? in
            let count = compared.changes.count { $0.proposedClass == kind }
            return count == 0 ? nil : "\(count) \(kind.dutch)"
        }
        let doubt =
            compared.isUnsure
            ? " Niet alle tekst is begrepen: wat nieuw of vervallen lijkt, kan ook daarin staan. Zie ‘Niet beoordeeld’."
            : ""
        if compared.changes.isEmpty { return "Geen verandering van betekenis." + doubt }
        let number =
            compared.changes.count == 1
            ? "1 verandering van betekenis" : "\(compared.changes.count) veranderingen van betekenis"
        return "\(number): \(counts.joined(separator: ", "))." + doubt
    }

    private static func documents(of compared: OrganisationComparison) -> Section {
        let versions = compared.versions.map { version in
            Entry(
                title: "Versie: \(version.document.folder)", tag: nil,
                lines: [
                    version.old.map { Line(label: "was", text: $0, kind: .gone) },
                    version.new.map { Line(label: "wordt", text: $0, kind: .came) },
                ]
                .compactMap(\.self))
        }
        return Section(
            title: "Documenten",
            entries: compared.added.map { Entry(title: "Nieuw document: \($0.folder)", tag: nil, lines: []) }
                + compared.removed.map { Entry(title: "Vervallen document: \($0.folder)", tag: nil, lines: []) }
                + versions)
    }

    /// Those for whom no group is named concern all.
    private static func meanings(of compared: OrganisationComparison) -> [Section] {
        var groups: [(people: [String], entries: [Entry])] = []
        for (number, change) in compared.changes.enumerated() {
            let entry = entry(change, compared.findings.filter { $0.change == number })
            if let index = groups.firstIndex(where: { $0.people == change.people }) {
                groups[index].entries.append(entry)
            } else {
                groups.append((change.people, [entry]))
            }
        }
        return groups.map { people, entries in
            Section(
                title: people.isEmpty ? "Verandert voor iedereen" : "Verandert voor " + people.joined(separator: ", "),
                entries: entries)
        }
    }

    private static func entry(_ change: Change, _ findings: [FindingChange]) -> Entry {
        var lines = change.value.map { [Line(label: "van → naar", text: $0)] } ?? []
        lines += told(change.gone, "was", .gone) + told(change.came, "wordt", .came)
        lines.append(Line(label: "gevolg", text: change.consequence))
        lines.append(Line(label: "bepaling", text: change.provisions.map(\.description).joined(separator: ", ")))
        lines += findings.map { found in
            Line(label: found.state.label, text: found.finding.inDutch)
        }
        if let fact = change.facts.first {
            lines.append(Line(label: "feit", text: fact.description))
        } else if let fact = change.gone.lazy.compactMap(\.fact).first {
            lines.append(Line(label: "feit (oud)", text: fact.description))
        }
        return Entry(title: change.title, tag: change.proposedClass.dutch, lines: lines)
    }

    /// Sentences that stand in both documents are told once.
    private static func told(_ claims: [StatedClaim], _ label: String, _ kind: Line.Kind) -> [Line] {
        claims.map(\.sentence).reduce(into: [String]()) { all, one in if !all.contains(one) { all.append(one) } }
            .map { Line(label: label, text: $0, kind: kind) }
    }

    private static func entry(_ rewording: TracedRewording) -> Entry {
        Entry(
            title: rewording.kind.id, tag: "redactioneel",
            lines: [
                Line(label: "was", text: rewording.old, kind: .gone),
                Line(label: "wordt", text: rewording.new, kind: .came),
            ] + cause(of: rewording))
    }

    private static func cause(of rewording: TracedRewording) -> [Line] {
        rewording.cause.dutch.map { [Line(label: "oorzaak", text: $0)] } ?? []
    }

    private static func ownWords(of compared: OrganisationComparison) -> Section {
        let lines =
            compared.goneWords.map { Line(label: "was", text: $0, kind: .gone) }
            + compared.newWords.map { Line(label: "wordt", text: $0, kind: .came) }
        return Section(
            title: "Niet beoordeeld",
            entries: lines.isEmpty
                ? []
                : [
                    Entry(
                        title: "Zinnen die Verklaar niet begrijpt: eigen woorden, of tekst van elders", tag: nil,
                        lines: lines)
                ])
    }

    private static func entry(_ finding: Diagnostic) -> Entry {
        let provisions = finding.provisions.map(\.description).joined(separator: ", ")
        return Entry(
            title: finding.titleInDutch, tag: finding.severity.dutch,
            lines: (provisions.isEmpty ? [] : [Line(label: "bepaling", text: provisions)])
                + (finding.location.map { [Line(label: "feit", text: $0.description)] } ?? []))
    }
}

extension Diagnostic {
    /// "Van toestemming blijft geen bewijs over (consent-unproven)"
    var titleInDutch: String {
        let entry = RuleReference.entries.first { $0.id == rule }
        return "\(entry?.dutch?.title ?? entry?.title ?? message) (\(rule.rawValue))"
    }

    /// With how bad it is.
    var inDutch: String { "\(titleInDutch), \(severity.dutch)" }
}

extension FindingChange.State {
    /// Before a finding that stands with its change.
    var label: String {
        switch self {
        case .new: "bevinding"
        case .changed: "bevinding (gewijzigd)"
        case .solved: "bevinding (opgelost)"
        }
    }
}

extension TracedRewording.Cause {
    /// Nothing where it is not known.
    var dutch: String? {
        switch self {
        case .facts: "de feiten; de zin in de sjablonen bleef gelijk"
        case .phrase(let place): place.map { "de zin op \($0)" }
        }
    }
}

extension AddressingChange {
    /// "je → u"
    var dutch: String { "\(old.pronoun) → \(new.pronoun)" }
}

extension Addressing {
    fileprivate var pronoun: String { self == .formal ? "u" : "je" }
}

extension Change {
    /// Beside the words that tell it: what it is, what follows from it, and why.
    var remark: [String] {
        [
            "\(title) [\(proposedClass.dutch)]", value, consequence,
            provisions.map(\.description).joined(separator: ", "),
        ]
        .compactMap(\.self) + facts.prefix(1).map(\.description)
    }

    fileprivate var value: String? { old.flatMap { old in new.map { "\(old) → \($0)" } } }

    /// "Bewaartermijn gewijzigd: bestellingen bezorgen"
    var title: String {
        let verb =
            switch direction {
            case .added: "nieuw"
            case .removed: "vervallen"
            case .changed: "gewijzigd"
            }
        return "\(isOfRole ? "Rol" : subject.heading) \(verb)"
            + (about.isEmpty ? "" : ": " + about.joined(separator: " – "))
    }
}
