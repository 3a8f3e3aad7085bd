import Facts

// The sentences about others who get data, about cookies, messages and computers that decide.

extension JointController: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [SentencePlace("Wij hebben afgesproken:", arrangement, .statement, as: "ieder beantwoordt zijn eigen post")]
    }
}

extension Processor: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [
            SentencePlace("\(name), voor", service, .noun, as: "het versturen van e-mails"),
            SentencePlace("Een kopie daarvan is te krijgen via", copyRoute, .noun, as: "een e-mail aan ons"),
            SentencePlace("\(name) verklaart dat te doen in", ownDeclaration, .noun, as: "zijn voorwaarden"),
        ]
    }
}

extension Recipient: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [SentencePlace("Een kopie daarvan is te krijgen via", copyRoute, .noun, as: "een e-mail aan ons")]
    }
}

extension NoAccess: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [SentencePlace("\(party) heeft geen toegang tot", object, .noun, as: "ons systeem")]
    }
}

extension ProcessorService: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [support.map { SentencePlace("\($0.person) kan ze alleen inzien voor", $0.reason, .noun, as: "support") }]
    }
}

extension BreachHandling: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [SentencePlace("Bij een datalek informeren wij", informs, .noun, as: "de klant")]
            + channels.map { SentencePlace("Wij informeren \(informs) per", $0, .noun, as: "e-mail") }
    }
}

extension Cookie: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [SentencePlace("Onze website plaatst", label, .words, as: "bezoekcookies")]
            + purposes.map { SentencePlace("Waarvoor?", $0, .words, as: "bezoeken tellen") }
            + data.map { SentencePlace("Welke gegevens?", $0, .words, as: "bezochte pagina’s") }
    }
}

extension CookieConsent: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        let place: String? = if case .known(.place(let text)) = withdrawal { text } else { nil }
        return [
            SentencePlace("Toestemming vragen wij", moment, .words, as: "bij [uw|je] eerste bezoek"),
            place.map { SentencePlace("Intrekken kan altijd, via", $0, .noun, as: "de link onderaan elke pagina") },
        ]
    }
}

extension RightsProcedure: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [
            SentencePlace(
                "Bij een verzoek om inzage sturen wij", accessAnswer, .noun, as: "een kopie van [uw|je] gegevens")
        ]
    }
}

extension Mailing: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [
            SentencePlace("Wij sturen", content, .noun, as: "nieuws over onze producten"),
            SentencePlace("Afmelden kan via", unsubscribe, .noun, as: "de link onderaan elk bericht"),
        ]
    }
}

extension Newsletter: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [SentencePlace("Afmelden kan via", unsubscribe, .noun, as: "de link onderaan elke nieuwsbrief")]
    }
}

extension AutomatedDecision: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [
            SentencePlace("Een computer besluit over", subject, .noun, as: "kopen op rekening"),
            SentencePlace("De computer let op", logic, .noun, as: "eerdere betalingen"),
            SentencePlace("Het gevolg kan zijn:", consequence, .statement, as: "[u|je] moet vooraf betalen"),
        ]
    }
}

extension ChangePolicy: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [SentencePlace("Een wijziging [leest u|lees je] via", announcedBy, .noun, as: "een bericht op onze website")]
    }
}
