extension FormLabels {
    /// Websites, cookies and apps.
    static let website = """
        [Website] website | Uw website (Tw art. 11.7a).
        * address: Webadres | Bijvoorbeeld https://example.nl.
        otherAddresses: Andere webadressen | Van websites waarover de verklaring ook gaat.
        * hasCertificate: Met certificaat | De verbinding met de website is beveiligd (https).
        * cookies: Cookies | De cookies die u plaatst. Of dat u er geen plaatst.
        * excluded: Wat u niet doet | Zoals bezoekers volgen.
        embedded: Onderdelen van anderen | Zoals een kaart, een video of lettertypen.
        version: Versie van het cookiebeleid | Als die anders is dan van de privacyverklaring.
        earlierVersions: Eerdere versies van het cookiebeleid | De laatste eerst.
        needsNoBanner: Geen cookiebanner nodig | Omdat niets op de website toestemming vraagt.
        storesNothingElse: Verder wordt niets opgeslagen | Ook niet op een andere manier dan met cookies.
        lacks: Wat de website niet heeft | Zoals accounts of formulieren.
        analytics: Bezoek tellen | Een dienst die bezoeken telt.
        cookieHelp: Uitleg over cookies | Wat het cookiebeleid uitlegt.
        futureCookies: Cookies in de toekomst | Wat u eerst doet als u later andere cookies gebruikt.
        hosts: Servers van anderen | Van wie de servers zijn waarmee de browser van bezoekers verbinding maakt.
        [ContactedHost] server | Een server waarmee de browser van bezoekers verbinding maakt.
        name: Naam van de server | Bijvoorbeeld “fonts.example.com”.
        party: Van wie | De naam die elders in uw verklaring staat.
        [Website.Feature] onderdeel | Wat een website kan hebben.
        accounts: accounts | Waarmee mensen inloggen.
        forms: formulieren | Die mensen invullen.
        comments: reacties | Die mensen achterlaten.
        chat: chat | Een gesprek op de website.
        orders: bestellingen | Een webwinkel.
        [Analytics] dienst die telt | Een dienst die bezoeken telt.
        * name: Naam | Van de dienst.
        * usesNoCookies: Zonder cookies | De dienst werkt zonder.
        * gets: Welke gegevens | Bijvoorbeeld “bezochte pagina’s”.
        getsListing: Is dit alles? | Of de lijst volledig is.
        * practices: Privacy | Hoe de dienst bezoekers ontziet.
        dashboard: Openbare cijfers | Waar iedereen de cijfers ziet.
        [Analytics.Practice] werkwijze | Hoe de dienst bezoekers ontziet.
        keepsNoAddresses: bewaart geen IP-adressen | Helemaal niet.
        shortensAddresses: kort IP-adressen in | Een deel valt weg.
        makesNoProfiles: maakt geen profielen | Van bezoekers.
        honoursDoNotTrack: let op Do Not Track | Een instelling van de browser.
        showsTotalsOnly: toont alleen totalen | Geen losse bezoekers.
        standsOnOwnServer: staat op uw eigen server | Niet bij een ander.
        [Cookies] cookies | Wat de website op apparaten bewaart of leest.
        * cookies: Welke cookies | Eén voor één, of in groepen.
        * listing: Zijn dit alle cookies? | Of de lijst volledig is.
        placedOnVisit: Meteen bij een bezoek | Cookies komen er zodra iemand de website opent.
        excludedData: Wat er niet in staat | Zonder lidwoord: “namen”, “wachtwoorden”.
        keptAtMost: Hoogstens bewaard | Hoe lang cookies ten hoogste blijven.
        * consent: Toestemming | Hoe u die vraagt en laat intrekken.
        [Cookie] cookie | Eén cookie, of een groep zonder namen.
        * name: Technische naam | Bijvoorbeeld “_ga”.
        * label: Omschrijving | Hoe de verklaring de cookie noemt: “bezoekcookies”.
        * party: Van wie | Wie de cookie plaatst.
        * category: Soort volgens de wet | Bepaalt of u toestemming nodig hebt.
        technique: Techniek | Als het geen gewone cookie is.
        * purposes: Waarvoor | Met het werkwoord aan het eind: “bezoek tellen”.
        serves: Bij welk doel | Kies uit uw doelen.
        data: Wat erin staat | Welke gegevens.
        dataListing: Is dit alles? | Of de lijst volledig is.
        tells: Wat u kunt zien | Wat u door de cookie van bezoekers weet.
        placedWhen: Wanneer | Wanneer de cookie wordt geplaatst.
        withoutIt: Zonder de cookie | Wat er dan gebeurt: “kunnen wij geen bezoek tellen”.
        * lifetime: Hoe lang | Hoe lang de cookie blijft.
        thirdParties: Wie leest mee | Anderen die de cookie kunnen lezen.
        isSetBeforeConsent: Geplaatst vóór toestemming? | Voor de controle.
        legalBasis: Grondslag | Die u voor de cookie noemt. Voor de controle.
        isAddressMasked: IP-adres ingekort? | Bij tellen van bezoek. Voor de controle.
        onlyCounts: Alleen tellen? | Zonder reclame of eigen gebruik door de dienst. Voor de controle.
        [Cookie.Tells] wat u ziet | Wat u door een cookie weet.
        totalsOnly: alleen totalen | Geen losse bezoekers.
        notCombined: niet gekoppeld | Aan andere gegevens.
        recognisesDevice: herkent het apparaat | Bij een volgend bezoek.
        [CookieCategory] soort | De soorten cookies in de wet.
        functional: functioneel | Nodig om de website te laten werken. Geen toestemming nodig.
        limitedAnalytics: beperkt analytisch | Telt met weinig gevolgen voor privacy. Geen toestemming nodig.
        analytics: analytisch | Telt bezoek. Toestemming nodig.
        tracking: volgend | Volgt bezoekers, bijvoorbeeld voor reclame. Toestemming nodig.
        unsaid: niet gezegd | Nog niet uitgezocht.
        [StorageTechnique] techniek | Waarmee iets wordt opgeslagen of gelezen.
        cookie: cookie | Een klein bestand van de browser.
        localStorage: lokale opslag | Blijft na sluiten van de browser.
        sessionStorage: sessieopslag | Verdwijnt bij sluiten van het tabblad.
        browserDatabase: database in de browser | Voor meer gegevens.
        pixel: pixel | Een onzichtbaar plaatje.
        clickId: klik-id | Een code in een link.
        advertisingId: advertentie-id | Een code van de telefoon.
        fingerprint: vingerafdruk van de browser | Herkenning aan instellingen.
        script: script | Een programma in de pagina.
        [CookieLifetime] levensduur | Hoe lang een cookie blijft.
        session: tot de browser sluit | Een sessiecookie.
        untilErased: tot de bezoeker hem wist | Zonder einddatum.
        term: Een vaste tijd | Bijvoorbeeld 1 jaar.
        until: Tot iets gebeurt | Als deel van een zin na “tot”: “[u|je] uitlogt”.
        [CookieConsent] toestemming voor cookies | Hoe u die vraagt en laat intrekken.
        * scope: Voor welke cookies | Voor sommige of voor alle.
        * moment: Wanneer | Bijvoorbeeld “bij uw eerste bezoek aan onze website”.
        isAskedOnce: Eén keer | U vraagt het niet steeds opnieuw.
        * choices: Keuzes | Waaruit bezoekers kiezen: “alleen noodzakelijke cookies”.
        * withdrawal: Intrekken | Waar bezoekers terugkomen op hun keuze.
        * refusingIsAsEasy: Even makkelijk weigeren? | Of weigeren net zo weinig moeite kost.
        wall: Website dicht zonder cookies? | Of bezoekers die weigeren de website niet zien. Voor de controle.
        [CookieConsent.Scope] bereik | Voor welke cookies u toestemming vraagt.
        some: sommige cookies | Alleen waar de wet het vraagt.
        all: alle cookies | Ook voor de andere.
        [CookieConsent.Wall] cookiemuur | Hoe de website dicht blijft.
        withoutAlternative: zonder alternatief | Dat mag niet.
        withEqualAlternative: met een gelijkwaardig alternatief | Zoals betalen.
        [CookieConsent.Withdrawal] intrekken | Waar bezoekers terugkomen op hun keuze.
        browserSettings: in de browser | Met de instellingen van de browser zelf.
        place: Op de website | Waar: “de link Cookies onderaan elke pagina”.
        [CookieHelp] uitleg | Wat het cookiebeleid uitlegt.
        topics: Onderwerpen | Wat u over cookies uitlegt.
        choices: Instellingen | Wat bezoekers in hun browser kunnen.
        effects: Gevolgen | Wat er gebeurt na blokkeren of wissen.
        tools: Programma’s | Die cookies blokkeren, bij naam.
        pages: Hulppagina’s | Van elke browser.
        moreAt: Meer lezen | Een openbare pagina die meer uitlegt.
        [CookieHelp.Topic] onderwerp | Wat u over cookies uitlegt.
        whatTheyAre: wat cookies zijn | In gewone woorden.
        whatFor: waar cookies voor dienen | In gewone woorden.
        theyAreSafe: dat cookies geen kwaad kunnen | Voor het apparaat.
        [CookieHelp.Setting] instelling | Wat bezoekers kunnen.
        blockAll: alles blokkeren | Geen enkele cookie.
        blockThirdParty: die van anderen blokkeren | Alleen die.
        blockSites: per website blokkeren | Bij sommige websites.
        blockKinds: per soort blokkeren | Sommige soorten.
        warn: waarschuwen | Bij elke cookie.
        delete: wissen | Cookies die er al zijn.
        [CookieHelp.Effect] gevolg | Wat er dan gebeurt.
        siteSuffers: de website werkt minder goed | Sommige onderdelen.
        siteWorks: de website blijft werken | Alles doet het nog.
        oldOnesStay: oude cookies blijven | Tot iemand ze wist.
        settingsAreLost: instellingen gaan verloren | Zoals een gekozen taal.
        theyComeBack: cookies komen terug | Bij een volgend bezoek.
        perDevice: per apparaat | Op elk apparaat opnieuw instellen.
        [HelpPage] hulppagina | Hoe iemand cookies in een browser beheert.
        browser: Browser | Bijvoorbeeld “Firefox”.
        address: Webadres | Van de hulppagina.
        steps: Stappen | Waar het staat: “Instellingen en dan Privacy”.
        [FutureCookies] latere cookies | Wat u eerst doet.
        kinds: Welke | Bijvoorbeeld “cookies voor statistieken”.
        steps: Wat u eerst doet | Kies de stappen.
        [FutureCookies.Step] stap | Wat u eerst doet.
        askConsent: toestemming vragen | Altijd.
        askConsentIfNeeded: toestemming vragen waar nodig | Als de wet het vraagt.
        changeStatement: de verklaring aanpassen | Vooraf.
        tellPeople: het laten weten | Aan bezoekers.
        [ExcludedTool] wat u niet doet | Wat een website niet met bezoekers doet.
        trackingCookies: volgcookies | U plaatst ze niet.
        analyticalCookies: analytische cookies | U plaatst ze niet.
        marketingCookies: marketingcookies | U plaatst ze niet.
        othersCookies: cookies van anderen | U plaatst ze niet.
        trackingCookiesWithoutConsent: volgcookies zonder toestemming | U vraagt het altijd eerst.
        analyticsTools: diensten die bezoek meten | U gebruikt ze niet.
        trackingTools: diensten die volgen | U gebruikt ze niet.
        advertisingNetworks: advertentienetwerken | U gebruikt ze niet.
        socialMediaPixels: pixels van sociale media | U gebruikt ze niet.
        following: volgen | U volgt bezoekers niet.
        crossSiteTracking: volgen over websites heen | U volgt bezoekers elders niet.
        fingerprinting: herkennen aan de browser | U doet dat niet.
        [EmbeddedContent] onderdeel van een ander | Iets van een ander in uw website of app.
        * label: Wat | Met lidwoord: “de kaart”.
        * party: Van wie | De partij die gegevens krijgt. Vul die in bij Delen.
        role: Rol van die partij | Als wat zij gegevens krijgt. Voor de controle.
        page: Alleen op | De enige pagina waar het staat.
        * loading: Wanneer laadt het | Wanneer het apparaat verbinding maakt met die partij.
        * gets: Welke gegevens | Wat die partij krijgt: “[uw|je] IP-adres”.
        getsListing: Is dit alles? | Of de lijst volledig is.
        storesOnDevice: Bewaart of leest het iets? | Op het apparaat van de bezoeker.
        collectsOnlyNeeded: Alleen wat nodig is | Al het andere staat uit.
        leavesAccountClosed: Geen toegang tot het account | Van de bezoeker bij die partij.
        isBeyondControl: Buiten uw invloed | U bepaalt niet wat zij daarna doet.
        [EmbeddedContent.Loading] laden | Wanneer er verbinding is.
        onOpening: bij het openen | Meteen.
        onUse: bij gebruik | Als iemand het gebruikt.
        onClick: na een klik | Pas dan.
        newWindow: in een nieuw venster | Op de website van de ander.
        onSending: bij het versturen | Van een formulier.
        [EmbeddedContent.Role] rol | Als wat een partij gegevens krijgt.
        processor: verwerker | Zij werkt voor u.
        jointController: samen verantwoordelijk | U beslist samen.
        recipient: ontvanger | Zij beslist zelf.
        [App] app | Een app van uw organisatie.
        * name: Naam | Van de app.
        * permissions: Toegang | Waarom de app vraagt op het apparaat.
        permissionsInSettings: In te stellen | Mensen geven en nemen toegang in de instellingen.
        * storage: Op het apparaat | Wat de app daar bewaart.
        exchanges: Tussen apparaten | Wat rechtstreeks van het ene naar het andere gaat.
        embedded: Onderdelen van anderen | Wat in de app van een ander is.
        [AppPermission] toegang | Waarom een app vraagt.
        kind: Waartoe | Kies de toegang.
        uses: Waarvoor | Met het werkwoord aan het eind: “de weg wijzen”.
        demandedBy: Verplicht door | Het systeem dat dit vraagt, al leest de app niets.
        isOptional: Hoeft niet | De app werkt ook zonder.
        isGivenAgainInSettings: Later via instellingen | Wie weigerde, zet het daar eerst aan.
        [AppPermission.Kind] toegang | Waar een app bij kan.
        location: locatie | Tijdens gebruik.
        backgroundLocation: locatie op de achtergrond | Ook als de app dicht is.
        camera: camera | Foto’s en video maken.
        microphone: microfoon | Geluid opnemen.
        photos: foto’s | Die al op het apparaat staan.
        files: bestanden | Op het apparaat.
        contacts: contacten | Het adresboek.
        calendar: agenda | Afspraken.
        bluetooth: bluetooth | Verbinding van dichtbij.
        nearbyDevices: apparaten in de buurt | Zoeken en verbinden.
        internet: internet | Verbinding maken.
        notifications: meldingen | Berichten van de app.
        motion: beweging | Stappen en bewegingen.
        health: gezondheid | Gegevens over gezondheid.
        biometrics: vingerafdruk of gezicht | Om te ontgrendelen.
        tracking: volgen | In andere apps en op websites.
        [DeviceData] gegevens op het apparaat | Wat een app op het apparaat bewaart.
        data: Wat | Bijvoorbeeld “[uw|je] favorieten”.
        uses: Waarvoor | Met het werkwoord aan het eind.
        isOnlyThere: Alleen daar | Niet op een server.
        isClosedToController: U kunt er niet bij | Alleen de gebruiker zelf.
        until: Tot | Als deel van een zin na “tot”.
        term: Hoe lang | De tijd dat ze blijven.
        erasedBy: Wissen via | Hoe mensen ze wissen.
        [DirectExchange] rechtstreekse uitwisseling | Gegevens van apparaat naar apparaat.
        data: Wat | Bijvoorbeeld “[uw|je] bijnaam”.
        audience: Naar wie | Wiens apparaten het krijgen.
        channels: Waarmee | Bijvoorbeeld “bluetooth”.
        condition: Alleen als | Als deel van een zin na “als”.
        """
}
