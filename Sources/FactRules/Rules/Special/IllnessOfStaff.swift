import Diagnostics
import Facts

extension Rule {
    static let illnessOfStaff = Rule(
        .illnessOfStaff, .special, .error,
        title: "An employer uses what its staff are ill of",
        provisions: [
            .avg("9 lid 1"), .uavg("30 lid 1"),
            Provision(
                .guidance, "AP, Beleidsregels De zieke werknemer", url: "https://wetten.overheid.nl/BWBR0037843"),
        ],
        checked: .seen(on: "2026-11-29", except: .uavg("30 lid 1")),
        why: """
            an employer may note that somebody is ill, and what that means for the work; nature and cause of an illness are \
            for the company doctor alone, and consent of staff does not change that.
            """,
        remedy: """
            Leave nature and cause of the illness out. Where the company doctor or the occupational health service writes \
            this statement, say so: \
            \(swift: "SpecialDataAllowed(by: .healthcare)", json: #""specialDataExceptions": {"known": ["healthcare"]}"#).
            """,
        dutch: Dutch(
            "Een werkgever gebruikt wat zijn personeel mankeert",
            why: """
                een werkgever mag vastleggen dat iemand ziek is en wat dat voor het werk betekent; aard en oorzaak van een \
                ziekte zijn alleen voor de bedrijfsarts, en toestemming van personeel verandert dat niet.
                """,
            remedy: "Leg aard en oorzaak van de ziekte niet vast; laat die bij de bedrijfsarts."),
        foundIn: [
            "the cause of an illness, with consent",
            "a diagnosis among other data",
            "what allows it is being asked",
        ],
        notFoundIn: [
            "that somebody is ill, and for how long",
            "the company doctor",
            "patients are no staff",
            "the cause of something else",
        ]
    ) { organisation in
        organisation.purposes.filter { !organisation.subjects(of: $0, .staff).isEmpty && !$0.isForDoctors }.compactMap {
            purpose in
            let data = purpose.categories.compactMap(organisation.category).filter(\.tellsIllness).map(\.label)
            guard !data.isEmpty else { return nil }
            return Finding(
                "purpose \(purpose.name.quoted) uses \(data.quoted), by which an employer knows what its staff are ill of",
                at: purpose, asking: purpose.specialDataExceptions.question)
        }
    }
}

extension Purpose {
    /// Whether it is care by a doctor, or saves somebody's life.
    fileprivate var isForDoctors: Bool {
        (specialDataExceptions.value ?? []).contains { [.healthcare, .vitalInterests].contains($0) }
    }
}

extension DataCategory {
    /// Whether it says what somebody is ill of, and not only that they are.
    fileprivate var tellsIllness: Bool {
        ([label] + examples).contains { text in
            Self.findings.hold(text)
                || text.mentions(["aard", "oorza", "reden"])
                    && text.mentions(["ziek", "klacht", "aandoening", "verzuim"])
        }
    }

    private static let findings = [WordFamily](
        "diagnose ziektebeeld ziektegeschiedenis medicijn medicatie medicijngebruik medisch patiënt behandelgegeven")
}
