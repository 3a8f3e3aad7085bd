extension TypeDescriptions {
    /// Values that stand in several places.
    static let values: [String: TypeDescription] = [
        "CalendarDate": TypeDescription("A day, as 2026-11-21."),
        "Country": TypeDescription("An ISO 3166-1 code of two capitals."),
        "Listing": TypeDescription("Whether a list names everything or gives examples."),
        "Modality": TypeDescription("Whether something always happens, sometimes happens, or can happen."),
        "Statute": TypeDescription(
            "A law that obliges or allows a processing, with its article.",
            [
                "name": "The law's own name, without its article: \"Algemene wet inzake rijksbelastingen\".",
                "article": "\"52\", \"2:10\", \"33 lid 3\".",
            ]),
        "Term": TypeDescription("An ISO 8601 duration of one unit: P1M, P7Y, P4W, P30D, PT72H."),
        "Acceptance": TypeDescription(
            "That the organisation knows of the findings of one rule here, and lets them stand until a date.",
            [
                "rule": "The name of the rule as findings print it: \"interest-unnamed\".",
                "reason": "Why, in neutral words. It stands in every report, and is never published.",
                "until": "The last day on which the acceptance holds.",
            ]),
    ]
}
