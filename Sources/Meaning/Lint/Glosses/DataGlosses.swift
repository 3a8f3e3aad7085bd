// Whose data, which data, and where they come from.
extension Glosses {
    static let data = Glosses(
        words: [
            Vocabulary(
                .logic,
                [
                    "refer": "verwezen", "at-random": "willekeurig",
                    "most-of": "meeste",

                ])
        ],
        [
            "purposeLimitation": "we use only for purpose for-what we got.",
            "subjects.complete": "we use data of:",
            "subjects.examples": "we use data of among-others:",
            "subject.plain": "{subject}",
            "subject.complete": "{subject}: {examples}",
            "subject.examples": "{subject} such-as {examples}",
            "categories.always.complete": "we use these data:",
            "categories.always.examples": "we use among-others these data:",
            "categories.sometimes.complete": "sometimes use we these data:",
            "categories.sometimes.examples": "sometimes use we among-others these data:",
            "categories.possible.complete": "we can these data use:",
            "categories.possible.examples": "we can among-others these data use:",
            "category.plain": "{category}",
            "category.complete": "{category}: {examples}",
            "category.examples": "{category} such-as {examples}",
            "categoriesServePurposes": "we use for purpose these statement.",
            "categoryUse": "{category} use we for {use}.",
            "source.complete": "{category} get we via {sources}.",
            "source.examples": "{category} get we among-others via {sources}.",
            "source.public": "information public.",
            "source.notPublic": "information not public.",
            "source.notice": "we these data use tell we you {moment}.",
            "categoryModality.sometimes": "{category} use we only some case.",
            "categoryModality.possible": "{category} use we possibly.",
            "categoryOnlyIf": "{category} use we only as {condition}.",
            "source.onlyIf": "happen only as {condition}.",
            "arrival.selfRegistered": "{subject} report self our to.",
            "arrival.approached": "{subject} become approach {by}.",
            "arrival.referred": "{subject} become toward our refer {by}.",
            "arrival.drawn": "{subject} choose we {by}.",
            "arrival.drawnAtRandom": "{subject} choose we at-random {by}.",
            "necessity.optional": "{category} have-to you our not give.",
            "necessity.required": "{category} you oblige give.",
            "necessity.mostlyOptional": "of {category} have-to you our most-of not give.",
            "necessity.optionalExamples": "of {category} have-to you not give: {examples}.",
            "necessity.requiredExamples": "of {category} must you give: {examples}.",
            "necessity.consequence": "give you our {category} not? {consequence}.",
            "necessity.noConsequence": "you our {category} not give no consequence for you.",
            "necessity.reason": "we ask {category} because {reasons}.",
            "necessity.illustration": "why we {category} ask show example: {illustration}.",
            "necessity.managed": "{category} can you self watch delete via {place}.",
        ])
}
