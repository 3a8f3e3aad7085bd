// The six grounds of AVG art. 6 lid 1, by their letter, and how consent works (art. 7).
extension Glosses {
    static let grounds = Glosses([
        "ground.consent.plain": "we do your consent AVG article 6 paragraph 1 under a.",
        "ground.consent.relied": "we rely our for-this your consent AVG article 6 paragraph 1 under a.",
        "ground.consent.explicit":
            "we do your explicit consent AVG article 6 paragraph 1 under a article 9 paragraph 2 under a.",
        "ground.consent.moment": "we ask consent as {moment}.",
        "ground.contract.plain": "necessary contract you perform AVG article 6 paragraph 1 under b.",
        "ground.contract.orPreparation":
            "necessary contract you perform or your request prepare AVG article 6 paragraph 1 under b.",
        "ground.legalObligation.whole": "law oblige our do AVG article 6 paragraph 1 under c.",
        "ground.legalObligation.part": "part oblige law our do AVG article 6 paragraph 1 under c.",
        "ground.vitalInterests": "necessary someone life or health protect AVG article 6 paragraph 1 under d.",
        "ground.publicTask": "necessary for task of public-interest AVG article 6 paragraph 1 under e.",
        "ground.statute": "stand these law: {statute}.",
        "ground.legitimateInterest.unnamed": "we legitimate-interest AVG article 6 paragraph 1 under f.",
        "ground.legitimateInterest.named": "we legitimate-interest: {interest} AVG article 6 paragraph 1 under f.",
        "ground.balanced": "interest we weigh against your interest.",
        "consentScope": "{use}",
        "ground.consent.ways.complete": "consent give you {ways}.",
        "ground.consent.ways.examples": "consent can you among-others {ways} give.",
        "withdrawal": "can always via {place}.",
        "withdrawal.amongRights": "can always. more read you {heading}.",
    ])
}
