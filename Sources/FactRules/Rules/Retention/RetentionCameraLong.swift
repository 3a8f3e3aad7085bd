import Diagnostics
import Facts

extension Rule {
    static let retentionCameraLong = Rule(
        .retentionCameraLong, .retention, .warning,
        title: "Camera images are kept longer than four weeks",
        provisions: [.avg("5 lid 1 onder e"), .cameraGuidance, .municipalCameras],
        checked: nil,
        why: "images are kept four weeks at most, and longer only where they show an incident, until that is settled.",
        remedy: "Keep.of(beelden, for: .fixed(.weeks(4)), after: \"de opname\"), and apart from it those of incidents.",
        dutch: Dutch(
            "Camerabeelden worden langer dan vier weken bewaard",
            why: """
                beelden worden hoogstens vier weken bewaard, en alleen langer als er een incident op staat, tot dat is \
                afgehandeld.
                """,
            remedy: "Bewaar beelden hoogstens vier weken, en regel die van incidenten apart."),
        failing: [
            Example("three months") {
                Keep.of(.images, for: .fixed(.months(3)), after: "de opname")
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
            Example("four weeks") { Keep.of(.images, for: .fixed(.weeks(4)), after: "de opname") },
            Example("images of incidents") {
                Keep.of(DataCategory("camerabeelden van incidenten"), for: .fixed(.years(1)), after: "de opname")
            },
            Example("until something is settled") { Keep.of(.images, for: .until("het incident is afgehandeld")) },
            Example("a term that is being asked") { Keep.of(.images, for: .unknown("asked on 2026-11-21")) },
        ],
        findOnDay: { organisation, day in
            organisation.periods(of: .cameraImages).compactMap {
                StatutoryTerm.cameraImages.finding(at: $0, on: day)
            }
                + organisation.periods(of: .publicOrderImages).compactMap {
                    StatutoryTerm.publicOrderImages.finding(at: $0, on: day, severity: .error)
                }
        })
}

extension DataCategory {
    fileprivate static let images = DataCategory("camerabeelden")
}
