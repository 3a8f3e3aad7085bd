// Whose data, which data, and where they come from.
extension Glosses {
    static let data = Glosses([
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
        "purposeLimitation": "data use we only for purpose for-what we got.",
        "categoryUse": "{category} use we for {use}.",
        "source.complete": "{category} get we via {sources}.",
        "source.examples": "{category} get we among-others via {sources}.",
        "source.public": "information public.",
        "source.notPublic": "information not public.",
        "source.notice": "we these data use tell we you {moment}.",
    ])
}
