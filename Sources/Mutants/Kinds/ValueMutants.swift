/// Changes what can be known as a value by its look: numbers, units, dates, law articles, grounds and addresses.
enum ValueMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        numbers(page) + units(page) + dates(page) + articles(page) + grounds(page) + rights(page)
    }

    /// Each number plus one, but for those of law articles, which count apart.
    private static func numbers(_ page: Source) -> [Mutant] {
        page.units(.sentence, .cell).flatMap { unit in
            digits(page.bytes, unit.core).filter { !page.isInTag($0.lowerBound) }.map { range in
                let before = page.bytes.text(unit.core.lowerBound..<range.lowerBound)
                let isArticle = before.hasSuffix("artikel ") || before.hasSuffix("lid ")
                return Mutant(
                    isArticle ? "value.article" : "value.number", [Edit(range, plusOne(page.bytes.text(range)))],
                    about: range.lowerBound)
            }
        }
    }

    private static func digits(_ bytes: [UInt8], _ stretch: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in stretch where bytes[index].isDigit {
            if let last = found.last, last.upperBound == index {
                found[found.count - 1] = last.lowerBound..<index + 1
            } else {
                found.append(index..<index + 1)
            }
        }
        return found
    }

    /// The last digit goes up, nine becomes eight; as many digits as before.
    private static func plusOne(_ digits: String) -> String {
        guard let last = digits.last?.wholeNumberValue else { return digits }
        return digits.dropLast() + String(last == 9 ? 8 : last + 1)
    }

    private static func units(_ page: Source) -> [Mutant] {
        Words.mutants(
            "value.unit", of: page,
            [
                "uur": "dagen", "dag": "week", "dagen": "weken", "week": "maand", "weken": "maanden", "maand": "jaar",
                "maanden": "weken", "jaar": "maanden", "werkdag": "dag", "werkdagen": "dagen",
            ])
    }

    private static func dates(_ page: Source) -> [Mutant] {
        Words.mutants(
            "value.date", of: page,
            [
                "januari": "februari", "februari": "maart", "maart": "april", "april": "mei", "mei": "juni",
                "juni": "juli", "juli": "augustus", "augustus": "september", "september": "oktober",
                "oktober": "november", "november": "december", "december": "januari",
            ])
    }

    private static func articles(_ page: Source) -> [Mutant] {
        Words.mutants(
            "value.article", of: page,
            [
                "onder a)": "onder b)", "onder b)": "onder c)", "onder c)": "onder d)", "onder d)": "onder e)",
                "onder e)": "onder f)", "onder f)": "onder a)", "AVG, artikel": "UAVG, artikel",
            ])
    }

    private static func grounds(_ page: Source) -> [Mutant] {
        Words.mutants(
            "value.ground", of: page,
            [
                "met uw toestemming": "voor ons belang", "met je toestemming": "voor ons belang",
                "overeenkomst": "vergunning", "toestemming": "instemming", "gerechtvaardigd belang": "vitaal belang",
                "wet": "overeenkomst", "belang": "gemak",
            ])
    }

    private static func rights(_ page: Source) -> [Mutant] {
        Words.mutants(
            "value.right", of: page,
            [
                "te wissen": "te beperken", "te verbeteren": "te wissen", "(inzage)": "(rectificatie)",
                "(rectificatie)": "(inzage)", "(beperking)": "(overdraagbaarheid)",
                "(overdraagbaarheid)": "(beperking)", "bezwaar": "beroep", "klacht": "vraag",
            ])
    }
}
