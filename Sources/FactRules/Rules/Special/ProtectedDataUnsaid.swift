import Diagnostics
import Facts

extension Rule {
    static let protectedDataUnsaid = Rule(
        .protectedDataUnsaid, .special, .warning,
        title: "A label names data that the law protects, and the category passes as ordinary",
        provisions: [.avg("10"), .avg("87"), .uavg("31"), .uavg("46 lid 1")],
        checked: .seen(on: "2026-11-29", except: .uavg("31")),
        why: """
            the burgerservicenummer and data on offences may be used only where the law allows it; what a category is called \
            does not change what it holds.
            """,
        remedy: """
            Give the category its nature, \
            \(swift: #"DataCategory("...", .nationalIdentificationNumber)"#, json: #""nature": "nationalIdentificationNumber""#) \
            or \(swift: ".criminalOffence", json: #""nature": "criminalOffence""#), so that its purposes are held against the \
            law; or leave these data out, and say so in the label.
            """,
        dutch: Dutch(
            "Een categorie noemt gegevens die de wet beschermt, en gaat door voor gewoon",
            why: """
                het burgerservicenummer en strafrechtelijke gegevens mogen alleen worden gebruikt als de wet dat toestaat; \
                hoe een categorie heet, verandert niet wat erin zit.
                """,
            remedy: "Leg vast wat voor gegevens het zijn, of gebruik ze niet en zeg dat in de naam."),
        foundIn: [
            "a number among other data",
            "the number in the label, in the plural",
            "the number of pupils",
            "offences by another word",
            "a statement on conduct",
            "a statement on conduct in full",
        ],
        notFoundIn: [
            "the number by its nature",
            "offences by their nature",
            "a word within another",
            "the number made unreadable",
            "a number of another kind",
        ]
    ) { _, shared in
        shared.protectedData.compactMap { category, named in
            let unsaid = named.filter { kind in
                kind != .identityCopy && !kind.natures.contains(category.nature)
            }
            guard !unsaid.isEmpty else { return nil }
            return Finding(
                "category \(category.label.quoted) names \(unsaid.map(\.name).listed(with: "and")), and does not say so",
                at: category)
        }
    }
}
