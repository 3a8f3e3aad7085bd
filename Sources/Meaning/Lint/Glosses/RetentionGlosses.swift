// How long data are kept, from when, and what becomes of them (AVG art. 13 lid 2 onder a).
extension Glosses {
    /// A period reads the same whatever it covers; only under a purpose does it stand by itself.
    static let retention = Glosses([
        "retention.statute": "prescribe these law for: {statute}.",
        "retention.then.destroyed": "afterwards destroy we.",
        "retention.then.deleted": "afterwards delete we.",
        "retention.then.anonymised": "afterwards make we anonymous.",
        "statutoryTermsFirst": "prescribe law other retention-period for hold we our.",
    ])

    static let retentionPeriods = Glosses(
        ofKinds: keeping.flatMap { coverage, opening in
            periods(of: "retention.\(coverage)", opening + " ", "we keep also")
        } + periods(of: "retention.purpose") + periods(of: "overview.retention"))

    /// Under a purpose, or in its row, nothing needs to be said of what the period covers.
    private static func periods(
        of branch: String, _ opening: String = "", _ both: String? = nil
    ) -> [(kind: String, gloss: String)] {
        let second = both.map { ". \($0)" } ?? " also"
        let asLongAsBoth = "as-long-as {criterion}\(second) as-long-as {also}."
        return periods.map { ("\(branch).\($0)", opening + $1) } + [("\(branch).asLongAsBoth", opening + asLongAsBoth)]
    }

    private static let keeping: KeyValuePairs = [
        "subjects": "data of {subjects} keep we",
        "categories": "{categories} keep we",
        "otherData": "other data keep we",
    ]

    private static let periods: KeyValuePairs = [
        "fixed": "{term}.",
        "fixedAfter": "until {term} after {start}.",
        "asLongAs": "as-long-as {criterion}.",
        "until": "until {event}.",
        "notLongerThanNeeded": "not-longer-than necessary for {reasons}.",
        "forever": "forever.",
    ]
}
