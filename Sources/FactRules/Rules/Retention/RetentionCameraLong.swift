import Diagnostics
import Facts

extension Rule {
    static let retentionCameraLong = Rule(
        .retentionCameraLong, .retention, .warning,
        title: "Camera images are kept longer than nothing but watching needs",
        provisions: [.avg("5 lid 1 onder e"), .videoGuidelines, .cameraGuidance, .municipalCameras],
        checked: "2026-11-29",
        why: """
            damage is mostly seen within a few days; beyond 72 hours the longer the term, the more reasons it needs. Four \
            weeks is the most that the Dutch authority found enough in general, before the AVG; longer only where that is \
            needed, as for an incident, until it is settled. Of a municipality's cameras in the street the law itself gives four weeks.
            """,
        remedy: """
            Keep them 72 hours; or tell why longer is needed, \
            \(swift: #"Keep.of(beelden, for: .fixed(.weeks(2)), after: "de opname").why("...")"#, json: #""period": {"fixed": "P2W"}, "start": {"known": "de opname"}, "reasons": ["..."]"#), \
            and keep those of incidents apart. The AVG does not \
            hold for a municipality's images of the street (Wet politiegegevens): leave them out of the statement.
            """,
        dutch: Dutch(
            "Camerabeelden worden langer bewaard dan zonder reden nodig is",
            why: """
                schade blijkt meestal binnen een paar dagen; voor meer dan 72 uur zijn redenen nodig, en hoe langer de \
                termijn, hoe sterker die zijn. Vier weken is wat de toezichthouder vóór de AVG hoogstens genoeg vond; \
                langer mag alleen als dat nodig is, zoals voor een incident, tot dat is afgehandeld. Voor camera’s van een gemeente in de openbare ruimte \
                geeft de wet zelf vier weken.
                """,
            remedy: """
                Bewaar beelden hoogstens 72 uur, of zeg waarom langer nodig is; regel beelden van incidenten apart. Voor gemeentelijke beelden van de openbare ruimte geldt niet de AVG maar de Wet \
                politiegegevens: zij horen niet in de privacyverklaring.
                """),
        foundIn: [
            "three months",
            "three months, whatever the reason",
            "four weeks, without a reason",
            "a municipality's cameras in the street: there it is the law itself",
            "all data of the purpose",
        ],
        notFoundIn: [
            "72 hours",
            "three days",
            "four weeks, and why",
            "images of incidents",
            "until something is settled",
            "a term that is being asked",
        ],
        findWithShared: { _, shared in
            shared.periods(of: .cameraImages).compactMap {
                StatutoryTerm.cameraImages.finding(at: $0, on: shared.day) ?? $0.findingOfNoReason(on: shared.day)
            }
                + shared.periods(of: .publicOrderImages).compactMap {
                    StatutoryTerm.publicOrderImages.finding(at: $0, on: shared.day, severity: .error)
                }
        })
}

extension PlacedPeriod {
    /// That images are kept for more than a few days, and nothing says why.
    fileprivate func findingOfNoReason(on day: CalendarDate) -> Finding? {
        guard period.reasons.isEmpty, period.neededFor.isEmpty else { return nil }
        return StatutoryTerm.cameraImagesByItself.finding(at: self, on: day, severity: .note)
    }
}
