import Facts

/// A kind of processing on the list of the Autoriteit Persoonsgegevens for which effects are always assessed first
/// (Stcrt. 2019, 64418). Health, offences and the following of staff are known by facts of their own, and do not stand here;
/// covert cameras and cameras on clothing are among the kinds whose words do.
struct ListedProcessing {
    /// As a message names it.
    let what: String
    /// Words of the purpose, its details or the names of its data.
    private let words: [String]
    private let condition: Condition

    private enum Condition {
        /// On a large scale, or followed systematically.
        case atScale
        case always
        /// Where others get the data as well.
        case shared
    }

    private init(_ what: String, _ condition: Condition, _ words: String...) {
        self.what = what
        self.condition = condition
        self.words = words
    }

    func holds(for purpose: Purpose, in texts: [String]) -> Bool {
        guard texts.contains(where: { $0.mentions(words) }) else { return false }
        switch condition {
        case .always: return true
        case .shared: return !purpose.recipients.isEmpty
        case .atScale: return purpose.isLargeScale.value == true || purpose.isMonitoring.value == true
        }
    }

    static let all = [
        ListedProcessing("covert investigation", .always, "heimelijk", "recherche", "verborgen camera"),
        ListedProcessing(
            "a list of people to beware of", .shared, "zwarte lijst", "waarschuwingslijst", "wanbetalerslijst"),
        ListedProcessing("the fight against fraud", .atScale, "fraude"),
        ListedProcessing("a credit score", .always, "kredietwaardig", "kredietscore", "creditscore", "betaalscore"),
        ListedProcessing(
            "the use of people's finances", .atScale, "inkomen", "vermogen", "schulden", "bestedingspatroon",
            "uitgavenpatroon"),
        ListedProcessing("the use of genetic data", .atScale, "genetisch"),
        ListedProcessing("the use of health data", .atScale, "gezondheid", "medisch"),
        ListedProcessing("a partnership of authorities", .shared, "samenwerkingsverband", "veiligheidshuis"),
        ListedProcessing(
            "the watching of public places", .atScale, "cameratoezicht", "camerabeelden", "drone", "dashcam", "bodycam"),
        ListedProcessing(
            "the following of staff", .atScale, "gps-volgsysteem", "personeelsvolgsysteem", "werktijden controleren"),
        ListedProcessing("the use of locations", .atScale, "locatiegegevens", "locatie", "gps", "wifi-tracking"),
        ListedProcessing(
            "the use of communication data", .atScale, "verkeersgegevens", "belgegevens", "communicatiegegevens"),
        ListedProcessing("an internet of things", .atScale, "slimme meter", "sensor", "wearable", "internet of things"),
        ListedProcessing("the making of profiles", .atScale, "profiel", "profilering"),
        ListedProcessing(
            "the steering of behaviour", .atScale, "gedrag beïnvloeden", "advertenties op maat", "surfgedrag"),
        ListedProcessing(
            "the recognition of people by their bodies", .atScale, "biometrisch", "vingerafdruk", "gezichtsherkenning"),
    ]
}
