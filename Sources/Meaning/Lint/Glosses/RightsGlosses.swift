// The rights of AVG art. 12-22, how to use them, and what answer comes when.
extension Glosses {
    static let rights = Glosses([
        "rights": "you can our ask:",
        "right.access": "tell or for-what we data of you copy give access",
        "right.rectification": "errors correct missing data complete rectification",
        "right.erasure": "your data erase",
        "right.restriction": "your data indeed keep but provisionally not use restriction",
        "right.portability":
            "data you our consent or for contract give digital to you or to other give portability",
        "right.humanIntervention": "human again let decide as computer without human about you decide",
        "rightsLimits": "not each right apply each situation.",
        "limit.rightsOfOthers": "copy give we without what right of other harm such-as their privacy.",
        "limit.dutyToKeep": "data we according-to law must keep erase we not.",
        "limit.legalClaims": "data necessary for lawsuit erase we not.",
        "limit.unfounded": "request evidently unfounded or excessive can we refuse.",
        "rightToWithdraw":
            "give you our consent can you always withdraw. change nothing to what we before-that valid consent did.",
        "request.email.addressed": "mail your request toward {email}.",
        "request.email.unaddressed": "you can your request mail.",
        "request.post.addressed": "send your request toward {address}.",
        "request.post.unaddressed": "your request can you by post do.",
        "request.telephone.addressed": "call our your request {telephone}.",
        "request.telephone.unaddressed": "your request can you by-telephone do.",
        "answer.term": "you get as-soon-as-possible answer at-latest {term} after receipt of your request.",
        "answer.access": "ask you access? send we you {answer}.",
        "answer.correction": "accurate your data not? change or delete we.",
        "refusal.explained": "reject we your request off explain we why.",
        "refusal.remedies": "you not agree our answer? can you complaint lodge AP or toward court go.",
        "refusal.authority":
            "you not agree our answer? can you against objection make our afterwards toward court go. "
            + "also can you complaint lodge AP.",
        "answer.termOfLaw": "according-to law get you at-latest 1 month after receipt of your request reaction.",
    ])
}
