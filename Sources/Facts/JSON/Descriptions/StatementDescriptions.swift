extension TypeDescriptions {
    /// The statement itself, and what stands beside the organisation's own purposes.
    static let statement: [String: TypeDescription] = [
        "ProcessorService": TypeDescription(
            "What the organisation does as a processor, for its customers.",
            [
                "customers": "For whom: \"klanten\".",
                "hasSeparateStorage": "That each customer has storage of its own.",
                "isClosedToThirdParties": "That others have no access to it.",
                "customersReachOnlyOwnData": "That customers reach only their own data.",
                "support": "Who may look into a customer's data, once that customer allows it.",
                "subprocessors": "On what terms others do that work; none where they do not. Never published.",
            ]),
        "ProcessorService.SupportAccess": TypeDescription(
            "Who may look into a customer's data, and for what, once that customer allows it.",
            ["person": "Who: \"onze directeur\".", "reason": "For what, after \"voor\": \"support\"."]),
        "Stance": TypeDescription(
            "Something that an organisation claims or disclaims of itself; judged, never published.",
            ["kind": "What."]),
        "Stance.Kind": TypeDescription("What is claimed or disclaimed."),
        "ChangePolicy": TypeDescription(
            "How the statement changes, and how readers hear of it.",
            [
                "mayChange": "That the statement can change.",
                "announcedBy": "Where changes are told beforehand: \"een bericht op onze website\".",
                "noticeTerm": "How long beforehand.",
                "checksItself": "That the organisation regularly checks whether it keeps to its statement.",
            ]),
        "Version": TypeDescription(
            "Which edition of the statement this is, and from when it holds.",
            [
                "number": "1 for the first, and one more for each that is published.",
                "date": "From when it holds.",
                "changes":
                    "What is different from the edition before it, as nouns: \"de bewaartermijn van facturen\".",
            ]),
        "EarlierVersion": TypeDescription(
            "An edition of the statement that another one replaced.",
            [
                "number": "Its number.",
                "date": "From when it held.",
                "changes": "What was different from the edition before it, as nouns.",
                "address": "Where its text can be read: \"https://example.nl/privacy-2025\".",
            ]),
    ]
}
