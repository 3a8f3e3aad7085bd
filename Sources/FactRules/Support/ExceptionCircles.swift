import Facts

// Exceptions for special data that were made for some people alone, or beside other data.

extension Organisation {
    /// That the only exception of a purpose was not made for such an organisation or purpose, as far as facts show.
    func circleFinding(for purpose: Purpose, onSpecial data: [DataCategory]) -> Finding? {
        guard !data.isEmpty, !purpose.hasExplicitConsent else { return nil }
        let exceptions = Set(purpose.specialDataExceptions.value ?? [])
        if exceptions == [.healthcare], !purpose.hasStatute, !showsCare(in: purpose) {
            return Finding(
                """
                purpose \(purpose.name.quoted) uses special data by the exception for care, and nothing shows that the \
                organisation gives care or insures
                """, at: purpose, severity: .warning)
        }
        if exceptions == [.besideCriminalData], categories(of: purpose, .criminalOffence).isEmpty {
            return Finding(
                "purpose \(purpose.name.quoted) uses special data beside data on offences, and uses none of those",
                at: purpose, severity: .warning)
        }
        return nil
    }

    /// Whether anything speaks of care, social work or insurance: the circle of UAVG art. 30 lid 3.
    private func showsCare(in purpose: Purpose) -> Bool {
        let names = [controller?.name, controller?.shortName].compactMap(\.self) + [purpose.name] + purpose.subjects
        return names.contains { $0.mentions(Self.wordsOfCare) }
    }

    private static let wordsOfCare = [
        "patiënt", "cliënt", "arts", "apothe", "therap", "ziekenhuis", "kliniek", "praktijk", "zorgverlen", "thuiszorg",
        "zorginstelling", "zorggroep", "verpleeg", "hulpverlen", "maatschappelijk werk", "ggz", "verzekeraar",
        "verzekering", "verzekerden",
    ]
}
