import Claims
import Facts

extension Said {
    static let retention: [Said] = [
        Said(
            "retention.subjects.fixed", "Gegevens van huurders bewaren wij 5 jaar.",
            ["subjects": .list(["huurders"]), "term": .term(.years(5))]),
        Said(
            "retention.subjects.fixedAfter", "Gegevens van sollicitanten bewaren wij tot 4 weken na het gesprek.",
            [
                "subjects": .list(["sollicitanten"]), "term": .term(.weeks(4)),
                "start": .text("het gesprek"),
            ]),
        Said(
            "retention.subjects.asLongAs", "Gegevens van leden bewaren wij zolang zij lid zijn.",
            ["subjects": .list(["leden"]), "criterion": .text("zij lid zijn")]),
        Said(
            "retention.subjects.asLongAsBoth",
            "Gegevens van leden bewaren wij zolang zij lid zijn. Wij bewaren ze ook zolang er schuld is.",
            ["subjects": .list(["leden"]), "criterion": .text("zij lid zijn"), "also": .text("er schuld is")]),
        Said(
            "retention.subjects.until", "Gegevens van gasten bewaren wij totdat zij vertrekken.",
            ["subjects": .list(["gasten"]), "event": .text("zij vertrekken")]),
        Said(
            "retention.subjects.notLongerThanNeeded",
            "Gegevens van gasten bewaren wij niet langer dan nodig is voor de rekening.",
            ["subjects": .list(["gasten"]), "reasons": .list(["de rekening"])]),
        Said(
            "retention.subjects.forever", "Gegevens van ereleden bewaren wij voor altijd.",
            ["subjects": .list(["ereleden"])]),
        Said(
            "retention.categories.fixed", "Facturen en contracten bewaren wij 7 jaar.",
            ["categories": .list(["facturen", "contracten"]), "term": .term(.years(7))]),
        Said(
            "retention.categories.fixedAfter", "Dossiers bewaren wij tot 20 jaar na de laatste behandeling.",
            [
                "categories": .list(["dossiers"]), "term": .term(.years(20)),
                "start": .text("de laatste behandeling"),
            ]),
        Said(
            "retention.categories.asLongAs", "Foto’s bewaren wij zolang jij dat goed vindt.",
            ["categories": .list(["foto’s"]), "criterion": .text("jij dat goed vindt")], .informal),
        Said(
            "retention.categories.asLongAsBoth",
            "Foto’s bewaren wij zolang het project loopt. Wij bewaren ze ook zolang de subsidie loopt.",
            [
                "categories": .list(["foto’s"]), "criterion": .text("het project loopt"),
                "also": .text("de subsidie loopt"),
            ]),
        Said(
            "retention.categories.until", "Sleutels bewaren wij totdat de klus klaar is.",
            ["categories": .list(["sleutels"]), "event": .text("de klus klaar is")]),
        Said(
            "retention.categories.notLongerThanNeeded", "Namen bewaren wij niet langer dan nodig is voor de bezorging.",
            ["categories": .list(["namen"]), "reasons": .list(["de bezorging"])]),
        Said(
            "retention.categories.forever", "Notulen bewaren wij voor altijd.", ["categories": .list(["notulen"])]),
        Said("retention.purpose.fixed", "1 maand.", ["term": .term(.months(1))]),
        Said(
            "retention.purpose.fixedAfter", "Tot 6 maanden na het laatste bezoek.",
            ["term": .term(.months(6)), "start": .text("het laatste bezoek")]),
        Said("retention.purpose.asLongAs", "Zolang u klant bent.", ["criterion": .text("u klant bent")]),
        Said(
            "retention.purpose.asLongAsBoth", "Zolang u klant bent, en ook zolang er garantie is.",
            ["criterion": .text("u klant bent"), "also": .text("er garantie is")]),
        Said("retention.purpose.until", "Totdat de wedstrijd voorbij is.", ["event": .text("de wedstrijd voorbij is")]),
        Said(
            "retention.purpose.notLongerThanNeeded", "Niet langer dan nodig is voor de levering en de nazorg.",
            ["reasons": .list(["de levering", "de nazorg"])]),
        Said("retention.purpose.forever", "Voor altijd."),
        Said(
            "retention.otherData.fixed", "Alle overige gegevens bewaren wij 2 weken.",
            ["term": .term(.weeks(2))]),
        Said(
            "retention.otherData.fixedAfter", "Alle overige gegevens bewaren wij tot 1 dag na ons contact.",
            ["term": .term(.days(1)), "start": .text("ons contact")]),
        Said(
            "retention.otherData.asLongAs", "Alle overige gegevens bewaren wij zolang de zaak loopt.",
            ["criterion": .text("de zaak loopt")]),
        Said(
            "retention.otherData.asLongAsBoth",
            "Alle overige gegevens bewaren wij zolang de zaak loopt. Wij bewaren ze ook zolang er beroep mogelijk is.",
            ["criterion": .text("de zaak loopt"), "also": .text("er beroep mogelijk is")]),
        Said(
            "retention.otherData.until", "Alle overige gegevens bewaren wij totdat de zaak klaar is.",
            ["event": .text("de zaak klaar is")]),
        Said(
            "retention.otherData.notLongerThanNeeded",
            "Alle overige gegevens bewaren wij niet langer dan nodig is voor de zaak.",
            ["reasons": .list(["de zaak"])]),
        Said("retention.otherData.forever", "Alle overige gegevens bewaren wij voor altijd."),
        Said(
            "retention.statute", "Die termijn staat in deze wet: Algemene wet inzake rijksbelastingen, artikel 52.",
            ["statute": .text("Algemene wet inzake rijksbelastingen, artikel 52")]),
        Said("retention.then.destroyed", "Daarna vernietigen wij ze."),
        Said("retention.then.deleted", "Daarna verwijderen wij ze."),
        Said("retention.then.anonymised", "Daarna maken wij ze anoniem."),
        Said("statutoryTermsFirst", "Schrijft de wet een andere bewaartermijn voor, dan houden wij ons daaraan."),
        Said("retention.usual", "Meestal is dat 7 jaar.", ["term": .term(.years(7))]),
        Said(
            "retention.default.after", "Is er niets ingesteld? Dan bewaren wij ze tot 2 jaar na het laatste bezoek.",
            ["term": .term(.years(2)), "start": .text("het laatste bezoek")]),
        Said(
            "retention.default.plain", "Is er niets ingesteld? Dan bewaren wij ze 2 jaar.", ["term": .term(.years(2))]),
        Said("retention.limit", "Dat is hoogstens 1 uur.", ["term": .term(.hours(1))]),
        Said(
            "retention.neededFor", "Die tijd is nodig voor de boekhouding en vragen van winkels.",
            ["uses": .list(["de boekhouding", "vragen van winkels"])]),
        Said(
            "retention.reason",
            "Dat is omdat niemand binnen 18 maanden opnieuw mag exposeren en er daarna vragen komen.",
            ["reasons": .list(["niemand binnen 18 maanden opnieuw mag exposeren", "er daarna vragen komen"])]),
        Said("retention.onRequest", "Je kunt ons vragen tot wanneer dat is.", [:], .informal),
        Said(
            "retention.review", "Na 6 maanden bekijken wij of wij ze nog nodig hebben.", ["term": .term(.months(6))]),
        Said("retention.then.deletedOrAnonymised", "Daarna verwijderen wij ze of maken wij ze anoniem."),
        Said("retention.then.overwritten", "Daarna overschrijven wij ze."),
        Said("retention.then.returned", "Daarna geven wij ze terug."),
        Said("retention.then.archived", "Daarna gaan ze naar een archief."),
        Said("retention.then.reviewed", "Daarna bekijken wij of wij ze nog nodig hebben."),
        Said("retention.erasure.automatic", "Dat gebeurt automatisch."),
        Said("retention.erasure.irreversible", "Dat is niet terug te draaien."),
        Said(
            "retention.except.longer.plain", "Wij bewaren ze langer als de politie daarom vraagt.",
            ["condition": .text("de politie daarom vraagt")]),
        Said(
            "retention.except.longer.until", "Wij bewaren ze langer als er een geschil is, totdat dat is opgelost.",
            ["condition": .text("er een geschil is"), "event": .text("dat is opgelost")]),
        Said(
            "retention.except.longer.atMost", "Wij bewaren ze langer als er een geschil is, hoogstens 5 jaar.",
            ["condition": .text("er een geschil is"), "term": .term(.years(5))]),
        Said(
            "retention.except.longer.atMostAfter",
            "Wij bewaren ze langer als er een geschil is, hoogstens tot 5 jaar na de uitspraak.",
            ["condition": .text("er een geschil is"), "term": .term(.years(5)), "start": .text("de uitspraak")]),
        Said(
            "retention.except.shorter.plain", "Wij bewaren ze korter als u ze zelf wist.",
            ["condition": .text("u ze zelf wist")]),
        Said(
            "retention.except.otherwise.plain", "Dat is anders als wij iets anders afspreken.",
            ["condition": .text("wij iets anders afspreken")]),
        Said(
            "retention.except.longerWithConsent.plain",
            "Met uw toestemming bewaren wij ze langer. Die toestemming kunt u altijd intrekken."),
        Said(
            "retention.except.longerWithConsent.until",
            "Met uw toestemming bewaren wij ze langer, totdat u werk hebt. Die toestemming kunt u altijd intrekken.",
            ["event": .text("u werk hebt")]),
        Said(
            "retention.except.longerWithConsent.atMost",
            "Met je toestemming bewaren wij ze langer, hoogstens 1 jaar. Die toestemming kun je altijd intrekken.",
            ["term": .term(.years(1))], .informal),
        Said(
            "retention.except.longerWithConsent.atMostAfter",
            "Met uw toestemming bewaren wij ze langer, hoogstens tot 2 jaar na ons laatste contact. "
                + "Die toestemming kunt u altijd intrekken.",
            ["term": .term(.years(2)), "start": .text("ons laatste contact")]),
        Said(
            "retention.except.longerWithExplicitConsent.plain",
            "Met uw uitdrukkelijke toestemming bewaren wij ze langer. Die toestemming kunt u altijd intrekken."),
        Said(
            "retention.except.longerWithExplicitConsent.until",
            "Met uw uitdrukkelijke toestemming bewaren wij ze langer, totdat het onderzoek klaar is. "
                + "Die toestemming kunt u altijd intrekken.",
            ["event": .text("het onderzoek klaar is")]),
        Said(
            "retention.except.longerWithExplicitConsent.atMost",
            "Met uw uitdrukkelijke toestemming bewaren wij ze langer, hoogstens 3 jaar. "
                + "Die toestemming kunt u altijd intrekken.",
            ["term": .term(.years(3))]),
        Said(
            "retention.except.longerWithExplicitConsent.atMostAfter",
            "Met uw uitdrukkelijke toestemming bewaren wij ze langer, hoogstens tot 3 jaar na het onderzoek. "
                + "Die toestemming kunt u altijd intrekken.",
            ["term": .term(.years(3)), "start": .text("het onderzoek")]),
        Said("retention.except.longerOnRequest.plain", "Op je verzoek bewaren wij ze langer.", [:], .informal),
        Said(
            "retention.except.longerOnRequest.until",
            "Op uw verzoek bewaren wij ze langer, totdat u ze niet meer nodig hebt.",
            ["event": .text("u ze niet meer nodig hebt")]),
        Said(
            "retention.except.longerOnRequest.atMost", "Op uw verzoek bewaren wij ze langer, hoogstens 8 weken.",
            ["term": .term(.weeks(8))]),
        Said(
            "retention.except.longerOnRequest.atMostAfter",
            "Op uw verzoek bewaren wij ze langer, hoogstens tot 8 weken na de beurs.",
            ["term": .term(.weeks(8)), "start": .text("de beurs")]),
        Said("retention.except.erasedOnRequest.plain", "Op uw verzoek verwijderen wij ze eerder."),
        Said(
            "severalTerms.longest", "Zijn er voor dezelfde gegevens meer bewaartermijnen? Dan geldt de langste."),
        Said(
            "severalTerms.shortest", "Zijn er voor dezelfde gegevens meer bewaartermijnen? Dan geldt de kortste."),
        Said(
            "severalTerms.lastToEnd",
            "Zijn er voor dezelfde gegevens meer bewaartermijnen? Dan geldt de termijn die als laatste eindigt."),
        Said(
            "severalTerms.firstToEnd",
            "Zijn er voor dezelfde gegevens meer bewaartermijnen? Dan geldt de termijn die als eerste eindigt."),
        Said(
            "backups.kept", "Gegevens die wij wissen, staan daarna nog hoogstens 3 maanden in onze back-ups.",
            ["term": .term(.months(3))]),
        Said("backups.uncleanable", "Losse gegevens kunnen wij niet uit een back-up wissen."),
        Said(
            "backups.erasedOnRestore", "Zetten wij een back-up terug, dan wissen wij die gegevens meteen opnieuw."),
        Said(
            "refusalRecord.unsubscribed", "Meld je je af voor onze berichten? Dan leggen wij dat vast.", [:], .informal),
        Said("refusalRecord.consentWithdrawn", "Trekt u uw toestemming in? Dan leggen wij dat vast."),
        Said("refusalRecord.objected", "Maakt u bezwaar? Dan leggen wij dat vast."),
        Said("refusalRecord.erased", "Hebben wij je gegevens gewist? Dan leggen wij dat vast.", [:], .informal),
        Said(
            "refusalRecord.holds", "Daarvoor bewaren wij alleen uw e-mailadres.",
            ["data": .list(["uw e-mailadres"])]),
        Said(
            "retention.then.destroyed.within", "Daarna vernietigen wij ze binnen 30 dagen.", ["term": .term(.days(30))]),
        Said("retention.then.deleted.within", "Daarna verwijderen wij ze binnen 30 dagen.", ["term": .term(.days(30))]),
        Said(
            "retention.then.anonymised.within", "Daarna maken wij ze binnen 30 dagen anoniem.",
            ["term": .term(.days(30))]),
        Said(
            "retention.then.overwritten.within", "Daarna overschrijven wij ze binnen 30 dagen.",
            ["term": .term(.days(30))]),
        Said(
            "retention.then.returned.within", "Daarna geven wij ze binnen 30 dagen terug.", ["term": .term(.days(30))]),
        Said(
            "retention.then.archived.within", "Daarna gaan ze binnen 30 dagen naar een archief.",
            ["term": .term(.days(30))]),
        Said(
            "retention.then.reviewed.within", "Daarna bekijken wij binnen 30 dagen of wij ze nog nodig hebben.",
            ["term": .term(.days(30))]),
        Said(
            "retention.then.deletedOrAnonymised.within",
            "Daarna verwijderen wij ze binnen 30 dagen of maken wij ze anoniem.", ["term": .term(.days(30))]),
        Said(
            "refusalRecord.unsubscribed.whereNeeded",
            "Meldt u zich af voor onze berichten? Dan leggen wij dat vast als dat nodig is."),
        Said(
            "refusalRecord.consentWithdrawn.whereNeeded",
            "Trekt u uw toestemming in? Dan leggen wij dat vast als dat nodig is."),
        Said("refusalRecord.objected.whereNeeded", "Maakt u bezwaar? Dan leggen wij dat vast als dat nodig is."),
        Said(
            "refusalRecord.erased.whereNeeded",
            "Hebben wij uw gegevens gewist? Dan leggen wij dat vast als dat nodig is."),
    ]

