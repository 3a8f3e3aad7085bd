import Diagnostics
import Facts

extension Rule {
    static let sharingDeniedButPresent = Rule(
        .sharingDeniedButPresent, .recipients, .error,
        title: "The organisation says that it shares with nobody, and others get data",
        provisions: [.avg("5 lid 1 onder a"), .avg("13 lid 1 onder e"), .avg("14 lid 1 onder e"), .avg("4 onder 9")],
        checked: "2026-11-21",
        why: "processors are recipients too, and people must be told who gets their data.",
        remedy: """
            Remove \(swift: "SharesWithNobody()", json: #""isWithNobody": true"#) or \
            \(swift: "Stance(.sharesWithNobody)", json: #"{"kind": "sharesWithNobody"} from "stances""#); the statement \
            then names who gets data.
            """,
        dutch: Dutch(
            "De organisatie zegt met niemand te delen, en toch krijgen anderen gegevens",
            why: "ook verwerkers zijn ontvangers, en mensen moeten weten wie hun gegevens krijgt.",
            remedy: "Schrap de uitspraak dat niets wordt gedeeld, en noem wie gegevens krijgt."),
        foundIn: [
            "a processor beside the denial",
            "a joint controller beside the denial",
            "a processor beside the published denial",
            "a case in which others get data, beside the published denial",
        ],
        notFoundIn: [
            "a published denial alone",
            "a denial, and nobody who gets data",
            "a denial, and the cases in which the law asks for data",
            "a processor, and no denial",
        ]
    ) { organisation in
        let parties = organisation.parties
        let names = parties.map(\.name) + organisation.jointControllers.map(\.name)
        let published = organisation.sharing.flatMap { $0.isWithNobody ? $0 : nil }
        if names.isEmpty {
            guard let published, let disclosure = published.disclosures.first else { return [] }
            return [
                Finding(
                    "the organisation says that it shares data with nobody, and names a case in which others get them",
                    at: published, notes: [Diagnostic.Note("the case is here", at: disclosure.location)])
            ]
        }
        let stances: [any Fact] = organisation.stances.filter { $0.kind == .sharesWithNobody }
        return (stances + [published].compactMap { $0 }).map {
            Finding(
                "the organisation says that it shares data with nobody, and \(names.quoted) get data", at: $0,
                notes: parties.map { Diagnostic.Note("\($0.kind) \($0.name.quoted) is here", at: $0.fact.location) })
        }
    }
}
