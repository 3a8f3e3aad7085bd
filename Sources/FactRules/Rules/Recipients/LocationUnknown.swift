import Diagnostics
import Facts

extension Rule {
    static let locationUnknown = Rule(
        .locationUnknown, .recipients, .warning,
        title: "Nobody knows in which country a party uses the data",
        provisions: [.avg("44"), .avg("13 lid 1 onder f"), .avg("14 lid 1 onder f")],
        checked: "2026-11-21",
        why: """
            whether data leave the EEA, which people must be told, depends on where each party is. Of a kind of parties \
            without a name, of courts and authorities, and of people's own doctor or employer nothing is asked.
            """,
        remedy: """
            Say where the party is: \(swift: #"Processor(..., in: "NL")"#, json: #""country": {"known": "NL"}"#).
            """,
        dutch: Dutch(
            "Niet bekend is in welk land een partij de gegevens gebruikt",
            why: """
                of gegevens de EER verlaten, wat mensen moeten weten, hangt af van waar elke partij de gegevens verwerkt. \
                Voor een soort partijen zonder naam, voor rechters en overheden en voor iemands eigen arts of \
                werkgever spreekt dat vanzelf.
                """,
            remedy: "Vraag de partij waar zij de gegevens verwerkt, en leg dat vast."),
        foundIn: [
            "a processor somewhere",
            "a processor that is one company, without its name",
            "recipients somewhere: one finding for all of them",
            "data that stay in the EEA where that is possible may leave it",
            "a country that is being asked",
        ],
        notFoundIn: [
            "a processor that stays within the EEA",
            "a processor in the Netherlands",
            "no data leave the EEA, as a fact",
            "a court, a bailiff and an authority, by its full name",
            "kinds of parties: no single country is theirs",
            "someone's own doctor",
            "a party of which another fact has the country",
            "a company of another country by its legal form: that has a rule of its own",
            "a processor in India: known, if not without questions",
        ]
    ) { organisation in
        organisation.parties.filter { party in
            !party.name.hasForeignForm && (party.country.question != nil || organisation.asksWhere(party))
        }.map {
            Finding(
                "nothing says in which country \($0.title) uses the data", at: $0.fact, asking: $0.country.question,
                alike: Alike($0.name.quoted) { "nothing says in which country \($0) use the data" })
        }
    }
}

extension Organisation {
    /// Whether nothing says where a party uses the data, and it does not follow from what it is either.
    func asksWhere(_ party: Party) -> Bool {
        guard party.country.isMissing, party.region == nil, !staysInEEA, !party.isKnownByNature else { return false }
        return !parties.contains { $0.name == party.name && !$0.country.isMissing }
    }

    /// Whether all data do, as a fact.
    private var staysInEEA: Bool { sharing?.transfers.isNone == true || sharing?.keptWithin?.extent == .always }
}

extension Party {
    /// Whether what it is says that it is in the Netherlands, or that it is no single party.
    fileprivate var isKnownByNature: Bool {
        if PublicBody.isNamed(in: name) || name.isOnesOwn { return true }
        return fact is Processor ? name.isKindOfParties : !name.holdsProperName
    }
}

extension String {
    /// Whether it is someone that the reader has chosen, and knows: "uw huisarts".
    fileprivate var isOnesOwn: Bool {
        ["[uw|je]", "[uw|jouw]", "uw", "je", "jouw"].contains(prefix { $0 != " " }.lowercased())
    }

    /// Whether a party or a place is called by name in it: a word with a capital, and not one as "IT-bedrijven".
    var holdsProperName: Bool {
        split(separator: " ").contains { word in
            word.contains(where: \.isUppercase)
                && word.split(separator: "-").last?.contains(where: \.isUppercase) == true
        }
    }

    /// Whether it is a kind of parties, and no single one: "hostingbedrijven", "partners die systemen invoeren".
    fileprivate var isKindOfParties: Bool {
        let determiners: Set<String> = ["een", "de", "het", "ons", "onze"]
        return !holdsProperName && !determiners.contains(prefix { $0 != " " }.lowercased())
    }
}