    /// The ways to say how long that few statements need, behind each way to say of which data.
    static let retentionInOtherWays: [Said] =
        coverages.flatMap { coverage, opening, values in
            lengths.map { length, ending, more in
                Said("retention.\(coverage).\(length)", opening + ending, values.merging(more) { $1 })
            } + [Said("retention.\(coverage).notKept", opening + "niet.", values)]
        }
        + ["retention.purpose", "overview.retention"].flatMap { branch in
            lengths.map { length, ending, values in
                Said("\(branch).\(length)", ending.prefix(1).uppercased() + ending.dropFirst(), values)
            } + [Said("\(branch).notKept", "Wij bewaren ze niet.")]
        }

    private static let coverages: [(String, String, [String: Value])] = [
        ("subjects", "Gegevens van huurders bewaren wij ", ["subjects": .list(["huurders"])]),
        ("categories", "Foto’s en namen bewaren wij ", ["categories": .list(["foto’s", "namen"])]),
        (
            "both", "Voor huurders en gasten geldt: foto’s bewaren wij ",
            ["subjects": .list(["huurders", "gasten"]), "categories": .list(["foto’s"])]
        ),
        ("mostData", "De meeste gegevens bewaren wij ", [:]),
        ("allData", "Uw gegevens bewaren wij ", [:]),
        ("otherData", "Alle overige gegevens bewaren wij ", [:]),
    ]

