import Facts

// Messages, decisions by computer, children, work for customers, stances, and how the statement changes.
extension FactGenerator {
    mutating func mailings(of organisation: Organisation) -> [Mailing] {
        organisation.subjects.isEmpty ? [] : list { $0.mailing(to: $0.one(of: organisation.subjects)) }
    }

    private mutating func mailing(to audience: DataSubject) -> Mailing {
        Mailing(
            to: audience, label(["actuele informatie voor support", "aanbiedingen", "nieuws over ijs"]),
            by: answer { $0.one(of: Mailing.Channel.allCases) }, one(of: Mailing.Frequency.allCases),
            isCommercial: yesOrNo(), permittedBy: answerOrNone { $0.one(of: Mailing.Permission.allCases) },
            unsubscribe: answer { $0.label(Labels.places) })
    }

    mutating func newsletter() -> Newsletter { Newsletter(unsubscribe: answer { $0.label(Labels.places) }) }

    mutating func decisions() -> [AutomatedDecision] {
        labels(["[uw|je] krediet", "de premie van [uw|je] verzekering", "toelating"], atLeast: 1).map {
            AutomatedDecision(
                about: $0, logic: answer { $0.label(Labels.statements) },
                consequence: answer { $0.label(Labels.statements) },
                allowedBy: answerOrNone { $0.one(of: LegalBasis.Ground.allCases) })
        }
    }

    mutating func processorServices() -> [ProcessorService] {
        labels(Labels.people).map {
            ProcessorService(
                for: $0, hasSeparateStorage: chance(), isClosedToThirdParties: chance(),
                customersReachOnlyOwnData: chance(),
                support: optional { .init($0.label(Labels.parties), for: $0.label(Labels.activities)) },
                subprocessors: subprocessing())
        }
    }

    mutating func stances() -> [Stance] { Stance.Kind.allCases.filter { _ in chance() }.map { Stance($0) } }

    mutating func changes() -> ChangePolicy {
        let channel = answer { $0.label(Labels.places) }
        let isAnnounced = channel.value != nil
        return ChangePolicy(
            mayChange: isAnnounced ? chance() : true, announcedBy: channel,
            noticeTerm: isAnnounced ? answer { $0.term() } : .unsaid, checksItself: chance())
    }

    mutating func version() -> Version {
        var version = Version(number(1...9999), of: date())
        version.changes = labels(Labels.data)
        return version
    }

    /// Each has a number of its own, as editions have.
    mutating func earlierVersions() -> [EarlierVersion] {
        (0..<number(0...2)).map { index in
            var version = EarlierVersion(index + 1, of: date(), at: answer { $0.one(of: Labels.sites) })
            version.changes = labels(Labels.data)
            return version
        }
    }
}
