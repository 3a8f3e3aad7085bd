extension TypeDescriptions {
    /// Who the organisation is, and all that it says.
    static let identity: [String: TypeDescription] = [
        "Organisation": TypeDescription(
            "An organisation and all that it says about its processing.", organisationKeys),
        "Addressing": TypeDescription("How a statement speaks to its reader: formal is u, informal is je."),
        "Controller": TypeDescription(
            "Who decides why and how personal data are used, and how to reach them (AVG art. 4 onder 7).",
            [
                "name": "Its full name.",
                "shortName": "The name by which the statement calls it after the first time.",
                "email": "Its e-mail address.",
                "telephone": "Its telephone number.",
                "postalAddress": "Street, number, postal code and town, on one line.",
                "registration": "Its number in the trade register of the Kamer van Koophandel.",
                "country": "Where it is established.",
                "isPublicAuthority": "Whether it is a public authority.",
                "worksCouncilConsent":
                    "Where it is recorded that the works council agreed to how data on staff are used; none where there "
                    + "is a council that did not (WOR art. 27 lid 1 onder k en l). Never published.",
                "ukRepresentative": "Its representative in the United Kingdom (UK GDPR art. 27). Never published.",
            ]),
        "DataProtectionOfficer": TypeDescription(
            "The data protection officer, in Dutch the FG (AVG art. 37-39).",
            ["email": "The officer's e-mail address.", "telephone": "The officer's telephone number."]),
        "Representative": TypeDescription(
            "The representative in the Union of a controller outside it (AVG art. 27).",
            [
                "name": "Its full name.",
                "email": "Its e-mail address.",
                "postalAddress": "Street, number, postal code, town and country, on one line.",
            ]),
        "JointController": TypeDescription(
            "Another controller with whom purposes and means are decided together (AVG art. 26).",
            [
                "name": "Its full name.",
                "arrangement":
                    "The essence of the arrangement: who does what, as full sentences without the final stop.",
            ]),
    ]

    private static let organisationKeys = [
        "id": "The name of its folder under public/: lower-case letters, digits and hyphens.",
        "addressing": "Whether the documents say u or je.",
        "controller": "Who the organisation is. Without it no statement can be written.",
        "officer": "Its data protection officer.",
        "representative": "Its representative in the Union, where it is established outside.",
        "jointControllers": "Others with whom it decides on purposes and means.",
        "subjects": "The kinds of people whose data are used. Purposes name them by their label.",
        "subjectListing": "Whether those are all.",
        "categories": "The categories of data that are used. Purposes name them by their label.",
        "categoryListing": "Whether those are all.",
        "categoryModality": "Whether the categories are always used, or can be.",
        "categoriesServePurposes": "That the categories serve the purposes, without saying which serves which.",
        "purposes": "What personal data are used for, one by one.",
        "sharing": "Who gets data, and when.",
        "retention": "How long data are kept, where it is not a purpose that says so.",
        "statutoryTermsFirst": "That a statutory term goes before the organisation's own.",
        "security": "How data are protected.",
        "breach": "Who is told of a personal data breach.",
        "website": "Its website and the cookies there.",
        "rights": "How people use their rights. Which rights they have, the law says.",
        "mailings": "Messages that it sends of its own accord.",
        "newsletter": "Its newsletter, or that it has none.",
        "automatedDecisions": "Decisions that a computer takes alone, or that there are none.",
        "minors": "What is said of people under sixteen, or that no data of theirs are used.",
        "processorServices": "What it does as a processor, for its customers.",
        "stances": "What it claims or disclaims of itself; judged, never published.",
        "changes": "How the statement changes.",
        "version": "Which edition of the statement this is.",
        "earlierVersions": "The editions before it, the latest first.",
    ]
}