    private static let lengths: [(String, String, [String: Value])] = [
        ("atMost", "hoogstens 2 jaar.", ["term": .term(.years(2))]),
        (
            "atMostAfter", "hoogstens tot 2 jaar na de bestelling.",
            ["term": .term(.years(2)), "start": .text("de bestelling")]
        ),
        (
            "asLongAsAndThenAtMost", "zolang de klacht loopt, en daarna nog hoogstens 1 jaar.",
            ["criterion": .text("de klacht loopt"), "term": .term(.years(1))]
        ),
        ("atLeast", "minstens 15 jaar.", ["term": .term(.years(15))]),
        (
            "atLeastAfter", "minstens tot 15 jaar na de behandeling.",
            ["term": .term(.years(15)), "start": .text("de behandeling")]
        ),
        ("between", "minstens 5 jaar en hoogstens 7 jaar.", ["term": .term(.years(5)), "most": .term(.years(7))]),
        (
            "betweenAfter", "minstens 5 jaar en hoogstens 7 jaar na het contract.",
            ["term": .term(.years(5)), "most": .term(.years(7)), "start": .text("het contract")]
        ),
        ("untilDate", "tot 1 juli 2027.", ["date": .date("2027-07-01")]),
        (
            "asLongAsAndThen", "zolang de klacht loopt, en daarna nog 1 jaar.",
            ["criterion": .text("de klacht loopt"), "term": .term(.years(1))]
        ),
        ("asLawRequires", "zo lang als de wet voorschrijft.", [:]),
        ("reasonable", "een redelijke tijd.", [:]),
        ("untilAnonymised", "tot wij ze anoniem maken.", [:]),
        ("toldAt", "zo lang als wij aangeven bij de prijsvraag.", ["occasion": .text("de prijsvraag")]),
        ("byTermsOf", "zo lang als staat in de voorwaarden van de bank.", ["party": .text("de bank")]),
        ("chosen", "zo lang als de klant instelt.", ["chooser": .text("de klant")]),
    ]

    /// What is said of the same for most data, for all data, and for some data of some people.
    static let retentionOfOthers: [Said] = coverages.filter { ["both", "mostData", "allData"].contains($0.0) }
        .flatMap { coverage, opening, values in
            common.map { length, ending, more in
                Said("retention.\(coverage).\(length)", opening + ending, values.merging(more) { $1 })
            }
        }

    private static let common: [(String, String, [String: Value])] = [
        ("fixed", "2 jaar.", ["term": .term(.years(2))]),
        ("fixedAfter", "tot 2 jaar na de bestelling.", ["term": .term(.years(2)), "start": .text("de bestelling")]),
        ("asLongAs", "zolang de huur loopt.", ["criterion": .text("de huur loopt")]),
        (
            "asLongAsBoth", "zolang de huur loopt. Wij bewaren ze ook zolang er schade is.",
            ["criterion": .text("de huur loopt"), "also": .text("er schade is")]
        ),
        ("until", "totdat zij vertrekken.", ["event": .text("zij vertrekken")]),
        ("notLongerThanNeeded", "niet langer dan nodig is voor de huur.", ["reasons": .list(["de huur"])]),
        ("forever", "voor altijd.", [:]),
    ]
}
