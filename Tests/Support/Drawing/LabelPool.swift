import Facts

/// The labels that texts of a key are drawn from: by the key, where its words have to fit a place of their own, else by
/// the form that is asked.
package struct LabelPool {
    /// The keys that have labels of their own, each with its type: "Hosting.ipAddress".
    package static var keys: Set<String> { exact.union(byKey.keys) }

    let labels: [String]
    /// Whether they are drawn as they are: what could be taken for markup would be another fault in them.
    let isExact: Bool

    init(of key: DrawnKey) {
        labels = Self.byKey[key.name] ?? Self.labels(of: key.row.form)
        switch key.row.form {
        case .email, .website, .registration, .folder: isExact = true
        default: isExact = Self.exact.contains(key.name)
        }
    }

    /// The address of a server; and what is closed to somebody, since one that ends in an abbreviation, before a party that
    /// begins with one, can be read in two ways, which a check refuses.
    private static let exact: Set = ["Exclusion.parties", "Hosting.ipAddress", "NoAccess.object"]

    private static func labels(of form: TextForm?) -> [String] {
        switch form {
        case .sentence(let place): labels(of: place)
        case .email: Labels.emails
        case .telephone: Labels.telephones
        case .registration: ["10000000", "12345678", "99999999"]
        case .address: Labels.addresses
        case .website: Labels.sites
        case .evidence: Labels.places
        case .ownWords: Labels.ownWords
        case .folder: ["voorbeeld"]
        case .name, .question, .reference, nil: Labels.parties
        }
    }

    private static func labels(of place: SentencePlace) -> [String] {
        switch place.form {
        case .noun: place.before.hasSuffix("via") || place.before.hasSuffix("in") ? Labels.places : Labels.activities
        case .clause: Labels.clauses
        case .statement: Labels.statements
        case .consequence: Labels.consequences
        case .activity: Labels.purposes
        case .words: Labels.activities
        }
    }

    private static let byKey: [String: [String]] = [
        "AutomatedDecision.logic": Labels.statements,
        "AutomatedDecision.subject": ["[uw|je] krediet", "de premie van [uw|je] verzekering", "toelating"],
        "BreachHandling.channels": ["telefoon", "e-mail", "de website", "post en e-mail"],
        "BreachHandling.informs": Labels.informed,
        "Controller.shortName": Labels.shortNames,
        "Advice.object": ["[uw|je] burgerservicenummer", "foto’s van wat stuk is", "een verhuizing"],
        "Analytics.gets": Labels.data,
        "Analytics.name": ["Voorbeeldmeting", "de bezoekteller", "3M"],
        "Cookie.data": Labels.data,
        "Cookie.label": [
            "bezoekcookies", "_ga", "cookie voor de taal", "PHPSESSID", "*", "video’s", "_ga_*", "_hj{id}",
            "_pk_id.[hash]",
        ],
        "Cookie.name": ["_ga", "_ga_1", "sid", "|", "_ga_*", "_pk_id.[hash]", "wp-{id}"],
        "Cookie.placedWhen": Labels.moments,
        "CookieConsent.choices": ["alle cookies", "alleen noodzakelijke cookies", "geen cookies"],
        "CookieConsent.moment": Labels.moments,
        "DataCategory.examples": Labels.data,
        "DataCategory.label": Labels.data,
        "DataCategory.optionalExamples": Labels.data,
        "DataCategory.requiredExamples": Labels.data,
        "DataCollection.means": Labels.sources,
        "DataCollection.notBy": Labels.sources,
        "DataCollection.occasions": Labels.clauses,
        "DataSource.names": Labels.sources,
        "DataSource.notice": Labels.moments,
        "DataSubject.arrivalBy": Labels.sources,
        "DataSubject.examples": Labels.people,
        "DataSubject.label": Labels.people,
        "Denial.unless": Labels.clauses,
        "DeviceData.data": Labels.data,
        "DeviceData.erasedBy": Labels.places,
        "DirectExchange.audience": Labels.people,
        "DirectExchange.channels": ["Bluetooth", "wifi", "NFC"],
        "DirectExchange.data": Labels.data,
        "Disclaimer.object": ["andere websites", "de inhoud van berichten", "wat anderen plaatsen"],
        "EarlierVersion.changes": Labels.data,
        "EmbeddedContent.gets": Labels.data,
        "EmbeddedContent.label": ["de kaart", "video’s", "een deelknop"],
        "ExcludedData.data": Labels.data,
        "Exclusion.data": Labels.data,
        "Exclusion.parties": ["andere bewoners", "adverteerders", "de accountant", "[uw|je] werkgever"],
        "DataCategory.reasons": Labels.clauses,
        "EmbeddedContent.page": ["de contactpagina", "pagina’s met video’s", "ons blog"],
        "FutureCookies.kinds": ["cookies voor statistieken", "andere diensten"],
        "HelpPage.browser": ["Firefox", "Safari", "Voorbeeldbrowser"],
        "HelpPage.steps": ["Instellingen en dan Privacy", "het menu"],
        "Hosting.ipAddress": ["109.236.84.77", "2001:db8::1"],
        "Mailing.content": ["actuele informatie voor support", "aanbiedingen", "nieuws over ijs"],
        "Mailing.moment": Labels.moments,
        "NoAccess.object": Labels.data,
        "PlacedNotice.place": ["elke koppeling", "het formulier", "de kassa"],
        "PlacedNotice.shows": Labels.data,
        "ProcessorService.customers": Labels.people,
        "Publication.choices": Labels.data,
        "Publication.object": Labels.data,
        "Publication.shows": Labels.data,
        "RefusalRecord.holds": Labels.data,
        "RetentionException.start": Labels.moments,
        "RetentionPeriod.reasons": Labels.clauses,
        "RetentionPeriod.start": Labels.moments,
        "RightsProcedure.accessAnswer": Labels.statements,
        "RightsProcedure.refusalReasons": Labels.clauses,
        "StatementScope.covers": ["onze website", "onze winkels", "de ledenadministratie"],
        "StatementScope.elsewhere": Labels.places,
        "StatementScope.excludes": ["onze webwinkel", "camera’s in de straat"],
        "Version.changes": Labels.data,
    ]
}
