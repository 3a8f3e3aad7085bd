import Diagnostics
import Facts

extension Rule {
    static let refusalTooWide = Rule(
        .refusalTooWide, .rights, .warning,
        title: "Requests are refused for reasons that the law does not give",
        provisions: [.avg("12 lid 5"), .avg("15 lid 4"), .avg("17 lid 3"), .uavg("41")],
        checked: "2026-11-21",
        why: "a request may be refused only for the reasons that the law gives.",
        remedy: """
            Leave the reason out, or use one of the law's, as it says it: "de rechten en vrijheden van anderen", \
            "een wettelijke bewaarplicht". Those of the law can be told to people: \
            \(swift: "Limits(.rightsOfOthers, .dutyToKeep)", json: #""limits": ["rightsOfOthers", "dutyToKeep"]"#).
            """,
        dutch: Dutch(
            "Verzoeken worden geweigerd om redenen die de wet niet geeft",
            why: "een verzoek mag alleen worden geweigerd om de redenen die de wet geeft.",
            remedy: """
                Schrap de reden, of gebruik die van de wet, zoals de rechten en vrijheden van anderen, of een wettelijke \
                bewaarplicht.
                """),
        foundIn: [
            "the file matters to others",
            "erasure only where nobody has an interest in the data",
            "erasure not while an order is open, which is told",
            "the law is only mentioned",
        ],
        notFoundIn: [
            "the rights and freedoms of others",
            "a duty in the law to keep the data",
            "access, as long as the privacy of others is not harmed",
            "a flat refusal is another defect",
        ]
    ) { organisation in
        guard let rights = organisation.rights else { return [] }
        let reasons = rights.refusalReasons.filter { !$0.isBlank && !LawfulRefusal.allows($0) }
        let limits = rights.denials.filter(\.isLimitOfItsOwn)
        let exceptions = rights.details.flatMap { detail in
            detail.exceptions.filter { !$0.isBlank && !LawfulRefusal.allows($0) }.map { (detail, $0) }
        }
        return exceptions.map {
            Finding(
                "the right of \($0.0.right.rawValue) does not hold if \($0.1.quoted), which is wider than the law",
                at: $0.0)
        } + reasons.map { Finding("a request is refused if \($0.quoted), which is wider than the law", at: rights) }
            + limits.map {
                Finding("the right of \($0.right.name) is given only if \(($0.unless ?? "").quoted)", at: $0)
            }
    }
}

extension Denial {
    /// Whether it limits a right, and by more than the law does. Two rights know no limit, and have rules of their own.
    fileprivate var isLimitOfItsOwn: Bool {
        guard let unless, !unless.isBlank, right != .withdrawal, right != .complaint else { return false }
        return !LawfulRefusal.allows(unless)
    }
}
