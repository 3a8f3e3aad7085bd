import Facts
import JSONText
import Texts

// The terms are those of DPV 2.3 (https://w3id.org/dpv), its extension for the GDPR and its locations. All stand in 2.1 and 2.2
// too. Only what the model says by itself is a term; what an organisation says in words of its own is a title of a thing of the
// widest kind, in Dutch.

/// The facts in the Data Privacy Vocabulary: what is done with data, by whom, for what, on which ground.
struct DPV {
    let facts: ExportFacts
    var organisation: Organisation { facts.organisation }

    init(_ facts: ExportFacts) { self.facts = facts }

    var file: ExportedFile {
        let document = JSON(members: [("@context", Self.context), ("@graph", .list(graph))])
        return ExportedFile(name: Export.dpv.fileName, text: document.document, notes: DPVNotes(facts).all)
    }

    private static let context: JSON = [
        "dpv": "https://w3id.org/dpv#", "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "loc": "https://w3id.org/dpv/loc#", "dct": "http://purl.org/dc/terms/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    ]

    private var graph: [JSON] {
        let names = DPVNames(facts)
        return [statement(names), handling(names), controller(names)]
            + organisation.subjects.map {
                DPVNode.of("dpv:DataSubject", names.subject($0.label), title: titled(subject: $0))
            }
            + organisation.categories.map { category($0, names) } + DPVParties(facts, names).nodes
            + DPVProcesses(facts, names).ofPurposes
    }

    private func statement(_ names: DPVNames) -> JSON {
        let version = organisation.version
        let date = version?.date.flatMap { $0.fault == nil ? DPVNode.date($0) : nil }
        return DPVNode.of(
            "dpv:PrivacyNotice", names.statement,
            title: "Privacyverklaring van \(facts.shown(organisation.publicName))",
            [("dct:language", "nl"), ("dct:issued", date), ("dct:hasVersion", version?.number.map { .text("\($0)") })])
    }

    /// All that is done with data, with what holds for all of it and what the facts name for no purpose.
    private func handling(_ names: DPVNames) -> JSON {
        let rest = DPVUnattributed(organisation)
        let processes =
            organisation.purposes.map { DPVNode.link(names.process($0)) } + DPVProcesses(facts, names).decisions
            + DPVParties(facts, names).transfers
        func links(_ labels: [String], _ name: (String) -> String) -> JSON {
            .list(labels.map { DPVNode.link(name($0)) })
        }
        return DPVNode.of(
            "dpv:PersonalDataProcess", names.handling, title: "Gebruik van persoonsgegevens",
            [
                ("dpv:hasDataController", DPVNode.link(names.controller)),
                ("dpv:hasNotice", DPVNode.link(names.statement)),
                ("dpv:hasDataSubject", links(rest.subjects, names.subject)),
                ("dpv:hasPersonalData", links(rest.categories, names.category)),
                ("dpv:hasDataProcessor", links(rest.processors, names.party)),
                ("dpv:hasRecipient", links(rest.recipients, names.party)),
                ("dpv:hasRight", .list(DPVRights(facts).values)),
                ("dpv:hasTechnicalOrganisationalMeasure", .list(DPVMeasures(facts).values)),
                ("dpv:hasPersonalDataProcess", .list(processes)),
            ])
    }

    private func controller(_ names: DPVNames) -> JSON {
        let controller = organisation.controller
        let contacts = [controller?.email, controller?.telephone, organisation.website?.address].compactMap {
            $0?.value
        }
        return DPVNode.of(
            "dpv:DataController", names.controller, title: nil,
            [
                ("dpv:hasName", .text(facts.shown(organisation.publicName))),
                ("dpv:hasAddress", controller.flatMap { facts.shown($0.postalAddress) }.map(JSON.text)),
                ("dpv:hasContact", .list(contacts.map(JSON.text))),
                ("dpv:hasCountry", controller?.country.value.map(DPVNode.country)),
                ("dpv:hasDataProtectionOfficer", organisation.officer.map(officer)),
                ("dpv:hasRepresentative", organisation.representative.map(representative)),
            ])
    }

    private func officer(_ officer: DataProtectionOfficer) -> JSON {
        DPVNode.of(
            "dpv:DataProtectionOfficer", nil, title: nil,
            [
                ("dpv:hasName", facts.shown(officer.name).map(JSON.text)),
                ("dpv:hasAddress", facts.shown(officer.postalAddress).map(JSON.text)),
                ("dpv:hasContact", .list([officer.email, officer.telephone].compactMap { $0.value.map(JSON.text) })),
            ])
    }

    private func representative(_ representative: Representative) -> JSON {
        DPVNode.of(
            "dpv:Representative", nil, title: nil,
            [
                ("dpv:hasName", .text(facts.shown(representative.name))),
                ("dpv:hasAddress", facts.shown(representative.postalAddress).map(JSON.text)),
                ("dpv:hasContact", representative.email.value.map(JSON.text)),
            ])
    }

    private func titled(subject: DataSubject) -> String {
        facts.statement.alone { $0.subjects = [subject] }.each(["subject"]).first ?? facts.shown(subject.label)
    }

    private func category(_ category: DataCategory, _ names: DPVNames) -> JSON {
        let told = facts.statement.alone { $0.categories = [category] }.each(["category"]).first
        return DPVNode.of(
            category.nature == .special ? "dpv:SpecialCategoryPersonalData" : "dpv:PersonalData",
            names.category(category.label), title: told ?? facts.shown(category.label),
            [("dpv:hasDataSource", .list((category.source?.names ?? []).map { source($0, category.source) }))])
    }

    private func source(_ name: String, _ source: DataSource?) -> JSON {
        let kind =
            switch source?.isPublic {
            case .known(true): "dpv:PublicDataSource"
            case .known(false): "dpv:NonPublicDataSource"
            default: "dpv:DataSource"
            }
        return DPVNode.of(kind, nil, title: facts.shown(name))
    }
}

/// What the facts name, and no purpose does.
private struct DPVUnattributed {
    let subjects: [String]
    let categories: [String]
    let processors: [String]
    let recipients: [String]

    init(_ organisation: Organisation) {
        func rest(_ all: [String], _ named: (Purpose) -> [String]) -> [String] {
            let used = Set(organisation.purposes.flatMap(named))
            return all.distinct.filter { !used.contains($0) }
        }
        subjects = rest(organisation.subjects.map(\.label), \.subjects)
        categories = rest(organisation.categories.map(\.label), \.categories)
        processors = rest(organisation.sharing?.processors.map(\.name) ?? [], \.recipients)
        recipients = rest(organisation.sharing?.recipients.map(\.name) ?? [], \.recipients)
    }
}
