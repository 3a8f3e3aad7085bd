// Automated decisions (AVG art. 22) and children (AVG art. 8, UAVG art. 5).
extension Glosses {
    static let decisions = Glosses(
        [
            "decisions.none": "decision legal or other large consequence for you take always human.",
            "decision.about": "computer decision about {subject} without human co-decide.",
            "decision.logic": "computer attend {logic}.",
            "decision.procedure": "computer decision: {procedure}.",
            "decision.consequence": "consequence can: {consequence}.",
            "decision.rights": "you can human decision again let assess your opinion give decision contest.",
            "minors.parentConsents":
                "we consent necessary for child younger 16 year? ask we to parent custody or guardian. "
                + "can consent always withdraw child from-then 12 year can also.",
            "minors.represented":
                "someone curator administrator or mentor about matter decide? consent of representative necessary.",
            "minors.rights.fromTwelve":
                "for child younger 12 year use parent custody or guardian right these statement. "
                + "of 12 until 16 year can child also self.",
            "minors.rights.themselves": "also child can right these statement self use.",
            "minors.none": "we use no data of child younger 16 year.",
            "decision.minor": "computer decide about {subject}. no legal or other large consequence for you.",
            "decision.unnamed": "computer take decision large consequence for you without human co-decide.",
            "decision.systems": "these system do: {systems}.",
            "decision.allowedByContract": "necessary for contract you.",
            "decision.allowedByConsent": "do we your explicit consent.",
            "decision.allowedByDuty": "necessary do what law our oblige.",
            "decision.allowedByTask": "necessary for our task of public-interest.",
            "decision.statute": "stand these law: {statute}.",
            "decision.review": "ask you via {place}.",
            "decision.explained": "you can our ask how decision came-about.",
            "ages.meantFrom": "we aim our people of {age} year parent.",
            "ages.notMeantBelow": "we aim our not people younger {age} year.",
            "ages.avoidsBelow.unlessParents":
                "we want no data of people younger {age} year collect unless parent custody or guardian consent give.",
            "ages.avoidsBelow.always": "we want no data of people younger {age} year collect.",
            "ages.noneKnowinglyBelow": "we use not knowingly data of people younger {age} year.",
            "ages.noUsersKnowinglyBelow": "we let people younger {age} year not knowingly user become.",
            "ages.parentConsentBelow": "people younger {age} year consent of parent custody or guardian necessary.",
            "ages.unverified": "we can not check how old visitor.",
            "ages.advisesParents": "we advise parent to involved what their child online do.",
            "ages.removesOnReport":
                "think you we data of child without consent of parent custody or guardian? let our know erase we.",
        ])
}
