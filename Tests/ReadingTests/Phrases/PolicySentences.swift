import Claims

extension Said {
    static let policies: [Said] = [
        Said(
            "policy.kept.plain", "Wij houden ons ook aan de gedragscode voor scholen.",
            ["policy": .text("de gedragscode voor scholen")]),
        Said(
            "policy.kept.for", "Bij koppelingen houden wij ons ook aan de gedragscode voor scholen.",
            ["subject": .text("koppelingen"), "policy": .text("de gedragscode voor scholen")]),
        Said(
            "policy.appliesElsewhere.plain", "U hebt ook te maken met de voorwaarden van Zoekzo.",
            ["policy": .text("de voorwaarden van Zoekzo")]),
        Said(
            "policy.appliesElsewhere.for", "Bij foto’s hebt u te maken met de voorwaarden van Zoekzo.",
            ["subject": .text("foto’s"), "policy": .text("de voorwaarden van Zoekzo")]),
        Said(
            "policy.address", "De tekst daarvan staat op https://zoekzo.nl.",
            ["address": .webAddress("https://zoekzo.nl")],
            .informal),
    ]
}
