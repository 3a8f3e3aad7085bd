import Claims

extension Said {
    static let complaint: [Said] = [
        Said(
            "ownComplaint.addressed",
            "Bent u niet tevreden? Vertel het ons via klacht@dokter.nl.",
            ["email": .email("klacht@dokter.nl")]),
        Said(
            "ownComplaint.unaddressed",
            "Ben je niet tevreden? Vertel het ons.", [:], .informal),
        Said("complaint.too", "U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens (AP):"),
        Said("complaint.authority", "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens (AP):"),
        Said(
            "authority.website", "website: https://autoriteitpersoonsgegevens.nl",
            ["address": .webAddress("https://autoriteitpersoonsgegevens.nl")]),
        Said(
            "authority.post", "post: Postbus 93374, 2509 AJ Den Haag",
            ["address": .text("Postbus 93374, 2509 AJ Den Haag")]),
        Said("authority.telephone", "telefoon: 088 - 1805 250", ["telephone": .telephone("088 - 1805 250")]),
        Said(
            "ownComplaint.officer.possible",
            "Bent u niet tevreden? Vertel het aan onze functionaris voor gegevensbescherming (FG)."),
        Said(
            "ownComplaint.officer.first",
            "Ben je niet tevreden? Vertel het dan eerst aan onze functionaris voor gegevensbescherming (FG).", [:],
            .informal),
        Said(
            "complaint.other.too", "U kunt ook een klacht indienen bij de toezichthouder van België.",
            ["authority": .text("de toezichthouder van België")]),
        Said(
            "complaint.other.authority", "Je kunt een klacht indienen bij de toezichthouder van België.",
            ["authority": .text("de toezichthouder van België")], .informal),
        Said(
            "complaint.competent.too", "U kunt ook een klacht indienen bij de toezichthouder voor privacy in uw land."),
        Said(
            "complaint.competent.authority",
            "Je kunt een klacht indienen bij de toezichthouder voor privacy in je land.", [:], .informal),
        Said(
            "authority.page", "klacht indienen: toezichthouder.nl/klacht",
            ["address": .webAddress("toezichthouder.nl/klacht")]),
        Said(
            "ownComplaint.too.addressed",
            "U kunt het ook aan ons vertellen, via info@zaak.nl.",
            ["email": .email("info@zaak.nl")]),
        Said(
            "ownComplaint.too.unaddressed",
            "Je kunt het ook aan ons vertellen.", [:], .informal),
    ]
}
