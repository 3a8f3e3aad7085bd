// Automated decisions (AVG art. 22) and children (AVG art. 8, UAVG art. 5).
extension Glosses {
    static let decisions = Glosses(
        words: [
            Vocabulary(
                .act,
                [
                    "co-decide": "meebeslist meebeslissen", "assess": "beoordelen beoordeelt beoordeeld",
                    "contest": "aanvechten",
                ]),
            Vocabulary(.logic, ["opinion": "mening"]),
        ],
        [
            "decisions.none": "each decision legal or other large consequence for you decide human along.",
            "decision.about": "computer decision about {subject} without human co-decide.",
            "decision.logic": "computer attend {logic}.",
            "decision.consequence": "consequence can: {consequence}.",
            "decision.rights": "you can human decision again let assess your opinion give decision contest.",
            "minors.parentConsents":
                "we consent necessary for child younger 16 year? ask we to parent or guardian. "
                + "can consent always withdraw child from-then 12 year can also.",
            "minors.rights.fromTwelve":
                "for child younger 12 year use parent or guardian right these statement. "
                + "of 12 until 16 year can child also self.",
            "minors.rights.themselves": "also child can right these statement self use.",
            "minors.none": "we use no data of child younger 16 year.",
        ])
}
