// How data are collected.
extension Glosses {
    static let collections = Glosses(
        [
            "collected.given.unsaid": "you give our self data.",
            "collected.given.most": "most-of data give you our self.",
            "collected.given.all": "we get only data you our self give.",
            "collected.given.categories": "{categories} give you our self.",
            "collected.observed.unsaid": "we collect automatically data.",
            "collected.observed.most": "most-of data collect we automatically.",
            "collected.observed.all": "we collect all data automatically.",
            "collected.observed.categories": "{categories} collect we automatically.",
            "collected.derived.unsaid": "we lead data off other data.",
            "collected.derived.most": "most-of data lead we off other data.",
            "collected.derived.all": "we lead all data off other data.",
            "collected.derived.categories": "{categories} lead we off other data.",
            "collected.retrieved.unsaid": "we ask automatically data.",
            "collected.retrieved.most": "most-of data ask we automatically.",
            "collected.retrieved.all": "we ask all data automatically.",
            "collected.retrieved.categories": "{categories} ask we automatically.",
            "collected.by": "happen via {means}.",
            "collected.when": "happen as {occasions}.",
            "collected.notBy": "we collect no data via {means}.",
            "collected.ownMail":
                "form open your own mail-program what you fill-in. we get only-then as you email self post-off.",
            "collected.direct": "stand no server between you our.",
            "collected.copy": "of what you our give get you copy.",
            "collected.copyFrom": "copy get you of {party}.",
        ])
}
