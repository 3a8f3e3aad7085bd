import Diagnostics
import Facts
import Verklaar

/// What a finding says to who reads Dutch: what its rule says, or else what kind of thing is wrong and what to do about it.
struct DutchFinding: Equatable {
    let title: String
    let remedy: String
    /// Whether it tells the kind only, and the message of the finding the rest.
    let isGeneral: Bool

    init(_ finding: Diagnostic) {
        if let title = RuleReference.dutchTitle(of: finding.rule) {
            self.init(title: title, remedy: RuleReference.dutchRemedy(of: finding.rule) ?? "", isGeneral: false)
        } else {
            self = Self.files[finding.rule] ?? Self.general(at: finding.location)
        }
    }

    private init(title: String, remedy: String, isGeneral: Bool = true) {
        self.title = title
        self.remedy = remedy
        self.isGeneral = isGeneral
    }

    private static let files: [RuleID: DutchFinding] = [
        .factsNotJson: DutchFinding(
            title: "Het bestand met feiten is beschadigd",
            remedy: "Herstel het in het programma waarin het is gewijzigd, of zet een eerdere versie terug."),
        .factsInvalid: DutchFinding(
            title: "Wat hier staat, past niet bij dit veld",
            remedy: "Vul het in zoals bij het veld staat, of maak het leeg."),
        .fileNotText: DutchFinding(
            title: "Een bestand is niet als gewone tekst opgeslagen", remedy: "Sla het op als UTF-8."),
        .fileMissing: DutchFinding(
            title: "Een bestand is er niet, of kan niet worden gelezen",
            remedy: "Zet het terug; het formulier ziet het meteen."),
        .idRepeated: DutchFinding(
            title: "Twee organisaties hebben dezelfde korte naam voor het webadres",
            remedy: "Geef elke organisatie een eigen korte naam."),
        .controllerMissing: DutchFinding(
            title: "De naam van de organisatie is niet ingevuld", remedy: "Vul die in bij Organisatie."),
        .shortNameTaken: DutchFinding(
            title: "De korte naam is een gewoon woord, of de naam van een ander",
            remedy: "Neem een deel van de volledige naam, of laat de korte naam leeg."),
    ]

    private static func general(at place: Location?) -> DutchFinding {
        guard let place else { return other }
        if place.keyPath != nil {
            return DutchFinding(title: "Iets in de feiten klopt niet", remedy: "Kijk na wat hier is ingevuld.")
        }
        let isTemplate = place.file.hasPrefix("templates/") || place.file.hasPrefix("content/")
        guard isTemplate else { return other }
        return DutchFinding(
            title: "Iets in de sjablonen van de site klopt niet",
            remedy: "Dat ligt niet aan wat u invult. Laat het zien aan wie de site beheert.")
    }

    private static let other = DutchFinding(
        title: "Iets op de pagina’s van de site klopt niet",
        remedy: "Dat ligt niet aan één veld. Laat het zien aan wie de site beheert.")
}
