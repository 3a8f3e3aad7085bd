// Automated decisions (AVG art. 22) and children (AVG art. 8).
extension Gloss {
    static let decisions: KeyValuePairs = [
        "decisions.none": "we take no decision legal or other large consequence for you without human co-decide.",
        "decision.about": "computer decision about {subject} without human co-decide.",
        "decision.logic": "computer attend {logic}.",
        "decision.consequence": "consequence can: {consequence}.",
        "decision.rights": "you can human decision again let assess your opinion give decision contest.",
        "minors.parentConsents":
            "we consent necessary for child younger 16 year? ask we to parent or guardian. can consent always withdraw.",
        "minors.none": "we use no data of child younger 16 year.",
    ]
}
