import Diagnostics
import Facts
import RuleKit

/// The rules in Dutch, as a page for lawyers: subject by subject, each rule with its provisions and their addresses.
enum DutchReference {
    static func markdown(of entries: [any RuleProtocol]) -> String {
        let parts = RuleSubject.allCases.map { subject in part(subject, entries.filter { $0.subject == subject }) }
        return introduction + summary(of: entries) + parts.joined()
    }

    private static let introduction = """
        # Regels

        Deze pagina is gemaakt met `verklaar rules --format markdown`; wijzig haar niet met de hand.

        Verklaar beoordeelt wat een organisatie over haar gegevensverwerking vastlegt, en wat zij daarover publiceert.
        Elke regel hieronder zegt wat er mis kan zijn, welke bepaling dat vraagt, waarom, en wat eraan te doen is.

        Andere stukken voor juristen volgen uit dezelfde feiten: `verklaar diff` zegt wat er tussen twee versies verandert,
        `verklaar register` maakt het register van verwerkingsactiviteiten (AVG art. 30), en `verklaar processors` de lijst
        van verwerkers.

        Een **fout** houdt publicatie tegen, tenzij de organisatie haar met een reden en tot een datum accepteert. Een
        **waarschuwing** of **opmerking** houdt niets tegen. Een **dossierpunt** gaat niet over de tekst, maar over wat de
        organisatie in haar eigen administratie moet hebben. Weet een organisatie dat zij iets nog niet weet, en heeft zij
        het nagevraagd, dan wordt een fout een waarschuwing, en een waarschuwing een opmerking. Bij afzonderlijke
        bevindingen kan de ernst afwijken van die van de regel.

        Dit is geen juridisch advies. Bij elke regel staat wanneer de bronnen voor het laatst zijn nagezien, in de
        tekst zelf of bij wie haar aanhaalt, en van welke dat nog niet is gebeurd.


        """

    private static func summary(of entries: [any RuleProtocol]) -> String {
        let counts = [Severity.error, .warning, .note, .dossier].map { severity in
            "\(severity.dutchPlural): \(entries.count { $0.severity == severity })"
        }
        return "Aantal regels: \(entries.count) (\(counts.joined(separator: ", "))).\n"
    }

    private static func part(_ subject: RuleSubject, _ entries: [any RuleProtocol]) -> String {
        entries.isEmpty ? "" : "\n## \(subject.dutch)\n" + entries.map(section).joined()
    }

    private static func section(_ rule: any RuleProtocol) -> String {
        let title = rule.dutch?.title ?? rule.title
        let lines = [
            "Regel `\(rule.id.rawValue)`, \(rule.severity.dutch).",
            "- **Bepalingen:** \(provisions(of: rule))",
            "- **Waarom:** \((rule.dutch?.why ?? rule.why).capitalised)",
            "- **Wat te doen:** \((rule.dutch?.remedy ?? rule.remedy.text(in: .json)).capitalised)",
            "- **Bronnen nagezien:** \(checked(rule))",
        ]
        return "\n### \(title)\n\n\(lines[0])\n\n\(lines.dropFirst().joined(separator: "\n"))\n"
    }

    private static func provisions(of rule: any RuleProtocol) -> String {
        if rule.provisions.isEmpty { return "geen; dit is een regel van Verklaar zelf." }
        return rule.provisions.map { provision in
            provision.url.map { "[\(provision)](\($0))" } ?? provision.description
        }.joined(separator: ", ") + "."
    }

    private static func checked(_ rule: any RuleProtocol) -> String {
        guard let checked = rule.checked else { return "niet van toepassing." }
        guard let day = checked.day else { return "nog niet: de regel is uit het geheugen geschreven." }
        let date = "\(day.day)-\(day.month)-\(day.year)"
        if checked.unseen.isEmpty { return "\(date)." }
        let unseen = checked.unseen.map(\.description).joined(separator: "; ")
        return "\(date). Nog niet nagezien: \(unseen)."
    }
}

extension RuleSubject {
    fileprivate var dutch: String {
        switch self {
        case .who: "Wie verantwoordelijk is"
        case .purposes: "Doelen, grondslagen en toestemming"
        case .special: "Bijzondere en gevoelige gegevens"
        case .sources: "Gegevens van anderen"
        case .recipients: "Ontvangers, verwerkers en doorgifte"
        case .retention: "Bewaartermijnen"
        case .rights: "Rechten"
        case .security: "Beveiliging en datalekken"
        case .cookies: "Cookies"
        case .marketing: "Reclame"
        case .text: "De tekst zelf"
        case .consistency: "Samenhang van de feiten"
        case .acceptances: "Acceptaties"
        }
    }
}

extension Severity {
    var dutch: String {
        switch self {
        case .error: "fout"
        case .warning: "waarschuwing"
        case .note: "opmerking"
        case .dossier: "dossierpunt"
        }
    }

    fileprivate var dutchPlural: String {
        switch self {
        case .error: "fouten"
        case .warning: "waarschuwingen"
        case .note: "opmerkingen"
        case .dossier: "dossierpunten"
        }
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
