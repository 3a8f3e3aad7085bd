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
            "Dit is nodig om iemands leven of gezondheid te beschermen (AVG, artikel 6 lid 1 onder d)."),
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
    ]
}
