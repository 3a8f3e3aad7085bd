import Diagnostics
import Facts

// Who gets data, in which cases, and under which terms.
extension Statement<Organisation> {
    static var sharing: Self {
        .given(
            \.sharing, .nobody, .internalRecipients, .disclosures, .processors, .duties, .standards, .recipients,
            .each(\.sharingByUser, .sharingByUser), .closed)
    }
}

extension Statement<Sharing> {
    fileprivate static var nobody: Self {
        .claim("sharedWithNobody", .avg("13 lid 1 onder e")).when(\.isWithNobody)
    }

    fileprivate static var internalRecipients: Self {
        .all(
            .oneOf({ $0.internalRecipients.isEmpty ? nil : $0.internalListing }) {
                .claim("internals.\($0.rawValue)", .avg("29"))
            },
            .each(\.internalRecipients, .internalRecipient),
            .claim("systems", .avg("32"), saying: ["systems": .list(\.systems)]))
    }

    fileprivate static var disclosures: Self {
        let disclosure = Statement<Disclosure>.disclosure
        return .all(
            .oneOf({ Announcement($0.disclosureListing, of: $0.disclosures.count) }) { announcement in
                let id = "disclosures.\(announcement.rawValue)"
                let plain = Self.claim(id, .avg("13 lid 1 onder e"))
                if announcement == .examples { return plain }
                return .firstOf(
                    .oneOf(\.besides) { .claim("\(id).\($0.rawValue)", .avg("13 lid 1 onder e")) }, plain)
            },
            .firstOf(
                .each(\.disclosures, .firstOf(.neededByRecipients, disclosure)).when { !$0.recipients.isEmpty },
                .each(\.disclosures, disclosure)))
    }

    fileprivate static var processors: Self {
        .all(
            .oneOf({ Announcement($0.processorListing, of: $0.processors.count) }) {
                .claim("processors.\($0.rawValue)", .avg("13 lid 1 onder e"))
            }.then(
                .all(
                    .each(\.processors, .processor), .agreements,
                    .claim("processorsResponsibility", .avg("24"), .avg("28 lid 1"), .avg("82")),
                    .each(
                        \.processors,
                        .claim(
                            "declaration", .avg("28 lid 1"),
                            saying: ["processor": .text(\.name), "place": .text(\.ownDeclaration.value)])))),
            .claim("agreement.everyone", .avg("28 lid 3")).when(\.hasAgreementsWithAll),
            .claim("processorsResponsibility", .avg("24"), .avg("28 lid 1"), .avg("82"))
                .when { $0.hasAgreementsWithAll && $0.processors.isEmpty })
    }

    private static var agreements: Self {
        .firstOf(
            .claim("agreement.all", .avg("28 lid 3"))
                .when { $0.processors.count > 1 && $0.boundProcessors.count == $0.processors.count },
            .claim("agreement.some", .avg("28 lid 3"), saying: ["processors": .list(\.boundProcessors)]))
    }

    fileprivate static var duties: Self {
        .all(Duty.Source.allCases.map(duties))
    }

    private static func duties(by source: Duty.Source) -> Self {
        .claim(
            "duties.\(source.rawValue)", .avg("28 lid 3"),
            because: { $0.duties.first { $0.source == source } }
        ).then(
            .each(
                { $0.duties.filter { $0.source == source } },
                .oneOf(\.kind) {
                    let isAgreed = source == .agreement || $0 != .dataAndPurpose
                    return isAgreed ? .claim("duty.\(source.rawValue).\($0.rawValue)", $0.provision) : nil
                }))
    }

    fileprivate static var standards: Self {
        .each(\.partyStandards, .oneOf({ $0 }) { .claim("partyStandard.\($0.rawValue)", .avg("28 lid 1")) })
    }

    fileprivate static var recipients: Self {
        .all(
            .oneOf({ Announcement($0.recipientListing, of: $0.deciding.count) }) {
                .claim("recipients.\($0.rawValue)", .avg("13 lid 1 onder e"))
            },
            .each(\.deciding, .recipient("recipient")),
            .oneOf({ Announcement($0.recipientListing, of: $0.ofUnknownRole.count) }) {
                .claim("parties.\($0.rawValue)", .avg("13 lid 1 onder e"))
            },
            .each(\.ofUnknownRole, .recipient("party")))
    }

    fileprivate static var closed: Self {
        .each(
            \.closed,
            .claim(
                "noAccess", .avg("13 lid 1 onder e"), saying: ["parties": .list(\.parties), "object": .text(\.object)],
                because: \.first))
    }
}

/// Who gets data besides those of whom it is told in which cases they do.
private enum Besides: String, CaseIterable {
    case besidesProcessors, besidesParties
}

extension Sharing {
    /// Nobody, where one of the cases is that the purposes need it: that covers them all.
    fileprivate var besides: Besides? {
        if disclosures.contains(where: { $0.occasion == .neededForPurposes }) { return nil }
        if !recipients.isEmpty { return .besidesParties }
        return processors.isEmpty && !hasAgreementsWithAll ? nil : .besidesProcessors
    }

