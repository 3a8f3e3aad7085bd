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
        Said("right.erasure", "je gegevens te wissen (vergetelheid)", [:], .informal),
        Said("right.restriction", "uw gegevens wel te bewaren, maar voorlopig niet te gebruiken (beperking)"),
        Said(
            "right.portability",
            "gegevens die u ons gaf, digitaal aan u of een ander door te sturen (overdraagbaarheid)"),
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
            "request.form.addressed", "Wilt u een verzoek doen? Vul het formulier in op https://example.nl/verzoek.",
            ["address": .webAddress("https://example.nl/verzoek")]),
        Said("request.form.unaddressed", "Uw verzoek kunt u doen met het formulier op onze website."),
        Said(
            "rightToWithdraw.form", "Intrekken kan met het formulier op https://example.nl/intrekken.",
            ["address": .webAddress("https://example.nl/intrekken")]),
        Said(
            "request.telephone.addressed", "Bel ons met uw verzoek op 0800 1234.",
            ["telephone": .telephone("0800 1234")]),
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
                + "Dan kunt u een klacht indienen bij de AP, of binnen 6 weken na ontvangst van dat antwoord naar de rechter gaan."
        ),
        Said(
            "refusal.authority",
            "Ben je het niet eens met ons antwoord? Dan kun je daartegen binnen 6 weken bezwaar maken bij ons, "
                + "en daarna naar de rechter gaan. Ook kun je een klacht indienen bij de AP.", [:], .informal),
        Said(
            "answer.termOfLaw", "Volgens de wet krijgt u uiterlijk 1 maand na ontvangst van uw verzoek een reactie."),
        Said("right.information", "te vertellen wat wij met uw gegevens doen"),
        Said("right.electronicAccess", "u uw dossier digitaal te laten inzien, of daarvan een digitale kopie te geven"),
        Said("right.accessLog", "te vertellen wie uw dossier heeft ingezien"),
        Said("right.ownStatement", "een eigen verklaring aan uw dossier toe te voegen"),
        Said(
            "request.also", "Dat kan ook mondeling of via de docent.",
            ["ways": .choice(["mondeling", "via de docent"])]),
        Said(
            "request.ways", "Je kunt je verzoek mondeling of met een formulier doen.",
            ["ways": .choice(["mondeling", "met een formulier"])], .informal),
        Said(
            "request.onBehalf", "Iemand anders kan dit voor u doen: een gemachtigde, uw curator of uw mentor.",
            ["people": .choice(["een gemachtigde", "uw curator", "uw mentor"])]),
        Said(
            "request.forwarded",
            "Ook als wij via Voorbeeldnet of Fotodienst een verzoek om te wissen krijgen, wissen wij de gegevens.",
            ["parties": .choice(["Voorbeeldnet", "Fotodienst"])]),
        Said(
            "selfService.all", "Via uw account kunt u uw gegevens zelf bekijken en wissen.",
            ["place": .text("uw account"), "actions": .list(["bekijken", "wissen"])]),
        Said(
            "selfService.some",
            "Via de link onder elke mail kun je deze gegevens zelf verbeteren: je naam en je adres.",
            [
                "place": .text("de link onder elke mail"), "actions": .list(["verbeteren"]),
                "data": .list(["je naam", "je adres"]),
            ], .informal),
        Said("identityCheck.knownDetails", "Wij controleren wie u bent met gegevens die wij al van u hebben."),
        Said(
            "identityCheck.copyOnDoubt",
            "Twijfelen wij wie een verzoek doet? Dan kunnen wij een kopie van een identiteitsbewijs vragen."),
        Said("identityCheck.copyAlways", "Stuur bij elk verzoek een kopie van een identiteitsbewijs mee."),
        Said(
            "identityCheck.copyForAccess", "Vraag je om inzage? Stuur dan een kopie van een identiteitsbewijs mee.",
            [:],
            .informal),
        Said("identityCheck.proofOnDoubt", "Wij kunnen u vragen te laten zien wie u bent."),
        Said("identityCheck.inPerson", "Wij kunnen u vragen langs te komen met een identiteitsbewijs."),
        Said(
            "blackOut",
            "Stuurt u een kopie van een identiteitsbewijs? "
                + "Maak daarop dan eerst dit onleesbaar: uw pasfoto en het documentnummer.",
            ["details": .list(["uw pasfoto", "het documentnummer"])]),
        Said("fee.free", "Een verzoek kost u niets."),
        Said("fee.freeCopy", "Een kopie van je gegevens is gratis.", [:], .informal),
        Said(
            "fee.asLawAllows",
            "Een verzoek is gratis. Alleen voor extra kopieën, en voor verzoeken die duidelijk ongegrond of buitensporig zijn, kunnen wij kosten rekenen."
        ),
        Said("fee.always", "Voor een verzoek kunnen wij kosten rekenen."),
        Said(
            "answer.extension", "Is uw verzoek ingewikkeld? Dan kunnen wij daar 2 maanden extra voor nodig hebben.",
            ["term": .term(.months(2))]),
        Said(
            "refusal.regulator",
            "Bent u het niet eens met ons antwoord? Dan kunt u een klacht indienen bij de toezichthouder, of naar de rechter gaan."
        ),
        Said(
            "rightDetail.access.data", "U krijgt inzage in uw facturen en uw bestellingen.",
            ["data": .list(["uw facturen", "uw bestellingen"])]),
        Said(
            "rightDetail.access.when", "U krijgt inzage als u patiënt bent of was.",
            ["cases": .choice(["u patiënt bent", "was"])]),
        Said(
            "rightDetail.access.notWhen", "U krijgt geen inzage als dat een ander schaadt.",
            ["cases": .choice(["dat een ander schaadt"])]),
        Said(
            "rightDetail.access.then", "Wilt u inzage? Dan duurt het antwoord soms langer.",
            ["consequence": .text("duurt het antwoord soms langer")]),
        Said(
            "rightDetail.rectification.data", "U kunt uw naam en uw adres laten verbeteren.",
            ["data": .list(["uw naam", "uw adres"])]),
        Said(
            "rightDetail.rectification.when", "Verbeteren doen wij als de gegevens verouderd zijn.",
            ["cases": .choice(["de gegevens verouderd zijn"])]),
        Said(
            "rightDetail.rectification.notWhen", "Verbeteren doen wij niet als het om een oordeel gaat.",
            ["cases": .choice(["het om een oordeel gaat"])]),
        Said(
            "rightDetail.rectification.then", "Laat je gegevens verbeteren? Dan sturen wij een nieuwe pas.",
            ["consequence": .text("sturen wij een nieuwe pas")], .informal),
        Said("rightDetail.erasure.data", "U kunt uw account laten wissen.", ["data": .list(["uw account"])]),
        Said(
            "rightDetail.erasure.when",
            "Wissen doen wij als de gegevens niet meer nodig zijn of u uw woord terugneemt.",
            ["cases": .choice(["de gegevens niet meer nodig zijn", "u uw woord terugneemt"])]),
        Said(
            "rightDetail.erasure.notWhen", "Wissen doen wij niet als er nog een rekening openstaat.",
            ["cases": .choice(["er nog een rekening openstaat"])]),
        Said(
            "rightDetail.erasure.then", "Laat u gegevens wissen? Dan kunnen wij u niet meer helpen.",
            ["consequence": .text("kunnen wij u niet meer helpen")]),
        Said(
            "rightDetail.restriction.data", "U kunt het gebruik van uw foto’s laten beperken.",
            ["data": .list(["uw foto’s"])]),
        Said(
            "rightDetail.restriction.when", "Het gebruik beperken wij als de gegevens niet kloppen.",
            ["cases": .choice(["de gegevens niet kloppen"])]),
        Said(
            "rightDetail.restriction.notWhen", "Het gebruik beperken wij niet als wij u anders niet kunnen helpen.",
            ["cases": .choice(["wij u anders niet kunnen helpen"])]),
        Said(
            "rightDetail.restriction.then", "Laat je het gebruik beperken? Dan staat je account stil.",
            ["consequence": .text("staat je account stil")], .informal),
        Said(
            "rightDetail.portability.data", "U kunt uw naam en uw bestellingen digitaal krijgen of laten overdragen.",
            ["data": .list(["uw naam", "uw bestellingen"])]),
        Said(
            "rightDetail.portability.when", "Overdragen doen wij als u van bank wisselt.",
            ["cases": .choice(["u van bank wisselt"])]),
        Said(
            "rightDetail.portability.notWhen", "Overdragen doen wij niet als dat een ander schaadt.",
            ["cases": .choice(["dat een ander schaadt"])]),
        Said(
            "rightDetail.portability.then", "Laat u gegevens overdragen? Dan sluiten wij uw dossier.",
            ["consequence": .text("sluiten wij uw dossier")]),
        Said(
            "rightDetail.portability.to", "Overdragen kan aan een andere zorgverlener.",
            ["party": .text("een andere zorgverlener")]),
        Said(
            "rightDetail.objection.data", "U kunt bezwaar maken tegen het gebruik van uw melding.",
            ["data": .list(["uw melding"])]),
        Said(
            "rightDetail.objection.when", "Bezwaar maken kan als u daar last van hebt.",
            ["cases": .choice(["u daar last van hebt"])]),
        Said(
            "rightDetail.objection.notWhen", "Bezwaar maken kan niet als de wet ons dit opdraagt.",
            ["cases": .choice(["de wet ons dit opdraagt"])]),
        Said(
            "rightDetail.objection.then", "Maak je bezwaar? Dan kunnen wij je minder goed helpen.",
            ["consequence": .text("kunnen wij je minder goed helpen")], .informal),
        Said(
            "fileTransfer.when", "Als u verhuist, geven wij uw dossier door aan uw nieuwe huisarts.",
            ["occasion": .text("u verhuist"), "receiver": .text("uw nieuwe huisarts")]),
        Said(
            "fileTransfer.onRequest", "Vraagt u daarom, dan geven wij uw dossier door aan een andere praktijk.",
            ["receiver": .text("een andere praktijk")]),
        Said(
            "fileTransfer.ways", "Het dossier gaat persoonlijk of per aangetekende post.",
            ["ways": .choice(["persoonlijk", "per aangetekende post"])]),
        Said(
            "fileTransfer.within", "Wij doen dat zo snel mogelijk, uiterlijk 1 maand na uw verzoek.",
            ["term": .term(.months(1))]),
        Said(
            "fileTransfer.keepsOriginal", "Het originele dossier blijft bij ons. Een kopie kun je altijd krijgen.", [:],
            .informal),
        Said("rightDetail.erasure.notNeeded", "Wissen doen wij als wij de gegevens niet meer nodig hebben."),
        Said("rightDetail.erasure.consentWithdrawn", "Wissen doen wij als u uw toestemming intrekt."),
        Said("rightDetail.erasure.objected", "Wissen doen wij als je terecht bezwaar maakt.", [:], .informal),
        Said("rightDetail.erasure.unlawful", "Wissen doen wij als wij de gegevens niet mogen gebruiken."),
        Said("rightDetail.erasure.dutyToErase", "Wissen doen wij als wij dat volgens de wet moeten."),
        Said(
            "rightToObject", "U kunt ook bezwaar maken. Hoe dat gaat, leest u bij Bezwaar maken.",
            ["heading": .heading("Bezwaar maken")]),
        Said("rightToWithdraw.email", "Intrekken kan via privacy@zaak.nl.", ["email": .email("privacy@zaak.nl")]),
        Said(
            "rightToWithdraw.telephone", "Intrekken kan telefonisch, op 0800 1234.",
            ["telephone": .telephone("0800 1234")]),
        Said(
            "rightToWithdraw.post", "Intrekken kan per post, naar Postbus 1, 1000 AA Amsterdam.",
            ["address": .text("Postbus 1, 1000 AA Amsterdam")]),
    ]
}
