import Claims

extension Said {
    static let grounds: [Said] = [
        Said("ground.consent.plain", "Wij doen dit met uw toestemming (AVG, artikel 6 lid 1 onder a)."),
        Said(
            "ground.consent.relied", "Wij beroepen ons hiervoor op uw toestemming (AVG, artikel 6 lid 1 onder a)."),
        Said(
            "ground.consent.explicit",
            "Wij doen dit met uw uitdrukkelijke toestemming "
                + "(AVG, artikel 6 lid 1 onder a en artikel 9 lid 2 onder a)."),
        Said(
            "ground.consent.express", "Wij doen dit met uw uitdrukkelijke toestemming (AVG, artikel 6 lid 1 onder a)."),
        Said(
            "ground.consent.express.part",
            "Voor een deel doen wij dit met je uitdrukkelijke toestemming (AVG, artikel 6 lid 1 onder a).", [:],
            .informal),
        Said(
            "ground.consent.express.sometimes",
            "Soms doen wij dit met uw uitdrukkelijke toestemming (AVG, artikel 6 lid 1 onder a)."),
        Said(
            "ground.contract.others", "Dit is nodig om een overeenkomst uit te voeren (AVG, artikel 6 lid 1 onder b)."),
        Said(
            "ground.contract.othersOrPreparation",
            "Dit is nodig om een overeenkomst uit te voeren, of om die op verzoek voor te bereiden "
                + "(AVG, artikel 6 lid 1 onder b)."),
        Said(
            "ground.contract.others.part",
            "Voor een deel is dit nodig om een overeenkomst uit te voeren (AVG, artikel 6 lid 1 onder b)."),
        Said(
            "ground.contract.others.sometimes",
            "Soms is dit nodig om een overeenkomst uit te voeren (AVG, artikel 6 lid 1 onder b)."),
        Said(
            "ground.contract.othersOrPreparation.part",
            "Voor een deel is dit nodig voor een overeenkomst, of om die op verzoek voor te bereiden "
                + "(AVG, artikel 6 lid 1 onder b)."),
        Said(
            "ground.contract.othersOrPreparation.sometimes",
            "Soms is dit nodig voor een overeenkomst, of om die op verzoek voor te bereiden "
                + "(AVG, artikel 6 lid 1 onder b)."),
        Said(
            "ground.consent.moment", "Wij vragen die toestemming als u zich inschrijft.",
            ["moment": .text("u zich inschrijft")]),
        Said(
            "ground.contract.plain",
            "Dit is nodig om een overeenkomst met u uit te voeren (AVG, artikel 6 lid 1 onder b)."),
        Said(
            "ground.contract.orPreparation",
            "Dit is nodig om een overeenkomst met jou uit te voeren, of om die op jouw verzoek voor te bereiden "
                + "(AVG, artikel 6 lid 1 onder b).", [:], .informal),
        Said(
            "ground.legalObligation.whole", "De wet verplicht ons dit te doen (AVG, artikel 6 lid 1 onder c)."),
        Said(
            "ground.legalObligation.part",
            "Voor een deel verplicht de wet ons dit te doen (AVG, artikel 6 lid 1 onder c)."),
        Said(
            "ground.vitalInterests",
            "Dit is nodig om iemands leven of ernstig bedreigde gezondheid te beschermen (AVG, artikel 6 lid 1 onder d)."
        ),
        Said(
            "ground.publicTask", "Dit is nodig voor een taak van algemeen belang (AVG, artikel 6 lid 1 onder e)."),
        Said(
            "ground.statute", "Dat staat in deze wet: Wet op het voortgezet onderwijs.",
            ["statute": .text("Wet op het voortgezet onderwijs")]),
        Said(
            "ground.legitimateInterest.unnamed",
            "Wij hebben hier een gerechtvaardigd belang bij (AVG, artikel 6 lid 1 onder f)."),
        Said(
            "ground.legitimateInterest.named",
            "Wij hebben hier een gerechtvaardigd belang bij: diefstal voorkomen (AVG, artikel 6 lid 1 onder f).",
            ["interest": .text("diefstal voorkomen")]),
        Said("ground.balanced", "Dat belang hebben wij afgewogen tegen uw belangen."),
        Said("consentScope", "foto’s op onze website zetten", ["use": .text("foto’s op onze website zetten")]),
        Said(
            "ground.consent.ways.complete", "Die toestemming geeft u mondeling of per e-mail.",
            ["ways": .choice(["mondeling", "per e-mail"])]),
        Said(
            "ground.consent.ways.examples", "Die toestemming kun je onder meer mondeling geven.",
            ["ways": .choice(["mondeling"])], .informal),
        Said("withdrawal", "Dat kan altijd, via uw account.", ["place": .text("uw account")]),
        Said(
            "withdrawal.amongRights", "Dat kan altijd. Meer daarover leest u bij Uw rechten.",
            ["heading": .heading("Uw rechten")]),
        Said(
            "ground.consent.plain.part", "Voor een deel doen wij dit met uw toestemming (AVG, artikel 6 lid 1 onder a)."
        ),
        Said("ground.consent.plain.sometimes", "Soms doen wij dit met uw toestemming (AVG, artikel 6 lid 1 onder a)."),
        Said(
            "ground.consent.relied.part",
            "Voor een deel beroepen wij ons hiervoor op je toestemming (AVG, artikel 6 lid 1 onder a).", [:], .informal),
        Said(
            "ground.consent.relied.sometimes",
            "Soms beroepen wij ons hiervoor op uw toestemming (AVG, artikel 6 lid 1 onder a)."),
        Said(
            "ground.consent.explicit.part",
            "Voor een deel doen wij dit met uw uitdrukkelijke toestemming (AVG, artikel 6 lid 1 onder a en artikel 9 lid 2 onder a)."
        ),
        Said(
            "ground.consent.explicit.sometimes",
            "Soms doen wij dit met je uitdrukkelijke toestemming (AVG, artikel 6 lid 1 onder a en artikel 9 lid 2 onder a).",
            [:], .informal),
        Said(
            "ground.contract.plain.part",
            "Voor een deel is dit nodig om een overeenkomst met u uit te voeren (AVG, artikel 6 lid 1 onder b)."),
        Said(
            "ground.contract.plain.sometimes",
            "Soms is dit nodig om een overeenkomst met u uit te voeren (AVG, artikel 6 lid 1 onder b)."),
        Said(
            "ground.contract.orPreparation.part",
            "Voor een deel is dit nodig voor een overeenkomst met u, of om die op uw verzoek voor te bereiden (AVG, artikel 6 lid 1 onder b)."
        ),
        Said(
            "ground.contract.orPreparation.sometimes",
            "Soms is dit nodig voor een overeenkomst met jou, of om die op jouw verzoek voor te bereiden (AVG, artikel 6 lid 1 onder b).",
            [:], .informal),
        Said(
            "ground.legalObligation.sometimes", "Soms verplicht de wet ons dit te doen (AVG, artikel 6 lid 1 onder c)."),
        Said(
            "ground.vitalInterests.part",
            "Voor een deel is dit nodig om iemands leven of ernstig bedreigde gezondheid te beschermen (AVG, artikel 6 lid 1 onder d)."
        ),
        Said(
            "ground.vitalInterests.sometimes",
            "Soms is dit nodig om iemands leven of ernstig bedreigde gezondheid te beschermen (AVG, artikel 6 lid 1 onder d)."
        ),
        Said(
            "ground.publicTask.part",
            "Voor een deel is dit nodig voor een taak van algemeen belang (AVG, artikel 6 lid 1 onder e)."),
        Said(
            "ground.publicTask.sometimes",
            "Soms is dit nodig voor een taak van algemeen belang (AVG, artikel 6 lid 1 onder e)."),
        Said(
            "ground.legitimateInterest.unnamed.part",
            "Voor een deel hebben wij hier een gerechtvaardigd belang bij (AVG, artikel 6 lid 1 onder f)."),
        Said(
            "ground.legitimateInterest.unnamed.sometimes",
            "Soms hebben wij hier een gerechtvaardigd belang bij (AVG, artikel 6 lid 1 onder f)."),
        Said(
            "ground.legitimateInterest.named.part",
            "Voor een deel hebben wij hier een gerechtvaardigd belang bij: ons gebouw beveiligen (AVG, artikel 6 lid 1 onder f).",
            ["interest": .text("ons gebouw beveiligen")]),
        Said(
            "ground.legitimateInterest.named.sometimes",
            "Soms hebben wij hier een gerechtvaardigd belang bij: klanten binden (AVG, artikel 6 lid 1 onder f).",
            ["interest": .text("klanten binden")]),
        Said(
            "ground.outweighs", "Ons belang weegt zwaarder, omdat de gevolgen voor u klein zijn.",
            ["reason": .text("de gevolgen voor u klein zijn")]),
        Said(
            "consentDeclaration", "u bent de ouder of voogd van het kind",
            ["declaration": .text("u bent de ouder of voogd van het kind")]),
        Said(
            "withoutConsent.consequence", "Dan ziet u nog wel advertenties.",
            ["consequence": .text("ziet u nog wel advertenties")]),
        Said("withoutConsent.nothing", "Dat heeft geen gevolgen voor je.", [:], .informal),
        Said("withdrawal.withoutReason", "U hoeft daarvoor geen reden te geven."),
        Said("withdrawal.within", "Uw nieuwe keuze geldt uiterlijk na 24 uur.", ["term": .term(.hours(24))]),
        Said("withdrawal.stopsCollecting", "Daarna verzamelen wij hiervoor geen nieuwe gegevens meer."),
        Said("withdrawal.stopsUsing", "Daarna gebruiken wij de gegevens hiervoor niet meer."),
        Said("withdrawal.erases", "De gegevens die wij al hadden, wissen wij."),
        Said(
            "withdrawal.erasesOnRequest", "De gegevens die wij al hadden, wissen wij als je daarom vraagt.", [:],
            .informal),
        Said(
            "withdrawal.keptFor",
            "Wat nog nodig is voor een geschil, de beveiliging of een andere plicht, bewaren wij wel.",
            ["reasons": .choice(["een geschil", "de beveiliging", "een andere plicht"])]),
    ]
}
