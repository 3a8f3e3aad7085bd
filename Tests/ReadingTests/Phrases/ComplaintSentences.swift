import Claims

extension Said {
    static let complaint: [Said] = [
        Said(
            "ownComplaint.addressed",
            "Bent u niet tevreden? Vertel het ons via klacht@dokter.nl, dan zoeken wij samen met u naar een oplossing.",
            ["email": .email("klacht@dokter.nl")]),
        Said(
            "ownComplaint.unaddressed",
            "Ben je niet tevreden? Vertel het ons, dan zoeken wij samen met jou naar een oplossing.", [:], .informal),
        Said("complaint.too", "U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens (AP):"),
        Said("complaint.authority", "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens (AP):"),
        Said(
            "authority.website", "website: https://autoriteitpersoonsgegevens.nl",
            ["address": .webAddress("https://autoriteitpersoonsgegevens.nl")]),
        Said(
            "authority.post", "post: Postbus 93374, 2509 AJ Den Haag",
            ["address": .text("Postbus 93374, 2509 AJ Den Haag")]),
        Said("authority.telephone", "telefoon: 088 - 1805 250", ["telephone": .text("088 - 1805 250")]),
    ]
}
