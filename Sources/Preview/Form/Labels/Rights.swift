extension FormLabels {
    /// How people use their rights, and complain.
    static let rights = """
        [RightsProcedure] rechten gebruiken | Hoe mensen hun rechten gebruiken. Welke rechten dat zijn, zegt de wet.
        * channel: Hoe doen mensen een verzoek? | De gewone weg.
        otherWays: Ook mogelijk | Andere manieren.
        otherRoutes: Ook via | Als woorden na “via”: “de knop Privacy in het portaal”.
        representatives: Namens een ander | Wie het voor iemand kan doen: “een gemachtigde”.
        forwardedBy: Doorgestuurd door | Wie verzoeken om te wissen aan u doorgeeft.
        * identityCheck: Hoe controleert u wie vraagt? | Vraag niet meer dan nodig.
        blackOut: Afschermen op een kopie | Wat mensen onleesbaar maken op een kopie van hun identiteitsbewijs.
        fee: Kosten | Niets kiezen betekent: gratis.
        * answerTerm: Antwoord binnen | De wet vraagt uiterlijk een maand.
        termExtension: Verlenging | Bij een ingewikkeld verzoek: hoogstens twee maanden.
        accessAnswer: Wat mensen bij inzage krijgen | Als woorden na “sturen wij”: “een kopie van [uw|je] gegevens”.
        correctsWrongData: Fouten verbeteren | U verbetert onjuiste gegevens.
        explainsRefusal: Weigering uitleggen | U legt uit waarom u iets weigert.
        refusalReasons: Redenen om te weigeren | Als deel van een zin na “als”. Voor de controle.
        ownComplaints: Klagen kan ook bij u | Naast de toezichthouder.
        officerComplaints: Klagen bij de FG | Of dat kan, of eerst moet.
        complaintPage: Klachtpagina | Het webadres van de klachtpagina van de toezichthouder.
        offers: Extra rechten | Rechten die u geeft al hoeft dat niet.
        details: Meer over één recht | Voor welke gegevens, wanneer wel en wanneer niet.
        selfService: Zelf doen | Wat mensen zelf kunnen, en waar.
        fileTransfer: Dossier overdragen | Hoe een dossier naar een andere zorgverlener gaat.
        denials: Geweigerde rechten | Voor de controle.
        limits: Grenzen uit de wet | Wanneer u van de wet mag weigeren.
        [RequestChannel] weg | Hoe mensen een verzoek doen.
        email: per e-mail | Naar uw e-mailadres.
        post: per post | Naar uw postadres.
        telephone: per telefoon | Naar uw nummer.
        form: met een formulier | Op uw website.
        [RequestWay] andere weg | Een andere manier voor een verzoek.
        email: per e-mail | Naar uw e-mailadres.
        post: per post | Naar uw postadres.
        telephone: per telefoon | Naar uw nummer.
        inPerson: persoonlijk | Mensen komen langs.
        form: met een formulier | Op papier of online.
        account: in het account | Na inloggen.
        website: op de website | Zonder inloggen.
        app: in de app | Op de telefoon.
        [RequestFee] kosten | Wanneer een verzoek geld kost.
        asLawAllows: alleen als de wet het toestaat | Zoals bij te veel verzoeken.
        always: altijd | Dat mag niet van de wet.
        free: gratis | Een verzoek kost niets.
        freeCopy: eerste kopie gratis | Voor meer kopieën betaalt iemand.
        [IdentityCheck] controle | Hoe u nagaat wie vraagt.
        knownDetails: met bekende gegevens | Zoals een klantnummer.
        copyOnDoubt: kopie bij twijfel | Een kopie van een identiteitsbewijs.
        copyAlways: altijd een kopie | Dat is zelden nodig.
        copyForAccess: kopie bij inzage | Alleen bij een verzoek om inzage.
        proofOnDoubt: bewijs bij twijfel | Op een andere manier.
        inPerson: persoonlijk | Iemand laat een bewijs zien.
        [CopyDetail] afschermen | Wat mensen op een kopie onleesbaar maken.
        photo: pasfoto | De foto.
        machineReadableZone: strook met cijfers | De regels onderaan.
        documentNumber: documentnummer | Het nummer van het bewijs.
        nationalNumber: burgerservicenummer | Het BSN.
        [OfficerComplaints] klagen bij de FG | Of dat kan of moet.
        possible: het kan | Mensen kiezen zelf.
        first: eerst bij de FG | Daarna pas bij de toezichthouder.
        [Right] recht | Een recht van mensen.
        withdrawal: toestemming intrekken | AVG art. 7 lid 3.
        access: inzage | AVG art. 15.
        rectification: verbetering | AVG art. 16.
        erasure: wissen | AVG art. 17.
        restriction: beperking | AVG art. 18.
        portability: meenemen van gegevens | AVG art. 20.
        objection: bezwaar | AVG art. 21.
        humanIntervention: een mens laten kijken | AVG art. 22.
        information: informatie | AVG art. 13 en 14.
        ownStatement: eigen verklaring in het dossier | BW art. 7:454.
        accessLog: zien wie keek | Wabvpz art. 15e.
        electronicAccess: digitale inzage | Wabvpz art. 15d.
        complaint: klacht | AVG art. 77.
        [RightDetail] meer over een recht | Wat bij u voor één recht geldt.
        right: Welk recht | Kies het recht.
        data: Voor welke gegevens | Met lidwoord of bezit: “[uw|je] bestellingen”.
        cases: Wanneer wel | Als deel van een zin na “als”.
        erasedWhen: Wissen als | De gevallen uit de wet.
        exceptions: Wanneer niet | Als deel van een zin na “als”.
        consequence: Gevolg | Wat er gebeurt als iemand dit recht gebruikt.
        receiver: Naar wie | Bij meenemen: wie de gegevens kan krijgen.
        [RightDetail.ErasureCase] geval | Wanneer de wet wissen vraagt.
        notNeeded: niet meer nodig | De gegevens zijn overbodig.
        consentWithdrawn: toestemming ingetrokken | En er is geen andere grondslag.
        objected: bezwaar gemaakt | En dat is terecht.
        unlawful: onrechtmatig | Het gebruik mocht niet.
        dutyToErase: plicht om te wissen | Door een wet.
        [RightDetail.Subject] recht | Een recht waarover u meer vertelt.
        access: inzage | AVG art. 15.
        rectification: verbetering | AVG art. 16.
        erasure: wissen | AVG art. 17.
        restriction: beperking | AVG art. 18.
        portability: meenemen van gegevens | AVG art. 20.
        objection: bezwaar | AVG art. 21.
        [SelfService] zelf doen | Wat mensen zelf met hun gegevens kunnen.
        place: Waar | Als woorden na “via”: “[uw|je] account”.
        actions: Wat | Wat mensen daar kunnen.
        data: Met welke gegevens | Als het niet voor alles geldt.
        [SelfService.Action] handeling | Wat mensen zelf kunnen.
        view: bekijken | Hun gegevens zien.
        correct: verbeteren | Fouten herstellen.
        complete: aanvullen | Iets toevoegen.
        download: downloaden | Een kopie krijgen.
        erase: wissen | Gegevens weghalen.
        [FileTransfer] dossier overdragen | Hoe een dossier naar een andere zorgverlener gaat.
        receiver: Aan wie | Als woorden na “aan”.
        occasion: Wanneer | Als deel van een zin na “als”.
        ways: Hoe | Bijvoorbeeld “per beveiligde e-mail”.
        within: Binnen | Hoe snel na het verzoek.
        keepsOriginal: Origineel blijft | Mensen kunnen altijd een kopie krijgen.
        [Denial] geweigerd recht | Een recht dat u weigert of beperkt. Wordt niet gepubliceerd.
        right: Welk recht | Kies het recht.
        unless: Behalve | Wanneer u het toch geeft, of waarom niet.
        [LawfulLimit] grens | Wanneer u van de wet mag weigeren.
        rightsOfOthers: rechten van anderen | Iemand anders zou er last van hebben.
        dutyToKeep: plicht om te bewaren | Een wet vraagt het.
        legalClaims: geschil | U hebt de gegevens nodig bij de rechter.
        unfounded: kennelijk ongegrond | Of te vaak gevraagd.
        """
}
