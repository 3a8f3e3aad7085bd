extension FormLabels {
    /// Names that mean the same wherever they stand, and small types that many others have.
    static let common = """
        [*]
        acceptances: Geaccepteerde bevindingen | Bevindingen die u kent en tot een datum laat staan.
        listing: Is dit alles? | Of de lijst alles noemt, of voorbeelden geeft.
        email: E-mailadres | Bijvoorbeeld info@example.nl.
        telephone: Telefoonnummer | Zoals het in de verklaring komt te staan.
        postalAddress: Postadres | Straat, nummer, postcode en plaats, op één regel.
        statement: Privacyverklaring van die partij | Het webadres waar die verklaring staat.
        onlyIf: Alleen als | In welk geval alleen, als het niet altijd zo is.
        modality: Hoe vaak | Of het altijd gebeurt, soms, of alleen mogelijk is.
        isExplainedOnRequest: Mensen kunnen om uitleg vragen | Mensen kunnen vragen hoe de uitkomst tot stand kwam.
        copyRoute: Waar staat een kopie van de waarborgen? | Hoe mensen een kopie krijgen van wat de doorgifte toestaat.
        statutes: Wetten | De wetten waarop dit berust.

        [Listing] volledigheid | Of een lijst alles noemt of voorbeelden geeft.
        complete: dit is alles | De lijst noemt alles.
        examples: dit zijn voorbeelden | Er kan meer zijn dan de lijst noemt.
        [Modality] hoe vaak | Of iets altijd, soms of misschien gebeurt.
        always: altijd | Het gebeurt altijd.
        sometimes: soms | Het gebeurt soms.
        possible: mogelijk | Het kan gebeuren.
        [Statute] wet | Een wet die iets verplicht of toestaat.
        name: Naam van de wet | De eigen naam, zonder lidwoord: “Algemene wet inzake rijksbelastingen”.
        article: Artikel | Alleen het nummer: “52” of “33 lid 3”. Laat leeg als u de hele wet bedoelt.
        [Region] gebied | Een gebied van meerdere landen.
        eea: Europese Economische Ruimte (EER) | De Europese Unie met Noorwegen, IJsland en Liechtenstein.
        eu: Europese Unie | Alle lidstaten.
        [RegionExtent] hoe vast | Of gegevens altijd in een gebied blijven.
        always: altijd | Zij gaan er nooit buiten.
        inPrinciple: in principe | Er kunnen uitzonderingen zijn.
        wherePossible: waar dat kan | Soms kan het niet anders.
        [Acceptance] geaccepteerde bevinding | Een bevinding die u kent en tot een datum laat staan.
        rule: Regel | De naam van de regel, zoals die bij de bevinding staat: “interest-unnamed”.
        reason: Reden | Waarom u de bevinding laat staan. Staat in elk verslag, nooit in de verklaring.
        until: Tot en met | De laatste dag. Daarna komt de bevinding terug.
        decidedBy: Besloten door | Wie dit besloot, bijvoorbeeld “het bestuur”. Wordt niet gepubliceerd.
        """
}
