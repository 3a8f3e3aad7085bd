// Per purpose, the answers to a fixed list of questions.
extension Glosses {
    static let purposes = Glosses([
        "purpose.name": "{purpose}",
        "purpose.detail": "{detail}",
        "purpose.subjects": "of {subjects}.",
        "purpose.categories.complete": "{categories}.",
        "purpose.categories.examples": "among-others {categories}.",
        "purpose.exclusive": "data we for-this get use we nowhere else for.",
        "purpose.recipients": "{recipients}.",
        "purpose.objection": "can. how go read you {heading}.",
        "purpose.profiling": "we make profile of you. consequence: {consequence}.",
        "provision.contract": "these data necessary for contract. give you not? can we contract not close or perform.",
        "provision.needed": "these data necessary for contract.",
        "provision.law": "law oblige you these data give.",
        "provision.voluntary": "you have-to these data not give.",
        "provision.otherwise.consequence": "give you not? {consequence}.",
        "provision.otherwise.nothing": "give you not? no consequence for you.",
        "purpose.onlyIf": "do we only as {condition}.",
        "purpose.offByDefault": "stand until you self turn-on.",
    ])
}
