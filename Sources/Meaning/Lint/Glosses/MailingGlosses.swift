// Messages of the organisation's own accord (Tw art. 11.7): how often, by what, to whom.
extension Glosses {
    static let mailings = Glosses(
        words: [
            Vocabulary(.logic, ["now-and-then": "af_en_toe"]),
            Vocabulary(
                .act,
                ["subscribe": "aanmelden aanmeldt aangemeld abonneren", "unsubscribe": "afmelden afmeldt afgemeld"]),
        ],
        [
            "mailing.unsaid.unsaid": "we send {content} to {audience}.",
            "mailing.unsaid.email": "by email send we {content} to {audience}.",
            "mailing.unsaid.telephone": "we call {audience} {content}.",
            "mailing.unsaid.post": "by post send we {content} to {audience}.",
            "mailing.irregular.unsaid": "now-and-then send we {content} to {audience}.",
            "mailing.irregular.email": "now-and-then send we by email {content} to {audience}.",
            "mailing.irregular.telephone": "now-and-then call we {audience} {content}.",
            "mailing.irregular.post": "now-and-then send we by post {content} to {audience}.",
            "mailing.regular.unsaid": "regularly send we {content} to {audience}.",
            "mailing.regular.email": "regularly send we by email {content} to {audience}.",
            "mailing.regular.telephone": "regularly call we {audience} {content}.",
            "mailing.regular.post": "regularly send we by post {content} to {audience}.",
            "mailing.unsubscribe": "unsubscribe for message can via {place}.",
            "newsletter.exists": "we send newsletter to who subscribe.",
            "newsletter.none": "we send no newsletter you can subscribe.",
            "newsletter.unsubscribe": "unsubscribe for newsletter can via {place}.",
        ])
}
