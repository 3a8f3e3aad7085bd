extension FormLabels {
    /// How long data are kept.
    static let retention = """
        [RetentionPeriod] bewaartermijn | Hoe lang u gegevens bewaart, en wat er dan gebeurt.
        * covers: Waarover | Over welke gegevens deze termijn gaat.
        * period: Hoe lang | Kies hoe de termijn bepaald is.
        * start: Vanaf | Als woorden na “na”: “het einde van het boekjaar”.
        * statute: Wet | De wet die de termijn bepaalt.
        * afterwards: Daarna | Wat u dan met de gegevens doet.
        record: Bijzondere termijn | Als de wet of toezichthouder er een vaste termijn voor heeft. Voor de controle.
        usual: Meestal | Hoe lang het meestal duurt.
        neededFor: Nodig voor | Waarvoor u die tijd nodig hebt.
        reasons: Waarom zo lang | Als deel van een zin na “omdat”.
        exceptions: Uitzonderingen | Wanneer u langer of korter bewaart.
        reviewedAfter: Bekeken na | Na hoeveel tijd u kijkt of de gegevens nog nodig zijn.
        erasure: Hoe u wist | Vanzelf, voorgoed, en hoe snel.
        isToldOnRequest: Op te vragen | Mensen kunnen vragen tot wanneer u hun gegevens bewaart.
        isAtMost: Ten hoogste | Het mag ook korter.
        [RetentionPeriod.Afterwards] daarna | Wat er na de termijn gebeurt.
        unsaid: niet gezegd | De verklaring zegt het niet.
        destroyed: vernietigd | Papier en bestanden gaan weg.
        deleted: gewist | De gegevens verdwijnen.
        anonymised: anoniem gemaakt | Niemand is meer te herkennen.
        deletedOrAnonymised: gewist of anoniem gemaakt | Een van beide.
        overwritten: overschreven | Door nieuwere gegevens.
        returned: teruggegeven | Aan wie ze gaf.
        archived: gearchiveerd | In een archief.
        reviewed: bekeken | U kijkt of ze nog nodig zijn.
        [RetentionPeriod.Coverage] waarover | Over welke gegevens de termijn gaat.
        purpose: alle gegevens van dit doel | Alleen bij een doel.
        mostData: de meeste gegevens | Alleen bij Bewaren.
        allData: alle gegevens | Alleen bij Bewaren.
        otherData: alle andere gegevens | Waarvoor geen andere termijn geldt. Alleen bij Bewaren.
        categories: Bepaalde soorten gegevens | Kies uit uw soorten gegevens.
        subjects: Gegevens van bepaalde mensen | Kies uit uw groepen mensen.
        [RetentionPeriod.Erasure] manier van wissen | Hoe gegevens verdwijnen.
        isAutomatic: Vanzelf | Niemand hoeft iets te doen.
        isIrreversible: Voorgoed | De gegevens komen niet terug.
        within: Binnen | Hoe snel het gebeurt.
        [RetentionPeriod.Period] duur | Hoe lang u bewaart.
        forever: voor altijd | De wet staat dat bijna nooit toe.
        asLawRequires: zo lang als de wet vraagt | Noem dan ook de wet.
        reasonable: een redelijke tijd | Te vaag: de wet vraagt een termijn of criteria.
        untilAnonymised: tot ze anoniem zijn | Daarna is niemand te herkennen.
        notKept: helemaal niet | U bewaart ze niet.
        fixed: Een vaste termijn | Bijvoorbeeld 7 jaar.
        atLeast: Minstens | Zo lang in elk geval.
        atMost: Hoogstens | Zo lang ten hoogste.
        untilDate: Tot een vaste dag | Een dag op de kalender.
        asLongAs: Zolang iets geldt | Als deel van een zin na “zolang”: “u klant bent”.
        also: En ook zolang | Nog iets wat moet gelden.
        firstAsLongAs: Eerst zolang iets geldt, daarna een termijn | Als deel van een zin na “zolang”.
        andThen: Daarna nog | Hoe lang daarna.
        until: Tot iets gebeurt | Als deel van een zin na “tot”: “u zich afmeldt”.
        notLongerThanNeededFor: Niet langer dan nodig voor | Meestal te vaag: de wet vraagt een termijn of criteria.
        toldAt: Wat u bij het verzamelen zegt | Als woorden na “bij”: “de prijsvraag”.
        byTermsOf: Volgens de voorwaarden van een ander | Bijvoorbeeld “de betaaldienst”.
        chosenBy: Wat iemand zelf instelt | Wie dat doet: “de klant”.
        byDefault: Als niemand iets instelt | De termijn die dan geldt.
        unknown: Nog onbekend, gevraagd | Aan wie u het vroeg, en wanneer. Er staat dan niets in de verklaring.
        [RetentionPeriod.Record] soort gegevens | Waarvoor een vaste termijn geldt.
        jobApplication: sollicitatie | Meestal vier weken, of een jaar met toestemming.
        cameraImages: camerabeelden | Meestal vier weken.
        publicOrderImages: beelden voor de openbare orde | Meestal vier weken.
        treatmentFile: medisch dossier | Twintig jaar.
        clientDueDiligence: cliëntenonderzoek | Vijf jaar.
        [RetentionException] uitzondering | Wanneer u gegevens langer of korter bewaart.
        * effect: Wat er dan anders is | Langer, korter of anders.
        * condition: Wanneer | Als deel van een zin na “als”: “een onderzoek nog loopt”.
        * atMost: Hoogstens | Hoe lang het dan ten hoogste is.
        start: Vanaf | Als woorden na “na”: “ons laatste contact”.
        until: Tot | Als deel van een zin na “totdat”: “het geschil is opgelost”.
        [RetentionException.Effect] gevolg | Wat er anders is.
        longer: langer | U bewaart langer.
        shorter: korter | U bewaart korter.
        otherwise: anders | Er geldt iets anders.
        longerWithConsent: langer met toestemming | Mensen zeiden ja.
        longerWithExplicitConsent: langer met uitdrukkelijke toestemming | Mensen zeiden uitdrukkelijk ja.
        longerOnRequest: langer op verzoek | Iemand vraagt het.
        erasedOnRequest: eerder gewist op verzoek | Iemand vraagt het.
        [SeveralTerms] bij meer termijnen | Welke termijn dan geldt.
        longest: de langste | De langste termijn geldt.
        shortest: de kortste | De kortste termijn geldt.
        lastToEnd: de laatste | De termijn die het laatst afloopt.
        firstToEnd: de eerste | De termijn die het eerst afloopt.
        [BackupRetention] reservekopieën | Wat er in reservekopieën gebeurt met gewiste gegevens.
        keptFor: Hoe lang | Hoe lang u een reservekopie bewaart.
        isUncleanable: Los wissen kan niet | Losse gegevens kunnen niet uit een reservekopie.
        isErasedOnRestore: Wissen na terugzetten | U wist ze opnieuw als u een kopie terugzet.
        [RefusalRecord] onthouden weigering | Wat u bewaart om een weigering niet te vergeten.
        kind: Wat mensen deden | Zoals afmelden of bezwaar maken.
        holds: Wat u bewaart | Met lidwoord: “[uw|je] e-mailadres”.
        isOnlyWhereNeeded: Alleen waar nodig | Anders bewaart u niets.
        [RefusalRecord.Kind] weigering | Wat mensen deden.
        unsubscribed: afgemeld | Van berichten.
        consentWithdrawn: toestemming ingetrokken | Zij kwamen erop terug.
        objected: bezwaar gemaakt | Tegen een gebruik.
        erased: laten wissen | Hun gegevens zijn weg.
        """
}
