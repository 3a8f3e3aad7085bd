// How long data are kept, from when, and what becomes of them (AVG art. 13 lid 2 onder a).
extension Glosses {
    /// A period reads the same whatever it covers; only under a purpose does it stand by itself.
    static let retention = Glosses(
        [
            "retention.statute": "period stand these law: {statute}.",
            "retention.then.destroyed.within": "afterwards destroy we within {term}.",
            "retention.then.deleted.within": "afterwards delete we within {term}.",
            "retention.then.anonymised.within": "afterwards make we within {term} anonymous.",
            "retention.then.overwritten.within": "afterwards overwrite we within {term}.",
            "retention.then.returned.within": "afterwards give we within {term} back.",
            "retention.then.archived.within": "afterwards go within {term} toward archive.",
            "retention.then.reviewed.within": "afterwards watch we within {term} or we still necessary.",
            "retention.then.deletedOrAnonymised.within": "afterwards delete we within {term} or make we anonymous.",
            "refusalRecord.unsubscribed": "report you off for our message? explain we fixed.",
            "refusalRecord.consentWithdrawn": "withdraw you your consent? explain we fixed.",
            "refusalRecord.objected": "make you objection? explain we fixed.",
            "refusalRecord.erased": "we your data erase? explain we fixed.",
            "refusalRecord.unsubscribed.whereNeeded": "report you off for our message? explain we fixed as necessary.",
            "refusalRecord.consentWithdrawn.whereNeeded": "withdraw you your consent? explain we fixed as necessary.",
            "refusalRecord.objected.whereNeeded": "make you objection? explain we fixed as necessary.",
            "refusalRecord.erased.whereNeeded": "we your data erase? explain we fixed as necessary.",
            "retention.usual": "usually {term}.",
            "retention.default.after": "nothing set? keep we until {term} after {start}.",
            "retention.default.plain": "nothing set? keep we {term}.",
            "retention.limit": "not-more-than {term}.",
            "retention.neededFor": "time necessary for {uses}.",
            "retention.reason": "because {reasons}.",
            "retention.onRequest": "you can our ask until as.",
            "retention.review": "after {term} watch we or we still necessary.",
            "retention.then.destroyed": "afterwards destroy we.",
            "retention.then.deleted": "afterwards delete we.",
            "retention.then.anonymised": "afterwards make we anonymous.",
            "retention.then.deletedOrAnonymised": "afterwards delete we or make we anonymous.",
            "retention.then.overwritten": "afterwards overwrite we.",
            "retention.then.returned": "afterwards give we back.",
            "retention.then.archived": "afterwards go toward archive.",
            "retention.then.reviewed": "afterwards watch we or we still necessary.",
            "retention.erasure.automatic": "happen automatically.",
            "retention.erasure.irreversible": "not back turn.",
            "retention.except.shorter.plain": "we keep shorter as {condition}.",
            "retention.except.otherwise.plain": "else as {condition}.",
            "retention.except.erasedOnRequest.plain": "your request delete we sooner.",
            "statutoryTermsFirst": "prescribe law other retention-period for hold we our.",
            "severalTerms.longest": "for same data more retention-period? apply longest.",
            "severalTerms.shortest": "for same data more retention-period? apply shortest.",
            "severalTerms.lastToEnd": "for same data more retention-period? apply period as last end.",
            "severalTerms.firstToEnd": "for same data more retention-period? apply period as first end.",
            "backups.kept": "data we erase stand afterwards still not-more-than {term} our backups.",
            "backups.uncleanable": "single data can we not backups erase.",
            "backups.erasedOnRestore": "put we backups back erase we data immediately again.",
            "refusalRecord.holds": "keep we only {data}.",
        ])

    static let retentionPeriods = Glosses(
        ofKinds: keeping.flatMap { coverage, opening in
            periods(of: "retention.\(coverage)", opening + " ", "we keep also")
        } + periods(of: "retention.purpose") + periods(of: "overview.retention")
            + exceptions.flatMap { effect, opening, ending in
                bounds.map { ("retention.except.\(effect).\($0)", opening + $1 + ending) }
            })

    /// When data are kept longer, before and behind until when that is.
    private static let exceptions = [
        ("longer", "we keep longer as {condition}", ""),
        ("longerWithConsent", "your consent keep we longer", " consent can you always withdraw."),
        ("longerWithExplicitConsent", "your explicit consent keep we longer", " consent can you always withdraw."),
        ("longerOnRequest", "your request keep we longer", ""),
    ]

    private static let bounds: KeyValuePairs = [
        "plain": ".", "atMost": " not-more-than {term}.", "atMostAfter": " not-more-than until {term} after {start}.",
        "until": " until {event}.",
    ]

    /// Under a purpose, or in its row, nothing needs to be said of what the period covers.
    private static func periods(
        of branch: String, _ opening: String = "", _ both: String? = nil
    ) -> [(kind: String, gloss: String)] {
        let second = both.map { ". \($0)" } ?? " also"
        let asLongAsBoth = "as-long-as {criterion}\(second) as-long-as {also}."
        let notKept = opening.isEmpty ? "we keep not." : opening + "not."
        return periods.map { ("\(branch).\($0)", opening + $1) }
            + [("\(branch).asLongAsBoth", opening + asLongAsBoth), ("\(branch).notKept", notKept)]
    }

    private static let keeping: KeyValuePairs = [
        "subjects": "data of {subjects} keep we",
        "categories": "{categories} keep we",
        "both": "for {subjects} apply: {categories} keep we",
        "mostData": "most-of data keep we",
        "allData": "your data keep we",
        "otherData": "all remaining data keep we",
    ]

    private static let periods: KeyValuePairs = [
        "fixed": "{term}.",
        "fixedAfter": "until {term} after {start}.",
        "atMost": "not-more-than {term}.",
        "atMostAfter": "not-more-than until {term} after {start}.",
        "asLongAsAndThenAtMost": "as-long-as {criterion} afterwards still not-more-than {term}.",
        "atLeast": "at-least {term}.",
        "atLeastAfter": "at-least until {term} after {start}.",
        "between": "at-least {term} not-more-than {most}.",
        "betweenAfter": "at-least {term} not-more-than {most} after {start}.",
        "untilDate": "until {date}.",
        "asLongAsAndThen": "as-long-as {criterion} afterwards still {term}.",
        "asLawRequires": "long as prescribes.",
        "reasonable": "reasonable time.",
        "untilAnonymised": "until we anonymous make.",
        "toldAt": "long as we indicate {occasion}.",
        "byTermsOf": "long as stand terms of {party}.",
        "chosen": "long as {chooser} set.",
        "asLongAs": "as-long-as {criterion}.",
        "until": "until {event}.",
        "notLongerThanNeeded": "not-longer-than necessary for {reasons}.",
        "forever": "forever.",
    ]
}
