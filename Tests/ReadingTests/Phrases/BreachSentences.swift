import Claims
import Facts

extension Said {
    static let breach: [Said] = [
        Said(
            "breach.confirmed.unsaid", "Ontdekken wij een datalek? Dan informeren wij de huurder per brief en sms.",
            ["party": .text("de huurder"), "channels": .list(["brief", "sms"])]),
        Said(
            "breach.confirmed.immediate",
            "Ontdekken wij een datalek? Dan informeren wij elke patiënt direct per telefoon.",
            ["party": .text("elke patiënt"), "channels": .list(["telefoon"])]),
        Said(
            "breach.confirmed.within",
            "Ontdekken wij een datalek? Dan informeren wij de klant binnen 2 dagen per e-mail, post en telefoon.",
            [
                "party": .text("de klant"), "term": .term(.days(2)),
                "channels": .list(["e-mail", "post", "telefoon"]),
            ]),
        Said(
            "breach.suspected.unsaid",
            "Ontdekken of vermoeden wij een datalek? Dan informeren wij de school per e-mail.",
            ["party": .text("de school"), "channels": .list(["e-mail"])]),
        Said(
            "breach.suspected.immediate",
            "Ontdekken of vermoeden wij een datalek? Dan informeren wij de klant direct per telefoon en e-mail.",
            ["party": .text("de klant"), "channels": .list(["telefoon", "e-mail"])]),
        Said(
            "breach.suspected.within",
            "Ontdekken of vermoeden wij een datalek? Dan informeren wij jouw werkgever binnen 24 uur per e-mail.",
            [
                "party": .text("jouw werkgever"), "term": .term(.hours(24)),
                "channels": .list(["e-mail"]),
            ], .informal),
        Said(
            "breach.report",
            "Gaat het om gegevens die wij in opdracht bewaren? "
                + "Dan kan de klant het lek melden bij de Autoriteit Persoonsgegevens, als dat nodig is.",
            ["party": .text("de klant")]),
        Said("breachDuty.procedure", "Voor datalekken hebben wij een vaste werkwijze."),
        Said("breachDuty.limitation", "Wij beperken de gevolgen van een datalek zo snel mogelijk."),
        Said(
            "breachDuty.tellsAuthority",
            "Een datalek melden wij bij de Autoriteit Persoonsgegevens als de wet dat vraagt."),
        Said(
            "breachDuty.tellsPeople", "Heeft een datalek waarschijnlijk grote gevolgen voor u? Dan vertellen wij het u."
        ),
        Said("breachDuty.register", "Elk datalek registreren wij."),
    ]
}
