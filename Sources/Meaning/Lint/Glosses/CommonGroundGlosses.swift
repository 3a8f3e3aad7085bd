// What holds for the grounds of all purposes together (AVG art. 6), and for another use (art. 5 lid 1 onder b).
extension Glosses {
    static let commonGrounds = Glosses(
        [
            "laws": "we hold our to {laws}.",
            "commonGrounds.allOne": "for each purpose apply these ground reason law ask:",
            "commonGrounds.allMany": "for each purpose apply one of these ground reason law give:",
            "commonGrounds.othersOne": "for each purpose where no ground stand apply these:",
            "commonGrounds.othersMany": "for each purpose where no ground stand apply one of these:",
            "commonGround.consent": "your consent AVG article 6 paragraph 1 under a",
            "commonGround.explicitConsent":
                "your explicit consent AVG article 6 paragraph 1 under a article 9 paragraph 2 under a",
            "commonGround.expressConsent": "your explicit consent AVG article 6 paragraph 1 under a",
            "commonGround.contract": "contract you AVG article 6 paragraph 1 under b",
            "commonGround.contractOrPreparation":
                "contract you or preparation your request AVG article 6 paragraph 1 under b",
            "commonGround.othersContract": "contract AVG article 6 paragraph 1 under b",
            "commonGround.othersContractOrPreparation":
                "contract or preparation request AVG article 6 paragraph 1 under b",
            "commonGround.legalObligation.plain": "obligation AVG article 6 paragraph 1 under c",
            "commonGround.legalObligation.by": "obligation {statutes} AVG article 6 paragraph 1 under c",
            "commonGround.vitalInterests":
                "protect of someone life or seriously threatened health AVG article 6 paragraph 1 under d",
            "commonGround.publicTask.plain": "task of public-interest AVG article 6 paragraph 1 under e",
            "commonGround.publicTask.by": "task of public-interest {statutes} AVG article 6 paragraph 1 under e",
            "commonGround.legitimateInterest.unnamed": "legitimate-interest AVG article 6 paragraph 1 under f",
            "commonGround.legitimateInterest.named":
                "legitimate-interest: {interest} AVG article 6 paragraph 1 under f",
            "interestsWeighed": "rely we our legitimate-interest we weigh against your interest.",
            "otherUse.onlyWithConsent": "for other purpose use we your data only your consent.",
            "otherUse.agreedAnew": "change our purpose or service? make we again agreements you.",
            "otherUse.onlyIfCompatible": "for other purpose use we your data only as fit purpose for-what we got.",
            "otherUse.toldFirst": "for other purpose use we your data only-then after we you tell.",
            "tickedAgreement.on": "tick you box {form} to go you agreement {documents}.",
            "tickedAgreement.plain": "tick you box to go you agreement {documents}.",
        ])
}
