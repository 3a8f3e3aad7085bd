// How long data are kept, from when, and what becomes of them (AVG art. 13 lid 2 onder a).
extension Gloss {
    /// A period reads the same whatever it covers; only under a purpose does it stand by itself.
    static let retention: KeyValuePairs<String, String> = [
        "retention.statute": "prescribe these law for: {statute}.",
        "retention.then.destroyed": "afterwards destroy we.",
        "retention.then.deleted": "afterwards delete we.",
        "retention.then.anonymised": "afterwards make we anonymous.",
        "statutoryTermsFirst": "prescribe law other retention-period for hold we our.",
    ]

    static let retentionPeriods: [(kind: String, gloss: String)] =
        keeping.flatMap { coverage, opening in
            periods.map { period, gloss in ("retention.\(coverage).\(period)", "\(opening) \(gloss)") }
        }
        + standingAlone.flatMap { branch in
            periods.map { period, gloss in ("\(branch).\(period)", gloss) }
                + [("\(branch).asLongAsBoth", "as-long-as {criterion} also as-long-as {also}.")]
        }

    /// Under a purpose, or in its row, nothing needs to be said of what the period covers.
    private static let standingAlone = ["retention.purpose", "overview.retention"]

    private static let keeping: KeyValuePairs = [
        "subjects": "data of {subjects} keep we",
        "categories": "{categories} keep we",
        "otherData": "other data keep we",
    ]

    private static let periods: KeyValuePairs = [
        "fixed": "{term}.",
        "fixedAfter": "until {term} after {start}.",
        "asLongAs": "as-long-as {criterion}.",
        "asLongAsBoth": "as-long-as {criterion}. we keep also as-long-as {also}.",
        "until": "until {event}.",
        "notLongerThanNeeded": "not-longer-than necessary for {reasons}.",
        "forever": "forever.",
    ]
}
