extension TypeDescriptions {
    /// How long data are kept.
    static let retention: [String: TypeDescription] = [
        "RetentionPeriod": TypeDescription(
            "How long data are kept, and what then happens (AVG art. 13 lid 2 onder a).",
            [
                "covers": "Which data the period is about.",
                "period": "How long.",
                "start": "From when a fixed term runs, after \"na\": \"het einde van het boekjaar\".",
                "statute": "The law that sets the term.",
                "afterwards": "What happens to the data when the period ends.",
                "record": "What kind of record it is, where a law or the authority has a term for it.",
            ]),
        "RetentionPeriod.Afterwards": TypeDescription("What happens to the data when a period ends."),
        "RetentionPeriod.Coverage": TypeDescription(
            "Some categories; or the data of some people; or all data of the purpose that the period stands in "
                + "(purpose); or, beside the purposes, all data that no other period covers (otherData).",
            [
                "categories": "Labels of the organisation's categories.",
                "subjects": "Labels of the organisation's subjects.",
            ]),
        "RetentionPeriod.Period": TypeDescription(
            "A fixed term; as long as something holds; until something has happened; not longer than needed, which is no "
                + "criterion; forever; or not known yet.",
            [
                "fixed": "For a term.",
                "asLongAs": "As long as this holds, as a clause after \"zolang\": \"u klant bent\".",
                "also": "And as long as this holds too, as a clause after \"zolang\".",
                "until": "Until this has happened, as a clause after \"tot\": \"u zich afmeldt\".",
                "notLongerThanNeededFor": "\"Not longer than needed for\" these; the law asks for more (WP260).",
                "unknown": "What was asked, of whom and when. Nothing is published.",
            ]),
        "RetentionPeriod.Record": TypeDescription(
            "A kind of record for which a law or the authority has a term; never published."),
    ]
}
