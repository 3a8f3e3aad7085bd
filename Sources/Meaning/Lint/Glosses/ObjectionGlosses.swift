// Objection: to an interest, to a public task, and without reasons to marketing (AVG art. 21).
extension Glosses {
    static let objection = Glosses(
        [
            "objection.purposes.many": "you can objection make against these purpose reason your situation relate:",
            "objection.purposes.one": "you can objection make against purpose reason your situation relate:",
            "objection.purpose": "{purpose}",
            "objection.legitimateInterest":
                "use we your data because-of legitimate-interest? can you objection make reason your situation relate.",
            "objection.publicTask":
                "use we your data for task of public-interest? can you objection make reason your situation relate.",
            "objection.otherGround":
                "we your data not necessary for contract or obligation ask we no consent? "
                + "can you objection make reason your situation relate.",
            "objection.effect":
                "we stop unless compelling reason heavier weigh your interest or data necessary for lawsuit.",
            "objection.marketing":
                "use we your data for advertising? can you always objection make also without reason. "
                + "we use not more for advertising.",
            "objection.channel.email": "objection make you via {email}.",
            "objection.channel.post": "send your objection toward {address}.",
            "objection.channel.form": "objection make can form {address}.",
            "objection.channel.telephone": "call our your objection {telephone}.",
        ])
}
