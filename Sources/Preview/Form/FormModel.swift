import Facts
import JSONText

/// All that the form is made from: the schema of facts, what each type, key and word is called, and what texts and references
/// stand behind keys.
public enum FormModel {
    static let all = JSON(members: [
        ("schema", schema), ("labels", labels), ("keys", keys),
        ("parts", .list(FormPart.all.map(\.json))),
        ("countries", JSON(members: Country.known.map { ($0.rawValue, .text($0.dutchName)) })),
    ])

    // The schema is written by this program.
    private static let schema = (try? JSON(parsing: FactsSchema.jsonSchema())) ?? [:]

    /// The keys and words of each type of the model but answers, by the names of the types.
    public static let names: [(type: String, names: [String])] = {
        guard case .object(let definitions)? = schema["$defs"]?.content else { return [] }
        return definitions.filter { !$0.name.hasPrefix("Answer.") && !$0.name.hasPrefix("Calendar") }
            .filter { !["Country", "Term"].contains($0.name) }
            .map { ($0.name, names(in: $0.value)) }
    }()

    private static func names(in definition: JSON) -> [String] {
        let words = definition["enum"]?.list.compactMap(\.text) ?? []
        var keys: [String] = []
        if case .object(let members)? = definition["properties"]?.content { keys = members.map(\.name) }
        let rest = definition["oneOf"]?.list.flatMap(names) ?? []
        return (words + keys + rest).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static var labels: JSON {
        JSON(
            members: names.map { type, names in
                let own = FormLabels.all.label(of: type).map { [("", json($0))] } ?? []
                let labels = names.compactMap { name in
                    FormLabels.all.label(of: name, in: type).map { (name, json($0)) }
                }
                return (type, JSON(members: own + labels))
            })
    }

    private static func json(_ label: FormLabels.Label) -> JSON {
        ["text": .text(label.text), "help": .text(label.help), "isCommon": .flag(label.isCommon)]
    }

    private static var keys: JSON {
        JSON(
            members: ModelType.all.map { type in
                (type.name, JSON(members: type.rows.map { ($0.name, json($0)) }))
            })
    }

    private static func json(_ row: KeyRow) -> JSON {
        var members: [(String, JSON)] = [("isJudged", .flag(row.judged != nil))]
        switch row.form {
        case .reference(let target)?: members.append(("target", .text("\(target)")))
        case .sentence(let place)?:
            members += [("before", .text(place.before)), ("example", .text(place.example))]
        case .ownWords?: members.append(("isLong", true))
        case .email?: members.append(("type", "email"))
        case .website?: members.append(("type", "url"))
        case .telephone?: members.append(("type", "tel"))
        case nil, .name, .address, .registration, .evidence, .question, .folder: break
        }
        return JSON(members: members)
    }
}

/// One part of the form: some keys of an organisation.
public struct FormPart: Sendable {
    let id: String
    let title: String
    let help: String
    public let keys: [String]

    var json: JSON {
        ["id": .text(id), "title": .text(title), "help": .text(help), "keys": .list(keys.map(JSON.text))]
    }

    public static let all = [
        FormPart(
            id: "organisatie", title: "Organisatie",
            help: "Wie u bent en hoe mensen u bereiken.",
            keys: [
                "controller", "addressing", "officer", "hasNoOfficer", "contactPoints", "jointControllers",
                "representative", "id",
            ]),
        FormPart(
            id: "mensen", title: "Mensen", help: "Van wie u gegevens gebruikt.",
            keys: ["subjects", "subjectListing", "minors", "ages"]),
        FormPart(
            id: "gegevens", title: "Gegevens", help: "Welke gegevens u gebruikt en hoe u eraan komt.",
            keys: [
                "categories", "categoryListing", "categoryModality", "collections", "stored", "excludedData",
                "minimisation",
                "categoriesServePurposes", "closedLists", "anonymised", "withoutPersonalData",
            ]),
        FormPart(
            id: "doelen", title: "Doelen", help: "Waarvoor u de gegevens gebruikt, en op welke grondslag.",
            keys: ["purposes", "grounds", "agreements", "exclusions", "automatedDecisions"]),
        FormPart(
            id: "delen", title: "Delen", help: "Wie er gegevens krijgt, en waar die terechtkomen.",
            keys: ["sharing", "publications", "imageRules"]),
        FormPart(
            id: "bewaren", title: "Bewaren", help: "Hoe lang u gegevens bewaart, als dat niet al bij een doel staat.",
            keys: ["retention", "statutoryTermsFirst", "severalTerms", "backups", "refusalRecords"]),
        FormPart(
            id: "rechten", title: "Rechten", help: "Hoe mensen hun rechten gebruiken en waar zij klagen.",
            keys: ["rights", "authority"]),
        FormPart(
            id: "beveiliging", title: "Beveiliging", help: "Hoe u gegevens beschermt, en wat u doet bij een datalek.",
            keys: ["security", "breach", "breachDuty"]),
        FormPart(
            id: "website", title: "Website en cookies", help: "Uw website, uw apps en de cookies die u plaatst.",
            keys: ["website", "apps"]),
        FormPart(
            id: "berichten", title: "Berichten", help: "Nieuwsbrieven en andere berichten die u uit uzelf stuurt.",
            keys: ["newsletter", "mailings"]),
        FormPart(
            id: "verklaring", title: "De verklaring", help: "De versie, wijzigingen, en wat u lezers verder vertelt.",
            keys: [
                "version", "earlierVersions", "changes", "scope", "standardTexts", "advice", "disclaimers",
                "placedNotices", "policies", "processorServices", "ownWords", "stances", "acceptances",
            ]),
    ]
}
