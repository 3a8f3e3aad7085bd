import Diagnostics
import Facts

extension Rule {
    static let identityCopyWithoutStatute = Rule(
        .identityCopyWithoutStatute, .special, .warning,
        title: "Whole copies of identity documents are kept, and no law is named that asks for them",
        provisions: [
            .uavg("46 lid 1"), .avg("5 lid 1 onder c"),
            .identityCopyGuidance,
        ],
        checked: .seen(on: "2026-11-29", except: .identityCopyGuidance),
        why: """
            a copy shows the burgerservicenummer and the photograph: it may be asked whole only where a law says so, such as \
            of employers and banks; else seeing the document, or a copy with both covered, is enough.
            """,
        remedy: """
            Name the law in the purpose, \
            \(swift: #"Rests(on: .legalObligation(.known([Statute("...", article: "...")])))"#, json: #""grounds": [{"ground": "legalObligation", "statutes": {"known": [{"name": "...", "article": "..."}]}}]"#), \
            or say in the label that number and photograph are covered.
            """,
        dutch: Dutch(
            "Volledige kopieën van identiteitsbewijzen worden bewaard, en geen wet die dat vraagt is genoemd",
            why: """
                op een kopie staan het burgerservicenummer en de pasfoto: een volledige kopie mag alleen als een wet dat zegt, \
                zoals voor werkgevers en banken; anders is tonen genoeg, of een kopie waarop die zijn afgeschermd.
                """,
            remedy: "Noem de wet, of bewaar geen kopie, of alleen een afgeschermde."),
        foundIn: [
            "a copy from everyone who rents something",
            "a scan among other data, and no purpose for it",
            "a law that only has books kept",
            "a law that is being asked",
        ],
        notFoundIn: [
            "an employer",
            "who has to know its clients",
            "number and photograph covered",
            "the kind and number of the document, and no copy",
            "a copy of something else",
        ]
    ) { organisation, shared in
        shared.protectedData.filter { $0.named.contains(.identityCopy) }.compactMap { category, _ in
            let purposes = organisation.purposes.filter { $0.categories.contains(category.label) }
            guard purposes.isEmpty || !purposes.allSatisfy(\.asksIdentityByLaw) else { return nil }
            return Finding(
                "\(category.label.quoted) holds a copy of an identity document, and no law is named that asks it",
                at: category, asking: purposes.lazy.flatMap(\.grounds).compactMap(\.statutes.question).first,
                alike: Alike(category.label.quoted) {
                    "\($0) hold a copy of an identity document, and no law is named that asks it"
                })
        }
    }
}

extension Purpose {
    /// Whether it names a law that can ask for a copy; who must know its clients may keep one (Wwft art. 33).
    fileprivate var asksIdentityByLaw: Bool {
        hasStatute || grounds.contains { $0.statutes.value?.contains { $0.name == Statute.wwft33.name } ?? false }
    }
}

extension Provision {
    fileprivate static let identityCopyGuidance = Provision(
        .guidance, "AP, Kopie van uw ID-bewijs",
        url: "https://www.autoriteitpersoonsgegevens.nl/themas/identificatie/paspoort-en-identiteitskaart/"
            + "kopie-van-uw-id-bewijs-wat-kunt-u-doen")
}
