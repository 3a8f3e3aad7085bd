extension FormLabels {
    /// Who gets data, and what leaves the European Economic Area.
    static let sharing = """
        [Sharing] delen | Wie gegevens krijgt, en wanneer.
        * isWithNobody: U deelt met niemand | Dan staat dat in de verklaring.
        internalRecipients: Mensen binnen uw organisatie | Wie er met de gegevens werkt.
        internalListing: Zijn dit alle mensen? | Of de lijst volledig is.
        systems: Systemen | De enige systemen waarin u met gegevens werkt.
        * processors: Verwerkers | Partijen die voor u met gegevens werken, zoals een hostingbedrijf.
        * processorListing: Zijn dit alle verwerkers? | Of de lijst volledig is.
        hasAgreementsWithAll: Overeenkomst met elke verwerker | Ook met verwerkers die u niet noemt.
        duties: Afspraken | Waaraan partijen zich moeten houden.
        partyStandards: Eisen aan partijen | Waaraan elke partij voldoet met wie u werkt.
        * recipients: Ontvangers | Partijen die zelf beslissen wat zij met de gegevens doen, zoals de Belastingdienst.
        * recipientListing: Zijn dit alle ontvangers? | Of de lijst volledig is.
        disclosures: Wanneer u deelt | Gevallen waarin u gegevens aan anderen geeft.
        disclosureListing: Zijn dit alle gevallen? | Of de lijst volledig is.
        sharingByUser: Wat mensen zelf delen | Wat zij zelf met anderen kunnen delen.
        noAccess: Wie geen toegang heeft | Iemand die juist niet bij de gegevens kan.
        * transfers: Doorgifte buiten de EER | Wat voor alle doorgiften geldt. Of dat u niets doorgeeft.
        keptWithin: Waar u gegevens bewaart | Het gebied waarin ze blijven.
        [Processor] verwerker | Een partij die voor u met gegevens werkt (AVG art. 28).
        * name: Naam | De naam, of een omschrijving met lidwoord: “ons webhostingbedrijf”.
        * service: Wat zij doet | Als woorden na “voor”: “het bewaren van onze website”.
        * agreement: Is er een verwerkersovereenkomst? | De wet verplicht die.
        * country: Land | Waar zij de gegevens verwerkt.
        gets: Welke gegevens | Wat deze partij krijgt.
        modality: Hoe vaak | Of zij altijd gegevens krijgt.
        onlyAfter: Alleen na | Wat eerst moet gebeuren: “twee herinneringen”.
        may: Wat mag | Wat met de gegevens mag gebeuren, met het werkwoord aan het eind.
        onlyFor: Alleen voor | Het enige gebruik dat mag.
        contact: Vragen bij | Bij wie mensen vragen wat deze partij met de gegevens doet.
        shownIn: Te zien in | Waar mensen zien wat u deelde.
        isBeyondControl: Buiten uw invloed | U bepaalt niet wat zij met de gegevens doet.
        hasThemAnyway: Heeft de gegevens al | Ook zonder u.
        isCompliant: Voldoet aan de AVG | Dat zegt u van deze partij.
        ownUse: Ook eigen gebruik | Voor een deel beslist zij zelf, en is zij zelf verantwoordelijk.
        otherCountries: Andere landen | Landen buiten de EER waar zij gegevens verwerkt.
        transferModality: Hoe vaak buiten de EER | Altijd, soms of mogelijk.
        region: Gebied | Waar de gegevens blijven, als u geen land noemt.
        regionExtent: Altijd in dat gebied? | Hoe vast dat is.
        isWorldwide: Wereldwijd | Zij kan gegevens in elk land verwerken.
        safeguard: Waarom mag de doorgifte? | Alleen buiten de EER.
        otherSafeguards: Of een van deze | Wat de doorgifte anders toestaat.
        ownDeclaration: Eigen verklaring | Waar zij zelf zegt dat zij volgens de AVG werkt.
        subprocessors: Werkt zij met anderen? | Op welke voorwaarden zij werk uitbesteedt. Voor de controle.
        transfer: Dossier van de doorgifte | Wat u over de doorgifte vastlegde. Voor de controle.
        [Processor.Agreement] verwerkersovereenkomst | Of er een is.
        signed: ja, getekend | Er is een verwerkersovereenkomst.
        [OwnUse] eigen gebruik | Wat een verwerker voor zichzelf doet.
        use: Waarvoor | Als woorden na “voor”: “het voorkomen van fraude”.
        [Subprocessing] uitbesteding | Op welke voorwaarden een verwerker anderen inschakelt.
        authorised: met toestemming | U gaf toestemming.
        unauthorised: zonder toestemming | Dat mag niet.
        withoutSameDuties: zonder dezelfde afspraken | Dat mag niet.
        [Recipient] ontvanger | Een partij die zelf beslist wat zij met de gegevens doet (AVG art. 4 onder 9).
        * name: Naam | De naam, of een omschrijving met lidwoord: “de Belastingdienst”.
        * role: Beslist zij zelf? | Of niemand dat gezegd heeft.
        * use: Waarvoor | Als woorden na “voor”: “online betalen”.
        * country: Land | Waar zij de gegevens verwerkt.
        gets: Welke gegevens | Wat deze partij krijgt.
        modality: Hoe vaak | Of zij altijd gegevens krijgt.
        onlyAfter: Alleen na | Wat eerst moet gebeuren.
        may: Wat mag | Wat met de gegevens mag gebeuren, met het werkwoord aan het eind.
        onlyFor: Alleen voor | Het enige gebruik dat mag.
        contact: Vragen bij | Bij wie mensen vragen wat deze partij met de gegevens doet.
        shownIn: Te zien in | Waar mensen zien wat u deelde.
        isBeyondControl: Buiten uw invloed | U bepaalt niet wat zij met de gegevens doet.
        hasThemAnyway: Heeft de gegevens al | Ook zonder u.
        isCompliant: Voldoet aan de AVG | Dat zegt u van deze partij.
        otherCountries: Andere landen | Landen buiten de EER waar zij gegevens verwerkt.
        transferModality: Hoe vaak buiten de EER | Altijd, soms of mogelijk.
        region: Gebied | Waar de gegevens blijven, als u geen land noemt.
        regionExtent: Altijd in dat gebied? | Hoe vast dat is.
        isWorldwide: Wereldwijd | Zij kan gegevens in elk land verwerken.
        safeguard: Waarom mag de doorgifte? | Alleen buiten de EER.
        otherSafeguards: Of een van deze | Wat de doorgifte anders toestaat.
        transfer: Dossier van de doorgifte | Wat u over de doorgifte vastlegde. Voor de controle.
        [Recipient.Role] rol | Als wat een partij gegevens krijgt.
        controller: zij beslist zelf | Zij is zelf verantwoordelijk.
        unknown: niet gezegd | Nog niet uitgezocht.
        [InternalRecipient] interne ontvanger | Mensen binnen de organisatie die met gegevens werken.
        * name: Wie | Zoals de verklaring hen noemt: “onze docenten”.
        * use: Waarvoor | Als woorden na “voor”: “de ledenadministratie”.
        gets: Welke gegevens | Wat zij zien.
        onlyAfter: Alleen na | Wat eerst moet gebeuren.
        may: Wat mag | Wat zij ermee mogen doen.
        onlyFor: Alleen voor | Het enige gebruik dat mag.
        isOnlyWhereNeeded: Alleen wat nodig is | Zij zien niet meer dan hun werk vraagt.
        [SharedData] gedeelde gegevens | Welke gegevens iemand krijgt.
        data: Welke gegevens | Bijvoorbeeld “naam”, “adres”.
        [Duty] afspraak | Waaraan een partij gebonden is (AVG art. 28 lid 3).
        kind: Wat | De inhoud van de afspraak.
        source: Waar vastgelegd | In een overeenkomst, of als eis.
        [Duty.Kind] inhoud | Waaraan een partij gebonden is.
        dataAndPurpose: vaste gegevens en doel | Welke gegevens het zijn en waarvoor.
        instructionsOnly: alleen op uw instructie | Zij doet niets uit zichzelf.
        noOwnUse: geen eigen gebruik | Zij gebruikt ze niet voor zichzelf.
        agreedPurposeOnly: alleen het afgesproken doel | Niets anders.
        sameCare: dezelfde zorg | Even zorgvuldig als u.
        security: beveiliging | Zij beschermt de gegevens.
        secrecy: geheimhouding | Zij houdt ze geheim.
        breachNotice: melden van datalekken | Zij laat het u weten.
        returnOrErasure: teruggeven of wissen | Na afloop.
        subprocessorsByPermission: anderen alleen met toestemming | Voor uitbesteding.
        helpWithRequests: hulp bij verzoeken | Als mensen hun rechten gebruiken.
        audits: controle | U mag nagaan of zij zich eraan houdt.
        privacyLaw: de privacywet | Zij houdt zich aan de wet.
        withinEEA: binnen de EER | De gegevens blijven daar.
        [Duty.Source] vastlegging | Waar een afspraak staat.
        agreement: in een overeenkomst | U hebt het samen afgesproken.
        demand: als eis | U vraagt het.
        [PartyStandard] eis | Waaraan elke partij voldoet.
        compliant: voldoet aan de AVG | U werkt alleen met zulke partijen.
        guarantees: geeft garanties | Zij biedt voldoende garanties.
        [Disclosure] geval van delen | Een geval waarin u gegevens aan anderen geeft.
        * occasion: Wanneer | Kies het geval.
        * clause: In eigen woorden | Na “als”. Alleen bij “in eigen woorden”.
        * parties: Aan wie | Bijvoorbeeld “de politie”.
        gets: Welke gegevens | Wat zij dan krijgen.
        onlyAfter: Alleen na | Wat eerst moet gebeuren.
        may: Wat mag | Wat met de gegevens mag gebeuren.
        onlyFor: Alleen voor | Het enige gebruik dat mag.
        [Disclosure.Occasion] geval | Wanneer gegevens naar anderen gaan.
        requiredByLaw: als de wet het verplicht | Een wettelijke plicht.
        withConsent: met toestemming | Mensen zeiden ja.
        emergency: in een noodgeval | Bij direct gevaar.
        neededForPurposes: als een doel het vraagt | Nodig voor de genoemde doelen.
        onRequest: op verzoek van mensen zelf | Zij vragen het.
        authorityRequest: op verzoek van een overheid | Die daarom mag vragen.
        courtOrder: op bevel van een rechter | Een vonnis of bevel.
        legalClaims: bij een geschil | Voor een zaak bij de rechter.
        protection: om mensen te beschermen | Of eigendommen.
        vitalInterests: bij levensgevaar | Om iemand te redden.
        sameTreatment: bij dezelfde behandeling | Zorgverleners onder elkaar.
        fraudPrevention: tegen fraude | Om die te voorkomen.
        abuseReport: bij misbruik | Een melding daarvan.
        businessTransfer: bij overname | Als uw organisatie wordt overgenomen.
        described: in eigen woorden | Schrijf het zelf.
        [SharingByUser] wat mensen delen | Iets wat mensen zelf met anderen delen.
        object: Wat | Bijvoorbeeld “[uw|je] locatie”.
        way: Waarmee | Als woorden na “via”.
        isOnlyByUser: Alleen zij zelf | U deelt het nooit uit uzelf.
        isOffByDefault: Staat uit | Tot mensen het zelf aanzetten.
        [NoAccess] zonder toegang | Iemand die geen toegang heeft.
        party: Wie | Met lidwoord: “de accountant”.
        object: Waartoe | Als woorden na “toegang tot”: “ons systeem”.
        [KeptWithin] bewaargebied | Het gebied waarin u gegevens bewaart.
        region: Gebied | Kies het gebied.
        extent: Hoe vast | Of ze er altijd in blijven.
        [Transfers] doorgifte | Wat voor alle doorgiften buiten de EER geldt (AVG art. 44-49).
        * modality: Hoe vaak | Of gegevens altijd, soms of mogelijk buiten de EER gaan.
        * countries: Landen | Waar de gegevens heen gaan.
        countryListing: Zijn dit alle landen? | Of de lijst volledig is.
        isOnlyWithSafeguards: Alleen met waarborgen | De gegevens gaan alleen met passende waarborgen.
        * safeguards: Waarom mag de doorgifte? | Voor elke partij geldt er één.
        safeguardListing: Is dit alles? | Of de lijst volledig is.
        * copyRoute: Waar staat een kopie? | Waar mensen een kopie van de waarborgen krijgen.
        isAssessed: Per partij beoordeeld | Of de waarborgen genoeg zijn, en vastgelegd in een contract.
        hasExtraMeasures: Extra maatregelen | Waar de waarborgen alleen niet genoeg zijn.
        [Safeguard] waarborg | Wat een doorgifte buiten de EER toestaat.
        adequacyDecision: adequaatheidsbesluit | De Europese Commissie vindt het land veilig genoeg.
        dataPrivacyFramework: EU-VS-kader voor gegevensbescherming | Voor Amerikaanse bedrijven op de lijst.
        standardContractualClauses: modelcontract van de Europese Commissie | De standaardbepalingen van 2021.
        bindingCorporateRules: bindende bedrijfsvoorschriften | Regels binnen één concern, goedgekeurd.
        explicitConsent: uitdrukkelijke toestemming | Alleen bij uitzondering.
        codeOfConduct: gedragscode | Goedgekeurd en bindend.
        certification: certificering | Goedgekeurd en bindend.
        ownClauses: eigen contract | Met toestemming van de toezichthouder.
        publicInstrument: afspraak tussen overheden | Juridisch bindend.
        contractWithPerson: nodig voor een overeenkomst met iemand | Alleen bij uitzondering.
        contractInInterest: nodig voor een overeenkomst in iemands belang | Alleen bij uitzondering.
        publicInterest: gewichtig algemeen belang | Alleen bij uitzondering.
        legalClaims: rechtsvordering | Alleen bij uitzondering.
        vitalInterests: vitale belangen | Alleen bij uitzondering.
        publicRegister: openbaar register | Alleen bij uitzondering.
        compellingInterest: dwingend belang | Alleen bij hoge uitzondering.
        safeHarbor: Safe Harbor (ongeldig) | Geldt niet meer sinds 2015.
        privacyShield: Privacy Shield (ongeldig) | Geldt niet meer sinds 2020.
        contractualClausesBefore2021: oud modelcontract (ongeldig) | Vervangen in 2021.
        [TransferRecord] dossier | Wat u over een doorgifte vastlegde. Wordt niet gepubliceerd.
        assessment: Waar staat de beoordeling | Van de wet en praktijk in het land.
        certification: Laatst opgezocht op | De dag waarop u de partij op de lijst van het EU-VS-kader zag.
        isWithinDecision: Valt de partij onder het besluit? | Bij een adequaatheidsbesluit voor een deel van een land.
        repeats: Gaan gegevens er steeds weer heen? | Een uitzondering is daar niet voor bedoeld.
        [Publication] openbaarmaking | Wat u van mensen openbaar maakt of laat zien.
        object: Wat | Met lidwoord: “de namen van winnaars”.
        audience: Voor wie | Leeg betekent: voor iedereen.
        places: Waar | Bijvoorbeeld “onze website”.
        shows: Wat erbij staat | Wat u erbij laat zien.
        choices: Keuzes | Waaruit mensen kiezen: “[uw|je] naam”, “een schuilnaam”.
        isOnlyWithConsent: Alleen met toestemming | Anders maakt u het niet openbaar.
        condition: Alleen als | In welk geval alleen.
        isRemovedOnRequest: Weghalen op verzoek | Wie dat vraagt, krijgt het weg.
        [ImageRules] afspraken over beelden | Wanneer u foto’s en video’s van mensen maakt.
        occasion: Waarbij | Als woorden na “bij”: “onze lessen”.
        rules: Afspraken | Wat dan geldt.
        [ImageRule] afspraak | Wat geldt voor foto’s en video’s.
        announcedBeforehand: u kondigt het vooraf aan | Mensen weten het.
        publicationTold: u zegt waar beelden komen | Mensen weten het.
        allAgree: iedereen stemt in | Anders maakt u ze niet.
        allCanHaveThem: iedereen kan ze krijgen | Wie erop staat.
        consentOfRecognisable: toestemming van wie herkenbaar is | Voor publicatie.
        nobodyRecognisable: niemand herkenbaar | Zonder toestemming.
        consentOfParents: toestemming van ouders | Bij kinderen.
        canStayOut: buiten beeld blijven kan | Wie dat wil.
        removedOnRequest: weghalen op verzoek | Achteraf.
        [ProcessorService] dienst als verwerker | Wat u in opdracht van klanten doet.
        customers: Voor wie | Bijvoorbeeld “klanten”.
        hasSeparateStorage: Eigen opslag per klant | Elke klant heeft een eigen plek.
        isClosedToThirdParties: Dicht voor anderen | Anderen kunnen er niet bij.
        customersReachOnlyOwnData: Klanten zien alleen hun eigen gegevens | Niet die van anderen.
        isSeparated: Gescheiden | Gegevens van klanten blijven uit elkaar.
        data: Welke gegevens | Wat klanten daar bewaren.
        onlyAsProcessor: Alleen als verwerker | Mensen van wie u op geen andere manier gegevens hebt.
        hasAgreement: Overeenkomst met elke klant | Een verwerkersovereenkomst.
        isOnInstructionOnly: Alleen op instructie | U doet wat klanten vragen, en niets anders.
        requests: Verzoeken van mensen | Wat u doet met een verzoek over deze gegevens.
        isCustomersOwn: Van de klant | De gegevens blijven van de klant.
        atEnd: Na afloop | Wat er met de gegevens gebeurt als de dienst stopt.
        hasSubprocessorAgreements: Overeenkomst met uw eigen verwerkers | Met wie u een deel van het werk laat doen.
        support: Meekijken | Wie na toestemming van de klant mag meekijken.
        subprocessors: Werkt u met anderen? | Op welke voorwaarden. Voor de controle.
        [ProcessorService.AtEnd] na afloop | Wat er met de gegevens gebeurt.
        returned: teruggegeven | De klant krijgt ze.
        erased: gewist | U wist ze.
        asChosen: naar keuze van de klant | Teruggegeven of gewist.
        [ProcessorService.Requests] verzoeken | Wat u doet met een verzoek.
        passedOn: doorgestuurd | De klant handelt het af.
        handledTogether: samen afgehandeld | U en de klant.
        either: doorgestuurd of samen | Dat hangt ervan af.
        [ProcessorService.SupportAccess] meekijken | Wie mag meekijken en waarvoor.
        person: Wie | Bijvoorbeeld “onze directeur”.
        reason: Waarvoor | Als woorden na “voor”: “support”.
        """
}
