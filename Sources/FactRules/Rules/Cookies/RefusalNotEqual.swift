import Diagnostics
import Facts

extension Rule {
    static let refusalNotEqual = Rule(
        .refusalNotEqual, .cookies, .error,
        title: "Cookies are harder to refuse than to accept",
        provisions: [.avg("4 onder 11"), .avg("7 lid 3"), .tw("11.7a lid 1")],
        checked: "2026-11-21",
        why: "consent is free only where refusing takes no more than accepting.",
        remedy: """
            Give refusing its own button beside accepting: \
            \(swift: "CookieConsent(..., refusingIsAsEasy: true)", json: #""refusingIsAsEasy": {"known": true}"#).
            """,
        dutch: Dutch(
            "Cookies weigeren is moeilijker dan accepteren",
            why: "toestemming is alleen vrij als weigeren niet meer vraagt dan accepteren.",
            remedy: "Geef weigeren een eigen knop naast accepteren."),
        foundIn: [
            "refusing takes more clicks",
            "whether it does is being asked",
        ],
        notFoundIn: [
            "two buttons side by side",
            "nothing is said of it",
        ]
    ) { organisation in
        guard let consent = organisation.website?.cookies.value?.consent else { return [] }
        let question = consent.refusingIsAsEasy.question
        guard consent.refusingIsAsEasy.value == false || question != nil else { return [] }
        let certainty = question == nil ? "is" : "may be"
        return [Finding("refusing cookies \(certainty) harder than accepting them", at: consent, asking: question)]
    }
}
