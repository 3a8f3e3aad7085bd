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
            "retention.otherData.fixed", "Andere gegevens bewaren wij 2 weken.",
            ["term": .term(.weeks(2))]),
        Said(
            "retention.otherData.fixedAfter", "Andere gegevens bewaren wij tot 1 dag na ons contact.",
            ["term": .term(.days(1)), "start": .text("ons contact")]),
        Said(
            "retention.otherData.asLongAs", "Andere gegevens bewaren wij zolang de zaak loopt.",
            ["criterion": .text("de zaak loopt")]),
        Said(
            "retention.otherData.asLongAsBoth",
            "Andere gegevens bewaren wij zolang de zaak loopt. Wij bewaren ze ook zolang er beroep mogelijk is.",
            ["criterion": .text("de zaak loopt"), "also": .text("er beroep mogelijk is")]),
        Said(
            "retention.otherData.until", "Andere gegevens bewaren wij totdat de zaak klaar is.",
            ["event": .text("de zaak klaar is")]),
        Said(
            "retention.otherData.notLongerThanNeeded",
            "Andere gegevens bewaren wij niet langer dan nodig is voor de zaak.",
            ["reasons": .list(["de zaak"])]),
        Said("retention.otherData.forever", "Andere gegevens bewaren wij voor altijd."),
        Said(
            "retention.statute", "Dat schrijft deze wet voor: Algemene wet inzake rijksbelastingen, artikel 52.",
            ["statute": .text("Algemene wet inzake rijksbelastingen, artikel 52")]),
        Said("retention.then.destroyed", "Daarna vernietigen wij ze."),
        Said("retention.then.deleted", "Daarna verwijderen wij ze."),
        Said("retention.then.anonymised", "Daarna maken wij ze anoniem."),
        Said("statutoryTermsFirst", "Schrijft de wet een andere bewaartermijn voor, dan houden wij ons daaraan."),
    ]
}
