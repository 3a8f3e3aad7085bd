import Diagnostics
import Facts

extension Rule {
    static let furtherPurposeUnannounced = Rule(
        .furtherPurposeUnannounced, .purposes, .warning,
        title: "Data are used for another purpose, and people do not hear of it beforehand",
        provisions: [.avg("6 lid 4"), .avg("13 lid 3"), .avg("14 lid 4"), .avg("5 lid 1 onder b")],
        checked: "2026-11-21",
        why: """
            data may serve a new purpose only where that is compatible with the first, or consent or a law allows it, and \
            people are told before it starts.
            """,
        remedy: """
            Record both: \
            \(swift: #"FurtherUse(of: levering, notice: "een bericht per e-mail", compatibility: "dossier 4, mei 2026")"#, json: #""notice": {"known": "een bericht per e-mail"}, "compatibility": {"known": "dossier 4, mei 2026"}"#); \
            or take back that the data serve no other purpose.
            """,
        dutch: Dutch(
            "Gegevens krijgen een nieuw doel, en mensen horen dat niet vooraf",
            why: """
                een nieuw doel mag alleen als het past bij het eerste doel, of met toestemming of een wet; mensen \
                horen het vóór het begint.
                """,
            remedy: "Leg vast hoe mensen het horen en waarom het nieuwe doel bij het eerste past, of zie ervan af."),
        foundIn: [
            "a new use, and nothing about it",
            "people are told, and nobody judged whether it is compatible",
            "how people hear of it is being asked",
            "a further use, and a promise that there is none",
            "data that were to serve one purpose only",
        ],
        notFoundIn: [
            "people are told, and it was judged",
            "people are asked: then it need not be compatible",
            "one purpose only, and other data of the same people for another",
        ]
    ) { organisation in
        organisation.purposes.compactMap(\.unannouncedUse) + organisation.brokenPromises + organisation.brokenLimits
    }
}

extension Purpose {
    fileprivate var unannouncedUse: Finding? {
        guard let use = furtherUse else { return nil }
        let isAllowed = hasStatute || grounds.contains { $0.ground == .consent }
        let needed: [(name: String, answer: any Question)] = [
            ("notice to people beforehand", use.notice), ("record that it is compatible", use.compatibility),
        ]
        return Gap(in: isAllowed ? [needed[0]] : needed).map {
            Finding(
                """
                purpose \(name.quoted) uses data got for \(use.originalPurpose.quoted), without \
                \($0.names.listed(with: "or"))
                """, at: use, asking: $0.question)
        }
    }
}

extension Organisation {
    /// Purposes that use what was said to serve another purpose only.
    fileprivate var brokenPromises: [Finding] {
        purposes.filter(\.isExclusive).flatMap { promised in
            purposes.filter { $0.name != promised.name && $0.uses(dataOf: promised) }.map { purpose in
                Finding(
                    "purpose \(purpose.name.quoted) uses data that serve only \(promised.name.quoted)", at: purpose,
                    notes: [Diagnostic.Note("that they serve no other purpose is said here", at: promised.location)])
            }
        }
    }
}

extension Organisation {
    /// Further uses, where all data were said to be used as they were got.
    fileprivate var brokenLimits: [Finding] {
        guard let limit = categoriesServePurposes, limit.isLimited else { return [] }
        return purposes.compactMap(\.furtherUse).map { use in
            Finding(
                "data got for \(use.originalPurpose.quoted) are used further, and all data serve no other purpose",
                at: use, notes: [Diagnostic.Note("that they serve no other purpose is said here", at: limit.location)])
        }
    }
}

extension Purpose {
    /// Whether it says that it uses the data of another purpose, or names the same data of the same people.
    fileprivate func uses(dataOf other: Purpose) -> Bool {
        let shares = !Set(categories).isDisjoint(with: other.categories)
        return furtherUse?.originalPurpose == other.name
            || (shares && !Set(subjects).isDisjoint(with: other.subjects))
    }
}
