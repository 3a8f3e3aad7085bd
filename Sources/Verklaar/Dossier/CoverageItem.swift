import Diagnostics
import Facts

/// One item that people must be told, by the law that asks it.
struct CoverageItem {
    let provision: Provision
    /// What is to be told, in Dutch.
    let asks: String
    /// What claims cite that tell it: the item itself, that of article 13 which asks the same of data that come from people
    /// themselves, and the articles that give what is told, such as a right.
    let saidBy: [Provision]
    /// What findings cite that are about it.
    let foundBy: [Provision]
    let applies: @Sendable (Organisation) -> Applicability

    /// - Parameter isAsked: whether a document has to tell it where it holds. An exception is for who invokes it.
    init(
        _ provision: Provision, _ asks: String, isAsked: Bool = true, as counterpart: Provision? = nil,
        alsoSaidBy others: [Provision] = [],
        _ applies: @escaping @Sendable (Organisation) -> Applicability = { _ in .always }
    ) {
        self.provision = provision
        self.asks = asks
        let same = [provision] + [counterpart].compactMap(\.self)
        foundBy = isAsked ? same : []
        saidBy = same + others
        self.applies = applies
    }
}

/// Whether an item holds for an organisation, as far as its facts say.
enum Applicability {
    /// It holds for everyone; where nothing is said, that is missing.
    case always
    /// It does not, by these facts.
    case not(because: String)
    /// Where nothing is said of it, nobody can tell whether something ought to be: what the facts leave open.
    case open(String)
}

extension CoverageItem {
    /// Articles 13 and 14 of the AVG and 11.7a of the Telecommunicatiewet, item by item.
    static let all = article13 + article14 + telecommunications

    private static let article13 = [
        CoverageItem(
            .avg("13 lid 1 onder a"),
            "Wie verantwoordelijk is, met contactgegevens, en wie die vertegenwoordigt"),
        CoverageItem(
            .avg("13 lid 1 onder b"), "Hoe de functionaris voor gegevensbescherming te bereiken is",
            Applicability.ofOfficer),
        CoverageItem(.avg("13 lid 1 onder c"), "De doelen, en de rechtsgrond van elk", alsoSaidBy: [.avg("6 lid 1")]),
        CoverageItem(.avg("13 lid 1 onder d"), "De gerechtvaardigde belangen", Applicability.ofInterests),
        CoverageItem(.avg("13 lid 1 onder e"), "Wie de gegevens krijgen"),
        CoverageItem(
            .avg("13 lid 1 onder f"), "Doorgifte buiten de Europese Economische Ruimte, en de waarborgen daarbij",
            alsoSaidBy: [.avg("44"), .avg("46"), .avg("49")], Applicability.ofTransfers),
        CoverageItem(.avg("13 lid 2 onder a"), "Hoelang gegevens worden bewaard, of waarvan dat afhangt"),
        CoverageItem(
            .avg("13 lid 2 onder b"),
            "De rechten: inzage, rectificatie, wissing, beperking, bezwaar en overdraagbaarheid",
            alsoSaidBy: ["15", "16", "17", "18", "20", "21"].map(Provision.avg)),
        CoverageItem(
            .avg("13 lid 2 onder c"), "Dat toestemming kan worden ingetrokken", alsoSaidBy: [.avg("7 lid 3")],
            Applicability.ofWithdrawal),
        CoverageItem(
            .avg("13 lid 2 onder d"), "Dat een klacht kan worden ingediend bij de toezichthouder",
            alsoSaidBy: [.avg("77")]),
        CoverageItem(
            .avg("13 lid 2 onder e"), "Of iemand gegevens moet geven, en wat er anders gebeurt"),
        CoverageItem(
            .avg("13 lid 2 onder f"), "Geautomatiseerde besluiten en profilering: de logica, het belang en de gevolgen",
            Applicability.ofDecisions),
        CoverageItem(
            .avg("13 lid 3"), "Gebruik voor een ander doel, verteld voordat het begint", alsoSaidBy: [.avg("6 lid 4")],
            Applicability.ofFurtherUse),
    ]

