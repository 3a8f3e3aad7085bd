// All purposes in one table: the ground, the term and the recipients of each, in few words.
extension Glosses {
    static let overview = Glosses(
        words: [Vocabulary(.logic, ["group": "groep"])],
        [
            "overview.count":
                "we use your data for {count} purpose. these table give overview below read you by purpose more.",
            "overview.purpose": "{purpose}",
            "overview.ground.consent": "your consent.",
            "overview.ground.reliedConsent": "we rely our your consent.",
            "overview.ground.explicitConsent": "your explicit consent.",
            "overview.ground.contract": "necessary for contract you.",
            "overview.ground.legalObligation": "law oblige our for-this.",
            "overview.ground.vitalInterests": "for someone life or seriously threatened health.",
            "overview.ground.publicTask": "for task of public-interest.",
            "overview.ground.legitimateInterest": "we legitimate-interest.",
            "overview.retention.differs.byCategory": "differ by kind data.",
            "overview.retention.differs.bySubject": "differ by group people.",
            "overview.retention.differs.byBoth": "differ by kind data by group people.",
            "overview.retention.differs.byCase": "differ by case.",
            "overview.recipients": "{recipients}.",
            "overview.ground.consent.part": "part your consent.",
            "overview.ground.consent.sometimes": "sometimes your consent.",
            "overview.ground.reliedConsent.part": "part rely we our your consent.",
            "overview.ground.reliedConsent.sometimes": "sometimes rely we our your consent.",
            "overview.ground.explicitConsent.part": "part your explicit consent.",
            "overview.ground.explicitConsent.sometimes": "sometimes your explicit consent.",
            "overview.ground.contract.part": "part necessary for contract you.",
            "overview.ground.contract.sometimes": "sometimes necessary for contract you.",
            "overview.ground.legalObligation.part": "part oblige law our for-this.",
            "overview.ground.legalObligation.sometimes": "sometimes oblige law our for-this.",
            "overview.ground.vitalInterests.part": "part go someone life or seriously threatened health.",
            "overview.ground.vitalInterests.sometimes": "sometimes go someone life or seriously threatened health.",
            "overview.ground.publicTask.part": "part task of public-interest.",
            "overview.ground.publicTask.sometimes": "sometimes task of public-interest.",
            "overview.ground.legitimateInterest.part": "part we legitimate-interest.",
            "overview.ground.legitimateInterest.sometimes": "sometimes we legitimate-interest.",
        ])
}
