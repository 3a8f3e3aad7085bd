import Claims

extension Said {
    static let embedded: [Said] = [
        Said("embeddedParts.many", "Op onze website staan ook deze onderdelen:"),
        Said("embeddedParts.one", "Op onze website staat ook dit onderdeel:"),
        Said(
            "embedded.by",
            "Van Voorbeeldkaart: de kaart.", ["party": .text("Voorbeeldkaart"), "label": .text("de kaart")]),
        Said("embedded.other", "Van een ander: de lettertypen.", ["label": .text("de lettertypen")]),
        Said(
            "embedded.own",
            "Op onze eigen server: de video. Daardoor krijgt niemand anders gegevens van u.",
            ["label": .text("de video")]),
        Said(
            "embedded.page",
            "Dit staat alleen op de contactpagina. Komt u daar niet? Dan krijgt die partij niets.",
            ["page": .text("de contactpagina")]),
        Said(
            "embedded.loading.onOpening",
            "Als je de pagina opent, maakt je apparaat meteen verbinding met die partij.", [:], .informal),
        Said("embedded.loading.onUse", "Als u dit gebruikt, maakt uw apparaat verbinding met die partij."),
        Said("embedded.loading.onClick", "Pas als u daarop klikt, maakt uw apparaat verbinding met die partij."),
        Said(
            "embedded.loading.newWindow",
            "Een klik daarop opent een nieuw venster. Daar gelden de regels van die partij, ook voor cookies."),
        Said("embedded.loading.onSending", "Wat u daarmee verstuurt, gaat via die partij."),
        Said(
            "embedded.gets.complete",
            "Die partij krijgt daardoor uw IP-adres en de taal.",
            ["data": .list(["uw IP-adres", "de taal"])]),
        Said(
            "embedded.gets.examples",
            "Die partij krijgt daardoor onder meer uw IP-adres.", ["data": .list(["uw IP-adres"])]),
        Said("embedded.onlyNeeded", "Wat die partij verder kan verzamelen, hebben wij uitgezet."),
        Said("embedded.stores", "Daarbij kan die partij iets op uw apparaat opslaan, zoals cookies."),
        Said("embedded.storesNothing", "Daarbij wordt niets op je apparaat opgeslagen.", [:], .informal),
        Said("embedded.account", "Wij krijgen daardoor geen toegang tot uw account bij die partij."),
        Said("embedded.beyondControl", "Wij hebben geen invloed op wat die partij daarna met gegevens doet."),
        Said(
            "embedded.statement",
            "Meer lees je in de verklaring van die partij: example.nl/privacy.",
            ["address": .webAddress("example.nl/privacy")], .informal),
        Said(
            "embedded.loading.onOpening.app",
            "Als u de app opent, maakt uw apparaat meteen verbinding met die partij."),
    ]
}
