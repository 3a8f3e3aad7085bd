extension FormLabels {
    /// How data are protected, and what happens when that fails.
    static let security = """
        [Security] beveiliging | Hoe u gegevens beschermt (AVG art. 32).
        * appropriate: Passende maatregelen | Dat u ze neemt, in het algemeen.
        * measures: Maatregelen | Wat u doet, één voor één.
        protections: Bescherming van bepaalde gegevens | Wat u met die gegevens doet.
        otherMeasures: Andere maatregelen | In eigen woorden.
        certifications: Certificaten | Wat gecertificeerd is.
        exchanges: Veilig uitwisselen | Hoe u gegevens veilig met anderen deelt.
        locations: Bewaarplaatsen | Waar u gegevens bewaart.
        ownAccess: Alleen het eigene zien | Waar mensen alleen hun eigen gegevens zien.
        linkAccess: Toegang met een link | Wat iedereen met de link kan zien.
        viewings: Beperkt bekijken | Wat alleen soms of door sommigen wordt bekeken.
        limits: Grenzen | Waar de bescherming ophoudt, eerlijk gezegd.
        reports: Meldpunt | Waar mensen misbruik of een zwakke plek melden.
        hosting: Waar de gegevens staan | Op welke server.
        commitments: Beloften | Wat mensen of partijen hebben verklaard.
        * staffOnly: Alleen medewerkers | Dat alleen mensen die voor u werken de gegevens zien.
        [Security.StaffAccess] toegang | Of alleen medewerkers de gegevens zien.
        withoutException: zonder uitzondering | Niemand anders ziet ze.
        exceptAsStated: tenzij de verklaring anders zegt | De verklaring noemt de uitzonderingen.
        [AppropriateMeasures] passende maatregelen | Dat u ze neemt, in het algemeen.
        * kind: Soort | Technisch, organisatorisch of allebei.
        * risks: Waartegen | Zonder lidwoord: “misbruik”, “verlies”.
        scale: Haalbaar voor | Voor wie de maatregelen haalbaar moeten zijn.
        isReviewed: Regelmatig gecontroleerd | U kijkt of ze nog passen.
        [AppropriateMeasures.Kind] soort | Wat voor maatregelen het zijn.
        technicalAndOrganisational: technisch en organisatorisch | Allebei.
        technical: technisch | Apparaten en programma’s.
        organisational: organisatorisch | Afspraken en werkwijzen.
        unspecified: niet gezegd | Alleen dat zij passend zijn.
        [SecurityMeasure] maatregel | Eén maatregel.
        kind: Welke | Kies de maatregel.
        isExplained: Met uitleg | De verklaring legt ook uit wat het betekent.
        [SecurityMeasure.Kind] maatregel | Een maatregel die gegevens beschermt.
        personalPassword: persoonlijk wachtwoord | Ieder logt met een eigen wachtwoord in.
        confidentialityDuty: geheimhoudingsplicht | Medewerkers houden gegevens geheim.
        intrusionProtection: bescherming tegen inbraak | Op computers en netwerken.
        encryptedConnection: versleutelde verbinding | Niemand leest onderweg mee.
        backups: reservekopieën | U kunt verloren gegevens terugzetten.
        multiFactorAuthentication: inloggen in twee stappen | Altijd.
        multiFactorWherePossible: inloggen in twee stappen waar dat kan | Niet overal.
        accessOnlyWhereNeeded: alleen toegang waar nodig | Medewerkers zien wat hun werk vraagt.
        accessControl: rechten per persoon | U bepaalt wie waarbij kan.
        authentication: inloggen | Alleen met een account.
        accessReviews: controle van toegang | U kijkt regelmatig wie waarbij kan.
        accessEnds: toegang stopt bij vertrek | Wie weggaat, kan er niet meer bij.
        limitedProductionAccess: weinig mensen bij de systemen | Waarop een dienst draait.
        automaticLogout: vanzelf uitloggen | Na enige tijd zonder gebruik.
        strongPasswords: sterke wachtwoorden | Die zijn verplicht.
        passwordsKeptSafe: wachtwoorden veilig bewaard | In een beveiligde kluis.
        encryptionAtRest: versleutelde opslag | Ook opgeslagen gegevens zijn onleesbaar.
        endToEndEncryption: versleuteld van begin tot eind | Alleen afzender en ontvanger lezen mee.
        encryptionWhereNeeded: versleuteling waar nodig | Niet overal.
        encryptedPayments: versleutelde betalingen | Bij betalen.
        encryptedDevices: versleutelde apparaten | Laptops en telefoons.
        pseudonymisation: pseudoniemen | Namen zijn vervangen door een code.
        logging: logboek | Belangrijke handelingen worden vastgelegd.
        auditLog: logboek van inzage | U legt vast wie welke gegevens bekijkt of wijzigt.
        securityUpdates: beveiligingsupdates | U installeert ze snel.
        securityTests: beveiligingstests | U test de beveiliging.
        externalTests: tests door anderen | Deskundigen van buiten testen.
        audits: controles | U laat de werkwijze nakijken.
        monitoring: bewaking | U let op vreemde gebeurtenissen.
        firewall: firewall | Houdt ongewenst verkeer tegen.
        virusScanner: virusscanner | Zoekt schadelijke programma’s.
        securedServers: beveiligde servers | De servers zijn beschermd.
        securedNetwork: beveiligd netwerk | Het netwerk is beschermd.
        mailProtection: bescherming van e-mail | Met SPF, DKIM en DMARC.
        dnssec: DNSSEC | Beschermt uw webadres tegen vervalsing.
        separation: gescheiden gegevens | Gegevens van klanten blijven uit elkaar.
        testData: testen zonder echte gegevens | Alleen verzonnen gegevens.
        lockedRooms: afgesloten ruimtes | Met een slot.
        lockedCabinets: afgesloten kasten | Met een slot.
        lockedDevices: vergrendelde apparaten | Met een code.
        fewDevices: weinig apparaten | Gegevens staan op zo weinig mogelijk plekken.
        noPaperCopies: geen papieren kopieën | U drukt niets af.
        cleanDesk: leeg bureau | Er blijft niets liggen.
        shredding: papierversnipperaar | U versnippert papier.
        secureDisposal: veilig afvoeren | Van oude apparaten en papier.
        alarm: alarm | Het gebouw heeft een alarm.
        accompaniedVisitors: bezoek onder begeleiding | Bezoekers lopen niet los rond.
        confidentialityAgreements: getekende geheimhouding | Medewerkers hebben getekend.
        training: scholing | Medewerkers leren veilig werken.
        securityPolicy: beveiligingsbeleid | U hebt het op papier.
        incidentProcedure: werkwijze bij incidenten | U weet wat u dan doet.
        securityTeam: beveiligingsteam | Mensen die hierop letten.
        securityOfficer: beveiligingsfunctionaris | Iemand die hierop let.
        privacyByDesign: privacy vanaf het ontwerp | Van het begin af meegenomen.
        secureDevelopment: veilig ontwikkelen | Software wordt veilig gemaakt.
        riskAssessment: risicoanalyse | U brengt risico’s in kaart.
        reliableTools: betrouwbare middelen | U werkt met vertrouwde programma’s.
        discretion: discretie | U gaat er vertrouwelijk mee om.
        [DataProtection] bescherming | Wat u met bepaalde gegevens doet.
        data: Welke gegevens | Of waarvoor zij dienen: “wachtwoorden”.
        way: Wat u doet | Kies de bescherming.
        party: Partij | Naar wie zij gaan, of voor wie zij verborgen zijn.
        method: Methode | Waarmee u versleutelt: “bcrypt”.
        isOnlyErasable: Alleen te wissen | Wie het vergeet, kan het niet terugvinden.
        [DataProtection.Way] bescherming | Wat u met de gegevens doet.
        encrypted: versleuteld | Onleesbaar zonder sleutel.
        hashed: gehasht | Niet terug te rekenen.
        pseudonymised: met een pseudoniem | Namen vervangen door een code.
        masked: afgeschermd | Een deel is onzichtbaar.
        separated: gescheiden bewaard | Los van andere gegevens.
        separateSystem: in een apart systeem | Los van andere systemen.
        locked: achter slot | In een kast of kluis.
        offline: niet op internet | Nergens mee verbonden.
        onPaper: op papier | Niet digitaal.
        randomCode: met een willekeurige code | Die niets zegt.
        [OtherMeasure] andere maatregel | Een maatregel in eigen woorden.
        measure: Wat u doet | Met het werkwoord aan het eind: “elke nacht een kopie maken”.
        party: Door wie | Als u het niet zelf doet.
        [Certification] certificaat | Dat iets gecertificeerd is.
        thing: Wat | Leeg betekent: de organisatie zelf.
        norm: Norm | Bijvoorbeeld “NEN 7510”.
        [SafeExchange] veilige uitwisseling | Hoe u gegevens veilig deelt.
        data: Welke gegevens | Wat u zo deelt.
        party: Met wie | Als dat vaststaat.
        channels: Alleen via | Bijvoorbeeld “beveiligde e-mail”.
        ways: Hoe | Bijvoorbeeld “op papier”.
        [DataLocation] bewaarplaats | Waar u gegevens bewaart.
        places: Waar | Met lidwoord: “onze mailbox”.
        data: Welke gegevens | Leeg betekent: alle.
        isOnly: Alleen daar | Nergens anders.
        [OwnAccess] eigen toegang | Waar mensen alleen hun eigen gegevens zien.
        place: Waar | Bijvoorbeeld “het portaal”.
        object: Wat zij zien | Bijvoorbeeld “[uw|je] eigen meldingen”.
        needed: Wat daarvoor nodig is | Wat mensen invoeren.
        [LinkAccess] toegang met een link | Wat iedereen met de link ziet.
        object: Wat | Bijvoorbeeld “de foto’s”.
        reason: Waarvoor nodig | Waarom dat zo werkt.
        places: Waar de link staat | Alleen daar.
        [RestrictedViewing] beperkt bekijken | Wat alleen soms wordt bekeken.
        object: Wat | Bijvoorbeeld “camerabeelden”.
        condition: Alleen als | Als deel van een zin na “als”.
        people: Door wie | Wie het alleen mag zien.
        [SecurityLimit] grens | Waar de bescherming ophoudt.
        kind: Wat u erover zegt | Kies de grens.
        thing: Wat | Bijvoorbeeld “een pincode van vier cijfers”.
        reason: Waarom zo gekozen | Als woorden na “vanwege”.
        isToBeKeptSecret: Geheim te houden | Mensen moeten het aan niemand vertellen.
        [SecurityLimit.Kind] grens | Waar de bescherming ophoudt.
        unsecuredEmail: gewone e-mail | Die is niet beveiligd.
        weakerThanPassword: zwakker dan een wachtwoord | Zoals een korte code.
        notWatertight: nooit helemaal veilig | Geen systeem is dat.
        emailAdvice: advies over e-mail | Stuur liever niets gevoeligs.
        ownDevices: eigen apparaten | Van mensen zelf.
        [SecurityReport] meldpunt | Waar mensen iets melden.
        about: Wat zij melden | Misbruik, een zwakke plek of allebei.
        contact: Bij wie | Bijvoorbeeld “onze servicedesk”.
        subject: Onderwerp van het bericht | Dat erboven moet staan.
        isUrgent: Meteen | U vraagt het direct te doen.
        [SecurityReport.About] melding | Wat mensen melden.
        abuse: misbruik | Van gegevens.
        weakness: zwakke plek | In de beveiliging.
        abuseOrWeakness: misbruik of een zwakke plek | Allebei.
        [Hosting] server | Waar de gegevens staan.
        place: Waar | In de cloud of bij u.
        server: Server | Van uzelf of gedeeld.
        provider: Van wie | De verwerker die de server levert. Vul die in bij Delen.
        ipAddress: IP-adres | Van de server.
        isSecured: Beveiligd | De server is beveiligd.
        hasCertificate: Met certificaat | De verbinding is beveiligd.
        dataCentre: Datacentrum | Of de plaats waar de server staat.
        [Hosting.Place] plaats | Waar de server staat.
        cloud: in de cloud | Bij een ander, via internet.
        premises: bij u | In uw eigen gebouw.
        [Hosting.Server] server | Van wie de server is.
        own: eigen server | Alleen voor u.
        shared: gedeelde server | Ook voor anderen.
        [Commitment] belofte | Wat mensen of partijen hebben verklaard.
        kind: Wat | Kies de belofte.
        parties: Wie | Bijvoorbeeld “onze medewerkers”.
        [Commitment.Kind] belofte | Wat zij hebben verklaard.
        boundAndTrustworthy: gebonden en betrouwbaar | Aan de AVG gebonden, en verklaard betrouwbaar te zijn.
        onlyDeclaredCompliant: alleen wie volgens de AVG werkt | De enige partijen met wie u werkt.
        keepsSecret: geheimhouding | Schriftelijk afgesproken.
        [BreachHandling] bericht bij een datalek | Wie u inlicht, hoe en hoe snel (AVG art. 33, 34).
        * informs: Wie | Met lidwoord: “de klant”.
        * channels: Hoe | Bijvoorbeeld “telefoon”, “e-mail”.
        * within: Binnen | Hoe snel uiterlijk.
        isImmediate: Meteen | Zonder uitstel.
        includesSuspected: Ook bij een vermoeden | Een mogelijk lek telt mee.
        soTheyCanReport: Zodat zij kunnen melden | Zij kunnen het dan zelf bij de toezichthouder melden.
        [BreachDuty] plichten bij een datalek | Wat u doet bij een datalek (AVG art. 33, 34).
        duties: Wat u doet | Kies de stappen.
        [BreachDuty.Duty] stap | Wat u bij een datalek doet.
        procedure: vaste werkwijze | U weet wat u moet doen.
        limitation: schade beperken | U houdt de gevolgen klein.
        tellsAuthority: melden bij de toezichthouder | Binnen 72 uur.
        tellsPeople: de mensen inlichten | Als het risico hoog is.
        register: bijhouden | In een register van datalekken.
        """
}
