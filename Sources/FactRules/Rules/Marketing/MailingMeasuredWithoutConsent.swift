import Diagnostics
import Facts

extension Rule {
    static let mailingMeasuredWithoutConsent = Rule(
        .mailingMeasuredWithoutConsent, .marketing, .warning,
        title: "Who opens or clicks is measured, and nothing says that people consent to it",
        provisions: [
            .tw("11.7a lid 1"),
            Provision(
                .guidance, "EDPB, Guidelines 2/2023 (art. 5(3) ePrivacy)",
                url:
                    "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-22023-technical-scope-"
                    + "art-53-eprivacy-directive_en"),
        ],
        checked: "2026-11-21",
        why: "a pixel or a link of one's own in a message reads something from the device of who opens it.",
        remedy: """
            Ask consent first, and say so: \
            \(swift: "Mailing(..., measuredWithConsent: true)", json: #""measuredWithConsent": true"#); or measure \
            deliveries alone.
            """,
        dutch: Dutch(
            "Gemeten wordt wie berichten opent of aanklikt, en toestemming is niet genoemd",
            why: "een pixel of een eigen link in een bericht leest iets uit van het apparaat van wie het opent.",
            remedy: "Vraag eerst toestemming en zeg dat, of meet alleen of berichten aankomen."),
        foundIn: [
            "opens are measured",
            "clicks are measured",
        ],
        notFoundIn: [
            "opens are measured with consent",
            "the server tells whether a message arrives",
            "nothing is measured",
        ]
    ) { organisation in
        organisation.mailings.filter { !$0.measuredWithConsent && !$0.measures.allSatisfy { $0 == .delivered } }.map {
            Finding("\($0.title) is measured, and nothing says that people consent to it", at: $0)
        }
    }
}
