extension FormLabels {
    /// Messages, the statement itself, and what else it tells.
    static let other = """
        [Newsletter] nieuwsbrief | Een nieuwsbrief waarvoor mensen zich aanmelden.
        unsubscribe: Afmelden | Waar mensen zich afmelden: “de link in elke nieuwsbrief”.
        [Mailing] bericht | Berichten die u uit uzelf stuurt (Tw art. 11.7).
        * audience: Aan wie | Kies uit uw groepen mensen.
        * content: Wat erin staat | Bijvoorbeeld “actuele informatie”.
        * channel: Hoe | Hoe u ze stuurt.
        frequency: Hoe vaak | Regelmatig of af en toe.
        moment: Wanneer | Het moment van versturen.
        personalised: Persoonlijk gemaakt? | Of ieder een ander bericht krijgt.
        measures: Wat u meet | Bijvoorbeeld of mensen het bericht openen.
        measuredFor: Waarvoor u meet | Met het werkwoord aan het eind.
        measuredWithConsent: Alleen meten met toestemming | Van wie ja zei.
        isCommercial: Reclame? | Voor de controle.
        permission: Waarom mag het? | Bij reclame. Voor de controle.
        objectionAtCollection: Kon men meteen weigeren? | Bij eigen klanten. Voor de controle.
        * unsubscribe: Afmelden | Waar mensen ze stoppen: “de link onderaan elk bericht”.
        [Mailing.Channel] manier | Hoe u berichten stuurt.
        email: e-mail | Naar het e-mailadres.
        telephone: telefoon | Een gesprek.
        post: post | Op papier.
        sms: sms | Naar de telefoon.
        push: pushbericht | Op de telefoon.
        inApp: in de app | Binnen de app.
        chat: chat | Zoals WhatsApp.
        [Mailing.Frequency] hoe vaak | Hoe vaak u berichten stuurt.
        unsaid: niet gezegd | De verklaring zegt het niet.
        once: één keer | Daarna niet meer.
        irregular: af en toe | Zonder vast ritme.
        regular: regelmatig | Met een vast ritme.
        [Mailing.Measured] meting | Wat u van berichten meet.
        delivered: aangekomen | Of het bericht aankwam.
        opened: geopend | Of iemand het opende.
        clicked: aangeklikt | Of iemand op een link klikte.
        [Mailing.Permission] toestemming | Waarom reclame mag.
        consent: toestemming | Mensen zeiden ja.
        ownCustomers: eigen klanten | Over vergelijkbare producten.
        customersOfLotteryOrPublisher: klanten van loterij of uitgever | Binnen de regels.
        legalPersons: rechtspersonen | Op een adres daarvoor.
        publishedBusinessAddress: bekendgemaakt zakelijk adres | Voor dat doel.
        donors: donateurs | Binnen de regels.
        [Mailing.Personalisation] persoonlijk | Of berichten op iemand zijn afgestemd.
        always: altijd | Ieder krijgt een eigen bericht.
        onlyWithConsent: alleen met toestemming | Van wie ja zei.
        never: nooit | Iedereen krijgt hetzelfde.
        [Version] versie | Welke uitgave dit is, en vanaf wanneer.
        * number: Nummer | 1 voor de eerste; bij elke nieuwe uitgave één meer.
        minor: Nummer achter de punt | De 1 in 1.1.
        * date: Datum | De dag waarop u de verklaring vaststelde.
        month: Maand | Als u geen dag noemt.
        effective: Geldt vanaf | Als dat later is dan de datum.
        * changes: Wat is er anders | Als woorden: “de bewaartermijn van facturen”.
        [EarlierVersion] eerdere versie | Een uitgave die vervangen is.
        number: Nummer | Van die uitgave.
        minor: Nummer achter de punt | De 1 in 1.1.
        date: Datum | Vanaf wanneer zij gold.
        month: Maand | Als u geen dag noemt.
        changes: Wat was er anders | Dan de uitgave daarvoor.
        address: Webadres | Waar de tekst te lezen is.
        [ChangePolicy] wijzigingen | Hoe de verklaring verandert.
        * mayChange: De verklaring kan veranderen | Dan staat dat erin.
        announcement: Laat u het weten? | Of u wijzigingen meldt.
        * announcedBy: Hoe | Bijvoorbeeld “een bericht op onze website”.
        timing: Wanneer | Vooraf of achteraf.
        noticeTerm: Hoe lang vooraf | De tijd tussen bericht en wijziging.
        reasons: Waarom | Bijvoorbeeld “een wijziging van de wet”.
        takesEffect: Wanneer geldt een wijziging | Meteen of op een genoemde dag.
        checksItself: U controleert uzelf | U kijkt regelmatig of u zich aan de verklaring houdt.
        [ChangePolicy.Announcement] melding | Of u wijzigingen meldt.
        unsaid: niet gezegd | De verklaring zegt het niet.
        told: ja | U meldt het.
        notAlways: niet altijd | Soms niet.
        never: nooit | Lezers kijken zelf.
        [ChangePolicy.Effect] ingang | Wanneer een wijziging geldt.
        onStatedDate: op de genoemde dag | Die in de verklaring staat.
        onPublication: bij publicatie | Zodra zij online staat.
        [ChangePolicy.Timing] moment | Wanneer u wijzigingen meldt.
        unsaid: niet gezegd | De verklaring zegt het niet.
        beforehand: vooraf | Voordat zij gelden.
        afterwards: achteraf | Nadat zij gelden.
        [StatementScope] bereik | Waar de verklaring over gaat.
        covers: Waarover wel | Bijvoorbeeld “onze website”.
        excludes: Waarover niet | Bijvoorbeeld “onze ledenadministratie”.
        elsewhere: Waar dan wel | Waar lezers dat vinden.
        [Stored] plaats van gegevens | Waar gegevens in een database staan.
        * category: Welke gegevens | De naam van de soort gegevens.
        * columns: Kolommen | Bijvoorbeeld “klanten.email”.
        [StandardText] vaste tekst | Een zin die lezers helpt.
        otherSites: links naar andere websites | Die hebben een eigen verklaring.
        commission: in opdracht | Over werk in opdracht.
        newestVersion: de nieuwste versie | Waar die staat.
        rereading: nog eens lezen | Advies om dat soms te doen.
        questions: vragen | Dat lezers die kunnen stellen.
        askingParents: ouders vragen | Advies aan kinderen.
        [Advice] advies | Wat lezers zelf kunnen doen.
        kind: Wat u vraagt | Weglaten, alleen geven of melden.
        object: Wat | Bijvoorbeeld “[uw|je] burgerservicenummer”.
        place: Waarin | Bijvoorbeeld “[uw|je] cv”.
        then: Wat er dan gebeurt | Als woorden na “dan”.
        [Advice.Kind] advies | Wat u lezers vraagt.
        leaveOut: laat weg | Geef dit niet.
        giveOnly: geef alleen | En niets anders.
        report: meld | Laat dit weten.
        [Disclaimer] voorbehoud | Iets van anderen waarvoor u niet instaat.
        object: Wat | Bijvoorbeeld “de inhoud van andere websites”.
        kind: Hoe | Wat u erover zegt.
        whose: Van wie wel | Wie er dan voor instaat.
        isChosenWithCare: Zorgvuldig gekozen | U kiest hen met zorg.
        [Disclaimer.Kind] voorbehoud | Waar u niet voor instaat.
        noInfluence: geen invloed | U bepaalt het niet.
        notResponsible: niet verantwoordelijk | Een ander is dat.
        readersOwn: van de lezer zelf | Die is het zelf.
        anothers: van een ander | Die u noemt.
        [PlacedNotice] informatie op de plek | Wat mensen zien als het ertoe doet.
        place: Waar | Bijvoorbeeld “elke koppeling”.
        shows: Wat | Bijvoorbeeld “welke gegevens wij ophalen”.
        [ExternalPolicy] ander beleid | Beleid naast deze verklaring.
        name: Wat | Met lidwoord: “het beleid van Voorbeeld”.
        kind: Wat u ermee doet | U houdt zich eraan, of het geldt ergens anders voor.
        subject: Waarvoor | Als woorden na “bij”.
        address: Webadres | Waar het staat.
        [ExternalPolicy.Kind] verband | Wat het beleid met de verklaring te maken heeft.
        kept: u houdt zich eraan | Het geldt ook voor u.
        appliesElsewhere: geldt ergens anders voor | Niet voor deze verklaring.
        [OwnWords] eigen woorden | Zinnen die letterlijk in de verklaring komen.
        * text: Tekst | Hele zinnen, elk met een punt. Geen regel controleert ze.
        * section: Waar | Aan het eind van welk onderdeel.
        * approval: Goedgekeurd | Wie de zinnen las en ervoor instaat.
        [Approval] goedkeuring | Wie eigen woorden las. Wordt niet gepubliceerd.
        by: Wie | De naam.
        on: Wanneer | De dag waarop die persoon de tekst las.
        seal: Zegel | De code die verklaar check --strict bij de zin geeft.
        [DocumentSection] onderdeel | Een onderdeel van een document.
        inShort: in het kort | De samenvatting.
        controller: wie wij zijn | De verantwoordelijke.
        data: gegevens | Welke gegevens.
        purposes: doelen | Waarvoor.
        messages: berichten | Die u stuurt.
        embedded: onderdelen van anderen | Op de website.
        apps: apps | Van de organisatie.
        sharing: delen | Met wie.
        publication: openbaar maken | Wat u publiceert.
        transfers: doorgifte | Buiten de EER.
        retention: bewaren | Hoe lang.
        security: beveiliging | Hoe u beschermt.
        processorServices: in opdracht van klanten | Als verwerker.
        breach: datalekken | Wat u dan doet.
        decisions: besluiten door computers | Zonder mens.
        minors: jongeren | Onder de 16 jaar.
        cookies: cookies | Op de website.
        others: anderen | Waar u niet voor instaat.
        advice: advies | Aan lezers.
        rights: rechten | Van mensen.
        objection: bezwaar | Tegen een gebruik.
        complaint: klachten | Waar mensen klagen.
        changes: wijzigingen | Van de verklaring.
        cookieTopics: uitleg over cookies | In het cookiebeleid.
        placedCookies: geplaatste cookies | In het cookiebeleid.
        cookieConsent: toestemming voor cookies | In het cookiebeleid.
        browserHelp: hulp bij browsers | In het cookiebeleid.
        moreOnCookies: meer over cookies | In het cookiebeleid.
        [Stance] uitspraak | Iets wat u over uzelf zegt. Wordt niet gepubliceerd.
        kind: Wat | Kies de uitspraak.
        [Stance.Kind] uitspraak | Wat u over uzelf zegt.
        disclaimsProcessors: niet verantwoordelijk voor verwerkers | Dat mag niet van de wet.
        sharesWithNobody: deelt met niemand | De regels kijken of dat klopt.
        placesNoCookies: plaatst geen cookies | De regels kijken of dat klopt.
        readersMustReturn: lezers moeten terugkomen | Om wijzigingen te zien.
        statementIsAgreement: de verklaring is een overeenkomst | Dat is zij niet.
        """
}
