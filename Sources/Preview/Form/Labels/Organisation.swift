extension FormLabels {
    /// Who the organisation is, and how people reach it.
    static let organisation = """
        [Organisation] organisatie | Alles wat de organisatie zegt over haar gebruik van persoonsgegevens.
        id: Korte naam voor het webadres | De map van de verklaring: kleine letters, cijfers en streepjes.
        * addressing: Aanspreekvorm | Of de verklaring u of je zegt.
        * controller: Wie is verantwoordelijk? | De organisatie die beslist waarom en hoe zij gegevens gebruikt.
        officer: Functionaris gegevensbescherming (FG) | De onafhankelijke toezichthouder binnen uw organisatie, als u die hebt.
        hasNoOfficer: Er is geen FG | Zet dit aan als u in de verklaring wilt zeggen dat u geen FG hebt.
        contactPoints: Aparte contactpunten | Bij wie mensen terechtkunnen, naast uw algemene adressen.
        representative: Vertegenwoordiger in de Europese Unie | Alleen nodig als uw organisatie buiten de Unie is gevestigd.
        jointControllers: Samen verantwoordelijk met | Anderen met wie u samen over doel en middelen beslist.
        * subjects: Groepen mensen | Van wie u gegevens gebruikt. Bij de doelen kiest u uit deze groepen.
        subjectListing: Zijn dit alle groepen? | Of de lijst van mensen volledig is.
        * categories: Soorten gegevens | Welke gegevens u gebruikt. Bij de doelen kiest u uit deze soorten.
        categoryListing: Zijn dit alle soorten? | Of de lijst van gegevens volledig is.
        categoryModality: Gebruikt u ze altijd? | Of u deze gegevens altijd gebruikt, of kunt gebruiken.
        categoriesServePurposes: De gegevens dienen de doelen samen | Als u niet per doel zegt welke gegevens u gebruikt.
        minimisation: Niet meer dan nodig | Hoe u het gebruik van gegevens beperkt houdt.
        excludedData: Gegevens die u niet gebruikt | Wat u niet vraagt, gebruikt of bewaart.
        closedLists: Geen andere gegevens | Dat u geen andere gegevens gebruikt dan de verklaring noemt.
        * exclusions: Wat u niet met gegevens doet | Zoals verkopen, of er reclame mee maken.
        anonymised: Anonieme resultaten | Wat u van gegevens maakt en niet tot mensen te herleiden is.
        withoutPersonalData: Wat zonder persoonsgegevens gaat | Waarvoor u geen persoonsgegevens gebruikt.
        * collections: Hoe u aan de gegevens komt | Zoals met een formulier of per telefoon.
        * purposes: Doelen | Waarvoor u persoonsgegevens gebruikt, één voor één.
        grounds: Grondslagen van alle doelen samen | Als u niet per doel een grondslag noemt.
        agreements: Akkoord met een vinkje | Documenten waarmee mensen akkoord gaan door een vakje aan te vinken.
        * sharing: Met wie u gegevens deelt | Verwerkers, ontvangers en doorgifte naar andere landen.
        * retention: Bewaartermijnen | Hoe lang u gegevens bewaart, als dat niet bij een doel staat.
        statutoryTermsFirst: Een wettelijke termijn gaat voor | Vraagt de wet een andere termijn, dan geldt die.
        severalTerms: Als er meer termijnen gelden | Welke termijn geldt als dezelfde gegevens er meer hebben.
        backups: Reservekopieën | Wat er in reservekopieën gebeurt met gewiste gegevens.
        refusalRecords: Wat u onthoudt na een weigering | Wat u bewaart om een afmelding of bezwaar niet te vergeten.
        publications: Wat u openbaar maakt | Wat u van mensen publiceert of aan anderen laat zien.
        imageRules: Foto’s en video’s | Afspraken over beelden van mensen.
        * security: Beveiliging | Hoe u de gegevens beschermt.
        breach: Wie hoort het bij een datalek? | Wie u dan inlicht, hoe en hoe snel.
        breachDuty: Wat doet u bij een datalek? | De stappen die de wet vraagt.
        * website: Website | Uw website en de cookies daarop.
        apps: Apps | De apps van uw organisatie.
        * rights: Rechten gebruiken | Hoe mensen een verzoek doen en wat er dan gebeurt.
        authority: Andere toezichthouder | Alleen als mensen niet bij de Autoriteit Persoonsgegevens klagen.
        mailings: Berichten uit uzelf | Berichten die u stuurt zonder dat iemand erom vroeg.
        * newsletter: Nieuwsbrief | Of u een nieuwsbrief hebt waarvoor mensen zich aanmelden.
        * automatedDecisions: Besluiten door een computer | Besluiten zonder mens, met gevolgen voor mensen. Of dat die er niet zijn.
        * minors: Jonger dan 16 jaar | Of u gegevens van kinderen gebruikt, en wat dan geldt.
        ages: Leeftijden | Voor mensen van welke leeftijd u er bent.
        processorServices: Wat u in opdracht van klanten doet | Uw diensten als verwerker.
        stances: Uitspraken over uzelf | Voor de controle; wordt niet gepubliceerd.
        policies: Ander beleid | Beleid naast deze verklaring, van u of van anderen.
        ownWords: Eigen woorden | Zinnen die geen enkel ander veld kan zeggen. Geen regel controleert ze.
        * changes: Wijzigingen | Hoe de verklaring verandert en hoe lezers dat horen.
        * version: Versie | Welke uitgave van de verklaring dit is.
        earlierVersions: Eerdere versies | De uitgaven hiervoor, de laatste eerst.
        scope: Waar de verklaring over gaat | En wat u aan een ander document overlaat.
        disclaimers: Waar u niet voor instaat | Iets van anderen waarvoor u niet verantwoordelijk bent.
        advice: Advies aan lezers | Wat lezers zelf kunnen doen om minder gegevens te delen.
        placedNotices: Informatie op de plek zelf | Wat mensen te zien krijgen op het moment dat het ertoe doet.
        stored: Waar gegevens staan | In welke kolommen van databases de gegevens staan.
        standardTexts: Vaste teksten | Zinnen die lezers helpen en niets zeggen over uw gebruik van gegevens.
        [Addressing] aanspreekvorm | Hoe de verklaring lezers aanspreekt.
        formal: u | Zakelijk.
        informal: je | Persoonlijk.
        [Controller] verantwoordelijke | Wie beslist waarom en hoe gegevens worden gebruikt (AVG art. 4 onder 7).
        * name: Naam | De volledige naam van de organisatie.
        shortName: Korte naam | Zo noemt de verklaring u na de eerste keer.
        * email: E-mailadres | Het algemene adres, bijvoorbeeld info@example.nl.
        * telephone: Telefoonnummer | Het algemene nummer.
        * postalAddress: Postadres | Straat, nummer, postcode en plaats, op één regel.
        contactForm: Contactformulier | Het formulier op uw website, met lidwoord.
        * registration: KvK-nummer | De acht cijfers van uw inschrijving bij de Kamer van Koophandel.
        tradeNames: Handelsnamen | Andere namen waaronder u werkt.
        legalForm: Rechtsvorm | Met lidwoord: “een stichting”.
        identifiers: Andere nummers | Bijvoorbeeld uw btw-nummer of RSIN.
        visitingAddress: Bezoekadres | Als dat een ander adres is dan het postadres.
        otherAddresses: Andere adressen | Uw andere vestigingen.
        detailsAt: Waar staan uw gegevens? | De plek waar naam en contactgegevens te vinden zijn.
        country: Land van vestiging | Waar uw organisatie is gevestigd.
        isPublicAuthority: Overheidsorgaan | Zet dit aan voor een gemeente of ander bestuursorgaan.
        worksCouncilConsent: Instemming van de ondernemingsraad | Waar staat dat de raad instemde met het gebruik van gegevens van personeel.
        ukRepresentative: Vertegenwoordiger in het Verenigd Koninkrijk | Alleen als u zich op mensen daar richt.
        [Identifier] nummer | Een nummer waaronder de organisatie bekend is.
        kind: Soort nummer | Van welk register of kantoor.
        number: Nummer | Zoals het geschreven wordt: “NL001234567B01”.
        [Identifier.Kind] soort nummer | Een register of kantoor dat nummers geeft.
        vat: btw-nummer | Van de Belastingdienst, om op facturen te zetten.
        rsin: RSIN | Nummer van rechtspersonen en samenwerkingsverbanden.
        branch: vestigingsnummer | Van één vestiging, bij de Kamer van Koophandel.
        agb: AGB-code | Van zorgverleners.
        big: BIG-nummer | Van zorgverleners in het BIG-register.
        oin: OIN | Van organisaties die met de overheid digitaal werken.
        afm: AFM-nummer | Van ondernemingen met een vergunning van de AFM.
        foreign: buitenlands nummer | Van een register in een ander land.
        [ContactPoint] contactpunt | Bij wie mensen voor iets terechtkunnen.
        * topics: Waarvoor | Met welke vragen of verzoeken.
        * who: Wie | Een persoon, functie of team. Leeg betekent: de organisatie zelf.
        * email: E-mailadres | Het adres van dit contactpunt.
        * telephone: Telefoonnummer | Het nummer van dit contactpunt.
        form: Formulier | Het formulier dat mensen gebruiken, met lidwoord.
        page: Webpagina | De pagina waar mensen naartoe gaan.
        isInPerson: Langskomen kan | Mensen kunnen ook langskomen.
        oversees: Ziet toe op de privacywet | Dit contactpunt let er ook op dat de organisatie zich aan de wet houdt.
        [ContactPoint.Topic] onderwerp | Waarvoor mensen ergens terechtkunnen.
        questions: vragen | Vragen in het algemeen.
        privacyQuestions: vragen over privacy | Vragen over de verklaring en over gegevens.
        requests: verzoeken | Verzoeken om inzage, wissen en andere rechten.
        withdrawal: toestemming intrekken | Terugkomen op een toestemming.
        complaints: klachten | Klachten over het gebruik van gegevens.
        security: beveiliging | Meldingen van misbruik of een zwakke plek.
        [DataProtectionOfficer] FG | De functionaris gegevensbescherming (AVG art. 37-39).
        * name: Naam | Wie de FG is, zo nodig met functie.
        * email: E-mailadres | Het adres van de FG.
        * telephone: Telefoonnummer | Het nummer van de FG.
        postalAddress: Postadres | Het adres van de FG, op één regel.
        isReachedThroughUs: Bereikbaar via uw eigen adressen | De FG heeft geen eigen adres of nummer.
        tasks: Taken | Wat de FG doet, naast toezien op de wet.
        [DataProtectionOfficer.Task] taak van de FG | Wat de FG nog meer doet.
        carefulHandling: zorgvuldige omgang bewaken | Let erop dat zorgvuldig met gegevens wordt omgegaan.
        advice: adviseren | Geeft de organisatie advies.
        training: scholing | Zorgt dat medewerkers weten wat mag.
        questions: vragen beantwoorden | Beantwoordt vragen van mensen.
        authority: contact met de toezichthouder | Is aanspreekpunt voor de Autoriteit Persoonsgegevens.
        [JointController] gezamenlijk verantwoordelijke | Iemand met wie u samen over doel en middelen beslist (AVG art. 26).
        * name: Naam | De volledige naam.
        * arrangement: De afspraak in het kort | Wie wat doet, als hele zinnen zonder punt aan het eind.
        mayDiffer: Kan per geval verschillen | Wat geldt kan verschillen, bijvoorbeeld per docent.
        statement: Privacyverklaring | Het webadres van de eigen verklaring van die partij.
        contact: Bereikbaar via | Hoe mensen die partij bereiken.
        [Representative] vertegenwoordiger | De vertegenwoordiger in de Unie (AVG art. 27).
        * name: Naam | De volledige naam.
        * email: E-mailadres | Het adres van de vertegenwoordiger.
        * postalAddress: Postadres | Straat, nummer, postcode, plaats en land, op één regel.
        [ComplaintAuthority] toezichthouder | Een andere toezichthouder dan de Autoriteit Persoonsgegevens.
        name: Naam | Met lidwoord. Leeg betekent: de toezichthouder van het land waar mensen wonen.
        website: Website | Het webadres van de toezichthouder.
        """
}
