// Who hears of a personal data breach, how, and how soon (AVG art. 33, 34).
extension Glosses {
    static let breach = Glosses(
        [
            "breach.confirmed.unsaid": "discover we breach? inform we {party} by {channels}.",
            "breach.confirmed.immediate": "discover we breach? inform we {party} immediately by {channels}.",
            "breach.confirmed.within": "discover we breach? inform we {party} within {term} by {channels}.",
            "breach.suspected.unsaid": "discover or suspect we breach? inform we {party} by {channels}.",
            "breach.suspected.immediate": "discover or suspect we breach? inform we {party} immediately by {channels}.",
            "breach.suspected.within": "discover or suspect we breach? inform we {party} within {term} by {channels}.",
            "breach.report": "go data we instruction keep? can {party} breach report AP as necessary.",
            "breachDuty.procedure": "for breach we fixed procedure.",
            "breachDuty.limitation": "we restrict consequence of breach as-soon-as-possible.",
            "breachDuty.tellsAuthority": "breach report we AP as law ask.",
            "breachDuty.tellsPeople": "breach probably large consequence for you? tell we you.",
            "breachDuty.register": "each breach record we.",
        ])
}
