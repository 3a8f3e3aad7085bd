import Diagnostics
import Facts

extension Rule {
    static let exclusionContradicted = Rule(
        .exclusionContradicted, .purposes, .error,
        title: "A use of data is excluded, and other facts show it",
        provisions: [.avg("5 lid 1 onder a"), .avg("13 lid 1 onder c")],
        checked: "2026-11-21",
        why: "people must not be told that something is not done with their data where the same facts show that it is.",
        remedy: """
            Remove the exclusion, or say of which data it holds and what is excepted: \
            \(swift: "Excludes(.sale, unless: .consent)", json: #""use": "sale", "exception": "consent""#).
            """,
        dutch: Dutch(
            "Een gebruik van gegevens is uitgesloten, en uit andere feiten blijkt het toch",
            why: """
                mensen mogen niet lezen dat iets niet met hun gegevens gebeurt, als uit dezelfde feiten blijkt dat het \
                wel gebeurt.
                """,
            remedy: "Schrap de uitsluiting, of zeg voor welke gegevens zij geldt en wat de uitzondering is."),
        foundIn: [
            "no advertising, and a commercial mailing",
            "no marketing, and a newsletter",
            "no advertising, and a purpose that is about it",
            "no profiles, and a profile",
            "no profiles of some data, and a profile of these",
            "nobody is followed, and a tracking cookie",
            "nobody is followed, and people are monitored",
            "nothing goes to others, and a party gets data",
            "nothing goes to others, and there are cases in which it does",
            "nothing goes to a party, and it gets data",
            "some data go to nobody, and a purpose shares them",
            "nobody else than is named, and the parties named are examples",
            "no servers of others, and the cloud",
            "no messages that nobody asked for, and a mailing",
            "not for what a purpose is for",
            "no sale, and a purpose that sells data",
        ],
        notFoundIn: [
            "no sale, and parties that get data",
            "nothing goes to others but what the law asks",
            "no profiles without consent, and a profile with consent",
            "no profiles of some data, and a profile of others",
            "nothing goes to one party, and another gets data",
            "nobody else than is named, and all are named",
            "no advertising, and a newsletter with news",
            "no servers of others, and one of its own",
        ]
    ) { organisation in
        organisation.exclusions.flatMap { exclusion in
            organisation.belying(exclusion).map { $0.finding("\(exclusion.use.rawValue) is excluded", at: exclusion) }
        }
    }
}

extension Organisation {
    fileprivate func belying(_ exclusion: Exclusion) -> [Belying] {
        let purposes = purposes.filter { exclusion.concerns($0) && !exclusion.excuses($0) }
        switch exclusion.use {
        case .profiling, .ranking:
            return purposes.filter { $0.profiling.value != nil }.map {
                Belying(what: "purpose \($0.name.quoted) makes a profile", fact: $0)
            }
        case .tracking: return monitoring(purposes) + tracking(exclusion)
        case .advertising, .ownAdvertising, .marketing, .commercialUse:
            return advertising(exclusion) + tracking(exclusion)
                + purposesNaming(["reclame", "advertentie", "marketing"], among: purposes)
        case .othersAdvertising:
            return purposesNaming(["reclame van anderen", "advertenties van anderen"], among: purposes)
        case .unsolicitedMessages: return exclusion.data.isEmpty ? mailings.map(\.belying) : []
        case .sale: return purposesNaming(["gegevens verkopen", "gegevens te verkopen"], among: purposes)
        case .rental: return purposesNaming(["gegevens verhuren"], among: purposes)
        case .commercialDisclosure, .advertisingNetworks, .dataBrokers, .priceDifferences, .otherPurposes:
            return purposesNaming(exclusion.use.words, among: purposes)
        case .other: return purposesNaming(exclusion.otherUses.map { $0.lowercased() }, among: purposes)
        case .aiTraining, .publicAITraining:
            return purposesNaming(["ai-modellen trainen", "trainen van ai"], among: purposes)
        case .disclosure: return disclosing(exclusion, purposes)
        case .otherDisclosure: return unnamedParties
        case .externalServers:
            return (security?.hosting ?? []).filter { $0.place == .cloud }.map {
                Belying(what: "data stand on a server in the cloud", fact: $0)
            }
        }
    }

