/// What the law itself allows as a reason to refuse a request.
///
/// Art. 12 lid 5 (manifestly unfounded or excessive), art. 15 lid 4 and UAVG art. 41 (rights and freedoms of others),
/// art. 17 lid 3 (free expression, a legal duty, public health, archives, legal claims). A reason in other words is one
/// of the organisation's own. That another person merely has an interest is wider than the law: it asks for their
/// rights or freedoms.
enum LawfulRefusal {
    static func allows(_ reason: String) -> Bool {
        let text = reason.lowercased().split(separator: "algemeen belang").joined()
        return text.mentions(marks) && !text.mentions(["belang"])
    }

    private static let marks = [
        "rechten en vrijheden", "rechten of vrijheden", "privacy van een ander", "privacy van anderen",
        "kennelijk ongegrond", "buitensporig", "wettelijk", " wet ", "rechtsvordering", "archivering",
        "vrijheid van meningsuiting", "volksgezondheid",
    ]
}
