import Facts

// Who is responsible, and how to reach them and those who speak for them.
extension Statement<Organisation> {
    static var controller: Self {
        .all(
            .given(\.controller, .responsible),
            // With others, that stands where they are named: "Samen met ... bepalen wij".
            .claim("controller.decides", .avg("4 onder 7"), because: \.controller)
                .when(\.jointControllers.isEmpty),
            .given(\.controller, .shortName, .terms))
    }

    static var contact: Self {
        .all(
            .given(\.controller, .contact),
            .given(
                \.website,
                .claim(
                    "contact.website", .avg("13 lid 1 onder a"), saying: ["address": .webAddress(\.address.value)])))
    }

    static var otherContacts: Self {
        .all(
            .given(\.officer, .officer), .given(\.representative, .representative),
            .each(\.jointControllers, .jointController))
    }
}

extension Statement<Controller> {
    fileprivate static var responsible: Self {
        .claim("controller.responsible", .avg("13 lid 1 onder a"), saying: ["controller": .text(\.name)])
    }

    fileprivate static var shortName: Self {
        .firstOf(
            .claim(
                "controller.shortName", .avg("13 lid 1 onder a"),
                saying: ["shortName": .text(\.shortName), "controller": .text(\.name)]),
            .claim("controller.we", .avg("13 lid 1 onder a"), saying: ["controller": .text(\.name)]))
    }

    fileprivate static var terms: Self {
        .all(
            .claim("controller.personalData", .avg("4 onder 1")), .claim("controller.law", .avg("12 lid 1")))
    }

    fileprivate static var contact: Self {
        .all(
            .claim("contact.email", .avg("13 lid 1 onder a"), saying: ["email": .email(\.email.value)]),
            .claim("contact.telephone", .avg("13 lid 1 onder a"), saying: ["telephone": .text(\.telephone.value)]),
            .claim("contact.address", .avg("13 lid 1 onder a"), saying: ["address": .text(\.postalAddress.value)]),
            .claim(
                "contact.registration", .avg("13 lid 1 onder a"), saying: ["number": .text(\.registration.value)]))
    }
}

extension Statement<DataProtectionOfficer> {
    fileprivate static var officer: Self {
        .all(
            .claim("officer.appointed", .avg("13 lid 1 onder b")),
            .claim("officer.email", .avg("13 lid 1 onder b"), saying: ["email": .email(\.email.value)]),
            .claim("officer.telephone", .avg("13 lid 1 onder b"), saying: ["telephone": .text(\.telephone.value)]))
    }
}

extension Statement<Representative> {
    fileprivate static var representative: Self {
        .all(
            .claim("representative.name", .avg("13 lid 1 onder a"), saying: ["name": .text(\.name)]),
            .claim("representative.email", .avg("13 lid 1 onder a"), saying: ["email": .email(\.email.value)]),
            .claim(
                "representative.address", .avg("13 lid 1 onder a"), saying: ["address": .text(\.postalAddress.value)]))
    }
}

extension Statement<JointController> {
    fileprivate static var jointController: Self {
        .claim(
            "joint.with", .avg("26 lid 2"), saying: ["party": .text(\.name)],
            followedBy: .all(
                .claim("joint.arrangement", .avg("26 lid 2"), saying: ["arrangement": .text(\.arrangement.value)]),
                .claim("joint.requests", .avg("26 lid 3"))))
    }
}
