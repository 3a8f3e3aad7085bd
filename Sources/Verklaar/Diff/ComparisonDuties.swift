import Changes
import Claims
import Dutch
import Facts

/// How soon, and by which way, documents promise to tell of what changes.
struct Notice: Sendable {
    /// "30 dagen"
    let term: String
    /// "e-mail of een bericht op onze website"
    let channels: String?

    /// Nothing where they promise no term.
    init?(in claims: [StatedClaim]) {
        let promise = claims.lazy.map(\.claim).first { claim in
            ["changes.announced.within", "changes.told.within"].contains { claim.kind.isIn($0) }
        }
        guard let promise, let term = promise.values["term"] else { return nil }
        self.term = term.written
        channels = promise.values["channels"]?.written
    }
}

extension OrganisationComparison {
    /// What must be done before the new documents hold, a line each, in Dutch.
    public var duties: [String] { [telling, asking].compactMap(\.self) }

    private var telling: String? {
        let material = changes.filter { $0.proposedClass == .material }
        if material.isEmpty { return nil }
        let what = material.count == 1 ? "de wezenlijke verandering" : "de \(material.count) wezenlijke veranderingen"
        let start =
            "Vertel \(what) aan \(Self.people(of: material)) voordat die \(material.count == 1 ? "ingaat" : "ingaan")"
        guard let notice else { return start + "." }
        let way = notice.channels.map { ", via \($0)" } ?? ""
        return start + ", en wel minstens \(notice.term) van tevoren\(way): dat belooft de oude tekst."
    }

    /// Whom changes concern: all, where one of them does not say.
    private static func people(of changes: [Change]) -> String {
        if changes.contains(where: \.people.isEmpty) { return "de betrokkenen" }
        let people = changes.flatMap(\.people).reduce(into: [String]()) { all, one in
            if !all.contains(one) { all.append(one) }
        }
        return Value.list(people).written
    }

    private var asking: String? {
        let titles = changes.filter(\.asksConsent).map { "‘\($0.title)’" }
        return titles.isEmpty
            ? nil
            : "Vraag toestemming, en vraag haar opnieuw aan wie die al eerder gaf, bij \(Value.list(titles).written)."
    }
}