    private static let article14 = [
        item14("lid 1 onder a", as: "lid 1 onder a", "Wie verantwoordelijk is, met contactgegevens"),
        item14(
            "lid 1 onder b", as: "lid 1 onder b", "Hoe de functionaris voor gegevensbescherming te bereiken is",
            Applicability.ofOfficer),
        item14(
            "lid 1 onder c", as: "lid 1 onder c", "De doelen, en de rechtsgrond van elk", alsoSaidBy: [.avg("6 lid 1")]),
        item14("lid 1 onder d", "Welke categorieën gegevens"),
        item14("lid 1 onder e", as: "lid 1 onder e", "Wie de gegevens krijgen"),
        item14(
            "lid 1 onder f", as: "lid 1 onder f", "Doorgifte buiten de Europese Economische Ruimte, en de waarborgen",
            alsoSaidBy: [.avg("44"), .avg("46"), .avg("49")], Applicability.ofTransfers),
        item14("lid 2 onder a", as: "lid 2 onder a", "Hoelang gegevens worden bewaard, of waarvan dat afhangt"),
        item14(
            "lid 2 onder b", as: "lid 1 onder d", "De gerechtvaardigde belangen", Applicability.ofInterests),
        item14(
            "lid 2 onder c", as: "lid 2 onder b", "De rechten van betrokkenen",
            alsoSaidBy: ["15", "16", "17", "18", "20", "21"].map(Provision.avg)),
        item14(
            "lid 2 onder d", as: "lid 2 onder c", "Dat toestemming kan worden ingetrokken",
            alsoSaidBy: [.avg("7 lid 3")], Applicability.ofWithdrawal),
        item14(
            "lid 2 onder e", as: "lid 2 onder d", "Dat een klacht kan worden ingediend bij de toezichthouder",
            alsoSaidBy: [.avg("77")]),
        item14("lid 2 onder f", "Waar de gegevens vandaan komen, en of die bron openbaar is"),
        item14(
            "lid 2 onder g", as: "lid 2 onder f", "Geautomatiseerde besluiten en profilering",
            Applicability.ofDecisions),
        item14(
            "lid 3",
            "Wanneer de betrokkene het hoort: binnen een maand, bij het eerste contact of de eerste verstrekking"),
        item14(
            "lid 4", as: "lid 3", "Gebruik voor een ander doel, verteld voordat het begint",
            alsoSaidBy: [.avg("6 lid 4")], Applicability.ofFurtherUse),
        item14(
            "lid 5",
            "Een beroep op een uitzondering: bekend bij de betrokkene, onevenredig veel moeite, een wet, een geheim",
            isAsked: false
        ) { _ in .not(because: "de feiten doen op geen uitzondering een beroep") },
    ]

    private static let telecommunications = [
        CoverageItem(
            .tw("11.7a lid 1 onder a"), "Wat op apparaten wordt geplaatst of gelezen, en waarvoor",
            as: .tw("11.7a lid 1"), Applicability.ofDevices),
        CoverageItem(
            .tw("11.7a lid 1 onder b"), "Dat daarvoor toestemming is verkregen", Applicability.ofCookieConsent),
        CoverageItem(
            .tw("11.7a lid 3"),
            "Onder welke groep van de wet dit valt: nodig voor de dienst, een meting met weinig gevolgen, of alleen met toestemming",
            Applicability.ofCookieKinds),
    ]

    /// An item of article 14, which holds only for data that come from others.
    ///
    /// - Parameter counterpart: the item of article 13 that asks the same.
    private static func item14(
        _ place: String, as counterpart: String? = nil, _ asks: String, isAsked: Bool = true,
        alsoSaidBy others: [Provision] = [],
        _ applies: @escaping @Sendable (Organisation) -> Applicability = { _ in .always }
    ) -> CoverageItem {
        CoverageItem(
            .avg("14 \(place)"), asks, isAsked: isAsked, as: counterpart.map { .avg("13 \($0)") }, alsoSaidBy: others
        ) { organisation in
            organisation.hasDataFromOthers
                ? applies(organisation)
                : .not(because: "de feiten noemen geen gegevens die van anderen dan de betrokkenen komen")
        }
    }
}
