// The six grounds of AVG art. 6 lid 1, by their letter, and how consent works (art. 7).
extension Glosses {
    static let grounds = Glosses(
        [
            "ground.consent.plain": "we do your consent AVG article 6 paragraph 1 under a.",
            "ground.consent.relied": "we rely our for-this your consent AVG article 6 paragraph 1 under a.",
            "ground.consent.explicit":
                "we do your explicit consent AVG article 6 paragraph 1 under a article 9 paragraph 2 under a.",
            "ground.consent.express": "we do your explicit consent AVG article 6 paragraph 1 under a.",
            "ground.consent.moment": "we ask consent as {moment}.",
            "ground.contract.plain": "necessary contract you perform AVG article 6 paragraph 1 under b.",
            "ground.contract.orPreparation":
                "necessary contract you perform or your request prepare AVG article 6 paragraph 1 under b.",
            "ground.contract.others": "necessary contract perform AVG article 6 paragraph 1 under b.",
            "ground.contract.othersOrPreparation":
                "necessary contract perform or request prepare AVG article 6 paragraph 1 under b.",
            "ground.contract.others.part": "part necessary contract perform AVG article 6 paragraph 1 under b.",
            "ground.contract.others.sometimes":
                "sometimes necessary contract perform AVG article 6 paragraph 1 under b.",
            "ground.contract.othersOrPreparation.part":
                "part necessary for contract or request prepare AVG article 6 paragraph 1 under b.",
            "ground.contract.othersOrPreparation.sometimes":
                "sometimes necessary for contract or request prepare AVG article 6 paragraph 1 under b.",
            "ground.legalObligation.whole": "law oblige our do AVG article 6 paragraph 1 under c.",
            "ground.legalObligation.part": "part oblige law our do AVG article 6 paragraph 1 under c.",
            "ground.vitalInterests":
                "necessary someone life or seriously threatened health protect AVG article 6 paragraph 1 under d.",
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
            "ground.consent.plain.part": "part do we your consent AVG article 6 paragraph 1 under a.",
            "ground.consent.plain.sometimes": "sometimes do we your consent AVG article 6 paragraph 1 under a.",
            "ground.consent.relied.part": "part rely we our for-this your consent AVG article 6 paragraph 1 under a.",
            "ground.consent.relied.sometimes":
                "sometimes rely we our for-this your consent AVG article 6 paragraph 1 under a.",
            "ground.consent.explicit.part":
                "part do we your explicit consent AVG article 6 paragraph 1 under a article 9 paragraph 2 under a.",
            "ground.consent.explicit.sometimes":
                "sometimes do we your explicit consent AVG article 6 paragraph 1 under a article 9 paragraph 2 under a.",
            "ground.consent.express.part": "part do we your explicit consent AVG article 6 paragraph 1 under a.",
            "ground.consent.express.sometimes":
                "sometimes do we your explicit consent AVG article 6 paragraph 1 under a.",
            "ground.contract.plain.part": "part necessary contract you perform AVG article 6 paragraph 1 under b.",
            "ground.contract.plain.sometimes":
                "sometimes necessary contract you perform AVG article 6 paragraph 1 under b.",
            "ground.contract.orPreparation.part":
                "part necessary for contract you or your request prepare AVG article 6 paragraph 1 under b.",
            "ground.contract.orPreparation.sometimes":
                "sometimes necessary for contract you or your request prepare AVG article 6 paragraph 1 under b.",
            "ground.legalObligation.sometimes": "sometimes oblige law our do AVG article 6 paragraph 1 under c.",
            "ground.vitalInterests.part":
                "part necessary someone life or seriously threatened health protect AVG article 6 paragraph 1 under d.",
            "ground.vitalInterests.sometimes":
                "sometimes necessary someone life or seriously threatened health protect AVG article 6 paragraph 1 under d.",
            "ground.publicTask.part": "part necessary for task of public-interest AVG article 6 paragraph 1 under e.",
            "ground.publicTask.sometimes":
                "sometimes necessary for task of public-interest AVG article 6 paragraph 1 under e.",
            "ground.legitimateInterest.unnamed.part": "part we legitimate-interest AVG article 6 paragraph 1 under f.",
            "ground.legitimateInterest.unnamed.sometimes":
                "sometimes we legitimate-interest AVG article 6 paragraph 1 under f.",
            "ground.legitimateInterest.named.part":
                "part we legitimate-interest: {interest} AVG article 6 paragraph 1 under f.",
            "ground.legitimateInterest.named.sometimes":
                "sometimes we legitimate-interest: {interest} AVG article 6 paragraph 1 under f.",
            "ground.outweighs": "our interest weigh heavier because {reason}.",
            "consentDeclaration": "{declaration}",
            "withoutConsent.consequence": "{consequence}.",
            "withoutConsent.nothing": "no consequence for you.",
            "withdrawal.withoutReason": "you have-to no reason give.",
            "withdrawal.within": "your new choice apply at-latest after {term}.",
            "withdrawal.stopsCollecting": "afterwards collect we for-this no new data more.",
            "withdrawal.stopsUsing": "afterwards use we data for-this not more.",
            "withdrawal.erases": "data we all had erase we.",
            "withdrawal.erasesOnRequest": "data we all had erase we as you ask.",
            "withdrawal.keptFor": "what still necessary for {reasons} keep we indeed.",
        ])
}
