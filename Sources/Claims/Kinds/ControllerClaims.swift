import Facts

// Who is responsible, and how to reach them and those who speak for them.
extension Statement<Organisation> {
    static var controller: Self {
        .all(
            .given(\.controller, .responsible),
            // With others, that stands where they are named: "Samen met ... bepalen wij".
            .claim("controller.decides", .avg("4 onder 7"), because: \.controller)
                .when(\.jointControllers.isEmpty),
            .claim(
                "controller.exceptServices", .avg("4 onder 7"), .avg("4 onder 8"), because: \.processorServices.first),
            .given(\.controller, .shortName, .names, .definitions))
    }

    static var contact: Self {
        .all(
            .given(\.controller, .contact),
            .given(
                \.website,
                .claim(
                    "contact.website", .avg("13 lid 1 onder a"), saying: ["address": .webAddress(\.address.value)]),
                .each(
                    \.otherAddresses,
                    .claim(
                        "contact.otherWebsite", .avg("13 lid 1 onder a"), saying: ["address": .webAddress(\.self)]))))
    }

    static var contactPoints: Self { .each(\.contactPointsTold, .contactPoint) }

    static var otherContacts: Self {
        .all(
            .given(\.officer, .officer),
            .given({ $0.isSupervisedElsewhere ? nil : $0.officer }, .contact(with: "authority")),
            .given({ $0.isSupervisedElsewhere ? $0.officer : nil }, .contact(with: "regulator")),
            .claim("officer.none", .avg("37 lid 1")).when { $0.hasNoOfficer && $0.officer == nil },
            .given(\.representative, .representative),
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

    fileprivate static var names: Self {
        .all(
            .oneOf({ Count($0.tradeNames.count) }) {
                .claim(
                    "controller.tradeNames.\($0.rawValue)", .avg("13 lid 1 onder a"),
                    saying: ["names": .list(\.tradeNames)])
            },
            .claim("controller.legalForm", .avg("13 lid 1 onder a"), saying: ["form": .text(\.legalForm)]))
    }

    fileprivate static var definitions: Self {
        .all(
            .claim("controller.personalData", .avg("4 onder 1")), .claim("controller.law", .avg("12 lid 1")))
    }

    fileprivate static var contact: Self {
        .all(
            .claim("contact.email", .avg("13 lid 1 onder a"), saying: ["email": .email(\.email.value)]),
            .claim("contact.noEmail", .avg("13 lid 1 onder a")).when(\.email.isNone),
            .claim("contact.form", .avg("13 lid 1 onder a"), saying: ["form": .text(\.contactForm.value)]),
            .claim("contact.telephone", .avg("13 lid 1 onder a"), saying: ["telephone": .telephone(\.telephone.value)]),
            .claim("contact.address", .avg("13 lid 1 onder a"), saying: ["address": .text(\.postalAddress.value)]),
            .claim(
                "contact.visitingAddress", .avg("13 lid 1 onder a"),
                saying: ["address": .text(\.visitingAddress.value)]),
            .each(
                \.otherAddresses,
                .claim("contact.otherAddress", .avg("13 lid 1 onder a"), saying: ["address": .text(\.self)])),
            .claim(
                "contact.country", .avg("13 lid 1 onder a"),
                saying: ["country": .name { $0.country.value.flatMap { $0 == "NL" ? nil : .country($0) } }]),
            .claim("contact.details", .avg("13 lid 1 onder a"), saying: ["place": .text(\.detailsAt.value)]),
            .claim(
                "contact.registration", .avg("13 lid 1 onder a"), saying: ["number": .text(\.registration.value)]),
            .each(
                \.identifiers,
                .oneOf(\.kind) {
                    .claim("contact.\($0.rawValue)", .avg("13 lid 1 onder a"), saying: ["number": .text(\.number)])
                }))
    }
}

extension Statement<DataProtectionOfficer> {
    fileprivate static var officer: Self {
        .all(
            .claim("officer.appointed", .avg("13 lid 1 onder b")),
            .claim("officer.name", .avg("13 lid 1 onder b"), saying: ["name": .text(\.name.value)]),
            .claim("officer.email", .avg("13 lid 1 onder b"), saying: ["email": .email(\.email.value)]),
            .claim("officer.telephone", .avg("13 lid 1 onder b"), saying: ["telephone": .telephone(\.telephone.value)]),
            .claim("officer.address", .avg("13 lid 1 onder b"), saying: ["address": .text(\.postalAddress.value)]),
            .claim("officer.throughUs", .avg("13 lid 1 onder b")).when(\.isReachedThroughUs),
            .all(DataProtectionOfficer.Task.allCases.filter { $0 != .authority }.map(task)))
    }

    /// That the officer speaks with the supervisory authority, which is not the AP everywhere.
    fileprivate static func contact(with whom: String) -> Self {
        .claim("officer.task.\(whom)", .avg("39 lid 1 onder e")).when { $0.tasks.contains(.authority) }
    }

    @Sendable private static func task(_ task: DataProtectionOfficer.Task) -> Self {
        .claim("officer.task.\(task.rawValue)", .avg("39 lid 1")).when { $0.tasks.contains(task) }
    }
}

extension Statement<ContactPoint> {
    fileprivate static var contactPoint: Self {
        .firstOf(
            .claim(
                "contactPoint.with", .avg("12 lid 2"),
                saying: ["topics": .names { $0.topics.map(Concept.topic) }, "who": .text(\.who)],
                followedBy: .all(.email, .ways)),
            .claim(
                "contactPoint.byEmail", .avg("12 lid 2"),
                saying: ["topics": .names { $0.topics.map(Concept.topic) }, "email": .email(\.email.value)],
                followedBy: .ways),
            .claim(
                "contactPoint.us", .avg("12 lid 2"), saying: ["topics": .names { $0.topics.map(Concept.topic) }],
                followedBy: .ways))
    }

    private static var email: Self {
        .claim("contactPoint.email", .avg("12 lid 2"), saying: ["email": .email(\.email.value)])
    }

    private static var ways: Self {
        .all(
            .claim("contactPoint.telephone", .avg("12 lid 2"), saying: ["telephone": .telephone(\.telephone.value)]),
            .claim("contactPoint.address", .avg("12 lid 2"), saying: ["address": .text(\.postalAddress.value)]),
            .claim("contactPoint.form", .avg("12 lid 2"), saying: ["form": .text(\.form.value)]),
            .claim("contactPoint.page", .avg("12 lid 2"), saying: ["address": .webAddress(\.page.value)]),
            .claim("contactPoint.inPerson", .avg("12 lid 2")).when(\.isInPerson),
            .claim("contactPoint.oversees", .avg("24 lid 1")).when(\.oversees))
    }
}

extension Organisation {
    /// Of the organisation itself, without the address that stands just above.
    fileprivate var contactPointsTold: [ContactPoint] {
        contactPoints.map { point in
            guard point.who == nil, point.email.value == controller?.email.value else { return point }
            var told = point
            told.email = .unsaid
            return told
        }
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
                .claim("joint.mayDiffer", .avg("26 lid 2")).when(\.mayDiffer),
                .claim("joint.requests", .avg("26 lid 3")),
                .claim("joint.contact", .avg("26 lid 3"), saying: ["contact": .text(\.contact.value)]),
                .claim(
                    "joint.statement", .avg("26 lid 2"),
                    saying: ["party": .text(\.name), "address": .webAddress(\.statement.value)])))
    }
}
