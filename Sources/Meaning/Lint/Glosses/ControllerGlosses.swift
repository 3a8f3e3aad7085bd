// Who decides on purposes and means, and how to reach them (AVG art. 13 lid 1 onder a and b, 26).
extension Glosses {
    static let controller = Glosses([
        "controller.responsible": "{controller} responsible for your personal-data.",
        "controller.decides": "we determine for-what how we use.",
        "controller.shortName": "where we or {shortName} stand mean we {controller}.",
        "controller.we": "where we stand mean we {controller}.",
        "controller.law": "AVG privacy-law of EU: AVG.",
        "controller.personalData": "data mean we personal-data: all information about you as person.",
        "contact.email": "you reach our via {email}.",
        "contact.telephone": "you can our call {telephone}.",
        "contact.address": "our address {address}.",
        "contact.registration": "trade-register of KvK stand we under number {number}.",
        "contact.website": "our website {address}.",
        "officer.appointed": "our officer officer check or we our to privacy-law hold.",
        "officer.email": "you mail officer via {email}.",
        "officer.telephone": "you call officer {telephone}.",
        "representative.name": "our representative EU {name}.",
        "representative.email": "you mail our representative via {email}.",
        "representative.address": "address of our representative {address}.",
        "joint.with": "together {party} determine we for-what how we your data use.",
        "joint.arrangement": "we agreed: {arrangement}.",
        "joint.requests": "request can you each of our turn-to.",
        "selfCheck": "we check regularly or we our to these statement hold.",
    ])
}
