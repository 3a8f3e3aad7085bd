extension FormLabels {
    /// Purposes, their grounds, and what is decided by machines.
    static let purposes = """
        [Purpose] doel | Waarvoor u persoonsgegevens gebruikt.
        * name: Doel | Wat u doet, met het werkwoord aan het eind: “bestellingen leveren”.
        anchor: Oude naam van de kop | Zodat links naar deze kop blijven werken. Wordt niet getoond.
        details: Wat hoort erbij | Wat u voor dit doel precies doet.
        * subjects: Van wie | De groepen mensen om wie het gaat.
        * categories: Welke gegevens | De soorten gegevens die u gebruikt.
        categoryListing: Zijn dit alle gegevens? | Of de lijst van gegevens voor dit doel volledig is.
        isExclusive: Alleen voor dit doel | Wat u hiervoor krijgt, gebruikt u nergens anders voor.
        onlyIf: Alleen als | In welk geval alleen: “[u|je] de koppeling zelf aanzet”.
        isOffByDefault: Staat uit | Tot mensen het zelf aanzetten.
        * grounds: Grondslagen | Waarom u dit van de wet mag (AVG art. 6).
        options: Keuzes | Wat mensen kunnen kiezen, en wat dat betekent voor hun gegevens.
        optionsKeptIn: Keuze werkt ook door in | Waar u de keuze ook uitvoert.
        optOuts: Zelf stoppen | Eigen manieren om dit te stoppen of te beperken.
        offersObjection: Bezwaar kan | Mensen kunnen bezwaar maken, ook al hoeft dat niet van de wet.
        * recipients: Wie krijgt gegevens | Verwerkers en ontvangers. Vul hen in bij Delen.
        * retention: Bewaartermijnen | Hoe lang u de gegevens voor dit doel bewaart.
        * provision: Moeten mensen de gegevens geven? | En waarom: door een overeenkomst, door de wet, of niet.
        * withoutProvision: Gevolg van niet geven | Wat er gebeurt als iemand zijn gegevens niet geeft.
        profiling: Gevolgen van profilering | Wat een profiel voor mensen betekent.
        lastDay: Laatste dag | Als dit doel op een vaste dag eindigt.
        profile: Profiel of score | Hoe u een profiel of score maakt.
        selection: Selectie | Waarvan afhangt wie u benadert.
        specialDataExceptions: Waarom mag u bijzondere gegevens gebruiken? | De uitzondering in de wet. Voor de controle.
        criminalDataGrounds: Waarom mag u strafrechtelijke gegevens gebruiken? | De reden in de wet. Voor de controle.
        furtherUse: Gegevens van een ander doel | Als u ze eerst voor iets anders kreeg. Voor de controle.
        isLargeScale: Op grote schaal? | Voor de controle.
        isMonitoring: Volgt u mensen regelmatig? | Regelmatig en stelselmatig. Voor de controle.
        impactAssessment: DPIA | Waar de beoordeling van de risico’s is vastgelegd. Voor de controle.
        aiSystems: Kunstmatige intelligentie | AI-systemen die u voor dit doel gebruikt.
        [LegalBasis] grondslag | Waarom u gegevens voor een doel mag gebruiken.
        * ground: Grondslag | Een van de zes uit de wet.
        includesPreparation: Ook de aanloop | Overeenkomst: ook stappen ervoor, op verzoek van iemand, zoals een offerte.
        * statutes: Wetten | Wettelijke plicht of publieke taak: welke wetten.
        * interest: Welk belang | Gerechtvaardigd belang: welk belang u hebt.
        balancing: Waar staat de afweging? | Gerechtvaardigd belang: waar u de belangen tegen elkaar afwoog. De plek wordt niet gepubliceerd.
        outweighsBecause: Waarom weegt dat zwaarder? | Als deel van een zin na “omdat”.
        isPublicTask: Hoort dit bij uw overheidstaak? | Alleen voor overheden met een gerechtvaardigd belang.
        coverage: Voor hoeveel van het doel | Als het doel meer grondslagen heeft.
        * consent: Toestemming | Hoe u die vraagt, bewaart en laat intrekken.
        [LegalBasis.Coverage] bereik | Voor hoeveel van het doel de grondslag geldt.
        whole: het hele doel | Deze grondslag geldt voor alles.
        part: een deel | Voor de rest geldt een andere grondslag.
        sometimes: soms | In sommige gevallen.
        [LegalBasis.Ground] grondslag | De zes grondslagen van AVG art. 6 lid 1.
        consent: toestemming | Mensen zeggen er vooraf vrij ja op (onder a).
        contract: uitvoering van een overeenkomst | Nodig voor wat u met iemand afsprak (onder b).
        legalObligation: wettelijke verplichting | Een wet verplicht u ertoe (onder c).
        vitalInterests: vitale belangen | Nodig om iemands leven of gezondheid te beschermen (onder d).
        publicTask: taak van algemeen belang | Een taak die de wet u gaf (onder e).
        legitimateInterest: gerechtvaardigd belang | Uw belang weegt zwaarder dan dat van de mensen (onder f).
        [CommonGround] gedeelde grondslag | Een grondslag van doelen, zonder te zeggen van welke.
        * ground: Grondslag | Een van de zes uit de wet.
        isExplicit: Uitdrukkelijk | Toestemming: mensen zeggen uitdrukkelijk ja.
        includesPreparation: Ook de aanloop | Overeenkomst: ook stappen ervoor, op verzoek van iemand.
        * interest: Welk belang | Gerechtvaardigd belang: welk belang u hebt.
        [CommonGrounds] grondslagen samen | Wat geldt voor de grondslagen van alle doelen.
        bases: Grondslagen | Voor doelen die zelf geen grondslag noemen.
        weighsInterests: Belangen zijn afgewogen | U woog elk gerechtvaardigd belang af tegen dat van de mensen.
        otherUse: Gebruik voor iets anders | Wanneer u gegevens voor een ander doel gebruikt.
        laws: Wetten | Waarop de verklaring is gebaseerd, met lidwoord: “de AVG”.
        [CommonGrounds.OtherUse] ander gebruik | Wanneer u gegevens voor een ander doel gebruikt.
        onlyWithConsent: alleen met toestemming | U vraagt het eerst.
        agreedAnew: na een nieuwe afspraak | U spreekt het opnieuw af.
        onlyIfCompatible: alleen als het past | Het nieuwe doel moet passen bij het eerste.
        toldFirst: na een bericht vooraf | U laat het eerst weten.
        [Consent] toestemming | Hoe u toestemming vraagt, bewaart en laat intrekken (AVG art. 7).
        * scope: Waarvoor | Wat mensen toestaan, met het werkwoord aan het eind.
        * moment: Wanneer vraagt u het | Als deel van een zin na “als”: “u voor het eerst mailt”.
        * ways: Hoe geven mensen die | Bijvoorbeeld met een vinkje.
        acts: Door iets te doen | Door welke handeling mensen toestemming geven.
        declarations: Wat mensen verklaren | Hele zinnen, zonder punt aan het eind.
        withoutConsent: Gevolg van weigeren | Wat er gebeurt als iemand geen toestemming geeft.
        * withdrawal: Waar intrekken | Waar mensen op hun toestemming terugkomen.
        needsNoReason: Zonder reden | Niemand hoeft te zeggen waarom.
        takesEffectWithin: Binnen welke tijd | Hoe snel een andere keuze uiterlijk ingaat.
        afterWithdrawal: Na het intrekken | Wat er dan met de gegevens gebeurt.
        keptFor: Nog nodig voor | Waarvoor u na het intrekken nog gegevens nodig kunt hebben.
        record: Waar legt u het vast | Wie wanneer waarvoor toestemming gaf. Voor de controle.
        isExplicit: Uitdrukkelijk | Nodig bij bijzondere gegevens (AVG art. 9).
        contractNeedsData: Zijn de gegevens toch al nodig? | Door een overeenkomst of wet. Voor de controle.
        refusalIsFree: Kunnen mensen vrij weigeren? | Zonder nadeel. Voor de controle.
        [ConsentWay] manier van toestemmen | Hoe mensen toestemming geven.
        impliedBySigning: door te tekenen | Afgeleid uit een handtekening. Dat is geen geldige toestemming.
        impliedByUse: door gebruik | Afgeleid uit gebruik. Dat is geen geldige toestemming.
        conditionOfContract: als voorwaarde | Verplicht bij een overeenkomst. Dat is zelden vrij.
        oral: mondeling | In een gesprek.
        email: per e-mail | In een bericht.
        separateAct: met een aparte handeling | Los van andere afspraken.
        writing: schriftelijk | Op papier of digitaal, in woorden.
        telephone: telefonisch | In een telefoongesprek.
        form: met een formulier | Op papier of online.
        tickBox: met een vinkje | In een vakje dat eerst leeg is.
        button: met een knop | Op een scherm.
        settings: in de instellingen | Van een account of apparaat.
        [WithdrawalEffect] na intrekken | Wat er met de gegevens gebeurt.
        stopsCollecting: u verzamelt niets meer | Nieuwe gegevens komen er niet bij.
        erases: u wist ze | De gegevens verdwijnen.
        erasesOnRequest: u wist ze op verzoek | Als iemand erom vraagt.
        stopsUsing: u gebruikt ze niet meer | De gegevens blijven liggen.
        [ProvisionDuty] verplichting | Of mensen hun gegevens moeten geven.
        contract: ja, voor de overeenkomst | Zonder die gegevens kan de overeenkomst niet.
        law: ja, door de wet | De wet verplicht het.
        voluntary: nee, vrijwillig | Mensen kiezen zelf.
        [PurposeOption] keuze | Iets wat mensen bij een doel kunnen kiezen.
        name: Keuze | Wat mensen kiezen.
        kept: Wat u dan bewaart | De enige gegevens die u dan bewaart.
        leftOut: Wat u dan niet bewaart | Gegevens die wegblijven.
        [OptOut] manier om te stoppen | Een eigen manier om een doel te stoppen of te beperken.
        action: Wat mensen doen | Met het werkwoord aan het eind.
        place: Waar | Waar mensen dat doen.
        [Profile] profiel | Hoe u een profiel of score maakt (AVG art. 4 onder 4).
        scored: Wie krijgt een score | In het meervoud. Leeg betekent: een profiel van mensen.
        data: Van welke gegevens | Waaruit u het profiel maakt.
        observed: Welk gedrag | Waar u op let.
        lookback: Hoe oud mogen de gegevens zijn | De langste tijd terug.
        lookbackFor: Andere tijd voor | Waarvoor gegevens ouder of nieuwer zijn.
        isAdviceOnly: Alleen advies | De uitkomst heeft geen rechtsgevolg.
        [Lookback] terugkijktijd | Hoe oud gegevens voor een profiel mogen zijn.
        things: Waarvoor | Waar deze tijd voor geldt.
        term: Hoe oud | De langste tijd terug.
        [Profile.Observation] gedrag | Waar u voor een profiel op let.
        ownSite: op uw eigen website | Wat mensen daar doen.
        otherSites: op andere websites | Wat mensen elders doen.
        [FurtherUse] ander doel | Gegevens die u eerst voor iets anders kreeg (AVG art. 6 lid 4).
        originalPurpose: Eerste doel | Waarvoor u de gegevens kreeg.
        notice: Hoe horen mensen het | Voordat u ermee begint.
        compatibility: Waar staat dat het past | Waar u vastlegde dat het nieuwe doel bij het eerste past.
        [AISystem] AI-systeem | Kunstmatige intelligentie die u gebruikt.
        kind: Wat het doet | De soort toepassing.
        provider: Van wie | Wie het systeem levert.
        data: Wat de leverancier krijgt | Welke gegevens daarheen gaan.
        providerMayKeep: Blijft daar | De gegevens kunnen in de systemen van de leverancier blijven.
        check: Wie controleert de uitkomst | Voordat u die gebruikt.
        isDisclosed: Weten mensen het? | Of mensen weten dat zij met AI te maken hebben. Voor de controle.
        isForHealthOrSafety: Om medische redenen of veiligheid? | Bij emotieherkenning op werk of school. Voor de controle.
        [AISystem.Check] controle | Wie de uitkomst bekijkt.
        users: de gebruikers zelf | Zij bekijken de uitkomst eerst.
        staff: medewerkers | Iemand van u bekijkt de uitkomst eerst.
        [AISystem.Kind] soort AI | Wat het systeem doet.
        chatbot: chatbot | Praat met mensen.
        emotionRecognition: emotieherkenning | Leest gevoelens af.
        biometricCategorisation: indeling op lichaamskenmerken | Deelt mensen in.
        textGeneration: teksten schrijven | Maakt nieuwe tekst.
        imageGeneration: beelden maken | Maakt nieuwe beelden.
        answering: vragen beantwoorden | Zoekt antwoorden.
        analysis: analyseren | Haalt patronen uit gegevens.
        recommendation: aanbevelen | Stelt iets voor.
        translation: vertalen | Zet tekst om in een andere taal.
        transcription: uitschrijven | Maakt tekst van spraak.
        development: software maken | Helpt bij programmeren.
        [AutomatedDecision] besluit door een computer | Een besluit zonder mens, met gevolgen (AVG art. 22).
        * subject: Waarover | Waarover de computer besluit: “uw aanvraag”.
        isMinor: Zonder grote gevolgen | Het besluit heeft geen rechtsgevolg en geen ander groot gevolg.
        systems: Welke systemen | De namen van de systemen.
        * logic: Waar let de computer op | De gegevens die meetellen.
        procedure: Hoe besluit de computer | De stappen en uitgangspunten.
        * consequence: Gevolg | Wat er kan gebeuren.
        * allowedBy: Waarom mag het | De grondslag die dit toestaat.
        * review: Waar vraagt iemand een mens | Waar mensen een nieuw oordeel door een mens vragen.
        [SpecialDataException] uitzondering | Waarom bijzondere gegevens mogen (AVG art. 9 lid 2 en UAVG).
        explicitConsent: uitdrukkelijke toestemming | Mensen zeiden uitdrukkelijk ja.
        employmentLaw: arbeidsrecht en sociale zekerheid | Een plicht of recht uit die wetten.
        vitalInterests: vitale belangen | Iemand kan zelf niet toestemmen.
        ownMembers: eigen leden | Van een kerk, vakbond of partij.
        madePublic: zelf openbaar gemaakt | Iemand maakte het zelf openbaar.
        legalClaims: rechtsvordering | Voor een zaak bij de rechter.
        substantialPublicInterest: zwaarwegend algemeen belang | Op grond van een wet.
        besideCriminalData: naast strafrechtelijke gegevens | Nodig bij gegevens over strafbare feiten.
        healthcare: zorg | Behandeling of beheer van de zorg.
        publicHealth: volksgezondheid | Op grond van een wet.
        research: onderzoek of statistiek | Met waarborgen.
        identificationOrPreference: identificatie of gelijke kansen | Uitzondering voor ras of afkomst.
        publicOffice: functie in het openbaar bestuur | Uitzondering voor politieke overtuiging.
        spiritualCare: geestelijke verzorging | Uitzondering voor geloof.
        ownGeneticData: erfelijke gegevens van de persoon zelf | Alleen over wie ze gaan.
        authentication: toegang of beveiliging | Uitzondering voor biometrie.
        employerOrPensionFund: werkgever of pensioenfonds | Uitzondering voor gezondheid.
        schoolOrProbation: school of reclassering | Uitzondering voor gezondheid.
        [CriminalDataGround] reden | Waarom strafrechtelijke gegevens mogen (AVG art. 10 en UAVG).
        explicitConsent: uitdrukkelijke toestemming | Mensen zeiden uitdrukkelijk ja.
        vitalInterests: vitale belangen | Iemand kan zelf niet toestemmen.
        madePublic: zelf openbaar gemaakt | Iemand maakte het zelf openbaar.
        legalClaims: rechtsvordering | Voor een zaak bij de rechter.
        treatyOrSupervisor: verdrag of toezichthouder | Nodig voor een verdrag, of met ontheffing.
        research: onderzoek of statistiek | Met waarborgen.
        criminalLaw: strafrecht | Door wie de wet dat opdraagt.
        publicPartnership: samenwerking van overheden | Publiek-private samenwerking.
        healthcare: zorg | Naast gegevens over gezondheid.
        ownDecision: besluit over de persoon zelf | Op verzoek of voor een prestatie.
        ownProtection: eigen bescherming | Strafbare feiten tegen u of uw personeel.
        staffRules: regels voor personeel | Volgens regels met de ondernemingsraad.
        securityFirm: beveiligingsbedrijf | Met een vergunning.
        sameGroup: zelfde concern | Voor bedrijven van dezelfde groep.
        permit: vergunning | Met een vergunning van de Autoriteit Persoonsgegevens.
        otherLaw: een andere wet | Die het toestaat.
        [Agreement] akkoord | Documenten waarmee mensen akkoord gaan.
        documents: Documenten | Met lidwoord: “onze voorwaarden”.
        form: Op welk formulier | Met lidwoord.
        [Exclusion] uitgesloten gebruik | Iets wat u niet met gegevens doet.
        * use: Wat u niet doet | Kies het gebruik.
        data: Met welke gegevens | Alleen als het voor sommige gegevens geldt.
        parties: Wie krijgt ze niet | Wie in het bijzonder niets krijgt.
        otherUses: In eigen woorden | Waarvoor u gegevens nog meer niet gebruikt.
        exception: Behalve | Wanneer het toch kan.
        [Exclusion.Exception] uitzondering | Wanneer het toch kan.
        law: als de wet het verplicht | Alleen dan.
        consent: met toestemming | Alleen dan.
        separateConsent: met aparte toestemming | Alleen dan.
        contract: voor een overeenkomst | Alleen dan.
        [Exclusion.Use] gebruik | Wat u niet met gegevens doet.
        sale: verkopen | U verkoopt geen gegevens.
        rental: verhuren | U verhuurt geen gegevens.
        commercialDisclosure: voor geld delen | U deelt ze niet om eraan te verdienen.
        advertisingNetworks: delen met advertentienetwerken | Die krijgen niets.
        dataBrokers: delen met datahandelaren | Die krijgen niets.
        disclosure: delen met anderen | Niemand anders krijgt ze.
        otherDisclosure: anders delen dan genoemd | Alleen wat in de verklaring staat.
        externalServers: naar servers van anderen sturen | De gegevens blijven bij u.
        advertising: reclame | U gebruikt ze niet voor reclame.
        ownAdvertising: eigen reclame | Niet voor reclame van uzelf.
        othersAdvertising: reclame van anderen | Niet voor reclame van anderen.
        marketing: marketing | U gebruikt ze niet voor marketing.
        commercialUse: commercieel gebruik | U verdient er niet aan.
        otherPurposes: andere doelen | Alleen de genoemde doelen.
        unsolicitedMessages: ongevraagde berichten | U stuurt die niet.
        profiling: profileren | U maakt geen profielen.
        ranking: rangschikken | U zet mensen niet op volgorde.
        tracking: volgen | U volgt mensen niet.
        priceDifferences: andere prijzen | Iedereen ziet dezelfde prijs.
        aiTraining: AI trainen | Niet met deze gegevens.
        publicAITraining: openbare AI trainen | Niet met deze gegevens.
        other: iets anders | Schrijf het in eigen woorden.
        """
}
