import Diagnostics
import Facts

extension Rule {
    static let groundsAlternative = Rule(
        .groundsAlternative, .purposes, .warning,
        title: "Consent is asked beside another ground for the same purpose",
        provisions: [.avg("6 lid 1"), .avg("5 lid 1 onder a"), .consentGuidelines("par. 123")],
        checked: "2026-11-21",
        why: "it misleads people to ask for consent where another ground would carry on after they take it back.",
        remedy: """
            Keep the one ground that carries the purpose, make two purposes of it, or say to what exactly people \
            consent: \(swift: #"Consent(to: "...")"#, json: #""consent": {"scope": ["..."]}"#). Where a law covers a \
            part: \
            \(swift: ".legalObligation(..., covering: .part)", json: #""ground": "legalObligation", "coverage": "part""#).
            """,
        dutch: Dutch(
            "Naast een andere grondslag wordt voor hetzelfde doel ook toestemming gevraagd",
            why: "wie toestemming vraagt en na intrekken op een andere grondslag doorgaat, misleidt mensen.",
            remedy: """
                Houd de grondslag over die het doel draagt, splits het doel, of zeg precies waarvoor de \
                toestemming geldt.
                """),
        foundIn: [
            "consent, and a contract in reserve",
            "consent, and a legitimate interest in reserve",
        ],
        notFoundIn: [
            "consent to a named part of it",
            "a law that covers a part",
            "a contract, and explicit consent that lifts the ban on special data",
            "two grounds, neither of them consent",
        ]
    ) { organisation in
        organisation.consents.compactMap { purpose, basis, consent in
            let others = purpose.grounds.filter { $0.ground != .consent && $0.coverage == .whole }
            let liftsBan = consent.isExplicit && organisation.usesProtectedData(purpose)
            guard let other = others.first, consent.scope.isEmpty, !liftsBan else { return nil }
            return Finding(
                "purpose \(purpose.name.quoted) rests on consent and on another ground as well", at: basis,
                notes: [Diagnostic.Note("the other ground is here", at: other.location)])
        }
    }
}
