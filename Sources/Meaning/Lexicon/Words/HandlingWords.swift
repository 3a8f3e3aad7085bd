// What is done with data: AVG art. 4 onder 2 names collecting, recording, organising, storing, altering, retrieving,
// consulting, using, disclosing, combining, restricting, erasing and destroying.
extension Lexicon {
    static let handling = [
        Vocabulary(.handling, processing), Vocabulary(.handling, disclosing), Vocabulary(.act, using),
        Vocabulary(.act, acts),
    ]

    private static let processing: KeyValuePairs = [
        "keep": "bewaren bewaar bewaart bewaard bewaring",
        "store": "opslaan opslaat opgeslagen opslag sla_op slaan_op slaat_op archiveren archiveert gearchiveerd",
        "delete": "verwijderen verwijder verwijdert verwijderd verwijdering",
        "erase": "wissen wis wist gewist",
        "destroy": "vernietigen vernietig vernietigt vernietigd vernietiging papiervernietiger versnipperaar papierbak",
        "anonymous": "anoniem anonieme anonimiseren anonimiseert geanonimiseerd geanonimiseerde",
        "pseudonymous": "pseudoniem pseudoniemen pseudonimiseren gepseudonimiseerd gepseudonimiseerde",
        "collect": "verzamelen verzamel verzamelt verzameld inzamelen vergaren vergaart",
        "record":
            "registreren registreert geregistreerd vastleggen vastlegt vastgelegd loggen gelogd noteren noteert opgenomen opname opnames filmen filmt gefilmd",
        "process": "verwerken verwerk verwerkt verwerking verwerkingen",
        "analyse": "analyseren analyseert geanalyseerd doorzoeken doorzoekt doorzocht screenen screent gescreend",
        "scan": "scannen scan scant gescand",
        "track": "tracken trackt getrackt traceren traceert bespieden bespiedt",
        "profile": "profiel profielen profileren profileert geprofileerd profilering profiling",
        "view": "inzien inziet ingezien raadplegen raadpleegt geraadpleegd",
        "look-along": "meekijken meekijkt kijken_mee kijkt_mee kijk_mee gluren gluurt",
        "read-along": "meelezen meeleest leest_mee lezen_mee afluisteren meeluisteren luisteren_mee luistert_mee",
        "monitor":
            """
        monitoren monitort gemonitord bewaken bewaakt bewaking camera camera’s camera's cameratoezicht alarm meldkamer
        """,
        "remember": "onthouden onthoudt", "look-up": "googelen googelt gegoogeld opzoeken opgezocht",
        "survey": "peilen peilt enquêtes",
        "copy": "kopie kopieën kopiëren kopieert gekopieerd",
    ]

    private static let disclosing: KeyValuePairs = [
        "share": "delen deel deelt gedeeld",
        "sell": "verkopen verkoop verkoopt verkocht doorverkopen doorverkocht verkwanselen verkwanselt",
        "trade": "verhandelen verhandelt verhandeld handelen_in handelt_in handel_in",
        "rent": "verhuren verhuurt verhuurd uitlenen uitgeleend",
        "swap": "ruilen ruil ruilt geruild uitwisselen uitgewisseld wisselen_uit uitruilen",
        "disclose": "verstrekken verstrek verstrekt verstrekking openbaren",
        "forward": "door_te_sturen doorsturen doorstuurt doorgestuurd",
        "pass-on": """
        doorgeven doorgeeft doorgegeven doorspelen doorspeelt doorgespeeld doorzenden overdragen overdraagt
        overgedragen uitleveren toespelen spelen_door speelt_door geven_door geeft_door sturen_door stuurt_door
        """,
        "for-sale": """
        te_koop te_huur te_leen te_geef in_de_verkoop in_de_uitverkoop tegen_betaling tegen_vergoeding voor_geld voor_veel_geld
        voor_goed_geld tegen_geld voor_een_prijs
        """,
        "give-away": "weggeven weggeeft weggegeven afstaan afgestaan geven_weg geeft_weg",
        "publish": "publiceren publiceert gepubliceerd",
    ]

    /// What is done with much else as well.
    private static let using: KeyValuePairs = [
        "fetch": "halen haal haalt ophalen ophaalt opgehaald",
        "use": "gebruiken gebruik gebruikt benutten benut inzetten",
        "combine": "combineren combineert gecombineerd koppelen koppelt gekoppeld samenvoegen samengevoegd verrijken",
        "compare": "vergelijken vergelijkt vergeleken",
        "follow": "volgen volgt gevolgd",
        "sniff": "snuffelen snuffelt",
    ]

    /// What people do; with data as its object it is handling.
    private static let acts: KeyValuePairs = [
        "give": "geven geef geeft gegeven gaf", "send": "sturen stuur stuurt verzenden verzendt verzonden zenden",
        "get": "krijgen krijg krijgt", "got": "kregen kreeg", "receive": "ontvangen ontvang ontvangt",
        "receipt": "ontvangst", "ask": "vragen vraag vraagt vroegen gevraagd",
        "tell": "vertellen vertel vertelt verteld",
        "inform": "informeren informeer informeert geïnformeerd", "report": "melden meld meldt gemeld",
        "read": "lezen lees leest", "along": "mee", "see": "zien zie ziet gezien", "do": "doen doe doet",
        "did": "deden",
        "make": "maken maak maakt gemaakt", "take": "nemen neem neemt genomen", "took": "nam",
        "let": "laten laat", "attend": "let", "hold": "houden houd houdt",
        "handle": "omgaan omgaat om_te_gaan",
        "determine": "bepalen bepaal bepaalt", "decide": "beslissen beslist besliste beslissing",
        "decision": "besluit besluiten besloten",
        "change": "wijzigen wijzigt gewijzigd wijzigingen wijziging verandert veranderen veranderd",
        "correct": "verbeteren verbetert verbeterd", "complete": "aan_te_vullen aanvullen aangevuld",
        "accurate": "kloppen klopt", "check": "controleren controleer controleert gecontroleerd",
        "work": "werken werkt werk",
        "protect": "beschermen bescherm beschermt beschermd", "place": "plaatsen plaatst geplaatst",
        "visit": "bezoeken bezoekt bezoek", "close": "sluiten sluit", "perform": "uitvoeren uitvoert uit_te_voeren",
        "prepare": "voor_te_bereiden voorbereiden", "mean": "bedoelen bedoelt",
        "agreed": "afgesproken", "agree": "eens", "declare": "verklaren verklaar verklaart verklaard",
        "bound": "gebonden",
        "approve": "goedgekeurd", "happen": "gebeurt gebeuren", "go": "gaan ga gaat",
        "stand": "staan sta staat", "remain": "blijven blijft", "stop": "stoppen stop stopt gestopt",
        "apply": "geldt gelden", "applied": "gold",
        "differ": "verschilt verschillen", "weigh": "wegen weegt afgewogen",
        "refuse": "weigeren weiger weigert geweigerd",
        "harm": "schaadt schaden",
        "reject": "wijzen afwijzen afgewezen", "off": "af", "allow": "toestaan toestaat toegestaan",
        "explain": "leggen_uit leggen leg legt uitleggen",
        "rely": "beroepen",
        "call": "bellen bel belt", "mail": "mailen mail mailt",
        "reach": "bereiken bereikt", "turn-to": "terecht",
        "prescribe": "schrijft_voor schrijft voorschrijft",
        "belong": "hoort_hierbij hoort_bij", "know": "weten weet", "watch": "kijken kijkt bekijken bekijkt",
        "listen": "luisteren luistert horen hoort", "want": "willen wil wilt",
    ]
}
