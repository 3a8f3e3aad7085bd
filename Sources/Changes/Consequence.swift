import Facts

extension Change {
    /// What follows from it for the organisation, in Dutch: whom to tell, what to weigh or to sign anew.
    public var consequence: String {
        if proposedClass == .undecided {
            return direction == .added
                ? "Beslis of dit nieuw is, of altijd al zo was en nu pas verteld wordt. Leg de reden vast."
                : "Beslis of er iets verandert, of dat een onjuiste ontkenning hersteld wordt. Leg de reden vast."
        }
        let own = direction == .removed ? ended ?? changed(subject) : changed(subject)
        return isTransfer ? own + " " + changed(.transfers) : own
    }

    private var ended: String? {
        switch subject {
        case .purposes where isOfTopic:
            "Wis of anonimiseer de gegevens die alleen hiervoor nodig waren, en leg dat vast."
        case .security: "Ga na of de beveiliging nog passend is, en of de tekst nog klopt."
        case .people, .data, .recipients, .cookies, .publication, .messages:
            "Werk het register bij. Wis gegevens die niet meer nodig zijn, en leg dat vast."
        case .processors: "Laat de verwerker de gegevens teruggeven of wissen, en werk het register bij."
        default: nil
        }
    }

    private func changed(_ subject: ChangeSubject) -> String {
        switch subject {
        case .controller:
            "Vertel het de betrokkenen. Leg bij gezamenlijke verantwoordelijkheid de onderlinge regeling vast."
        case .contact: "Maak het bekend. Meld nieuwe contactgegevens van de FG aan de AP."
        case .purposes:
            "Toets of het doel verenigbaar is met dat waarvoor de gegevens zijn verkregen, en vertel het de betrokkenen vóórdat het begint. Bekijk de belangenafweging en de DPIA opnieuw."
        case .grounds:
            "Vertel het de betrokkenen, ook welke rechten daardoor anders worden. Toestemming kan niet achteraf door een andere grondslag worden vervangen. Vraag opnieuw toestemming als die verder reikt, en weeg een nieuw belang af."
        case .people: "Vertel het deze mensen, en bekijk de DPIA opnieuw."
        case .data:
            "Vertel het de betrokkenen. Zijn het bijzondere of strafrechtelijke gegevens, dan is een uitzondering nodig (AVG art. 9 of 10); bekijk de DPIA opnieuw."
        case .sources: "Vertel het de betrokkenen binnen een maand nadat de gegevens zijn verkregen."
        case .duty: "Vertel het de betrokkenen, met wat er gebeurt als zij de gegevens niet geven."
        case .recipients: "Vertel het de betrokkenen."
        case .processors:
            "Sluit een verwerkersovereenkomst en werk het register bij. Klanten voor wie de organisatie zelf verwerker is, mogen bezwaar maken."
        case .transfers: "Voer een doorgiftebeoordeling (TIA) uit, leg de waarborg vast, en vertel het de betrokkenen."
        case .retention:
            isShorter
                ? "Wis wat nu te oud is, en leg dat vast."
                : "Vertel het de betrokkenen, en motiveer waarom de gegevens die er al zijn langer nodig zijn."
        case .decisions: "Vertel het de betrokkenen, en voer een DPIA uit."
        case .minors: "Pas de tekst voor kinderen aan, en ga na wie toestemming moet geven."
        case .cookies: "Vraag bezoekers opnieuw toestemming als de cookie die nodig heeft."
        case .rights: "Vertel het de betrokkenen: zij moeten weten hoe zij hun rechten gebruiken."
        case .publication: "Vertel het de betrokkenen vóórdat het openbaar wordt."
        case .messages: "Ga na of voor deze berichten toestemming nodig is, en hoe mensen zich afmelden."
        case .security: "Ga na of dit overal geldt waar de tekst over gaat."
        case .services: "Pas de verwerkersovereenkomsten met klanten aan, als die iets anders zeggen."
        case .guidance: "Maak het bekend."
        }
    }
}
