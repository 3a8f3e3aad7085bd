/// What the law itself allows as a reason to refuse a request.
///
/// Art. 12 lid 5 (manifestly unfounded or excessive), art. 15 lid 4 and UAVG art. 41 (rights and freedoms of others),
/// art. 17 lid 3 (free expression, a legal duty, public health, archives, legal claims). A reason in other words is one
/// of the organisation's own. That another person merely has an interest is wider than the law: it asks for their
/// rights or freedoms.
enum LawfulRefusal {
    static func allows(_ reason: String) -> Bool {
        let text = reason.lowercased().split(separator: "algemeen belang").joined()
        return (text.mentions(marks) || namesDuty(text)) && !text.mentions(["belang"])
    }

    /// A law that obliges, and not one that is only mentioned.
    private static func namesDuty(_ text: String) -> Bool {
        text.mentions(["wettelijk"]) && text.mentions(["plicht", "termijn", "taak"])
            || text.mentions(["wet "]) && text.mentions(["schrijft", "verplicht", "verbiedt", "vereist"])
    }

    private static let marks = [
        "rechten en vrijheden", "rechten of vrijheden", "privacy van een ander", "privacy van anderen",
        "kennelijk ongegrond", "buitensporig", "rechtsvordering", "archivering",
        "vrijheid van meningsuiting", "volksgezondheid",
    ]
}
