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
        failing: [
            Example("a processor beside the denial") {
                Stance(.sharesWithNobody)
                Sharing { Processor.host }
            },
            Example("a joint controller beside the denial") {
                Stance(.sharesWithNobody)
                JointController("Partner", arrangement: "Partner beantwoordt uw verzoeken")
            },
            Example("a processor beside the published denial") {
                Sharing {
                    SharesWithNobody()
                    Processor.host
                }
            },
            Example("a case in which others get data, beside the published denial") {
                Sharing {
                    SharesWithNobody()
                    Disclosure(.requiredByLaw)
                }
            },
        ],
        passing: [
            Example("a published denial alone") { Sharing { SharesWithNobody() } },
            Example("a denial, and nobody who gets data") { Stance(.sharesWithNobody) },
            Example("a denial, and the cases in which the law asks for data") {
                Stance(.sharesWithNobody)
                Sharing { Disclosure(.requiredByLaw) }
            },
            Example("a processor, and no denial") { Sharing { Processor.host } },
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
