import Diagnostics
import Facts
import KnownCookies
import Observations

/// Holds the facts of an organisation against what was observed of its site: each thing that differs, once, at the fact that it
/// is about.
///
///     SiteAudit(of: organisation, seen: observations, knowing: KnownCookies(), on: "2026-11-29").findings()
///
/// Nothing of an observation is told but names, terms and places; names that hold an identifier are masked.
public struct SiteAudit {
    let organisation: Organisation
    let sightings: Sightings
    let day: CalendarDate
    let known: KnownCookies

    /// - Parameters:
    ///   - known: what cookies are by their names.
    ///   - day: that judges acceptances.
    public init(
        of organisation: Organisation, seen observations: [Observation], knowing known: KnownCookies,
        on day: CalendarDate
    ) {
        self.known = known
        self.organisation = organisation
        self.day = day
        sightings = Sightings(observations, of: organisation)
    }

    /// In the order of what is looked at: what is on devices, hosts, forms, connections.
    public func findings() -> [Diagnostic] {
        if sightings.visits.isEmpty { return [elsewhere] }
        let all = entries() + denials() + traces() + hosts() + embeds() + forms() + connections()
        return all.about(organisation.id)
    }

    /// Whether any visit was to the site of the organisation.
    public var hasVisits: Bool { !sightings.visits.isEmpty }

    /// Whether an observation has such a visit.
    public func isAbout(_ observation: Observation) -> Bool { sightings.files.contains(observation.file) }

    /// In which its facts are written.
    public var language: FactsLanguage { organisation.origin.language }

    /// The fact of the website, or else the organisation: at which stands what no fact says.
    var website: any Fact { organisation.website ?? organisation }

    /// Where cookies are told, or would be.
    var cookieFacts: any Fact { organisation.website?.cookies.value ?? website }

    func finding(_ rule: AuditRule, _ message: String, at fact: any Fact, in visits: [Visit]) -> Diagnostic {
        rule.finding(message, at: fact, notes: sightings.notes(of: visits).map { .init($0) }, on: day, in: language)
    }

    /// That a file is of no site of these facts.
    public static func strange(_ observation: Observation) -> Diagnostic {
        Diagnostic(
            AuditRule.siteOther.id, .error, "no visit in this file was to a site of these facts",
            at: Location(file: observation.file), reason: AuditRule.siteOther.why,
            remedy: AuditRule.siteOther.remedy.text(in: .swift))
    }

    private var elsewhere: Diagnostic {
        let hosts = sightings.otherHosts.map { "\"\($0)\"" }.joined(separator: ", ")
        return Diagnostic(
            AuditRule.siteOther.id, .error,
            hosts.isEmpty
                ? "the observations tell of no visit" : "no visit was to the site of these facts, but to \(hosts)",
            at: website.location, reason: AuditRule.siteOther.why, remedy: AuditRule.siteOther.remedy.text(in: language)
        )
    }
}
