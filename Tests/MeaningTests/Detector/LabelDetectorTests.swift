import TestSupport
import Testing

@testable import Meaning

@Suite("Claims in labels")
struct LabelDetectorTests {
    @Test(
        "a label that claims something is found",
        arguments: [
            "klanten, aan wie wij hun adressen doorspelen", "relaties (gedeeld met partners)", "adressen verkopen",
            "gegevens delen met adverteerders", "klanten over wie wij alles verzamelen", "wat wij van u bewaren",
            "contactgegevens, met uw toestemming", "ons gerechtvaardigd belang", "facturen, 7 jaar",
            "drie maanden na betaling",
            "bezoekers die wij profileren", "klantgegevens doorgeven aan Google", "namen, verhuurd aan anderen",
            "de gegarandeerde levering", "wij uw gegevens hebben verwerkt", "e-mailadressen uitwisselen",
            "foto’s weggeven",
            "facturen sturen zoals de wet voorschrijft", "ons webhostingbedrijf in de VS", "u anoniem tellen",
            "u voor het eerst mailt, wat u verplicht bent", "ons belang, dat altijd zwaarder weegt dan dat van u",
            "Google, dat meeleest", "een bureau dat profielen maakt", "een bedrijf in India", "ons kantoor in de EU",
            "wat wij maar willen", "zolang wij willen", "waarvoor het ons uitkomt", "zolang zij dat willen",
            "wij geven garantie", "levering met garantie",
            "e-mails die wij scannen", "de helft van de dossiers, twee jaar lang", "locaties verstrekken",
        ])
    func finds(_ label: String) {
        #expect(!LabelDetector.detections(in: label).isEmpty)
    }

    @Test(
        "a label that names what belongs there is not",
        arguments: [
            "klanten", "mensen die via onze website om informatie vragen", "onze diensten leveren",
            "contracten bewaren",
            "kinderen jonger dan 16 jaar", "leerlingen van 12 jaar en ouder", "jongeren onder de 16 jaar",
            "het einde van het boekjaar",
            "facturen sturen",
            "e-mails sturen vanuit WIZZkit met uw Gmail-account",
            "de informatie geven waar u via onze website om vraagt",
            "wij de gevraagde informatie hebben gegeven", "vastleggen welke website en pagina’s u bezoekt",
            "gebruikers die hun Gmail-account aan WIZZkit koppelen", "het bewaren van onze website",
            "de garantie is verlopen", "garantie afhandelen", "het bedrijf dat onze server beheert",
            "wij uw vragen willen beantwoorden", "registers in Nederland en België",
            "woningen verkopen",
            "afloop van de overeenkomst", "wij uw bestelling verwerken", "klachten behandelen",
            "verplichtingen nakomen",
            "cookies die uw bezoek bijhouden", "het gebruik van onze website bijhouden", "bedragen boven € 1.000",
            "een schermafdruk van uw gegevens", "Wet op het voortgezet onderwijs", "artikelen ruilen", "de beveiliging",
        ])
    func lets(_ label: String) {
        #expect(LabelDetector.detections(in: label).map(\.words) == [])
    }

    @Test("people live and read where they like; a party that is abroad is so as a fact")
    func roles() {
        for label in ["contactpersonen bij een bedrijf in Duitsland", "mensen die meelezen"] {
            #expect(LabelDetector.detections(in: label, as: .people) == [])
        }
        #expect(!LabelDetector.detections(in: "Hosting Plus in India", as: .party).isEmpty)
        for label in ["ING België", "Vereniging Suriname-Nederland", "een bedrijf in Nederland"] {
            #expect(LabelDetector.detections(in: label, as: .party) == [])
        }
    }

    @Test("nor is one of those that facts are generated with")
    func generated() {
        let labels =
            Labels.people + Labels.data + Labels.purposes + Labels.activities + Labels.parties + Labels.informed
            + Labels.shortNames + Labels.clauses + Labels.moments + Labels.places
            + Labels.statements + Labels.emails + Labels.addresses + Labels.hostile
        for label in labels {
            #expect(LabelDetector.detections(in: label).map(\.words) == [], "\(label)")
        }
    }
}
