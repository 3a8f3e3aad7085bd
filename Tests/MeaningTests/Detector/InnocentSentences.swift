/// Sentences that inform, invite or welcome, and claim nothing of data. None may be found.
enum InnocentSentences {
    static let all = inviting + telling + later + everyday + opening

    /// Words with a capital that name nobody: what opens a sentence, and the browsers of readers.
    static let opening = [
        "Vul het formulier in.", "Raadpleeg onze website.", "Doorloop de stappen hieronder.",
        "Vul eerst het formulier in.",
        "Onthoud dit goed.", "Firefox", "Google Chrome", "Chrome, Firefox, Safari en Edge", "Mozilla Firefox.",
        "Dat werkt in Firefox en in andere browsers.",
    ]

    static let everyday = [
        "Wij maken al jaren software voor ondernemers in de regio.", "Op werkdagen zijn wij bereikbaar.",
        "Is deze tekst volledig?", "Is iets niet duidelijk? Laat het ons weten.", "Bel gerust als u er niet uitkomt.",
        "U bent altijd welkom voor een kopje koffie.", "Tip: lees deze verklaring rustig door.",
        "Mist u iets in deze verklaring? Wij horen het graag.", "Software maken is ons vak.",
    ]

    static let inviting = [
        "Hebt u vragen over deze privacyverklaring? Neem dan gerust contact met ons op.",
        "Heb je een vraag? Stel hem gerust.",
        "Wij helpen u graag verder.", "Kom gerust eens langs in onze winkel.", "Welkom bij de club!",
        "Lees deze pagina rustig door.", "Stuur ons een bericht.", "Bel ons gerust.",
        "Mail ons als iets onduidelijk is.",
        "U kunt ons een brief schrijven.", "Laat het ons weten als u een fout ziet.", "Vraag het gerust aan de balie.",
        "Bedankt voor je bezoek.", "Wij horen graag wat beter kan.", "Tips zijn welkom.", "Neem gerust een kijkje.",
        "Loop eens binnen voor een kop koffie.", "Kijk gerust rond.", "Vertel ons wat beter kan.", "Hallo en welkom!",
        "Is iets onduidelijk? Vraag het ons.", "Wij staan klaar om te helpen.",
        "Neem de tijd om dit te lezen.", "Print deze pagina als dat fijner leest.", "U bent van harte welkom.",
        "Goede vragen zijn fijn.", "Schrijf ons een brief.",
        "Kom langs, de koffie staat klaar.", "Help ons deze tekst te verbeteren.", "Probeer het nog eens.",
    ]

    static let telling = [
        "Wij leggen graag uit wat hier staat.", "Deze pagina gaat over privacy.", "Hieronder leest u meer.",
        "Wij schrijven in gewone taal.", "Moeilijke woorden leggen wij uit.", "Onze winkel staat midden in het dorp.",
        "Wij bakken elke ochtend vers brood.", "De koffie staat klaar.", "Onze mensen werken hier met plezier.",
        "Wij vinden privacy belangrijk.", "Uw vragen beantwoorden wij graag.", "De tekst is kort.",
        "Bovenaan staat een overzicht.", "Wij zijn trots op onze club.", "Onze monteurs komen uit de buurt.",
        "Samen maken wij er iets moois van.", "Wij nemen uw privacy serieus.", "Onze school ligt naast het park.",
        "Dat lezen wij graag.", "Wij doen ons best.", "Een goede sfeer is belangrijk voor ons.",
        "Wij zien u graag in de winkel.",
        "Het team is klein en hecht.", "Sport verbindt mensen.", "Deze tekst is er voor iedereen.",
        "Onze deur staat open.",
        "De rest van deze pagina is langer.", "Daarom houden wij het kort.", "Natuurlijk helpen wij u verder.",
        "Nederland is een mooi begin.", "In Nederland spreken wij Nederlands.",
        "Ons dorp telt veel verenigingen.", "Graag tot ziens!",
    ]

    /// Written after the lexicon, to see what it had refused.
    static let later = [
        "Een fijne dag gewenst!",
        "Loop binnen voor advies.",
        "Onze vrijwilligers staan voor je klaar.",
        "Bij ons draait het om plezier in sport.",
        "Wij vinden het fijn dat u de moeite neemt om dit te lezen.",
        "Lees je liever op papier? Vraag een afdruk aan de balie.",
        "Deze pagina is geschreven door onze directeur.",
        "Wij houden van eenvoudige taal.",
        "Op de website staat meer uitleg.",
        "Onze bakker is vroeg uit de veren.",
        "Wij antwoorden met plezier.",
        "Bezoek ons op het marktplein.",
        "In het winkelcentrum vindt u onze balie.",
        "U leest hier wie wij zijn.",
        "Hartelijk dank voor uw vertrouwen.",
        "Met vriendelijke groeten van het hele team.",
        "Zo simpel is het.",
        "Wij wensen je veel leesplezier.",
        "We zijn een familiebedrijf.",
        "Ons team bestaat uit acht mensen.",
        "Privacy gaat ons allemaal aan.",
        "Kinderen zijn welkom in de speelhoek.",
        "De winkel is te vinden naast de kerk.",
    ]
}
