import Diagnostics
import Facts

extension Rule {
    static let cookiesUnlisted = Rule(
        .cookiesUnlisted, .cookies, .warning,
        title: "The list of cookies gives examples, and visitors do not know which others there are",
        provisions: [.tw("11.7a lid 1 onder a"), .avg("5 lid 1 onder a"), .transparencyGuidelines("par. 12")],
        checked: "2026-11-29",
        why: """
            visitors are told clearly and completely what is stored on their devices and what for; of a cookie that is not \
            named they are told nothing.
            """,
        remedy: """
            List all cookies, and leave \
            \(swift: "listing: .examples", json: #""listing": "examples""#) out.
            """,
        dutch: Dutch(
            "De lijst van cookies geeft voorbeelden, en bezoekers weten niet welke er nog meer zijn",
            why: """
                bezoekers horen duidelijk en volledig wat er op hun apparaat wordt bewaard en waarvoor; over een cookie die \
                niet is genoemd, horen zij niets.
                """,
            remedy: "Noem alle cookies."),
        foundIn: [
            "some cookies, as examples",
            "no cookie by name",
        ],
        notFoundIn: [
            "all cookies",
            "all cookies, of which one holds more than is named",
            "no cookies",
            "cookies that are being asked after",
        ]
    ) { organisation in
        guard let cookies = organisation.website?.cookies.value, cookies.listing == .examples else { return [] }
        return [Finding("the website places more cookies than it names", at: cookies)]
    }
}
