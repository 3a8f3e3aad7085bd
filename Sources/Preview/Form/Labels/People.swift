extension FormLabels {
    /// People, and the data about them.
    static let people = """
        [DataSubject] groep mensen | Een groep van wie u gegevens gebruikt.
        * label: Wie | In het meervoud, zonder lidwoord: “klanten”, “websitebezoekers”.
        examples: Wie hoort erbij | Voorbeelden, in het meervoud.
        relation: Wat zij voor u zijn | Alleen als de wet dan iets extra’s vraagt. Wordt niet gepubliceerd.
        arrival: Hoe zij bij u komen | Of zij zichzelf aanmelden of worden benaderd.
        arrivalBy: Door wie of waaruit | Wie hen benadert of doorverwijst, of waaruit u hen kiest: “het bevolkingsregister”.
        [DataSubject.Arrival] aanmelding | Hoe mensen bij de organisatie komen.
        selfRegistered: zij melden zichzelf aan | Uit eigen beweging.
        approached: zij worden benaderd | Iemand vraagt hen.
        referred: zij worden doorverwezen | Een ander stuurt hen naar u.
        drawn: zij worden geselecteerd | Uit een bestand, op kenmerken.
        drawnAtRandom: zij worden geloot | Uit een bestand, door toeval.
        [DataSubject.Relation] relatie | Wat mensen voor de organisatie zijn.
        other: iemand anders | Klanten, bezoekers, leden en ieder ander.
        staff: personeel | Mensen die bij u werken.
        applicants: sollicitanten | Mensen die bij u willen werken.
        [DataCategory] soort gegevens | Gegevens die bij elkaar horen.
        * label: Welke gegevens | Zonder lidwoord: “contactgegevens”.
        * examples: Wat hoort erbij | Zonder lidwoord: “naam”, “adres”.
        * listing: Is dit alles? | Of de voorbeelden alles noemen.
        nature: Gevoelig volgens de wet? | Bijvoorbeeld gegevens over gezondheid. Wordt niet gepubliceerd.
        usedFor: Gebruik | Een gebruik dat u bij deze soort noemt: “automatische incasso”.
        modality: Gebruikt u ze altijd? | Altijd, soms, of alleen misschien.
        onlyIf: Alleen als | In welk geval alleen u deze gegevens gebruikt.
        * source: Herkomst | Waar de gegevens vandaan komen, als mensen ze niet zelf geven.
        necessity: Moeten mensen ze geven? | Alleen als dat niet voor het hele doel gelijk is.
        optionalExamples: Wat mag wegblijven | Welke voorbeelden mensen niet hoeven te geven.
        requiredExamples: Wat moet erbij | Welke voorbeelden mensen wel moeten geven.
        withoutIt: Gevolg van niet geven | Wat er gebeurt als iemand deze gegevens niet geeft.
        reasons: Waarom u ze vraagt | Als deel van een zin na “omdat”.
        illustration: Voorbeeld | Een zin die laat zien waarom deze gegevens helpen.
        managedIn: Zelf te zien en te wissen in | Waar mensen deze gegevens beheren: “[uw|je] account”.
        [DataNature] aard | Wat gegevens volgens de wet bijzonder maakt.
        ordinary: gewoon | Geen bijzondere gegevens.
        genderOrTitle: geslacht of aanhef | Zoals “de heer” of “mevrouw”.
        bookkeeping: boekhouding | Gegevens die u voor de Belastingdienst bewaart.
        special: bijzonder | Gezondheid, ras, geloof, politiek, vakbond, seksualiteit, genen of biometrie (AVG art. 9).
        criminalOffence: strafrechtelijk | Veroordelingen en strafbare feiten (AVG art. 10).
        nationalIdentificationNumber: burgerservicenummer | Het BSN, dat u alleen met een wettelijke plicht mag gebruiken.
        [Necessity] noodzaak | Of mensen gegevens moeten geven.
        optional: vrijwillig | Mensen kiezen zelf.
        required: verplicht | Zonder deze gegevens gaat het niet.
        mostlyOptional: grotendeels vrijwillig | Een deel moet wel.
        [DataSource] bron | Waar gegevens vandaan komen die mensen niet zelf gaven (AVG art. 14).
        * names: Bronnen | Met lidwoord: “het handelsregister van de KvK”.
        listing: Zijn dit alle bronnen? | Of de lijst volledig is.
        * isPublic: Openbaar? | Of iedereen die bronnen kan inzien.
        categoriesNamed: Zijn de gegevens genoemd? | Of de verklaring noemt welke gegevens eruit komen. Voor de controle.
        notice: Wanneer horen mensen het? | Het moment waarop mensen horen dat u hun gegevens van een ander hebt.
        onlyIf: Alleen als | In welk geval alleen u deze bronnen gebruikt.
        [DataCollection] manier van verzamelen | Hoe u aan gegevens komt.
        * way: Hoe | Krijgt u ze, ziet u ze, leidt u ze af of haalt u ze op?
        extent: Hoeveel van de gegevens | Of u de meeste of alle gegevens zo krijgt.
        * categories: Welke gegevens | Niets aangevinkt betekent: gegevens in het algemeen.
        * means: Waarmee | Met lidwoord: “het aanmeldformulier”, “de telefoon”.
        occasions: Wanneer | Als deel van een zin na “als”: “[u|je] een account opent”.
        notBy: Waarmee niet | Manieren waarop u juist geen gegevens verzamelt.
        opensOwnMail: Het formulier opent de eigen mail | Mensen versturen het bericht zelf.
        isDirect: Rechtstreeks | Er staat geen server tussen mensen en u.
        givesCopy: Met kopie | Wie gegevens geeft, krijgt een kopie.
        copyFrom: Kopie van | Van wie mensen anders een kopie krijgen: “[uw|je] bank”.
        [DataCollection.Extent] omvang | Voor hoeveel gegevens het geldt.
        unsaid: niet gezegd | De verklaring zegt het niet.
        most: de meeste | Voor de meeste gegevens.
        all: alle | Voor alle gegevens.
        [DataCollection.Way] manier | Hoe u aan de gegevens komt.
        given: mensen geven ze zelf | Bijvoorbeeld in een formulier.
        observed: u neemt ze waar | Bijvoorbeeld bij een bezoek aan uw website.
        derived: u leidt ze af | Uit andere gegevens.
        retrieved: u haalt ze op | Automatisch, uit een andere bron.
        [CategoryUse] gebruik van soorten gegevens | Dat de gegevens de doelen samen dienen.
        isLimited: Alleen voor het eigen doel | U gebruikt gegevens alleen waarvoor u ze kreeg.
        [DataMinimisation] beperking | Dat u niet meer gebruikt dan nodig is.
        principles: Waarin | Waarin u zich beperkt.
        neededFor: Alleen nodig voor | Waarvoor u gegevens gebruikt, en alleen waar dat nodig is.
        fewestTo: Zo weinig mogelijk naar | Waarnaar u zo weinig mogelijk gegevens stuurt.
        moreOnlyIf: Meer alleen als | Wanneer u pas om meer gegevens vraagt.
        [DataMinimisation.Principle] beginsel | Waarin u zich beperkt.
        asFewAsPossible: zo weinig mogelijk | U vraagt niet meer dan nodig.
        onlyForPurposes: alleen voor de doelen | U gebruikt gegevens alleen voor de genoemde doelen.
        sharedWhereNeeded: alleen delen waar nodig | U deelt niet meer dan nodig.
        permissions: beperkte toegang | Mensen krijgen alleen toegang die zij nodig hebben.
        privacyInDisclosure: zorgvuldig verstrekken | Ook bij het delen let u op privacy.
        [ExcludedData] uitgesloten gegevens | Gegevens die u niet hebt of vraagt.
        data: Welke gegevens | Zonder lidwoord: “burgerservicenummer”.
        handling: Wat u er niet mee doet | Of u ze niet gebruikt, vraagt, bewaart of verzamelt.
        activity: Bij welke activiteit | Als het maar voor één activiteit geldt: “het tellen van telefoontjes”.
        isUnlinkable: Niet te herleiden | Daardoor kan niemand zien om wie het gaat.
        [ExcludedData.Handling] wat niet gebeurt | Wat u niet met de gegevens doet.
        used: niet gebruikt | U gebruikt ze niet.
        asked: niet gevraagd | U vraagt er niet om.
        kept: niet bewaard | U bewaart ze niet.
        collected: niet verzameld | U verzamelt ze niet.
        [NoOtherData] geen andere gegevens | Dat u niets gebruikt dan wat de verklaring noemt.
        subjects: Van wie | Niets aangevinkt betekent: van iedereen.
        [AnonymisedOutput] anoniem resultaat | Iets wat u van gegevens maakt en niet tot mensen te herleiden is.
        output: Het resultaat | Met lidwoord: “de resultaten van ons onderzoek”.
        form: Waarom het niet herleidbaar is | Samengeteld, of anoniem gemaakt.
        categories: Van welke gegevens | Waaruit u het maakt.
        uses: Waarvoor | Wat u met het resultaat doet.
        holds: Waarover | Waar de cijfers over gaan.
        excludes: Wat er niet in staat | “namen”, “huisnummers”.
        example: Voorbeeld | Een van de resultaten.
        isKeptLonger: Langer bewaren mag | Het resultaat kan langer blijven dan de gegevens.
        isPublic: Openbaar | U maakt het resultaat openbaar.
        addsNothing: Voegt niets toe | U bewaart daardoor niet meer over mensen.
        [AnonymisedOutput.Form] vorm | Waarom het niet tot mensen leidt.
        aggregated: samengeteld | Alleen totalen.
        anonymous: anoniem | Zonder iets wat naar mensen wijst.
        [WithoutPersonalData] zonder persoonsgegevens | Iets wat u zonder persoonsgegevens doet.
        activity: Wat u doet | Bijvoorbeeld “algemene aanbevelingen”.
        basis: Wat u dan gebruikt | In plaats van persoonsgegevens.
        isSameForEveryone: Voor iedereen gelijk | Iedereen ziet hetzelfde.
        isAlwaysOn: Altijd aan | Mensen kunnen het niet uitzetten.
        [Minors] jongeren | Wat geldt voor mensen jonger dan 16 jaar (AVG art. 8).
        * parentConsents: Vraagt u een ouder om toestemming? | Of een ouder of voogd moet instemmen.
        * rights: Wie gebruikt de rechten? | Het kind, de ouders, of allebei.
        textForChildren: Tekst voor kinderen | Waar de uitleg voor kinderen zelf staat. Voor de controle.
        isFreeHelp: Gratis hulp of advies | Alles is hulp of advies dat kinderen rechtstreeks en gratis krijgen.
        [RightsOfMinors] rechten van jongeren | Wie de rechten van jongeren gebruikt.
        fromTwelve: vanaf 12 jaar ook zelf | Vanaf 12 jaar het kind en de ouders; daarvoor de ouders.
        parentsOnly: alleen de ouders | De ouders of voogd doen het.
        themselves: alleen de jongere zelf | De jongere doet het zelf.
        [AgePolicy] leeftijden | Voor wie u er bent, en wat u doet voor jongere mensen.
        meantFrom: Bedoeld vanaf | De leeftijd in jaren.
        notMeantBelow: Niet bedoeld onder | De leeftijd in jaren.
        avoidsBelow: Geen gegevens verzamelen onder | De leeftijd waaronder u dat wilt vermijden.
        isAvoidedUnlessParentsConsent: Tenzij een ouder toestemt | Met toestemming van een ouder verzamelt u ze wel.
        noneKnowinglyBelow: Niet bewust gebruiken onder | De leeftijd waaronder u niet bewust gegevens gebruikt.
        noUsersKnowinglyBelow: Niet bewust als gebruiker onder | De leeftijd waaronder mensen geen gebruiker worden.
        parentConsentBelow: Toestemming van een ouder onder | De leeftijd waaronder een ouder moet instemmen.
        isUnverified: Leeftijd is niet te controleren | U kunt de leeftijd van bezoekers niet nagaan.
        advisesParents: Advies aan ouders | U raadt ouders aan om mee te kijken.
        removesOnReport: Wissen na een melding | U wist gegevens van een kind als iemand dat meldt.
        """
}
