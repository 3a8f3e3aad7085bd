import Diagnostics
import Facts

extension Rule {
    static let dutyToKeepUnfounded = Rule(
        .dutyToKeepUnfounded, .rights, .warning,
        title: "A duty to keep data is told, and no law that has data kept",
        provisions: [.avg("17 lid 3 onder b"), .avg("13 lid 2 onder a")],
        checked: "2026-11-21",
        why: """
            data that a law has an organisation keep, it need not erase; people can judge that only where the statement \
            tells of such a law.
            """,
        remedy: """
            Name the law with the term, \
            \(swift: "Keep.of(..., because: .awr52)", json: #""statute": {"name": "Algemene wet inzake rijksbelastingen", "article": "52"}"#), \
            or with the ground; or take \
            \(swift: ".dutyToKeep out of Limits(...)", json: #""dutyToKeep" out of "limits""#).
            """,
        dutch: Dutch(
            "Gezegd is dat gegevens volgens de wet bewaard moeten blijven, en geen wet is genoemd",
            why: """
                gegevens die een organisatie volgens de wet moet bewaren, hoeft zij niet te wissen; of dat zo is, kunnen \
                mensen alleen beoordelen als de verklaring die wet noemt.
                """,
            remedy: "Noem de wet bij de bewaartermijn of de grondslag, of laat deze beperking weg."),
        foundIn: ["a duty to keep, and a contract alone"],
        notFoundIn: [
            "a term that a law sets",
            "a legal obligation, of which the law is still to be named: that has a rule of its own",
            "the books, which the law has everyone keep who runs a business",
            "other limits",
            "no purpose says yet on what it rests",
        ]
    ) { organisation in
        guard let rights = organisation.rights, rights.limits.contains(.dutyToKeep), !organisation.mayHaveDutyToKeep
        else { return [] }
        return [Finding("data are said to be kept by law, and no fact names a law that has any kept", at: rights)]
    }
}

extension Organisation {
    /// Whether a law may have it keep data, as far as the facts tell.
    fileprivate var mayHaveDutyToKeep: Bool {
        let periods = retention + purposes.flatMap(\.retention)
        return periods.contains { $0.statute != nil } || categories.contains { $0.nature == .bookkeeping }
            || purposes.contains { $0.grounds.isEmpty || $0.grounds.contains { $0.ground == .legalObligation } }
    }
}
