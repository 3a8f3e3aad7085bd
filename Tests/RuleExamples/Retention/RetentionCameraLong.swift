import Diagnostics
import Facts

extension FactExamples {
    static let retentionCameraLong = FactExamples(
        of: .retentionCameraLong,
        failing: [
            Example("three months") {
                Keep.of(.images, for: .fixed(.months(3)), after: "de opname")
            },
            Example("three months, whatever the reason") {
                Keep.of(.images, for: .fixed(.months(3)), after: "de opname").why("wij dat veiliger vinden")
            },
            Example("four weeks, without a reason", giving: .note) {
                Keep.of(.images, for: .fixed(.weeks(4)), after: "de opname")
            },
            Example("a municipality's cameras in the street: there it is the law itself", giving: .error) {
                Keep.of(.images, for: .fixed(.months(3)), after: "de opname", as: .publicOrderImages)
            },
            Example("all data of the purpose") {
                Purpose("onze winkel beveiligen") {
                    Processes(.images)
                    Keep.ofThese(for: .fixed(.years(1)), after: "de opname")
                }
            },
        ],
        passing: [
            Example("72 hours") { Keep.of(.images, for: .fixed(.hours(72)), after: "de opname") },
            Example("three days") { Keep.of(.images, for: .fixed(.days(3)), after: "de opname") },
            Example("four weeks, and why") {
                Keep.of(.images, for: .fixed(.weeks(4)), after: "de opname").why("schade vaak pas later blijkt")
            },
            Example("images of incidents") {
                Keep.of(DataCategory("camerabeelden van incidenten"), for: .fixed(.years(1)), after: "de opname")
            },
            Example("until something is settled") { Keep.of(.images, for: .until("het incident is afgehandeld")) },
            Example("a term that is being asked") { Keep.of(.images, for: .unknown("asked on 2026-11-21")) },
        ])
}

extension DataCategory {
    fileprivate static let images = DataCategory("camerabeelden")
}
