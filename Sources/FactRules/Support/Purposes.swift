import Facts

// What rules ask of a purpose more than once.

extension Organisation {
    func categories(of purpose: Purpose, _ natures: DataNature...) -> [DataCategory] {
        guard categories.contains(where: { natures.contains($0.nature) }) else { return [] }
        return purpose.categories.compactMap(category).filter { natures.contains($0.nature) }
    }

    /// Categories of a nature that no purpose uses.
    func unusedCategories(_ nature: DataNature) -> [DataCategory] {
        let used = Set(purposes.flatMap(\.categories))
        return categories.filter { $0.nature == nature && !used.contains($0.label) }
    }

    func subjects(of purpose: Purpose, _ relations: DataSubject.Relation...) -> [DataSubject] {
        subjects.filter { purpose.subjects.contains($0.label) && relations.contains($0.knownRelation) }
    }
}

extension DataSubject {
    /// What is said of them, or else what their label leaves no doubt of.
    var knownRelation: Relation {
        if relation != .other { return relation }
        switch label.lowercased() {
        case "medewerkers", "onze medewerkers", "werknemers", "onze werknemers", "personeel", "ons personeel",
            "personeelsleden":
            return .staff
        case "sollicitanten": return .applicants
        default: return .other
        }
    }
}

extension Purpose {
    /// Whether consent to it is explicit (AVG art. 9 lid 2 onder a, UAVG art. 32 onder a).
    var hasExplicitConsent: Bool { grounds.contains { $0.ground == .consent && $0.consent?.isExplicit == true } }

    /// Whether a law that is named asks for it or allows it. One that only has records kept does neither.
    var hasStatute: Bool { grounds.contains(where: \.namesLaw) }

    /// Whether it is said to profile people, or its own words say so.
    var profiles: Bool { !profiling.isUnsaid || profile != nil || ([name] + details).contains(where: \.namesProfiles) }
}

extension LegalBasis {
    /// Whether it names a law that can allow a use of data, beside those that have records kept.
    var namesLaw: Bool { statutes.value?.contains { !$0.isDutyToKeepRecords } ?? false }
}

extension Statute {
    /// The duties to keep books and files, which say how long, and allow no use of data by themselves.
    private static let dutiesToKeepRecords: [Statute] = [.awr52, .bw210, .wwft33]

    fileprivate var isDutyToKeepRecords: Bool {
        Self.dutiesToKeepRecords.contains { duty in
            guard name == duty.name, let article, let kept = duty.article else { return false }
            return article == kept || article.hasPrefix(kept + " ")
        }
    }
}

extension String {
    /// Whether it speaks of a profile of people, or of keeping up what interests them.
    var namesProfiles: Bool {
        mentions(["profiler", "klantprofiel", "risicoprofiel", "interesseprofiel", "kredietscore"])
            || (mentions(["bijhouden", "vastleggen"]) && mentions(["belangstelling", "interesse", "voorkeuren"]))
    }
}
