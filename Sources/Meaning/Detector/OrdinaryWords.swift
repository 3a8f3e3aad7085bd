/// Dutch words that may have a capital and name nobody.
enum OrdinaryWords {
    /// Anywhere in a sentence.
    static let capitals: Set<String> = ["Nederland", "Nederlands", "Nederlandse", "U", "Uw", "IJ", "IJs", "IJsjes"]

    /// What stands before the thing that an imperative asks to do something with.
    static let determiners: Set<String> = [
        "de", "het", "een", "dit", "deze", "die", "uw", "jouw", "je", "ons", "onze", "hier", "alle", "eerst",
    ]

    /// Browsers that visitors have themselves. In a list of them, none of these is a party.
    static let browsers: Set<String> = [
        "Firefox", "Chrome", "Safari", "Edge", "Opera", "Brave", "Vivaldi", "Chromium", "Explorer",
    ]
    static let makersOfBrowsers: Set<String> = ["Mozilla", "Google", "Microsoft", "Apple", "Internet"]

    /// Whether a sentence may open with a word, in small letters, that the lexicon does not know.
    static func canOpen(_ word: String) -> Bool {
        openings.contains(word) || adjectives.contains { word.hasSuffix($0) }
    }

    private static let adjectives = ["lijk", "lijke", "ige", "ische", "heid"]

    /// At the start of a sentence, beside the words of the lexicon. A sentence can begin with any word; one that stands
    /// neither here nor there may be a name.
    private static let openings: Set<String> = Set(
        """
        activeer bekijk bel beoordeel bestel betaal bewaar bezoek blader controleer download druk geef installeer kies lees
        let meld noteer onthoud open overleg parkeer pas plan raadpleeg reserveer scan selecteer sluit stuur surf tik typ
        verwijder volg vraag vul wijzig zet zoek
        aarzel achter allereerst alvast andersom bedankt beste binnenkort bijna blijf boven buiten daarbij daarin daarom
        daarnaast dank dankzij deskundig dichtbij dus echt eerst eigenlijk elders eerlijk extra fijn fris ga gauw gelukkig
        gemakkelijk genoeg gerust gewoon goede goedemorgen graag groeten haar hallo hartelijk heel helaas help hem hen heerlijk
        hetzelfde hierna hierover hij hoeveel hoi hulp iedere iemand ieders ik immers inmiddels intussen interesse jammer
        jarenlang jawel juist kijk klanten klik kom koffie komt laten leer leuk lekker lief lieve loop maak mijn morgen
        meestal mist mooi mooie naast natuurlijk nee neem nieuw nieuwe nieuwsgierig nog nu ondanks onderaan ontdek ontspannen
        onlangs openingstijden ondertussen onverwacht opmerking opmerkingen overal overigens pas persoonlijk plezier probeer
        prachtig prettig print sport privacy rechts links rustig schrijf schroom schuif service sfeer sinds slim snel software soms spreek
        straks stap steeds stel suggestie suggesties terug terwijl thuis tip tips toch toen tot trots tussen uitleg
        uiteraard vaak vanaf vandaag vanavond verder vergeet verheug vers verse vervolgens vind vindt vlakbij voel voordat vooral
        voortaan vragen vraagje vriendelijk vriendelijke vroeger waarom wacht wanneer wandel warm want wees welkom
        wellicht wens werkelijk wilt word wordt zeker zelfs zie zij zin zoek zowel zulke zorg
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
