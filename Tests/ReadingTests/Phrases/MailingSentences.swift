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
        Said(
            "mailing.unsaid.sms",
            "Per sms sturen wij nieuws aan klanten.", ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.unsaid.push",
            "Met pushberichten sturen wij nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.unsaid.inApp",
            "In onze app tonen wij nieuws aan klanten.", ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.unsaid.chat",
            "Via een berichtenapp sturen wij nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.once.unsaid",
            "Eén keer sturen wij nieuws aan klanten.", ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.once.email",
            "Eén keer sturen wij per e-mail nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.once.telephone",
            "Eén keer bellen wij klanten met nieuws.", ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.once.post",
            "Eén keer sturen wij per post nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.once.sms",
            "Eén keer sturen wij per sms nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.once.push",
            "Eén keer sturen wij met pushberichten nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.once.inApp",
            "Eén keer tonen wij in onze app nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.once.chat",
            "Eén keer sturen wij via een berichtenapp nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.irregular.sms",
            "Af en toe sturen wij per sms nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.irregular.push",
            "Af en toe sturen wij met pushberichten nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.irregular.inApp",
            "Af en toe tonen wij in onze app nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.irregular.chat",
            "Af en toe sturen wij via een berichtenapp nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.regular.sms",
            "Regelmatig sturen wij per sms nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.regular.push",
            "Regelmatig sturen wij met pushberichten nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.regular.inApp",
            "Regelmatig tonen wij in onze app nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.regular.chat",
            "Regelmatig sturen wij via een berichtenapp nieuws aan klanten.",
            ["content": .text("nieuws"), "audience": .text("klanten")]),
        Said(
            "mailing.moment",
            "Dat doen wij vóór het einde van het jaar.", ["moment": .text("vóór het einde van het jaar")]),
        Said("mailing.personalised.always", "Die berichten stemmen wij af op u."),
        Said("mailing.personalised.onlyWithConsent", "Alleen met uw toestemming stemmen wij die berichten af op u."),
        Said("mailing.personalised.never", "Die berichten zijn voor iedereen hetzelfde."),
        Said("mailing.measured.delivered", "Wij meten of die berichten aankomen."),
        Said("mailing.measured.opened", "Wij meten of u die berichten opent."),
        Said("mailing.measured.clicked", "Wij meten op welke links je daarin klikt.", [:], .informal),
        Said(
            "mailing.measuredFor",
            "Zo kunnen wij onze berichten verbeteren.", ["uses": .list(["onze berichten verbeteren"])]),
        Said("mailing.measuredWithConsent", "Dat meten wij alleen met uw toestemming."),
    ]
}
