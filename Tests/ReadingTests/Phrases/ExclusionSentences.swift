import Claims

extension Said {
    static let exclusions: [Said] = [
        Said("excludedSharing.sale.ofAll", "Wij verkopen uw gegevens niet."),
        Said(
            "excludedSharing.sale.ofData", "Gegevens van gasten verkopen wij niet.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedSharing.rental.ofAll", "Wij verhuren uw gegevens niet."),
        Said(
            "excludedSharing.rental.ofData", "Gegevens van gasten verhuren wij niet.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedSharing.commercialDisclosure.ofAll", "Wij geven uw gegevens niet door voor commercieel gebruik."),
        Said(
            "excludedSharing.commercialDisclosure.ofData",
            "Gegevens van gasten geven wij niet door voor commercieel gebruik.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedSharing.advertisingNetworks.ofAll", "Wij delen uw gegevens niet met advertentienetwerken."),
        Said(
            "excludedSharing.advertisingNetworks.ofData",
            "Gegevens van gasten delen wij niet met advertentienetwerken.", ["data": .list(["gegevens van gasten"])]),
        Said("excludedSharing.dataBrokers.ofAll", "Wij delen uw gegevens niet met datahandelaren."),
        Said(
            "excludedSharing.dataBrokers.ofData", "Gegevens van gasten delen wij niet met datahandelaren.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedSharing.disclosure.ofAll", "Wij geven uw gegevens niet aan anderen."),
        Said(
            "excludedSharing.disclosure.ofData", "Gegevens van gasten geven wij niet aan anderen.",
            ["data": .list(["gegevens van gasten"])]),
        Said(
            "excludedSharing.otherDisclosure.ofAll",
            "Wij geven uw gegevens niet aan anderen dan in deze verklaring staan."),
        Said(
            "excludedSharing.otherDisclosure.ofData",
            "Gegevens van gasten geven wij niet aan anderen dan in deze verklaring staan.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedSharing.externalServers.ofAll", "Wij bewaren uw gegevens niet op externe servers."),
        Said(
            "excludedSharing.externalServers.ofData", "Gegevens van gasten bewaren wij niet op externe servers.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedUse.advertising.ofAll", "Wij gebruiken uw gegevens niet voor reclame."),
        Said(
            "excludedUse.advertising.ofData", "Gegevens van gasten gebruiken wij niet voor reclame.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedUse.ownAdvertising.ofAll", "Wij gebruiken uw gegevens niet voor onze eigen reclame."),
        Said(
            "excludedUse.ownAdvertising.ofData", "Gegevens van gasten gebruiken wij niet voor onze eigen reclame.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedUse.othersAdvertising.ofAll", "Wij gebruiken uw gegevens niet voor reclame van anderen."),
        Said(
            "excludedUse.othersAdvertising.ofData", "Gegevens van gasten gebruiken wij niet voor reclame van anderen.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedUse.marketing.ofAll", "Wij gebruiken uw gegevens niet voor marketing."),
        Said(
            "excludedUse.marketing.ofData", "Gegevens van gasten gebruiken wij niet voor marketing.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedUse.commercialUse.ofAll", "Wij gebruiken uw gegevens niet voor commerciële doelen."),
        Said(
            "excludedUse.commercialUse.ofData", "Gegevens van gasten gebruiken wij niet voor commerciële doelen.",
            ["data": .list(["gegevens van gasten"])]),
        Said(
            "excludedUse.otherPurposes.ofAll",
            "Wij gebruiken uw gegevens niet voor andere doelen dan in deze verklaring staan."),
        Said(
            "excludedUse.otherPurposes.ofData",
            "Gegevens van gasten gebruiken wij niet voor andere doelen dan in deze verklaring staan.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedUse.unsolicitedMessages.ofAll", "Wij sturen u geen berichten waar u niet om vraagt."),
        Said(
            "excludedUse.unsolicitedMessages.ofData",
            "Gegevens van gasten gebruiken wij niet voor berichten waar niemand om vraagt.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedUse.profiling.ofAll", "Wij maken geen profiel van u."),
        Said(
            "excludedUse.profiling.ofData", "Met gegevens van gasten maken wij geen profielen.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedUse.ranking.ofAll", "Wij beoordelen of rangschikken niemand."),
        Said(
            "excludedUse.ranking.ofData",
            "Gegevens van gasten gebruiken wij niet om mensen te beoordelen of te rangschikken.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedUse.tracking.ofAll", "Wij volgen niet wat u doet."),
        Said(
            "excludedUse.tracking.ofData", "Met gegevens van gasten volgen wij niemand.",
            ["data": .list(["gegevens van gasten"])]),
        Said(
            "excludedUse.priceDifferences.ofAll",
            "Wij gebruiken uw gegevens niet om u een andere prijs te tonen dan anderen."),
        Said(
            "excludedUse.priceDifferences.ofData",
            "Gegevens van gasten gebruiken wij niet om mensen verschillende prijzen te tonen.",
            ["data": .list(["gegevens van gasten"])]),
        Said("excludedUse.aiTraining.ofAll", "Wij gebruiken uw gegevens niet om AI-modellen te trainen."),
        Said(
            "excludedUse.aiTraining.ofData", "Gegevens van gasten gebruiken wij niet om AI-modellen te trainen.",
            ["data": .list(["gegevens van gasten"])]),
        Said(
            "excludedUse.publicAITraining.ofAll", "Wij gebruiken uw gegevens niet om openbare AI-modellen te trainen."),
        Said(
            "excludedUse.publicAITraining.ofData",
            "Gegevens van gasten gebruiken wij niet om openbare AI-modellen te trainen.",
            ["data": .list(["gegevens van gasten"])]),
        Said(
            "excludedSharing.disclosure.ofAllTo", "Aan andere bewoners of winkels geven wij uw gegevens niet.",
            ["parties": .choice(["andere bewoners", "winkels"])]),
        Said(
            "excludedSharing.disclosure.ofDataTo", "Wij geven gegevens van gasten niet aan andere bewoners of winkels.",
            ["data": .list(["gegevens van gasten"]), "parties": .choice(["andere bewoners", "winkels"])]),
        Said("excludedSharing.unless.law", "Alleen als de wet dat vraagt, doen wij dat wel."),
        Said("excludedSharing.unless.consent", "Alleen als u daarvoor toestemming geeft, doen wij dat wel."),
        Said(
            "excludedSharing.unless.separateConsent",
            "Alleen als u daarvoor vooraf en apart toestemming geeft, doen wij dat wel."),
        Said("excludedSharing.unless.contract", "Alleen als dat nodig is voor de overeenkomst, doen wij dat wel."),
        Said(
            "excludedUse.other.ofAll", "Wij gebruiken uw gegevens niet voor premies of kredieten.",
            ["uses": .choice(["premies", "kredieten"])]),
        Said(
            "excludedUse.other.ofData", "Gegevens van gasten gebruiken wij niet voor premies of kredieten.",
            ["data": .list(["gegevens van gasten"]), "uses": .choice(["premies", "kredieten"])]),
        Said("excludedUse.unless.law", "Alleen als de wet dat vraagt, doen wij dat wel."),
        Said("excludedUse.unless.consent", "Alleen als u daarvoor toestemming geeft, doen wij dat wel."),
        Said(
            "excludedUse.unless.separateConsent",
            "Alleen als u daarvoor vooraf en apart toestemming geeft, doen wij dat wel."),
        Said("excludedUse.unless.contract", "Alleen als dat nodig is voor de overeenkomst, doen wij dat wel."),
        Said("minimisation.asFewAsPossible", "Wij gebruiken zo weinig mogelijk gegevens."),
        Said("minimisation.onlyForPurposes", "Wij gebruiken alleen gegevens die nodig zijn voor onze doelen."),
        Said("minimisation.permissions", "Wij vragen geen toegang tot gegevens die voor een functie niet nodig zijn."),
        Said(
            "minimisation.needed",
            "Wij gebruiken gegevens alleen als dat nodig is voor onze diensten en onze wettelijke taken.",
            ["reasons": .list(["onze diensten", "onze wettelijke taken"])]),
        Said("minimisation.later", "Meer gegevens vragen wij pas als u meedoet.", ["condition": .text("u meedoet")]),
        Said("sharedMinimum.sharedWhereNeeded", "Wij delen niet meer gegevens dan nodig is."),
        Said(
            "sharedMinimum.privacyInDisclosure",
            "Moeten wij gegevens aan anderen geven? Dan houden wij zo veel mogelijk rekening met uw privacy."),
        Said(
            "sharedMinimum.fewest", "Naar AI-systemen sturen wij zo weinig mogelijk gegevens.",
            ["parties": .list(["AI-systemen"])]),
        Said("noOtherData.ofAll", "Meer gegevens dan deze gebruiken wij niet."),
        Said(
            "noOtherData.ofSubjects",
            "Van sollicitanten gebruiken wij geen andere gegevens dan in deze verklaring staan.",
            ["subjects": .list(["sollicitanten"])]),
        Said(
            "excludedData.used.always", "Wij gebruiken geen namen of huisnummers.",
            ["data": .choice(["namen", "huisnummers"])]),
        Said(
            "excludedData.used.during", "Bij het tellen van telefoontjes gebruiken wij geen namen of huisnummers.",
            ["activity": .text("het tellen van telefoontjes"), "data": .choice(["namen", "huisnummers"])]),
        Said(
            "excludedData.asked.always", "Wij vragen geen namen of huisnummers.",
            ["data": .choice(["namen", "huisnummers"])]),
        Said(
            "excludedData.asked.during", "Bij het tellen van telefoontjes vragen wij geen namen of huisnummers.",
            ["activity": .text("het tellen van telefoontjes"), "data": .choice(["namen", "huisnummers"])]),
        Said(
            "excludedData.kept.always", "Wij bewaren geen namen of huisnummers.",
            ["data": .choice(["namen", "huisnummers"])]),
        Said(
            "excludedData.kept.during", "Bij het tellen van telefoontjes bewaren wij geen namen of huisnummers.",
            ["activity": .text("het tellen van telefoontjes"), "data": .choice(["namen", "huisnummers"])]),
        Said(
            "excludedData.collected.always", "Wij verzamelen en ontvangen geen namen of huisnummers.",
            ["data": .choice(["namen", "huisnummers"])]),
        Said(
            "excludedData.collected.during",
            "Bij het tellen van telefoontjes verzamelen en ontvangen wij geen namen of huisnummers.",
            ["activity": .text("het tellen van telefoontjes"), "data": .choice(["namen", "huisnummers"])]),
        Said("excludedData.unlinkable", "Zo kan niemand zien om wie het gaat."),
        Said("excludedTool.trackingCookies", "Onze website plaatst geen volgcookies."),
        Said("excludedTool.analyticalCookies", "Onze website plaatst geen analytische cookies."),
        Said("excludedTool.marketingCookies", "Onze website plaatst geen reclamecookies."),
        Said("excludedTool.othersCookies", "Onze website plaatst geen cookies van anderen."),
        Said(
            "excludedTool.trackingCookiesWithoutConsent",
            "Zonder uw toestemming plaatst onze website geen volgcookies van anderen."),
        Said("excludedTool.analyticsTools", "Onze website gebruikt geen programma dat bezoeken telt."),
        Said("excludedTool.trackingTools", "Onze website gebruikt geen programma dat bezoekers volgt."),
        Said("excludedTool.advertisingNetworks", "Onze website werkt niet met advertentienetwerken."),
        Said("excludedTool.socialMediaPixels", "Onze website heeft geen pixels van sociale media."),
        Said("excludedTool.following", "Wij volgen niet wat u op onze website doet."),
        Said("excludedTool.crossSiteTracking", "Wij volgen u niet op andere websites."),
        Said("excludedTool.fingerprinting", "Onze website herkent uw apparaat niet aan zijn instellingen."),
        Said(
            "cookies.holdNo", "Onze cookies bevatten geen namen of wachtwoorden.",
            ["data": .choice(["namen", "wachtwoorden"])]),
    ]
}
