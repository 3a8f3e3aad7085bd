import Digests
import Facts
import JSONText

// The members are those of `tilt-schema.json` in the repository of TILT. It asks for many that an organisation may have no answer
// to. What stands there then is told to be none: words that say so, the country ZZ (which ISO 3166 gives to nobody) and addresses
// under `.invalid` (RFC 2606); each with a note.

/// The facts in the Transparency Information Language.
struct TILT {
    let facts: ExportFacts
    var organisation: Organisation { facts.organisation }

    init(_ facts: ExportFacts) { self.facts = facts }

    var file: ExportedFile {
        let unsealed = document(hash: "").bytes
        return ExportedFile(
            name: Export.tilt.fileName, text: document(hash: SHA256.of(unsealed)).document,
            notes: TILTNotes(facts).all)
    }

    /// - Parameter hash: SHA-256 of the document in which this is empty.
    private func document(hash: String) -> JSON {
        JSON(
            members: [
                ("meta", meta(hash: hash)), ("controller", controller), ("dataProtectionOfficer", officer),
                ("dataDisclosed", .list(TILTData(facts).items)),
                ("thirdCountryTransfers", .list(TILTTransfers(facts).items)),
            ] + TILTRights(facts).members + [
                ("sources", .list(organisation.categories.compactMap(source))),
                ("automatedDecisionMaking", decisions),
                ("changesOfPurpose", .list(organisation.purposes.compactMap(change))),
            ])
    }

    private func meta(hash: String) -> JSON {
        let version = organisation.version
        let days = [version?.date] + organisation.earlierVersions.map(\.date)
        let known = days.compactMap { $0 }.filter { $0.fault == nil }
        return JSON(members: [
            ("_id", .text(organisation.id)), ("name", .text(facts.shown(organisation.publicName))),
            ("created", .text(known.min()?.description ?? Unsaid.day)),
            ("modified", .text(version?.date.map { $0.fault == nil ? "\($0)" : Unsaid.day } ?? Unsaid.day)),
            ("version", .number(max(1, version?.number ?? 1))), ("language", "nl"), ("status", "active"),
            ("url", .text(facts.addresses.privacyStatement ?? organisation.website?.address.value ?? "")),
            ("_hash", .text(hash)),
        ])
    }

    private var controller: JSON {
        let controller = organisation.controller
        let address = controller.flatMap { facts.shown($0.postalAddress) ?? facts.shown($0.visitingAddress) }
        return JSON(members: [
            ("name", .text(facts.shown(organisation.publicName))), ("address", .text(address ?? Unsaid.text)),
            ("country", .text(controller?.country.value?.rawValue ?? Unsaid.country)),
            ("representative", representative),
        ])
    }

    /// The one in the Union; of others, no fact names a person.
    private var representative: JSON {
        let named = organisation.representative
        let email = named.map(\.email.value) ?? organisation.controller?.email.value
        return JSON(
            members: [
                ("name", .text(named.map { facts.shown($0.name) } ?? Unsaid.text)),
                ("email", .text(email ?? Unsaid.email)),
            ] + phone(named == nil ? organisation.controller?.telephone.value : nil))
    }

    private var officer: JSON {
        guard let officer = organisation.officer else {
            let name = organisation.hasNoOfficer ? Unsaid.noOfficer : Unsaid.text
            return [
                "name": .text(name), "address": .text(Unsaid.text), "country": .text(Unsaid.country),
                "email": .text(Unsaid.email),
            ]
        }
        let controller = officer.isReachedThroughUs ? organisation.controller : nil
        let address = facts.shown(officer.postalAddress) ?? controller.flatMap { facts.shown($0.postalAddress) }
        return JSON(
            members: [
                ("name", .text(facts.shown(officer.name) ?? "Functionaris voor gegevensbescherming")),
                ("address", .text(address ?? Unsaid.text)),
                ("country", .text(controller?.country.value?.rawValue ?? Unsaid.country)),
                ("email", .text(officer.email.value ?? controller?.email.value ?? Unsaid.email)),
            ] + phone(officer.telephone.value ?? controller?.telephone.value))
    }

    /// Where it is written as the schema has telephone numbers.
    private func phone(_ number: String?) -> [(String, JSON)] {
        number.flatMap { Self.isPhone($0) ? [("phone", .text($0))] : nil } ?? []
    }

    static func isPhone(_ number: String) -> Bool {
        number.wholeMatch(of: /\+*\(?[0-9]{1,4}\)?[-\s.\/0-9]*/) != nil
    }

    private func source(of category: DataCategory) -> JSON? {
        guard let source = category.source else { return nil }
        let isPublic = source.isPublic.value ?? false
        return [
            "_id": .text(category.label.identifier ?? category.label),
            "dataCategory": .text(facts.shown(category.label)),
            "sources": .list(
                source.names.map {
                    ["description": .text(facts.shown($0)), "url": "", "publiclyAvailable": .flag(isPublic)]
                }),
        ]
    }

    /// Where nobody said whether computers decide, nothing is said here either.
    private var decisions: JSON {
        let taken = organisation.automatedDecisions.value ?? []
        let profiles = organisation.purposes.filter { $0.profiling.value != nil || $0.profile != nil }
        if taken.isEmpty && profiles.isEmpty {
            return organisation.automatedDecisions.isNone ? ["inUse": false] : [:]
        }
        let decided = facts.statement.alone { $0.automatedDecisions = .known(taken) }
        let profiled = profiles.flatMap { facts.statement.under($0).each(["profile", "purpose.profiling"]) }
        let effects = decided.each(["decision.consequence"]) + profiles.compactMap { facts.shown($0.profiling) }
        let logic = decided.each(["decision"], but: ["decision.consequence", "decision.rights"]) + profiled
        return [
            "inUse": true, "logicInvolved": .text(logic.isEmpty ? Unsaid.text : logic.joined(separator: " ")),
            "scopeAndIntendedEffects": .text(effects.isEmpty ? Unsaid.text : effects.joined(separator: " ")),
        ]
    }

    private func change(of purpose: Purpose) -> JSON? {
        purpose.furtherUse.map { use in
            let description =
                "\(facts.shown(purpose.name).withCapital); eerst verkregen voor: \(facts.shown(use.originalPurpose))."
            return [
                "description": .text(description),
                "affectedDataCategories": .list(purpose.categories.map { .text(facts.shown($0)) }),
            ]
        }
    }
}

/// What stands where the schema asks for something that no fact says.
enum Unsaid {
    static let text = "Niet vermeld in de feiten"
    static let country = "ZZ"
    static let email = "niet-vermeld@feiten.invalid"
    static let day = "0001-01-01"
    static let noOfficer = "Geen functionaris voor gegevensbescherming"
}
