// How long data are kept, from when, and what becomes of them (AVG art. 13 lid 2 onder a).
extension Glosses {
    /// A period reads the same whatever it covers; only under a purpose does it stand by itself.
    static let retention = Glosses(
        words: [
            Vocabulary(
                .logic,
                [
                    "shorter": "korter", "longest": "langste",
                    "shortest": "kortste",
                    "time": "tijd", "period": "termijn", "set": "ingesteld instelt",
                    "sooner": "eerder",
                    "last": "laatste", "archive": "archief",
                    "single": "losse",

                ]),
            Vocabulary(.handling, ["overwrite": "overschrijven"]),
        ],
        [
            "retention.usual": "usually {term}.",
            "retention.default.after": "nothing set? until {term} after {start}.",
            "retention.default.plain": "nothing set? {term}.",
            "retention.limit": "not-more-than {term}.",
            "retention.statute": "prescribe these law for: {statute}.",
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
            "retention.erasure.within": "do we within {term}.",
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
            "refusalRecord.unsubscribed": "report you off for our message? remember we.",
            "refusalRecord.consentWithdrawn": "withdraw you your consent? remember we.",
            "refusalRecord.objected": "make you objection? remember we.",
            "refusalRecord.erased": "we your data erase? remember we.",
            "refusalRecord.holds": "keep we only {data}.",
            "refusalRecord.whereNeeded": "do we only as necessary.",
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
        "otherData": "other data keep we",
    ]

    private static let periods: KeyValuePairs = [
        "fixed": "{term}.",
        "fixedAfter": "until {term} after {start}.",
        "atLeast": "at-least {term}.",
        "atLeastAfter": "until at-least {term} after {start}.",
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
