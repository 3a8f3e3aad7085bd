extension TextExamples {
    static let placeholderLeft = TextExamples(
        of: "placeholder-left",
        failing: [
            TextExample("a name between brackets", "[BEDRIJFSNAAM] is verantwoordelijk voor uw gegevens."),
            TextExample("a slot of a template", "Wij bewaren gegevens van {naam}."),
            TextExample("text that only fills a page", "Lorem ipsum dolor sit amet."),
            TextExample("work that is still to be done", "Wij bewaren uw gegevens TODO jaar."),
            TextExample("letters in the place of a number", "Wij bewaren uw gegevens xx maanden."),
            TextExample("a request to fill in", "Mail ons: vul hier in."),
            TextExample("a line to write on", "Wij bewaren uw gegevens ____ jaar."),
            TextExample("a day without a date", "Versie 1 van dd-mm-jjjj."),
        ],
        passing: [
            TextExample("what belongs there", "Bakkerij Voorbeeld bewaart uw gegevens 2 jaar."),
            TextExample("the name of a cookie that ends differently each time", "Naam: _hj{id} of _pk_id.[hash]"),
            TextExample("a number between brackets", "Dat staat in de wet [1]."),
            TextExample("words that begin so", "Wij hebben een XXL-shirt en een todolijst."),
            TextExample("a form that people fill in", "Vul het formulier in."),
            TextExample("a link in Markdown", "Lees \\[deze pagina\\](pagina.html)."),
            TextExample("an unfinished thought...", "En zo verder..."),
        ])
}
