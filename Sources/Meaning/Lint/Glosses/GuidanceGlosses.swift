// What the statement is about, what it does not answer for, and what helps its readers.
extension Glosses {
    static let guidance = Glosses(
        [
            "placedNotice.one": "{place} let we see {shown}.",
            "placedNotice.many": "{place} let we see: {shown}.",
            "scope.covers": "these statement go about {covers}.",
            "scope.excludes": "these statement go not about {excludes}.",
            "scope.elsewhere": "read you more {place}.",
            "siteFeature.accounts": "our website no account.",
            "siteFeature.forms": "our website no form.",
            "siteFeature.comments": "our website can you self nothing place.",
            "siteFeature.chat": "our website no chat.",
            "siteFeature.orders": "our website can you nothing order.",
            "disclaimer.noInfluence": "we no influence {object}.",
            "disclaimer.notResponsible": "we not responsible for {object}.",
            "disclaimer.readersOwn": "you self responsible for {object}.",
            "disclaimer.anothers": "responsibility for {object} lie {party}.",
            "disclaimer.care": "we choose indeed care.",
            "advice.leaveOut": "let {object} away.",
            "advice.leaveOutIn": "let {object} away {place}.",
            "advice.giveOnly": "give our only {object}.",
            "advice.giveOnlyIn": "put {place} only {object}.",
            "advice.report": "let our know {object}.",
            "advice.then": "do you? {consequence}.",
            "standardText.otherSites":
                "our link lead sometimes toward website of other. apply their own privacy-statements.",
            "standardText.commission": "for some link get we fee. you pay not more.",
            "standardText.newestVersion": "newest version of these statement stand these page.",
            "standardText.rereading": "look now-and-then or these statement change.",
            "standardText.questions": "you ask about these statement? take contact our.",
            "standardText.askingParents":
                "you younger 16 year? ask first parent custody or guardian or you our data may give.",
        ])
}
