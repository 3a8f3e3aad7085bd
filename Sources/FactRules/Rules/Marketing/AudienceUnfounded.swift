import Diagnostics
import Facts

extension Rule {
    static let audienceUnfounded = Rule(
        .audienceUnfounded, .marketing, .warning,
        title: "A list of people goes to an advertising platform, and no purpose says so",
        provisions: [
            .avg("6 lid 1"), .avg("13 lid 1 onder c"), .avg("13 lid 1 onder e"), .avg("21 lid 2"), .avg("26 lid 1"),
            .ruling("C-40/17", "Fashion ID"),
        ],
        checked: "2026-11-29",
        why: """
            to have a platform recognise one's own customers in order to advertise to them, or to people like them, is a \
            purpose of its own, with its own ground, recipient and right to object.
            """,
        remedy: """
            Add a purpose for it that names the party as its recipient: \
            \(swift: #"Purpose("advertenties tonen aan onze klanten") { SharedWith(...) }"#, json: #""purposes": [{"name": "advertenties tonen aan onze klanten", "recipients": ["..."]}]"#).
            """,
        dutch: Dutch(
            "Een lijst met mensen gaat naar een advertentieplatform, en geen doel zegt dat",
            why: """
                een platform de eigen klanten laten herkennen om hun, of mensen als zij, advertenties te tonen, is een eigen \
                doel met een eigen grondslag, ontvanger en recht van bezwaar.
                """,
            remedy: "Beschrijf dit als een eigen doel, met grondslag en ontvanger."),
        foundIn: [
            "customers' addresses to a network",
            "the list itself, to a platform that seeks people like them",
        ],
        notFoundIn: [
            "a purpose of its own",
            "advertisements for which nobody is recognised",
            "addresses for something else",
            "what a party gets is not said",
        ]
    ) { organisation in
        let advertised = Set(organisation.purposes.filter(\.isForAdvertising).flatMap(\.recipients))
        return organisation.advertisers.filter { !advertised.contains($0.name) }.map {
            Finding("\($0.name.quoted) gets \($0.list.quoted) to advertise, and no purpose says so", at: $0.fact)
        }
    }
}

extension Organisation {
    /// Parties that advertise, with what they get by which they recognise people.
    fileprivate var advertisers: [(name: String, list: String, fact: any Fact)] {
        let processors = (sharing?.processors ?? []).map { ($0.name, $0.service.value, $0.gets, $0 as any Fact) }
        let recipients = (sharing?.recipients ?? []).map { ($0.name, $0.use.value, $0.gets, $0 as any Fact) }
        return (processors + recipients).compactMap { name, service, gets, fact in
            guard service?.isAdvertising == true, let list = gets.flatMap(\.data).first(where: \.namesContacts) else {
                return nil
            }
            return (name, list, fact)
        }
    }
}

extension Purpose {
    fileprivate var isForAdvertising: Bool { ([name] + details).contains(where: \.isAdvertising) }
}

extension String {
    fileprivate var isAdvertising: Bool { mentions(["adverten", "reclame", "doelgroep", "marketing"]) }

    /// Whether it is what a platform knows its users by.
    fileprivate var namesContacts: Bool {
        mentions(["e-mailadres", "mailadres", "telefoonnummer", "klantenlijst", "klantenbestand", "contactgegevens"])
    }
}
