import Claims
import Facts

extension Said {
    static let changes: [Said] = [
        Said("changes.possible", "Wij kunnen deze verklaring wijzigen."),
        Said("changes.dated", "Bovenaan zie je de versie en de datum.", [:], .informal),
        Said(
            "changes.announced.before",
            "Verandert er iets belangrijks? Dan laten wij dat vooraf weten via onze website.",
            ["channel": .text("onze website")]),
        Said(
            "changes.announced.within",
            "Verandert er iets belangrijks? Dan laten wij dat minstens 2 weken van tevoren weten via een e-mail.",
            ["term": .term(.weeks(2)), "channel": .text("een e-mail")]),
    ]
}
