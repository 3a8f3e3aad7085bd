import Diagnostics
import Facts

extension FactExamples {
    static let retentionWithoutStart = FactExamples(
        of: .retentionWithoutStart,
        failing: [
            Example("a month, from nowhere") { Keep.of(.customers, for: .fixed(.months(1))) },
            Example("as long as there is contact, whenever that ends") {
                Keep.of(.customers, for: .asLongAs("het klantcontact bestaat", also: nil))
            },
            Example("a year at the least, from nowhere") { Keep.of(.customers, for: .atLeast(.years(1))) },
            Example("a start that is being asked", giving: .note) {
                Keep.of(.customers, for: .fixed(.months(1)), after: .asked)
            },
        ],
        passing: [
            Example("a month after something") {
                Keep.of(.customers, for: .fixed(.months(1)), after: "ons laatste contact")
            },
            Example("a contract ends on a day that both sides know") {
                Keep.of(.customers, for: .asLongAs("de overeenkomst loopt", also: nil))
            },
            Example("a day of the calendar") { Keep.of(.customers, for: .untilDate("2027-01-31")) },
            Example("an event ends the period by itself") {
                Keep.of(.customers, for: .until("wij uw vraag hebben beantwoord"))
            },
        ])
}
