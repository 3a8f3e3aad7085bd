import Diagnostics
import Facts

extension FactExamples {
    static let retentionEmptyCriterion = FactExamples(
        of: .retentionEmptyCriterion,
        failing: [
            Example("no longer than needed") {
                Keep.ofOtherData(for: .notLongerThanNeeded(for: ["een goede administratie"]))
            },
            Example("as long as needed, in other words") {
                Keep.ofOtherData(for: .asLongAs("dat nodig is", also: nil))
            },
            Example("as long as they are relevant, or of use") {
                Keep.ofOtherData(for: .asLongAs("ze relevant zijn", also: nil))
                Keep.of(.contact, for: .asLongAs("wij [uw|je] gegevens nodig hebben voor onze doelen", also: nil))
            },
            Example("until they are needed no more") {
                Keep.ofOtherData(for: .until("wij ze niet meer nodig hebben"))
            },
            Example("a reasonable time") { Keep.ofOtherData(for: .reasonable) },
            Example("until they are made anonymous, whenever that is", giving: .warning) {
                Keep.ofOtherData(for: .untilAnonymised)
            },
            Example("as long as something lasts, and then as long as another needs", giving: .warning) {
                Keep.ofOtherData(
                    for: .asLongAs("de overeenkomst loopt", also: "dat nodig is voor overheidsinstellingen"))
            },
        ],
        passing: [
            Example("a term") { Keep.ofOtherData(for: .fixed(.years(2)), after: "de laatste bestelling") },
            Example("as long as something lasts") {
                Keep.ofOtherData(for: .asLongAs("de overeenkomst loopt", also: nil))
            },
            Example("as long as one thing lasts, and then another") {
                Keep.ofOtherData(
                    for: .asLongAs("de overeenkomst loopt", also: "[u|je] nodig hebt om te klagen"))
            },
            Example("as long as something of people's own is needed") {
                Keep.ofOtherData(for: .asLongAs("[u|je] de garantie nodig hebt", also: nil))
            },
            Example("until something is needed no more that people know of") {
                Keep.ofOtherData(for: .until("[u|je] de machine niet meer nodig hebt"))
            },
            Example("a period that is being asked") { Keep.ofOtherData(for: .unknown("asked on 2026-11-21")) },
        ])
}
