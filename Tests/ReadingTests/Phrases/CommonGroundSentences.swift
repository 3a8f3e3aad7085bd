import Claims
import Facts

extension Said {
    static let commonGrounds: [Said] = [
        Said(
            "laws", "Wij houden ons aan de AVG en de Wet op de medische hulpmiddelen.",
            ["laws": .list(["de AVG", "de Wet op de medische hulpmiddelen"])]),
        Said("commonGrounds.allOne", "Voor elk doel geldt deze grondslag, de reden die de wet daarvoor vraagt:"),
        Said(
            "commonGrounds.allMany",
            "Voor elk doel geldt één van deze grondslagen, de redenen die de wet daarvoor geeft:"),
        Said("commonGrounds.othersOne", "Voor elk doel waar geen grondslag bij staat, geldt deze:"),
        Said("commonGrounds.othersMany", "Voor elk doel waar geen grondslag bij staat, geldt één van deze:"),
        Said("commonGround.consent", "uw toestemming (AVG, artikel 6 lid 1 onder a)"),
        Said(
            "commonGround.explicitConsent",
            "je uitdrukkelijke toestemming (AVG, artikel 6 lid 1 onder a en artikel 9 lid 2 onder a)", [:], .informal),
        Said("commonGround.expressConsent", "uw uitdrukkelijke toestemming (AVG, artikel 6 lid 1 onder a)"),
        Said("commonGround.contract", "een overeenkomst met u (AVG, artikel 6 lid 1 onder b)"),
        Said("commonGround.othersContract", "een overeenkomst (AVG, artikel 6 lid 1 onder b)"),
        Said(
            "commonGround.othersContractOrPreparation",
            "een overeenkomst, of de voorbereiding daarvan op verzoek (AVG, artikel 6 lid 1 onder b)"),
        Said(
            "commonGround.contractOrPreparation",
            "een overeenkomst met jou, of de voorbereiding daarvan op jouw verzoek (AVG, artikel 6 lid 1 onder b)", [:],
            .informal),
        Said("commonGround.legalObligation.plain", "een wettelijke verplichting (AVG, artikel 6 lid 1 onder c)"),
        Said(
            "commonGround.legalObligation.by",
            "een wettelijke verplichting uit Archiefwet, artikel 3 (AVG, artikel 6 lid 1 onder c)",
            ["statutes": .list(["Archiefwet, artikel 3"])]),
        Said(
            "commonGround.vitalInterests",
            "het beschermen van iemands leven of ernstig bedreigde gezondheid (AVG, artikel 6 lid 1 onder d)"),
        Said("commonGround.publicTask.plain", "een taak van algemeen belang (AVG, artikel 6 lid 1 onder e)"),
        Said(
            "commonGround.publicTask.by",
            "een taak van algemeen belang uit Gemeentewet, artikel 160 (AVG, artikel 6 lid 1 onder e)",
            ["statutes": .list(["Gemeentewet, artikel 160"])]),
        Said("commonGround.legitimateInterest.unnamed", "een gerechtvaardigd belang (AVG, artikel 6 lid 1 onder f)"),
        Said(
            "commonGround.legitimateInterest.named",
            "een gerechtvaardigd belang: zorgvuldig werken (AVG, artikel 6 lid 1 onder f)",
            ["interest": .text("zorgvuldig werken")]),
        Said(
            "interestsWeighed",
            "Beroepen wij ons op een gerechtvaardigd belang, dan hebben wij dat afgewogen tegen uw belangen."),
        Said("otherUse.onlyWithConsent", "Voor een ander doel gebruiken wij uw gegevens alleen met uw toestemming."),
        Said(
            "otherUse.agreedAnew",
            "Veranderen onze doelen of diensten? Dan maken wij daarover opnieuw afspraken met jou.", [:], .informal),
        Said(
            "otherUse.onlyIfCompatible",
            "Voor een ander doel gebruiken wij uw gegevens alleen als dat past bij het doel waarvoor wij ze kregen."),
        Said("otherUse.toldFirst", "Voor een ander doel gebruiken wij uw gegevens pas nadat wij u dat hebben verteld."),
        Said(
            "tickedAgreement.on",
            "Vinkt u het vakje op het lidformulier aan, dan gaat u akkoord met onze regels en dit protocol.",
            ["form": .text("het lidformulier"), "documents": .list(["onze regels", "dit protocol"])]),
        Said(
            "tickedAgreement.plain", "Vink je het vakje aan, dan ga je akkoord met onze voorwaarden.",
            ["documents": .list(["onze voorwaarden"])], .informal),
    ]
}
