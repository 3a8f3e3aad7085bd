import Diagnostics
import Facts

extension Rule {
    static let retentionCameraLong = Rule(
        .retentionCameraLong, .retention, .warning,
        title: "Camera images are kept longer than four weeks",
        provisions: [.avg("5 lid 1 onder e"), .cameraGuidance, .municipalCameras],
        checked: "2026-11-21",
        why: """
            four weeks is what the authority finds enough in general; longer only where that is needed, as for an \
            incident, until it is settled. Of a municipality's cameras in the street the law itself gives four weeks.
            """,
        remedy: """
            Keep them four weeks, \
            \(swift: #"Keep.of(beelden, for: .fixed(.weeks(4)), after: "de opname")"#, json: #""period": {"fixed": "P4W"}, "start": {"known": "de opname"}"#), \
            and apart from it those of incidents; or accept the finding, with why longer is needed. The AVG does not \
            hold for a municipality's images of the street (Wet politiegegevens): leave them out of the statement.
            """,
        dutch: Dutch(
            "Camerabeelden worden langer dan vier weken bewaard",
            why: """
                vier weken is wat de toezichthouder in het algemeen genoeg vindt; langer mag alleen als dat nodig is, \
                zoals voor een incident, tot dat is afgehandeld. Voor camera’s van een gemeente in de openbare ruimte \
                geeft de wet zelf vier weken.
                """,
            remedy: """
                Bewaar beelden hoogstens vier weken, of leg vast waarom langer nodig is; regel beelden van incidenten \
                apart. Voor gemeentelijke beelden van de openbare ruimte geldt niet de AVG maar de Wet \
                politiegegevens: zij horen niet in de privacyverklaring.
                """),
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
        findWithShared: { _, shared in
            shared.periods(of: .cameraImages).compactMap {
                StatutoryTerm.cameraImages.finding(at: $0, on: shared.day)
            }
                + shared.periods(of: .publicOrderImages).compactMap {
                    StatutoryTerm.publicOrderImages.finding(at: $0, on: shared.day, severity: .error)
                }
        })
}

extension DataCategory {
    fileprivate static let images = DataCategory("camerabeelden")
}
