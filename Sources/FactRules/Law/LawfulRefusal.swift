import Facts
import Texts

/// What the law itself allows as a reason to refuse a request.
///
/// Art. 12 lid 5 (manifestly unfounded or excessive), art. 15 lid 4 and UAVG art. 41 (rights and freedoms of others),
/// art. 17 lid 3 (free expression, a legal duty, public health, archives, legal claims). A reason in other words is one
/// of the organisation's own. That another person merely has an interest is wider than the law: it asks for their
/// rights or freedoms.
enum LawfulRefusal {
    static func allows(_ reason: String) -> Bool {
        let text = SmallText(reason)
        guard text.holds(anyOf: marks) || namesDuty(text) else { return false }
        return !reason.lowercased().split(separator: "algemeen belang").joined().mentions(["belang"])
    }

    /// A law that obliges, and not one that is only mentioned.
    private static func namesDuty(_ text: SmallText) -> Bool {
        text.holds("wettelijk") && text.holds(anyOf: ["plicht", "termijn", "taak"])
            || text.holds("wet ") && text.holds(anyOf: ["schrijft", "verplicht", "verbiedt", "vereist"])
    }

    private static let marks = [
        "rechten en vrijheden", "rechten of vrijheden", "privacy van een ander", "privacy van anderen",
        "kennelijk ongegrond", "buitensporig", "rechtsvordering", "archivering",
        "vrijheid van meningsuiting", "volksgezondheid",
    ]
}
