import Claims

extension Said {
    static let mailings: [Said] = [
        Said(
            "mailing.unsaid.unsaid", "Wij sturen aanbiedingen aan klanten.",
            ["content": .text("aanbiedingen"), "audience": .text("klanten")]),
        Said(
            "mailing.unsaid.email", "Per e-mail sturen wij uitnodigingen aan leden.",
            ["content": .text("uitnodigingen"), "audience": .text("leden")]),
        Said(
            "mailing.unsaid.telephone", "Wij bellen donateurs met een dankwoord.",
            ["content": .text("een dankwoord"), "audience": .text("donateurs")]),
        Said(
            "mailing.unsaid.post", "Per post sturen wij een jaarverslag aan donateurs.",
            ["content": .text("een jaarverslag"), "audience": .text("donateurs")]),
        Said(
            "mailing.irregular.unsaid", "Af en toe sturen wij nieuws aan vrienden.",
            ["content": .text("nieuws"), "audience": .text("vrienden")]),
        Said(
            "mailing.irregular.email", "Af en toe sturen wij per e-mail nieuws aan vrienden.",
            ["content": .text("nieuws"), "audience": .text("vrienden")]),
        Said(
            "mailing.irregular.telephone", "Af en toe bellen wij klanten met een aanbod.",
            ["content": .text("een aanbod"), "audience": .text("klanten")]),
        Said(
            "mailing.irregular.post", "Af en toe sturen wij per post folders aan buren.",
            ["content": .text("folders"), "audience": .text("buren")]),
        Said(
            "mailing.regular.unsaid", "Regelmatig sturen wij tips aan klanten.",
            ["content": .text("tips"), "audience": .text("klanten")]),
        Said(
            "mailing.regular.email", "Regelmatig sturen wij per e-mail tips aan klanten.",
            ["content": .text("tips"), "audience": .text("klanten")]),
        Said(
            "mailing.regular.telephone", "Regelmatig bellen wij leden met een vraag.",
            ["content": .text("een vraag"), "audience": .text("leden")]),
        Said(
            "mailing.regular.post", "Regelmatig sturen wij per post een magazine aan leden.",
            ["content": .text("een magazine"), "audience": .text("leden")]),
        Said(
            "mailing.unsubscribe", "Afmelden voor die berichten kan via uw account.", ["place": .text("uw account")]),
        Said("newsletter.exists", "Wij sturen een nieuwsbrief aan wie zich daarvoor aanmeldt."),
        Said("newsletter.none", "Wij sturen geen nieuwsbrieven waarop je je kunt abonneren.", [:], .informal),
        Said(
            "newsletter.unsubscribe", "Afmelden voor de nieuwsbrief kan via de link onderaan.",
            ["place": .text("de link onderaan")]),
    ]
}
