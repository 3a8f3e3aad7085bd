import Claims
import Diagnostics
import Dutch
import Facts

/// Something that a document for the file needs, and that the facts don't say.
public struct FactGap: Hashable, Sendable {
    /// Whose it is: an activity or a party; nothing where it is the organisation's.
    public let about: String?
    public let kind: Kind
    /// The fact that it belongs to.
    public let location: Location?
    private let language: FactsLanguage

    init(_ kind: Kind, about: String? = nil, at fact: any Fact) {
        self.kind = kind
        self.about = about
        location = fact.location
        language = fact.origin.language
    }

    /// As it stands in the place of what is missing; of a party among others, with its name.
    public var dutch: String {
        let said = "iet vermeld in de feiten: \(kind.dutch) (\(kind.provision)). \(dutchRemedy)"
        return kind.isOfParty ? about.map { "\($0.withCapital) – n\(said)" } ?? "N\(said)" : "N\(said)"
    }

    /// The same without what to do, for who reads it outside the organisation.
    var brief: String { "Niet vermeld in de feiten: \(kind.dutch)." }

    /// A line for a list of all that is missing: gaps of one kind together, by whose they are.
    static func listed(_ gaps: [FactGap]) -> String? {
        guard let first = gaps.first else { return nil }
        let owners = gaps.compactMap(\.about)
        let place = owners.isEmpty ? "" : ", bij: \(owners.joined(separator: "; "))"
        return "\(first.kind.dutch.withCapital) (\(first.kind.provision))\(place). \(first.dutchRemedy)"
    }

    private var dutchRemedy: String {
        names.isEmpty ? "De feiten hebben er geen plaats voor." : "Vul \(Value.choice(names).written) in."
    }

    /// As a terminal shows it, in one line.
    public var english: String {
        let place = location.map { "\($0): " } ?? ""
        let owner = about.map { "\"\($0)\": " } ?? ""
        let remedy =
            names.isEmpty ? "no fact can say it: keep it elsewhere" : "write \(names.joined(separator: " or "))"
        return "\(place)note: \(owner)the facts don't say \(kind.english) (\(kind.provision)); \(remedy)"
    }

    private var names: [String] { kind.remedies.map { "`\($0.text(in: language))`" } }
}

extension FactGap {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case controller, contact, jointContact, representative, representativeContact, officer, officerContact
        case purposes, ground, subjects, allSubjects, categories, allCategories, recipients, anyRecipients,
            allRecipients
        case country, safeguard, safeguardPapers, transfers, retention, otherRetention, security
        case customers, customersTransfers
        case service, processorData, agreement, subprocessors, allProcessors, edition
    }
}

extension FactGap.Kind {
    /// What asks for it.
    public var provision: Provision {
        switch self {
        case .controller, .contact, .jointContact, .representative, .representativeContact, .officer, .officerContact:
            .avg("30 lid 1 onder a")
        case .purposes: .avg("30 lid 1 onder b")
        case .ground: .avg("6 lid 1")
        case .subjects, .allSubjects, .categories, .allCategories: .avg("30 lid 1 onder c")
        case .recipients, .anyRecipients, .allRecipients: .avg("30 lid 1 onder d")
        case .country, .safeguard, .transfers: .avg("30 lid 1 onder e")
        case .safeguardPapers: .avg("49 lid 6")
        case .retention, .otherRetention: .avg("30 lid 1 onder f")
        case .security: .avg("30 lid 1 onder g")
        case .customers: .avg("30 lid 2 onder a")
        case .customersTransfers: .avg("30 lid 2 onder c")
        case .service, .processorData, .agreement: .avg("28 lid 3")
        case .subprocessors, .allProcessors: .avg("28 lid 2")
        case .edition: .avg("5 lid 2")
        }
    }

    /// After "Niet vermeld in de feiten:".
    fileprivate var dutch: String {
        switch self {
        case .controller: "wie de verwerkingsverantwoordelijke is"
        case .contact: "de contactgegevens van de verwerkingsverantwoordelijke"
        case .jointContact: "de contactgegevens van deze gezamenlijke verantwoordelijke"
        case .representative: "wie de vertegenwoordiger in de EU is"
        case .representativeContact: "de contactgegevens van de vertegenwoordiger"
        case .officer: "of er een functionaris voor gegevensbescherming (FG) is, en wie dat is"
        case .officerContact: "de contactgegevens van de FG"
        case .purposes: "de doelen van de verwerking"
        case .ground: "de grondslag"
        case .subjects: "om wiens gegevens het gaat"
        case .allSubjects: "of dit alle betrokkenen zijn"
        case .categories: "om welke gegevens het gaat"
        case .allCategories: "of dit alle gegevens zijn"
        case .recipients: "wie deze gegevens krijgt"
        case .anyRecipients: "wie gegevens krijgt"
        case .allRecipients: "of dit alle ontvangers zijn"
        case .country: "in welk land deze partij de gegevens verwerkt"
        case .safeguard: "waarop de doorgifte buiten de EER berust"
        case .safeguardPapers: "waar de stukken over de passende waarborgen zijn"
        case .transfers: "of gegevens naar landen buiten de EER gaan"
        case .retention: "hoelang de gegevens worden bewaard"
        case .otherRetention: "hoelang de andere gegevens worden bewaard"
        case .security: "hoe de gegevens zijn beveiligd"
        case .customers: "de naam en contactgegevens van elke klant"
        case .customersTransfers: "of gegevens van klanten naar landen buiten de EER gaan"
        case .service: "wat deze partij doet"
        case .processorData: "welke gegevens deze partij krijgt"
        case .agreement: "of er een verwerkersovereenkomst is"
        case .subprocessors: "of deze partij andere verwerkers inschakelt"
        case .allProcessors: "of dit alle verwerkers zijn"
        case .edition: "van welke dag de feiten zijn"
        }
    }

