import Claims

extension Change {
    /// What follows from it for the organisation, in Dutch: whom to tell, what to weigh or to sign anew.
    public var consequence: String {
        if isOfAgreementAlone {
            return
                "Ga na of de overeenkomst er nog is: zonder overeenkomst mag deze partij niets verwerken (AVG art. 28 lid 3)."
        }
        if proposedClass == .undecided, subject != .contact {
            return direction == .added
                ? "Beslis of dit nieuw is, of altijd al zo was en nu pas verteld wordt. Leg de reden vast."
                : "Beslis of er iets verandert, of dat een onjuiste ontkenning hersteld wordt. Leg de reden vast."
        }
        let own = direction == .removed ? ended ?? changed : changed
        return ([own] + specialData + (isTransfer ? [transfer] : [])).joined(separator: " ")
    }

    private var ended: String? {
        switch subject {
        case .purposes where isOfTopic:
            "Wis of anonimiseer de gegevens die alleen hiervoor nodig waren, en leg dat vast."
        case .grounds:
            "Blijft er geen andere grondslag over, dan mag dit niet meer (AVG art. 6 lid 1): noem de grondslag, of stop ermee."
                + (gone.contains { $0.claim.kind.id.contains("consent") } ? " " + Self.noSwap : "")
        case .security:
            "Ga na of de beveiliging nog passend is, en of de tekst nog klopt; ook wat klanten en de DPIA beloofd is."
        case .people, .data, .recipients, .publication, .messages:
            "Werk het register bij. Wis gegevens die niet meer nodig zijn, en leg dat vast."
        case .cookies where isOfTopic: "Haal de cookie van de site, en werk de cookielijst bij."
        case .cookies:
            "Ga na of dit nog zo is: zonder toestemming mogen alleen cookies worden geplaatst die daarvan zijn vrijgesteld (Tw art. 11.7a lid 3)."
        case .processors: "Laat de verwerker de gegevens teruggeven of wissen, en werk het register bij."
        case .transfers:
            "Leg vast dat de gegevens terug of gewist zijn, ook bij subverwerkers, en werk het register bij."
        case .retention: "Zet de termijn, of de criteria, terug (AVG art. 13 lid 2 onder a)."
        case .contact where isOfOfficer:
            "Is een FG verplicht (AVG art. 37 lid 1)? Dan mag deze niet ontbreken. Zo niet: meld de FG af bij de AP, en leg vast dat het ontslag niet door zijn taak kwam (AVG art. 38 lid 3)."
        default: nil
        }
    }

    private var changed: String {
        if isOfWithdrawal {
            return
                "Intrekken moet even eenvoudig zijn als toestemming geven (AVG art. 7 lid 3): vergelijk beide. Vertel de nieuwe weg aan wie al toestemming gaf."
        }
        return switch subject {
        case .controller:
            "Is dit een andere rechtspersoon, of komt er een verantwoordelijke bij? Vertel het dan vooraf, ga na of toestemmingen en overeenkomsten overgaan, en leg bij gezamenlijke verantwoordelijkheid de onderlinge regeling vast. Zo niet, dan is het alleen een naamswijziging."
        case .contact where isOfOfficer:
            "Maak het bekend, en meld de nieuwe contactgegevens van de FG aan de AP (AVG art. 37 lid 7)."
        case .contact:
            touches.contains(.rights)
                ? "Vertel het de betrokkenen. Houd het oude adres open zolang mensen het nog gebruiken."
                : "Maak het bekend."
        case .purposes: isRenamed ? Self.newName + " " + Self.newPurpose : Self.newPurpose
        case .grounds: swap?.consequence ?? Self.newGround
        case .people: "Vertel het deze mensen, en bekijk de DPIA opnieuw."
        case .data:
            "Vertel het de betrokkenen voordat het begint, en werk het register bij."
                + (natures == nil ? " " + Self.perhapsSpecial : "")
        case .sources:
            "Vertel het de betrokkenen uiterlijk binnen een maand, en eerder bij het eerste contact of de eerste verstrekking (AVG art. 14 lid 3)."
        case .duty: "Vertel het de betrokkenen, met wat er gebeurt als zij de gegevens niet geven."
        case .recipients where isOfRole:
            came.first?.claim.kind.isIn("processor") == true ? Self.nowProcessor : Self.nowRecipient
        case .recipients:
            "Leg vast op welke grondslag u verstrekt en of dat past bij het doel. Verstrek niet meer dan nodig, en werk het register bij. Vertel het de betrokkenen vóór de eerste verstrekking."
        case .processors:
            "Leg de getekende verwerkersovereenkomst vast, en werk het register bij."
                + (isOfPartyGone
                    ? " Laat de oude partij de gegevens teruggeven of wissen (AVG art. 28 lid 3 onder g)." : "")
                + " Werkt u zelf in opdracht van klanten, vertel het hun dan vooraf: zij mogen bezwaar maken (AVG art. 28 lid 2)."
        case .transfers: transfer + " Vertel het de betrokkenen."
        case .retention: retained
        case .decisions:
            "Leg vast waarop het besluit mag steunen, en regel dat een mens het kan herzien (AVG art. 22 lid 2 tot en met 4). Voer een DPIA uit voordat het begint, en vertel het vooraf."
        case .minors: "Pas de tekst voor kinderen aan, en ga na wie toestemming moet geven (UAVG art. 5)."
        case .cookies: isShorter ? "Werk de cookielijst en de instelling bij." : consent
        case .rights: "Vertel het de betrokkenen: zij moeten weten hoe zij hun rechten gebruiken."
        case .publication: "Vertel het de betrokkenen vóórdat het openbaar wordt."
        case .messages: "Ga na of voor deze berichten toestemming nodig is, en hoe mensen zich afmelden."
        case .security: "Ga na of dit overal geldt waar de tekst over gaat."
        case .services: "Pas de verwerkersovereenkomsten met klanten aan, als die iets anders zeggen."
        case .guidance: "Maak het bekend."
        }
    }

