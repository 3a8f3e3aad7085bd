import Claims
import Facts

extension Said {
    static let rights: [Said] = [
        Said("rights", "U kunt ons vragen om:"),
        Said(
            "right.access",
            "te vertellen of en waarvoor wij gegevens van u hebben, en daarvan een kopie te geven (inzage)"
        ),
        Said("right.rectification", "fouten te verbeteren en ontbrekende gegevens aan te vullen (rectificatie)"),
        Said("right.erasure", "je gegevens te wissen", [:], .informal),
        Said("right.restriction", "uw gegevens wel te bewaren, maar voorlopig niet te gebruiken (beperking)"),
        Said(
            "right.portability",
            "de gegevens die u ons met toestemming of voor een overeenkomst gaf, "
                + "digitaal aan u of aan een ander te geven (overdraagbaarheid)"),
        Said(
            "right.humanIntervention",
            "een mens opnieuw te laten beslissen, als een computer zonder mens over u besliste"),
        Said("rightsLimits", "Niet elk recht geldt in elke situatie."),
        Said(
            "limit.rightsOfOthers",
            "Een kopie geven wij zonder wat de rechten van anderen schaadt, zoals hun privacy."),
        Said("limit.dutyToKeep", "Gegevens die wij volgens de wet moeten bewaren, wissen wij niet."),
        Said("limit.legalClaims", "Gegevens die nodig zijn voor een rechtszaak, wissen wij niet."),
        Said(
            "limit.unfounded", "Een verzoek dat duidelijk ongegrond of buitensporig is, kunnen wij weigeren."),
        Said(
            "rightToWithdraw",
            "Gaf je ons toestemming, dan kun je die altijd intrekken. "
                + "Dat verandert niets aan wat wij daarvóór met geldige toestemming deden.", [:], .informal),
        Said("request.email.addressed", "Mail uw verzoek naar privacy@zaak.nl.", ["email": .email("privacy@zaak.nl")]),
        Said(
            "request.email.unaddressed",
            "U kunt uw verzoek mailen."),
        Said(
            "request.post.addressed", "Stuur uw verzoek naar Postbus 1, 1000 AA Amsterdam.",
            ["address": .text("Postbus 1, 1000 AA Amsterdam")]),
        Said(
            "request.post.unaddressed", "Je verzoek kun je per post doen.",
            [:],
            .informal),
        Said(
            "request.telephone.addressed", "Bel ons met uw verzoek op 0800 1234.", ["telephone": .text("0800 1234")]),
        Said(
            "request.telephone.unaddressed",
            "Uw verzoek kunt u telefonisch doen."),
        Said(
            "answer.term", "U krijgt zo snel mogelijk antwoord, uiterlijk 2 weken na ontvangst van uw verzoek.",
            ["term": .term(.weeks(2))]),
        Said(
            "answer.access", "Vraagt u om inzage? Dan sturen wij u een uitdraai.", ["answer": .text("een uitdraai")]),
        Said("answer.correction", "Kloppen uw gegevens niet? Dan wijzigen of verwijderen wij ze."),
        Said("refusal.explained", "Wijzen wij uw verzoek af, dan leggen wij uit waarom."),
        Said(
            "refusal.remedies",
            "Bent u het niet eens met ons antwoord? "
                + "Dan kunt u een klacht indienen bij de AP, of naar de rechter gaan."),
        Said(
            "refusal.authority",
            "Ben je het niet eens met ons antwoord? Dan kun je daartegen bezwaar maken bij ons, "
                + "en daarna naar de rechter gaan. Ook kun je een klacht indienen bij de AP.", [:], .informal),
        Said(
            "answer.termOfLaw", "Volgens de wet krijgt u uiterlijk 1 maand na ontvangst van uw verzoek een reactie."),
    ]
}
