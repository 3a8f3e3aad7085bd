import Facts

// Who gets data, in which cases, and under which terms.
extension Statement<Organisation> {
    static var sharing: Self {
        .given(
            \.sharing, .disclosures, .processors, .recipients,
            .each(
                \.noAccess,
                .claim(
                    "noAccess", .avg("13 lid 1 onder e"), saying: ["party": .text(\.party), "object": .text(\.object)]))
        )
    }
}

extension Statement<Sharing> {
    fileprivate static var disclosures: Self {
        .all(
            .oneOf({ Announcement($0.disclosureListing, of: $0.disclosures.count) }) {
                .claim("disclosures.\($0.rawValue)", .avg("13 lid 1 onder e"))
            },
            .firstOf(
                .each(\.disclosures, .firstOf(.neededByRecipients, .disclosure)).when { !$0.recipients.isEmpty },
                .each(\.disclosures, .disclosure)))
    }

    fileprivate static var processors: Self {
        .oneOf({ Announcement($0.processorListing, of: $0.processors.count) }) {
            .claim("processors.\($0.rawValue)", .avg("13 lid 1 onder e"))
        }.then(
            .all(
                .each(\.processors, .name), .agreements,
                .claim("processorsResponsibility", .avg("24"), .avg("28 lid 1"), .avg("82")),
                .each(
                    \.processors,
                    .claim(
                        "declaration", .avg("28 lid 1"),
                        saying: ["processor": .text(\.name), "place": .text(\.ownDeclaration.value)]))))
    }

    private static var agreements: Self {
        .firstOf(
            .claim("agreement.all", .avg("28 lid 3"))
                .when { $0.processors.count > 1 && $0.processors.allSatisfy { $0.agreement == .signed } },
            .each(
                \.processors,
                .claim("agreement.one", .avg("28 lid 3"), saying: ["processor": .text(\.name)])
                    .when { $0.agreement == .signed }))
    }

    fileprivate static var recipients: Self {
        .all(
            .oneOf({ Announcement($0.recipientListing, of: $0.recipients.count) }) {
                .claim("recipients.\($0.rawValue)", .avg("13 lid 1 onder e"))
            },
            .each(
                \.recipients,
                .claim("recipient", .avg("13 lid 1 onder e"), saying: ["recipient": .text(\.name)])))
    }
}

extension Statement<Disclosure> {
    fileprivate static var disclosure: Self {
        .oneOf(\.occasion) { occasion in
            .oneOf(\.modality) {
                .claim("disclosure.\(occasion.rawValue).\($0.rawValue)", .avg("13 lid 1 onder e"))
            }
        }
    }

    /// Where the purposes need it, and others than processors get data as well.
    fileprivate static var neededByRecipients: Self {
        .oneOf(\.modality) { .claim("disclosure.neededByRecipients.\($0.rawValue)", .avg("13 lid 1 onder e")) }
            .when { $0.occasion == .neededForPurposes }
    }
}

extension Statement<Processor> {
    fileprivate static var name: Self {
        .firstOf(
            .claim(
                "processor.service", .avg("13 lid 1 onder e"),
                saying: ["processor": .text(\.name), "service": .text(\.service.value)]),
            .claim("processor.name", .avg("13 lid 1 onder e"), saying: ["processor": .text(\.name)]))
    }
}
