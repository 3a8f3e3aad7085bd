// Who acts, for whom, and on whom. Who speaks and who is spoken to are kept apart as subject and owner: "wij" acts.
extension Lexicon {
    static let persons = [Vocabulary(.person, speakers), Vocabulary(.person, people), Vocabulary(.party, parties)]

    private static let speakers: KeyValuePairs = [
        "we": "wij we", "our": "ons onze onszelf", "you": "u je jij jou jezelf uzelf", "your": "uw jouw jullie",
        "they": "zij", "their": "hun", "self": "zelf",
    ]

    private static let people: KeyValuePairs = [
        "other": "anderen ander andere", "everyone": "iedereen", "someone": "iemand iemands", "human": "mens",
        "people": "mensen", "person": "persoon personen", "personal": "persoonlijk persoonlijke",
        "child": "kind kinderen", "parent": "ouder ouders", "guardian": "voogd", "custody": "gezag",
        "curator": "curator", "administrator": "bewindvoerder", "mentor": "mentor", "customer": "klant klanten",
        "computer": "computer computers algoritme algoritmes robot robots",
    ]

    private static let parties: KeyValuePairs = [
        "third": "derde derden", "party": "partij", "parties": "partijen",
        "processor": "verwerker verwerkers subverwerker",
        "recipient": "ontvanger ontvangers",
        "advertiser": "adverteerder adverteerders marketeer marketeers", "insurer": "verzekeraar verzekeraars",
        "tax-office": "belastingdienst", "police": "politie wijkagent justitie opsporingsdiensten inlichtingendienst",
        "collector": "incassobureau deurwaarder callcenter", "bank": "bank banken",
        "bookkeeper": "boekhouder accountant",
        "cleaner": "schoonmaker schoonmakers",
        "supplier": "leverancier leveranciers",
        "partner": "partner partners",
        "employer": "werkgever werkgevers",
        "software-house": "mailchimp hotjar cloudflare salesforce dropbox zoom slack",
        "US-giant": "google facebook meta instagram microsoft amazon apple tiktok whatsapp openai chatgpt linkedin",
    ]
}
