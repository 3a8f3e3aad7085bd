extension TypeDescriptions {
    /// Whose data, and which.
    static let data: [String: TypeDescription] = [
        "DataSubject": TypeDescription(
            "A kind of people whose data are used.",
            [
                "label": "Who they are, in the plural: \"websitebezoekers\".",
                "examples": "Who falls under it, in the plural.",
                "listing": "Whether the examples are all.",
                "relation": "What they are to the controller, where that decides what the law asks.",
            ]),
        "DataSubject.Relation": TypeDescription("What people are to the controller."),
        "DataCategory": TypeDescription(
            "A category of personal data, with what falls under it and where it comes from.",
            [
                "label": "What the data are: \"contactgegevens\".",
                "examples": "What falls under it: \"naam\", \"adres\".",
                "listing": "Whether the examples are all.",
                "nature": "What makes the data special in law.",
                "usedFor": "A use that the category is named with, after \"voor\": \"automatische incasso\".",
                "source": "Where the data come from, where people did not give them themselves.",
            ]),
        "DataNature": TypeDescription("What makes a category of data special in law."),
        "DataSource": TypeDescription(
            "Where data come from that people did not give themselves (AVG art. 14).",
            [
                "names": "The sources, each with its article: \"het handelsregister van de KvK\".",
                "listing": "Whether those are all sources.",
                "isPublic": "Whether the sources are open to everyone.",
                "categoriesNamed":
                    "Whether the data taken from them are named (AVG art. 14 lid 1 onder d). Never published.",
                "notice": "When people hear of it (AVG art. 14 lid 3).",
            ]),
        "CategoryUse": TypeDescription(
            "That the categories serve the purposes, without saying which serves which.",
            ["isLimited": "That data are used for no other purpose than the one for which they were got."]),
    ]
}