    private static let noSwap =
        "Gegevens die met toestemming zijn verkregen, mogen niet achteraf op een andere grondslag worden gebruikt."

    private static let newGround =
        "Toestemming mag niet door een andere grondslag worden vervangen voor gegevens die met toestemming zijn verkregen; reikt zij verder, vraag haar dan opnieuw. Leg van een nieuw belang de afweging vast. Vertel het de betrokkenen, met de rechten die erbij komen of vervallen."

    private static let nowRecipient =
        "Deze partij bepaalt voortaan zelf waarvoor zij de gegevens gebruikt. Leg vast op welke grondslag u verstrekt, beëindig de verwerkersovereenkomst, en werk het register bij. Vertel het de betrokkenen vóór de eerste verstrekking."

    private static let nowProcessor =
        "Deze partij werkt voortaan in opdracht: sluit een verwerkersovereenkomst voordat zij begint (AVG art. 28 lid 3), spreek af wat er gebeurt met de gegevens die zij al had, en werk het register bij."

    /// Whether visitors are asked anew depends on what the cookie is for.
    private var consent: String {
        switch needsConsent {
        case true:
            "Vraag bezoekers opnieuw toestemming voordat de cookie wordt geplaatst (Tw art. 11.7a lid 1), en werk de cookielijst bij."
        case false: "Werk de cookielijst bij. Voor deze cookies is geen toestemming nodig (Tw art. 11.7a lid 3)."
        default: "Vraag bezoekers opnieuw toestemming als de cookie die nodig heeft."
        }
    }

    private var isOfPartyGone: Bool { gone.contains { $0.claim.kind.isIn("processor") } }

    private static let newName = "Is dit alleen een andere naam voor hetzelfde doel? Dan is het redactioneel. Zo niet:"
    private static let newPurpose =
        "Toets of het doel verenigbaar is met dat waarvoor de gegevens zijn verkregen, en vertel het de betrokkenen vóórdat het begint. Leg de belangenafweging vast, en ga na of een DPIA nodig is."

    /// Whether a purpose goes by another name.
    private var isRenamed: Bool { direction == .changed && came.first?.claim.kind.isIn("purpose.name") ?? false }

    private var retained: String {
        if isShorter { return "Wis wat nu te oud is en geen wettelijke termijn heeft, en leg dat vast." }
        let hasTerms = gone.first?.claim.term != nil && came.first?.claim.term != nil
        return (hasTerms ? "" : "Ga na of de gegevens hierdoor langer blijven. Zo ja: ")
            + (hasTerms ? "V" : "v")
            + "ertel het de betrokkenen, motiveer waarom de gegevens die er al zijn langer nodig zijn, en werk het register bij."
    }

    /// An adequate country, or a company on the list of the framework, takes no assessment of its own (AVG art. 45).
    private var transfer: String {
        let isAdequate = came.contains { claim in
            ["adequa", "privacyframework"].contains { claim.claim.kind.id.lowercased().contains($0) }
        }
        return isAdequate
            ? "Controleer of het land of het bedrijf onder het besluit van de Commissie valt (AVG art. 45), en leg datum en uitkomst vast."
            : "Voer een doorgiftebeoordeling (TIA) uit, en leg de waarborg vast (AVG art. 46)."
    }
}
