import Diagnostics
import Facts

extension Rule {
    static let withdrawalUnstated = Rule(
        .withdrawalUnstated, .purposes, .error,
        title: "Consent cannot be withdrawn",
        provisions: [.avg("7 lid 3"), .avg("13 lid 2 onder c"), .avg("14 lid 2 onder d")],
        checked: "2026-11-21",
        why: "people may withdraw their consent at any time, without condition, and are told so and how.",
        remedy: "Remove Denies(.withdrawal), and say how consent is withdrawn: Consent(..., withdrawnIn: \"...\").",
        dutch: Dutch(
            "Toestemming kan niet worden ingetrokken",
            why: "mensen mogen hun toestemming altijd en zonder voorwaarden intrekken, en moeten weten hoe.",
            remedy: "Neem de beperking weg, en vertel hoe toestemming wordt ingetrokken."),
        failing: [
            Example("withdrawal is refused") {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
                Rights { Denies(.withdrawal, unless: "het contract is beëindigd") }
            },
            Example("there is no way to withdraw") {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(withdrawnIn: .none))) }
            },
            Example("whether there is a way is being asked", giving: .warning) {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(withdrawnIn: .asked))) }
            },
        ],
        passing: [
            Example("nothing is said: the right itself is in every statement") {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
            Example("no consent to withdraw") {
                Purpose.delivery
                Rights { Denies(.withdrawal) }
            },
        ]
    ) { organisation in
        let consents = organisation.consents
        let denials = consents.isEmpty ? [] : organisation.rights?.denials.filter { $0.right == .withdrawal } ?? []
        let deadEnds = consents.filter { $0.consent.withdrawal.isNone || $0.consent.withdrawal.isUnknown }
        return denials.map { Finding("the right to withdraw consent is refused or limited", at: $0) }
            + deadEnds.map {
                Finding(
                    "consent for purpose \($0.purpose.name.quoted) has no known way to withdraw it", at: $0.basis,
                    asking: $0.consent.withdrawal.question)
            }
    }
}