    fileprivate var boundProcessors: [String] { processors.filter { $0.agreement == .signed }.map(\.name) }
    fileprivate var deciding: [Recipient] { recipients.filter { $0.role == .controller } }
    fileprivate var ofUnknownRole: [Recipient] { recipients.filter { $0.role == .unknown } }

    /// What is closed to somebody, each thing once, with all to whom it is.
    fileprivate var closed: [Closed] {
        noAccess.reduce(into: []) { closed, fact in
            if let index = closed.firstIndex(where: { $0.object == fact.object }) {
                closed[index].parties.append(fact.party)
            } else {
                closed.append(Closed(object: fact.object, parties: [fact.party], first: fact))
            }
        }
    }
}

private struct Closed {
    let object: String
    var parties: [String]
    let first: NoAccess
}

extension Statement<InternalRecipient> {
    fileprivate static var internalRecipient: Self {
        .firstOf(
            .claim(
                "internal.use", .avg("29"), saying: ["people": .text(\.name), "use": .text(\.use.value)],
                followedBy: .internalTerms),
            .claim("internal.name", .avg("29"), saying: ["people": .text(\.name)], followedBy: .internalTerms))
    }

    private static var internalTerms: Self {
        .all(.claim("terms.onlyWhereNeeded", .avg("25 lid 2")).when(\.isOnlyWhereNeeded), .terms)
    }
}

extension Statement<Disclosure> {
    fileprivate static var disclosure: Self {
        let details = details
        return .oneOf(\.occasion) { occasion in
            .oneOf(\.modality) {
                let id = "disclosure.\(occasion.rawValue).\($0.rawValue)"
                return occasion == .described
                    ? .claim(id, .avg("13 lid 1 onder e"), saying: ["clause": .text(\.clause)], followedBy: details)
                    : .claim(id, .avg("13 lid 1 onder e"), followedBy: details)
            }
        }
    }

    /// Where the purposes need it, and others than processors get data as well.
    fileprivate static var neededByRecipients: Self {
        let details = details
        return .oneOf(\.modality) {
            .claim("disclosure.neededByRecipients.\($0.rawValue)", .avg("13 lid 1 onder e"), followedBy: details)
        }.when { $0.occasion == .neededForPurposes }
    }

    private static var details: Self {
        .all(
            .claim("terms.parties", .avg("13 lid 1 onder e"), saying: ["parties": .list(\.parties)]), .terms)
    }
}

extension Statement<Processor> {
    fileprivate static var processor: Self {
        .firstOf(
            .claim(
                "processor.service", .avg("13 lid 1 onder e"),
                saying: ["processor": .text(\.name), "service": .text(\.service.value)], followedBy: .processorTerms),
            .claim(
                "processor.name", .avg("13 lid 1 onder e"), saying: ["processor": .text(\.name)],
                followedBy: .processorTerms))
    }

    private static var processorTerms: Self {
        .all(
            .partyTerms,
            .firstOf(
                .claim("terms.ownUse.of", .avg("28 lid 10"), saying: ["use": .text(\.ownUse?.use.value)]),
                .claim("terms.ownUse.part", .avg("28 lid 10")).when { $0.ownUse != nil }))
    }
}

extension Statement<Recipient> {
    /// - Parameter branch: that of the list in which it stands.
    fileprivate static func recipient(_ branch: String) -> Self {
        .firstOf(
            .claim(
                "\(branch).use", .avg("13 lid 1 onder e"),
                saying: ["recipient": .text(\.name), "use": .text(\.use.value)], followedBy: .partyTerms),
            .claim(
                "\(branch).name", .avg("13 lid 1 onder e"), saying: ["recipient": .text(\.name)],
                followedBy: .partyTerms))
    }
}

extension Statement<SharingByUser> {
    fileprivate static var sharingByUser: Self {
        .claim(
            "userSharing.what", .avg("13 lid 1 onder e"), saying: ["object": .text(\.object)],
            followedBy: .all(
                .claim("userSharing.way", .avg("13 lid 1 onder e"), saying: ["way": .text(\.way.value)]),
                .claim("userSharing.offByDefault", .avg("25 lid 2")).when(\.isOffByDefault),
                .claim("userSharing.onlyByUser", .avg("13 lid 1 onder e")).when(\.isOnlyByUser)))
    }
}

extension Duty.Kind {
    fileprivate var provision: Provision {
        switch self {
        case .dataAndPurpose: .avg("28 lid 3")
        case .instructionsOnly, .noOwnUse, .agreedPurposeOnly: .avg("28 lid 3 onder a")
        case .secrecy: .avg("28 lid 3 onder b")
        case .security: .avg("28 lid 3 onder c")
        case .subprocessorsByPermission: .avg("28 lid 2")
        case .helpWithRequests: .avg("28 lid 3 onder e")
        case .breachNotice: .avg("33 lid 2")
        case .returnOrErasure: .avg("28 lid 3 onder g")
        case .audits: .avg("28 lid 3 onder h")
        case .sameCare, .privacyLaw: .avg("28 lid 1")
        case .withinEEA: .avg("44")
        }
    }
}