    /// After "the facts don't say".
    fileprivate var english: String {
        switch self {
        case .controller: "who the controller is"
        case .contact: "how the controller is reached"
        case .jointContact: "how this joint controller is reached"
        case .representative: "who the representative in the Union is"
        case .representativeContact: "how the representative is reached"
        case .officer: "whether there is a data protection officer"
        case .officerContact: "how the officer is reached"
        case .purposes: "for what personal data are used"
        case .ground: "on which ground this rests"
        case .subjects: "whose data are used"
        case .allSubjects: "whether these are all the people"
        case .categories: "which data are used"
        case .allCategories: "whether these are all the data"
        case .recipients: "who gets these data"
        case .anyRecipients: "who gets data"
        case .allRecipients: "whether these are all recipients"
        case .country: "in which country this party processes the data"
        case .safeguard: "what allows the transfer outside the EEA"
        case .safeguardPapers: "where the papers on the suitable safeguards are"
        case .transfers: "whether data go outside the EEA"
        case .retention: "how long the data are kept"
        case .otherRetention: "how long the other data are kept"
        case .security: "how the data are protected"
        case .customers: "the name and contact of each customer"
        case .customersTransfers: "whether data of customers go outside the EEA"
        case .service: "what this party does"
        case .processorData: "which data this party gets"
        case .agreement: "whether there is a processing agreement"
        case .subprocessors: "whether this party lets others do the work"
        case .allProcessors: "whether these are all processors"
        case .edition: "of which day they are"
        }
    }

    /// The facts of which one says it; none where the model has no place for it.
    fileprivate var remedies: [CodeText] {
        switch self {
        case .controller: ["\(swift: "Controller", json: "controller")"]
        case .contact, .officerContact: [label("email"), label("telephone"), label("postalAddress")]
        case .jointContact: [label("contact")]
        case .representative: ["\(swift: "Representative", json: "representative")"]
        case .representativeContact: [label("email"), label("postalAddress")]
        case .officer:
            [
                "\(swift: "DataProtectionOfficer", json: "officer")",
                "\(swift: "NoDataProtectionOfficer", json: "hasNoOfficer")",
            ]
        case .purposes: ["\(swift: "Purpose", json: "purposes")"]
        case .ground: ["\(swift: "Rests", json: "grounds")"]
        case .subjects: ["\(swift: "Concerns", json: "subjects")"]
        case .categories: ["\(swift: "Processes", json: "categories")"]
        case .allCategories: ["\(swift: "listing:", json: "categoryListing")"]
        case .allSubjects: ["\(swift: "listing:", json: "subjectListing")"]
        case .recipients: ["\(swift: "SharedWith", json: "recipients")"]
        case .anyRecipients: ["\(swift: "Sharing", json: "sharing")"]
        case .allRecipients:
            [
                "\(swift: "processors:", json: "processorListing")",
                "\(swift: "recipients:", json: "recipientListing")",
            ]
        case .country: ["\(swift: "in:", json: "country")"]
        case .safeguard: [label("safeguard")]
        case .transfers: ["\(swift: "Transfers", json: "transfers")", "\(swift: "NoTransfers", json: "keptWithin")"]
        case .retention, .otherRetention: ["\(swift: "Keep", json: "retention")"]
        case .security: ["\(swift: "Security", json: "security")"]
        case .service: ["\(swift: "does:", json: "service")"]
        case .processorData: [label("gets")]
        case .allProcessors: ["\(swift: "processors:", json: "processorListing")"]
        case .agreement: [label("agreement")]
        case .subprocessors: [label("subprocessors")]
        case .edition: ["\(swift: "Version", json: "version")"]
        case .safeguardPapers, .customers, .customersTransfers: []
        }
    }

    /// Of the same name in both languages.
    private func label(_ name: String) -> CodeText { "\(swift: name + ":", json: name)" }

    /// Whether it is about one of the parties that stand below each other in a cell.
    fileprivate var isOfParty: Bool { [.country, .safeguard, .safeguardPapers].contains(self) }
}
