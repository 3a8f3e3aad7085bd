// Who can see what, where protection ends, and where people report what is wrong with it (AVG art. 32).
extension Glosses {
    static let access = Glosses(
        [
            "ownAccess.only": "via {place} see you only {object}.",
            "ownAccess.needed": "you {needed} necessary.",
            "linkAccess.anyone": "who link can {object} see.",
            "linkAccess.reason": "necessary for {reason}.",
            "linkAccess.places": "link stand only {places}.",
            "viewing.onlyIf": "we watch {object} only as {condition}.",
            "viewing.onlyBy": "we give only {people} access {object}.",
            "securityLimit.unsecuredEmail": "for {thing} use we sometimes ordinary unsecured email.",
            "securityLimit.weakerThanPassword": "{thing} secure less strong long password.",
            "securityLimit.notWatertight": "no system fully safe.",
            "securityLimit.emailAdvice":
                "ordinary email not always safe. send our rather no sensitive data by email.",
            "securityLimit.ownDevices": "secure of your own device we not in-hand.",
            "securityLimit.reason": "chose we because-of {reason}.",
            "securityLimit.secret": "share data nobody.",
            "securityReport.abuse": "think you someone your data abuse? report our.",
            "securityReport.weakness": "see you weak spot our secure? report our.",
            "securityReport.abuseOrWeakness": "think you your data badly secure or someone abuse? report our.",
            "securityReport.urgent": "do as-soon-as-possible.",
            "securityReport.contact": "can {contact}.",
            "securityReport.email": "mail can toward {email}.",
            "securityReport.telephone": "call can toward {telephone}.",
            "securityReport.subject": "mention as topic of your message: {subject}.",
        ])
}
