import Claims

extension Said {
    static let apps: [Said] = [
        Said("app.name", "Voorbeeldapp", ["app": .text("Voorbeeldapp")]),
        Said("appAccess", "De app vraagt toegang tot:"),
        Said("access.location", "Je locatie.", [:], .informal),
        Said("access.backgroundLocation", "Uw locatie, ook als u de app niet gebruikt."),
        Said("access.camera", "De camera."),
        Said("access.microphone", "De microfoon."),
        Said("access.photos", "Uw foto’s."),
        Said("access.files", "Uw bestanden."),
        Said("access.contacts", "Je contacten.", [:], .informal),
        Said("access.calendar", "Uw agenda."),
        Said("access.bluetooth", "Bluetooth."),
        Said("access.nearbyDevices", "Apparaten in de buurt."),
        Said("access.internet", "Het internet."),
        Said("access.notifications", "Meldingen."),
        Said("access.motion", "De bewegingssensor."),
        Said("access.health", "Uw gezondheidsgegevens."),
        Said("access.biometrics", "Uw vingerafdruk of gezicht."),
        Said("access.tracking", "Gegevens om je in andere apps te volgen.", [:], .informal),
        Said(
            "access.uses",
            "Daarmee kan de app de weg wijzen en codes lezen.", ["uses": .list(["de weg wijzen", "codes lezen"])]),
        Said(
            "access.demanded",
            "Dat moet van oude versies van Voorbeeldsysteem. De app zelf leest daar niets.",
            ["system": .text("oude versies van Voorbeeldsysteem")]),
        Said("access.optional", "Zonder deze toegang werkt de app ook."),
        Said(
            "access.again",
            "Hebt u dit geweigerd? Dan kunt u het weer toestaan in de instellingen van uw telefoon."),
        Said("appSettings", "U geeft of weigert toegang in de instellingen van uw telefoon."),
        Said(
            "deviceData.complete",
            "Op je apparaat bewaart de app: favorieten en foto’s.", ["data": .list(["favorieten", "foto’s"])], .informal
        ),
        Said(
            "deviceData.examples",
            "Op uw apparaat bewaart de app onder meer: favorieten.", ["data": .list(["favorieten"])]),
        Said("deviceData.uses", "Zo kan de app zonder internet werken.", ["uses": .list(["zonder internet werken"])]),
        Said("deviceData.onlyThere", "Dat staat alleen op je eigen apparaat, niet op een server.", [:], .informal),
        Said("deviceData.closed", "Wij kunnen daar niet bij."),
        Said(
            "deviceData.until",
            "Het blijft daar tot het festival voorbij is.", ["event": .text("het festival voorbij is")]),
        Said("deviceData.term", "Het blijft daar 30 minuten staan.", ["term": .term(.minutes(30))]),
        Said(
            "deviceData.erased",
            "U kunt dat wissen via het scherm Beheer en het verwijderen van de app.",
            ["ways": .list(["het scherm Beheer", "het verwijderen van de app"])]),
        Said(
            "exchange.of",
            "Zonder server ertussen gaan deze gegevens naar het apparaat van vrienden: uw bijnaam en "
                + "uw planning.", ["audience": .text("vrienden"), "data": .list(["uw bijnaam", "uw planning"])]),
        Said("exchange.channels", "Dat gaat via Bluetooth en wifi.", ["channels": .list(["Bluetooth", "wifi"])]),
        Said("exchange.condition", "Dat gebeurt alleen als u dat aanzet.", ["condition": .text("u dat aanzet")]),
        Said("appParts.many", "In de app staan ook deze onderdelen:"),
        Said("appParts.one", "In de app staat ook dit onderdeel:"),
    ]
}
