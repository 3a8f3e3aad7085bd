import Claims

extension Said {
    static let protections: [Said] = [
        Said(
            "protection.encrypted", "Wij bewaren wachtwoorden en pincodes versleuteld.",
            ["data": .list(["wachtwoorden", "pincodes"])]),
        Said(
            "protection.hashed",
            "Wachtwoorden en pincodes bewaren wij alleen als code die niemand kan terugrekenen.",
            ["data": .list(["wachtwoorden", "pincodes"])]),
        Said(
            "protection.pseudonymised", "Bij wachtwoorden en pincodes vervangen wij namen door een code.",
            ["data": .list(["wachtwoorden", "pincodes"])]),
        Said(
            "protection.masked", "Wij schermen wachtwoorden en pincodes af.",
            ["data": .list(["wachtwoorden", "pincodes"])]),
        Said(
            "protection.separated", "Wij bewaren wachtwoorden en pincodes apart van andere gegevens.",
            ["data": .list(["wachtwoorden", "pincodes"])]),
        Said(
            "protection.separateSystem", "Voor wachtwoorden en pincodes gebruiken wij een apart systeem.",
            ["data": .list(["wachtwoorden", "pincodes"])]),
        Said(
            "protection.locked", "Wij bewaren wachtwoorden en pincodes achter slot.",
            ["data": .list(["wachtwoorden", "pincodes"])]),
        Said(
            "protection.offline", "Wij bewaren wachtwoorden en pincodes offline.",
            ["data": .list(["wachtwoorden", "pincodes"])]),
        Said(
            "protection.onPaper", "Wij bewaren wachtwoorden en pincodes op papier.",
            ["data": .list(["wachtwoorden", "pincodes"])]),
        Said(
            "protection.randomCode",
            "Voor wachtwoorden en pincodes gebruiken wij een willekeurige code, die naar niemand leidt.",
            ["data": .list(["wachtwoorden", "pincodes"])]),
        Said(
            "protection.encrypted.toward", "Aan winkels sturen wij wachtwoorden en pincodes versleuteld.",
            ["data": .list(["wachtwoorden", "pincodes"]), "party": .text("winkels")]),
        Said(
            "protection.hashed.toward",
            "Aan winkels geven wij wachtwoorden en pincodes alleen als code die niemand kan terugrekenen.",
            ["data": .list(["wachtwoorden", "pincodes"]), "party": .text("winkels")]),
        Said(
            "protection.pseudonymised.toward",
            "Aan winkels geven wij wachtwoorden en pincodes met een code in plaats van namen.",
            ["data": .list(["wachtwoorden", "pincodes"]), "party": .text("winkels")]),
        Said(
            "protection.masked.toward", "Voor winkels schermen wij wachtwoorden en pincodes af.",
            ["data": .list(["wachtwoorden", "pincodes"]), "party": .text("winkels")]),
        Said("protection.randomCode.known", "Die code is alleen bekend bij vrienden.", ["party": .text("vrienden")]),
        Said("protection.method", "De techniek daarvoor heet bcrypt.", ["method": .text("bcrypt")]),
        Said("protection.onlyErasable", "Bent u die gegevens kwijt? Dan kunnen wij ze alleen wissen."),
        Said(
            "otherMeasure.ours", "Dit doen wij ook: elke nacht een kopie maken.",
            ["measure": .text("elke nacht een kopie maken")]),
        Said(
            "otherMeasure.atParty", "Dit gebeurt bij onze host: elke nacht een kopie maken.",
            ["party": .text("onze host"), "measure": .text("elke nacht een kopie maken")]),
        Said(
            "certification.ofThing", "Voor ons dossier is er een certificaat volgens NEN 7510.",
            ["thing": .text("ons dossier"), "norm": .text("NEN 7510")]),
        Said(
            "certification.withoutNorm", "Voor ons dossier is er een certificaat van beveiliging.",
            ["thing": .text("ons dossier")]),
        Said("certification.ours", "Wij zijn gecertificeerd volgens ISO 27001.", ["norm": .text("ISO 27001")]),
        Said(
            "exchange.with", "Met andere artsen delen wij medische gegevens alleen via beveiligde e-mail.",
            [
                "party": .text("andere artsen"), "data": .list(["medische gegevens"]),
                "channels": .list(["beveiligde e-mail"]),
            ]),
        Said(
            "exchange.through", "Wij delen medische gegevens alleen via beveiligde e-mail en gesprekken.",
            ["data": .list(["medische gegevens"]), "channels": .list(["beveiligde e-mail", "gesprekken"])]),
        Said(
            "exchange.ways", "Het uitwisselen van medische gegevens gebeurt veilig: mondeling, op papier of digitaal.",
            ["data": .list(["medische gegevens"]), "ways": .choice(["mondeling", "op papier", "digitaal"])]),
        Said(
            "location.ofAll",
            "Dit zijn de plaatsen waar wij uw gegevens bewaren: onze mailbox en ons boekhoudprogramma.",
            ["places": .list(["onze mailbox", "ons boekhoudprogramma"])]),
        Said(
            "location.ofData", "Voor het bewaren van e-mails gebruiken wij onze mailservers.",
            ["data": .list(["e-mails"]), "places": .list(["onze mailservers"])]),
        Said("location.only", "Op andere plaatsen bewaren wij ze niet."),
    ]
}