    private func monitoring(_ purposes: [Purpose]) -> [Belying] {
        purposes.filter { $0.isMonitoring == .known(true) }.map {
            Belying(what: "purpose \($0.name.quoted) follows people", fact: $0)
        }
    }

    /// Tracking cookies, unless they wait for the consent that is excepted.
    private func tracking(_ exclusion: Exclusion) -> [Belying] {
        guard exclusion.data.isEmpty else { return [] }
        return cookies("tracks visitors") {
            $0.category == .tracking && !(exclusion.isWithConsent && $0.isSetBeforeConsent == .known(false))
        }
    }

    private func advertising(_ exclusion: Exclusion) -> [Belying] {
        guard exclusion.data.isEmpty else { return [] }
        let mailings = mailings.filter {
            $0.isCommercial == .known(true) && !(exclusion.isWithConsent && $0.permission.value == .consent)
        }
        let isMarketing = exclusion.use == .marketing && !exclusion.isWithConsent
        let newsletters = isMarketing ? newsletter.value.map { [$0] } ?? [] : []
        return mailings.map(\.belying) + newsletters.map { Belying(what: "there is a newsletter", fact: $0) }
    }

    private func disclosing(_ exclusion: Exclusion, _ purposes: [Purpose]) -> [Belying] {
        let names = exclusion.parties.map { $0.lowercased() }
        let getting = Set(purposes.flatMap(\.recipients))
        let excused = Set(self.purposes.filter(exclusion.excuses).flatMap(\.recipients)).subtracting(getting)
        let parties = parties.filter { party in
            if !names.isEmpty, !names.contains(party.name.lowercased()) { return false }
            return exclusion.data.isEmpty ? !excused.contains(party.name) : getting.contains(party.name)
        }
        let found = parties.map { Belying(what: "\($0.title) gets data", fact: $0.fact) }
        guard names.isEmpty, exclusion.data.isEmpty else { return found }
        let cases = (sharing?.disclosures ?? []).filter { !exclusion.excuses($0.occasion) }
        return found
            + jointControllers.map { Belying(what: "joint controller \($0.name.quoted) gets data", fact: $0) }
            + cases.map { Belying(what: "data go to others in a case that the facts name", fact: $0) }
    }

    /// That the parties and cases that are named are not all.
    private var unnamedParties: [Belying] {
        guard let sharing else { return [] }
        let isOpen =
            (sharing.processorListing == .examples && !sharing.processors.isEmpty)
            || (sharing.recipientListing == .examples && !sharing.recipients.isEmpty)
            || (sharing.disclosureListing == .examples && !sharing.disclosures.isEmpty)
        return isOpen ? [Belying(what: "not all who get data are named", fact: sharing)] : []
    }
}

extension Exclusion {
    fileprivate var isWithConsent: Bool { exception == .consent || exception == .separateConsent }

    /// Whether it is said of data that a purpose uses.
    fileprivate func concerns(_ purpose: Purpose) -> Bool {
        data.isEmpty || purpose.categories.contains { category in data.contains { $0.namesSame(as: category) } }
    }

    /// Whether the purpose rests on what is excepted alone.
    fileprivate func excuses(_ purpose: Purpose) -> Bool {
        let ground: LegalBasis.Ground? =
            switch exception {
            case .law: .legalObligation
            case .consent, .separateConsent: .consent
            case .contract: .contract
            case nil: nil
            }
        return ground != nil && !purpose.grounds.isEmpty && purpose.grounds.allSatisfy { $0.ground == ground }
    }

    fileprivate func excuses(_ occasion: Disclosure.Occasion) -> Bool {
        (exception == .law && occasion == .requiredByLaw) || (isWithConsent && occasion == .withConsent)
    }
}

extension Exclusion.Use {
    /// What a purpose would say that does it.
    fileprivate var words: [String] {
        switch self {
        case .advertisingNetworks: ["advertentienetwerk"]
        case .dataBrokers: ["datahandel"]
        case .priceDifferences: ["persoonlijke prijs", "persoonlijke prijzen"]
        case .commercialDisclosure: ["gegevens doorverkopen", "gegevens verhandelen"]
        default: []
        }
    }
}

extension Mailing {
    fileprivate var belying: Belying { Belying(what: "there is \(title)", fact: self) }
}
