import Claims
import Facts

extension Said {
    static let changes: [Said] = [
        Said("changes.possible", "Wij kunnen deze verklaring wijzigen."),
        Said("changes.dated", "Bovenaan zie je de versie en de datum.", [:], .informal),
        Said("changes.datedAlone", "Bovenaan ziet u van wanneer deze versie is."),
        Said("changes.numbered", "Bovenaan ziet u welke versie dit is."),
        Said(
            "changes.announced.beforehand",
            "Verandert er iets belangrijks? Dan laten wij dat vooraf weten via onze website.",
            ["channels": .choice(["onze website"])]),
        Said(
            "changes.announced.within",
            "Verandert er iets belangrijks? Dan laten wij dat minstens 2 weken van tevoren weten via een e-mail.",
            ["term": .term(.weeks(2)), "channels": .choice(["een e-mail"])]),
        Said(
            "changes.announced.unsaid",
            "Verandert er iets belangrijks? Dan laten wij dat weten via een e-mail of het portaal.",
            ["channels": .choice(["een e-mail", "het portaal"])]),
        Said(
            "changes.announced.afterwards",
            "Verandert er iets belangrijks? Dan laten wij dat daarna weten via onze nieuwsbrief.",
            ["channels": .choice(["onze nieuwsbrief"])]),
        Said(
            "changes.told.within",
            "Verandert er iets belangrijks? Dan laten wij u dat minstens 1 maand van tevoren weten.",
            ["term": .term(.months(1))]),
        Said("changes.told.unsaid", "Verandert er iets belangrijks? Dan laten wij je dat weten.", [:], .informal),
        Said("changes.told.beforehand", "Verandert er iets belangrijks? Dan laten wij u dat vooraf weten."),
        Said("changes.told.afterwards", "Verandert er iets belangrijks? Dan laten wij u dat daarna weten."),
        Said("changes.unannounced.notAlways", "Wij kondigen wijzigingen niet altijd aan."),
        Said("changes.unannounced.never", "Wij kondigen wijzigingen niet aan."),
        Said(
            "changes.reasons", "Een wijziging kan komen door een nieuwe wet of een nieuwe dienst.",
            ["reasons": .choice(["een nieuwe wet", "een nieuwe dienst"])]),
        Said("changes.effect.onStatedDate", "Een nieuwe versie geldt vanaf de datum die bovenaan staat."),
        Said("changes.effect.onPublication", "Een nieuwe versie geldt zodra die op deze pagina staat."),
    ]
}
