import Testing

@testable import Meaning

@Suite("A clause says the same in any order, and something else with another scope")
struct ClauseTests {
    private func meaning(_ text: String) -> TextMeaning { TextMeaning(of: text, .dutch) }

    @Test(
        "the same",
        arguments: [
            // The verb in second place, with something else first.
            ("Wij bewaren {data} tot {term} na {start}.", "{Data} bewaren wij tot {term} na {start}."),
            ("Wij bewaren {data} tot {term} na {start}.", "Tot {term} na {start} bewaren wij {data}."),
            // A question with its answer, and a clause with "als" before or behind.
            ("Vraagt u dat? Dan wissen wij uw gegevens.", "Als u dat vraagt, wissen wij uw gegevens."),
            ("Vraagt u dat? Dan wissen wij uw gegevens.", "Wij wissen uw gegevens als u dat vraagt."),
            ("Stopt de dienst, dan wissen wij uw gegevens.", "Als de dienst stopt, wissen wij uw gegevens."),
            // Two sentences, or one.
            ("Wij wissen uw gegevens. Wij bewaren een kopie.", "Wij wissen uw gegevens en wij bewaren een kopie."),
            (
                "Een cookie is geen programma en bevat geen virus.",
                "Een cookie is geen programma. Een cookie bevat geen virus."
            ),
            // The passive with who does it.
            ("Wij bewaren uw gegevens.", "Uw gegevens worden door ons bewaard."),
            ("Wij delen uw gegevens niet met anderen.", "Uw gegevens worden door ons niet met anderen gedeeld."),
            // Verbs whose parts stand apart.
            ("Wij slaan uw gegevens op.", "Uw gegevens worden door ons opgeslagen."),
            ("Als u uw toestemming intrekt, stoppen wij.", "Trekt u uw toestemming in? Dan stoppen wij."),
            // A denial of the whole clause.
            ("Wij gebruiken geen cookies.", "Cookies gebruiken wij niet."),
            ("Wij delen uw gegevens niet met anderen.", "Met anderen delen wij uw gegevens niet."),
            // What comes to the same in other words.
            ("Wij vertellen u dat.", "Wij laten u dat weten."),
            ("Wij krijgen uw gegevens.", "Wij ontvangen uw gegevens."),
            ("Wij kunnen cookies gebruiken.", "Wij kunnen gebruikmaken van cookies."),
            ("U kunt een klacht indienen.", "Maar u kunt toch een klacht indienen."),
            // A group of words that says the same wherever it stands.
            ("Dat doen wij alleen met uw toestemming.", "Alleen als u daarvoor toestemming geeft, doen wij dat."),
            ("Geeft u toestemming? Dan lezen wij dat.", "Met uw toestemming lezen wij dat."),
            ("Op uw verzoek lezen wij dat.", "Wij lezen dat als u daarom vraagt."),
            ("Wie de link heeft, kan dat lezen.", "Iedereen die de link heeft, kan dat lezen."),
            ("Wij lezen dat uiterlijk {term} na {start}.", "Binnen {term} na {start} lezen wij dat."),
            ("Dat doen wij niet tenzij {condition}.", "Dat doen wij alleen als {condition}."),
            ("Zonder {measure} doen wij dat niet.", "Dat doen wij alleen met {measure}."),
            // Who is obliged to what, and who gets what.
            ("U moet ons {data} geven.", "U bent verplicht om {data} aan ons te geven."),
            ("U hoeft ons {data} niet te geven.", "U bent niet verplicht om ons {data} te geven."),
            ("U hoeft ons {data} niet te geven.", "U bent niet verplicht ons {data} te geven."),
            ("Wij sturen het verzoek aan de klant.", "Wij sturen het verzoek naar de klant."),
            // What the reader wants, and how that goes.
            ("U kunt bezwaar maken via {email}.", "Wilt u bezwaar maken? Dat kan via {email}."),
            ("U kunt bezwaar maken via {email}.", "Bezwaar maken? Dat kan via {email}."),
            ("Wij verkopen uw gegevens niet.", "Uw gegevens verkopen? Dat doen wij niet."),
            ("Wij delen gegevens niet met anderen.", "Gegevens delen met anderen? Dat doen wij niet."),
            ("U kunt bezwaar maken via {email}.", "Als u bezwaar wilt maken, mail dan naar {email}."),
            ("U kunt ons bellen op {telephone}.", "Wilt u ons bellen? Dat kan op {telephone}."),
            ("Op uw verzoek lezen wij dat.", "Wilt u dat wij dat lezen? Vraag het ons, dan doen wij dat."),
            ("Als u het vakje aanvinkt, gaat u akkoord.", "Door het vakje aan te vinken, gaat u akkoord."),
            ("Wij controleren of dat klopt.", "Of dat klopt, controleren wij."),
            // A question with a short answer.
            ("Wij verkopen uw gegevens niet.", "Verkopen wij uw gegevens? Nee."),
            ("Wij verkopen uw gegevens niet.", "Verkopen wij uw gegevens? Nee, dat doen wij niet."),
            ("Wij kunnen dat niet lezen.", "Kunnen wij dat lezen? Nee, dat kan niet."),
            ("Wij gebruiken dat niet om u te volgen.", "Gebruiken wij dat om u te volgen? Nee."),
            ("Wij controleren of dat klopt.", "Klopt dat? Dat controleren wij."),
            ("U kunt dat lezen.", "Kunt u dat lezen? Ja."),
            ("U kunt dat lezen.", "Kunt u dat lezen? Ja, dat kan."),
            ("Wij delen dat alleen met {parties}.", "Delen wij dat? Ja, alleen met {parties}."),
            ("Wij bewaren {data} hoogstens {term}.", "Hoelang bewaren wij {data}? Hoogstens {term}."),
            ("Wij bewaren {data} hoogstens {term}.", "Hoelang wij {data} bewaren? Hoogstens {term}."),
            ("Daarvoor bewaren wij alleen {data}.", "Wat bewaren wij daarvoor? Alleen {data}."),
            ("Daarvoor bewaren wij alleen {data}.", "Wat wij daarvoor bewaren? Alleen {data}."),
            ("Wij delen dat alleen met {parties}.", "Met wie delen wij dat? Alleen met {parties}."),
            ("Wij gebruiken dat voor {uses}.", "Waarvoor gebruiken wij dat? Voor {uses}."),
            ("Daarna wissen wij uw gegevens.", "En daarna? Dan wissen wij uw gegevens."),
            ("Daarna wissen wij uw gegevens.", "Wat gebeurt er daarna? Wij wissen uw gegevens."),
            ("Weigert u, en vragen wij niets? Dan stoppen wij.", "Als u weigert en als wij niets vragen, stoppen wij."),
            // The passive of what is done, and a clause that tells more of a noun from behind the verbs.
            ("Wij hebben uw gegevens gewist.", "Uw gegevens zijn door ons gewist."),
            (
                "Een verzoek dat duidelijk is, kunnen wij weigeren.",
                "Wij kunnen een verzoek weigeren dat duidelijk is."
            ),
            ("Laat het ons weten als u dat ziet.", "Als u dat ziet, laat het ons dan weten."),
            ("Wij stoppen met het lezen van {data}.", "Met lezen van {data} stoppen wij."),
            (
                "U kunt om redenen die met u te maken hebben bezwaar maken.",
                "Bezwaar kunt u maken om redenen die met u te maken hebben."
            ),
            ("Alleen {people} leest dat.", "Niemand anders dan {people} leest dat."),
            (
                "Wij bewaren dat minstens {term} en hoogstens {most}.",
                "Minstens {term} en hoogstens {most} bewaren wij dat."
            ),
            ("Wij doen dat, maar alleen als u dat vraagt.", "Wij doen dat alleen als u dat vraagt."),
            ("Wij leggen uit waarom als u dat vraagt.", "Als u dat vraagt, leggen wij uit waarom."),
            ("Om dat te doen gebruiken wij {data}.", "Om dat te doen, gebruiken wij {data}."),
            ("Wij bewaren dat in ons eigen pand.", "In ons eigen pand bewaren wij dat."),
            // A thing that is singled out, and an adverb whose halves stand apart.
            ("Een mens beslist altijd.", "Het is altijd een mens die beslist."),
            ("Wij gebruiken de gegevens daarvoor niet meer.", "Wij gebruiken de gegevens daar niet meer voor."),
            ("Daarmee doen wij niets anders.", "Wij doen er niets anders mee."),
            ("Een klacht indienen kan bij {authority}.", "U kunt een klacht indienen bij {authority}."),
            ("Wij delen dat met onze medewerkers.", "Wij delen dat met wie voor ons werkt."),
            ("Wij versleutelen gegevens waar nodig.", "Wij versleutelen gegevens waar dat nodig is."),
            ("Of ze kloppen, controleren wij na {term}.", "Na {term} gaan wij na of ze kloppen."),
            (
                "Na het wissen van uw gegevens vertellen wij {data}.",
                "Wij vertellen {data} na het wissen van uw gegevens."
            ),
            ("U hebt geen toegang meer.", "Toegang hebt u niet meer."),
            ("Als u daar toestemming voor geeft, doen wij dat.", "Als u daarvoor toestemming geeft, doen wij dat."),
            ("U kunt dat intrekken via {email}.", "U kunt dat intrekken door te mailen naar {email}."),
            ("Bezoeken kunt u ons op {address}.", "U kunt ons bezoeken op {address}."),
            ("Weigert u? Ook dan lezen wij dat.", "Ook als u weigert, lezen wij dat."),
            ("Vraagt de wet dat? Alleen dan lezen wij dat.", "Alleen als de wet dat vraagt, lezen wij dat."),
            // What a list is announced by.
            ("Wij gebruiken gegevens voor deze doelen:", "Dit zijn de doelen waarvoor wij gegevens gebruiken:"),
            ("Deze partijen krijgen gegevens van ons:", "De volgende partijen krijgen gegevens van ons:"),
            // Nouns that look like verbs, and what belongs to them behind a denial.
            ("Het gebruik beperken wij als {condition}.", "Wij beperken het gebruik als {condition}."),
            ("Voor werk van anderen lezen wij dat niet.", "Wij lezen dat niet voor werk van anderen."),
            ("Wij stemmen berichten af op u.", "Berichten stemmen wij op u af."),
            // What is restricted behind a comma.
            ("Wij bewaren dat, hoogstens {term}.", "Wij bewaren dat, maar niet langer dan {term}."),
            // Two times, of which one comes first.
            (
                "Wij bewaren ze zolang {criterion}, en daarna {term}.",
                "Zolang {criterion} bewaren wij ze, en daarna {term}."
            ),
            ("Wij bewaren ze tot wij ze anoniem maken.", "Tot wij ze anonimiseren, bewaren wij ze."),
            ("Zo lang als {chooser} instelt, bewaren wij {data}.", "Wij bewaren {data} zo lang als {chooser} instelt."),
            // "Dat" that opens no clause, and "of" that does.
            ("Als u dat vraagt, laten wij dat {party} weten.", "Wij laten dat {party} weten als u dat vraagt."),
            ("Wij houden bij of die berichten aankomen.", "Wij registreren of die berichten aankomen."),
            ("Mocht u dat doen, dan wissen wij ze.", "Als u dat doet, wissen wij ze."),
            (
                "Aan kinderen die jonger zijn dan 16 jaar sturen wij {data}.",
                "Wij sturen {data} aan kinderen die jonger zijn dan 16 jaar."
            ),
            (
                "Wij wijzigen dat niet zonder u dat te vertellen.",
                "Wij wijzigen dat niet zonder dat wij u dat vertellen."
            ),
            ("Om een overeenkomst uit te voeren is dit nodig.", "Dit is nodig om een overeenkomst uit te voeren."),
            ("Daarvoor zetten wij AI in die teksten maakt.", "Daarvoor gebruiken wij AI die teksten maakt."),
            ("Wij slaan dat alleen op als u dat vraagt.", "Wij bewaren dat alleen als u dat vraagt."),
            ("Hier ziet u voor welke doelen wij dat bewaren.", "U ziet hier voor welke doelen wij dat bewaren."),
            (
                "Dat krijgen partijen die in deze verklaring staan.",
                "Dat krijgen partijen die in deze verklaring worden genoemd."
            ),
            // Whose something is.
            ("Zijn of haar toestemming is nodig.", "Hun toestemming is nodig."),
            ("Als iemand zijn gegevens wist, lezen wij dat.", "Als iemand hun gegevens wist, lezen wij dat."),
            // Who does it, or nobody.
            ("Dat is door niemand terug te draaien.", "Niemand kan dat terugdraaien."),
            ("Er is geen mens die dat beoordeelt.", "Geen mens beoordeelt dat."),
            ("Dat kan worden gezegd door wie dat niet wil.", "Wie dat niet wil, kan dat zeggen."),
            ("Ze worden door ons anoniem gemaakt.", "Wij maken ze anoniem."),
            ("U hebt de mogelijkheid om bezwaar te maken.", "U kunt bezwaar maken."),
            ("U krijgt van ons de vraag of u dat wilt.", "Wij vragen u of u dat wilt."),
            // What a sentence is about, before a colon.
            ("Wij bewaren {data} {term}.", "{Data}: die bewaren wij {term}."),
            ("Wij bewaren {data} {term}.", "Voor {data} geldt: die bewaren wij {term}."),
            ("Wij vertellen u hoelang wij {data} bewaren.", "{Data}: wij vertellen u hoelang wij die bewaren."),
            ("Wij bewaren {data} {term}.", "Hoelang wij {data} bewaren: {term}."),
            ("Wij lezen dat met uw toestemming.", "Wij lezen dat met de toestemming van u."),
            // What is possible, and what is done to something.
            ("Dat kan via {email}.", "Dat is mogelijk via {email}."),
            ("U kunt bezwaar maken via {email}.", "Bezwaar maken is mogelijk via {email}."),
            ("U kunt bezwaar maken via {email}.", "Het is mogelijk om bezwaar te maken via {email}."),
            ("Wij bewaren {data} apart.", "Het bewaren van {data} doen wij apart."),
            ("Wij verkopen uw gegevens niet.", "Uw gegevens verkopen, dat doen wij niet."),
            // Whose something is, and of what kind.
            ("Wij bewaren {data} een redelijke termijn.", "Wij bewaren {data} een termijn die redelijk is."),
            // Who does something in a clause of its own.
            ("Wij lezen dat. Waarom u dat doet, bepalen zij.", "Wij lezen dat, en waarom u dat doet, bepalen zij."),
            (
                "Wij bewaren dat zolang {criterion}, en daarna {term}.",
                "Wij bewaren dat eerst zolang {criterion}, en daarna {term}."
            ),
        ])
    func same(_ left: String, _ right: String) {
        #expect(meaning(left) == meaning(right), "\(meaning(left).canonical)\n\(meaning(right).canonical)")
    }

    @Test(
        "not the same",
        arguments: [
            // What holds for what.
            ("Alleen wij delen uw gegevens niet.", "Wij delen niet alleen uw gegevens."),
            ("Wij bewaren alleen {data}.", "Alleen wij bewaren {data}."),
            ("Wij bewaren hoogstens {data} tot {term}.", "Wij bewaren {data} hoogstens tot {term}."),
            ("Wij gebruiken niet alle cookies.", "Wij gebruiken alle cookies niet."),
            ("Dat staat op uw apparaat, niet op een server.", "Dat staat op een server, niet op uw apparaat."),
            // Who does what to whom, and where a slot stands.
            ("U vraagt iemand om toestemming.", "Iemand vraagt u om toestemming."),
            ("Wij bewaren {data} tot {term} na {start}.", "Wij bewaren {data} tot {start} na {term}."),
            ("Wij vertellen u dat.", "U vertelt ons dat."),
            ("Wij bewaren uw gegevens.", "Uw gegevens worden bewaard."),
            // Time, certainty and condition.
            ("Wij wissen uw gegevens.", "Wij hebben uw gegevens gewist."),
            ("Wij wissen uw gegevens.", "Wij kunnen uw gegevens wissen."),
            ("Wij wissen uw gegevens als u dat vraagt.", "Wij wissen uw gegevens, ook als u dat vraagt."),
            ("Wij wissen ze tenzij de wet dat vraagt.", "Wij wissen ze als de wet dat vraagt."),
            ("Wij doen dat tenzij u weigert of dat nodig is.", "Wij doen dat tenzij u weigert en dat nodig is."),
            ("Wij wissen uw gegevens.", "Wij hebben uw gegevens te wissen."),
            ("Daarvoor gebruiken wij alleen {data}.", "Wij gebruiken alleen {data}."),
            ("Dan verkopen wij uw gegevens niet.", "Wij verkopen uw gegevens niet."),
            ("Vertel het ons.", "Ze vertellen het ons."),
            // What stands before the verb is one, and what compares has its order.
            ("Gegevens blijven binnen de EER.", "Gegevens binnen de EER blijven."),
            ("Wij werken alleen met partijen.", "Wij alleen werken met partijen."),
            ("Dat gebeurt alleen als u dat vraagt.", "Alleen dat gebeurt als u dat vraagt."),
            ("Uw belangen wegen zwaarder dan onze belangen.", "Onze belangen wegen zwaarder dan uw belangen."),
            ("Wij delen uw gegevens niet met anderen.", "Wij delen uw gegevens en niet met anderen."),
            ("Wij bellen {people}.", "Wij worden door {people} gebeld."),
            ("U mailt onze vertegenwoordiger.", "Onze vertegenwoordiger mailt u."),
            ("Wij mogen vragen te komen.", "Wij vragen te mogen komen."),
            ("U geeft {data} aan ons.", "Wij geven u {data}."),
            ("Iemand geeft u aan ons.", "Iemand geeft ons aan u."),
            // What is denied, and what somebody is obliged to.
            ("U bent verplicht {data} niet te geven.", "U bent niet verplicht {data} te geven."),
            ("U bent verplicht om {data} niet te geven.", "U hoeft {data} niet te geven."),
            ("Wij kunnen niet zeggen wat u doet.", "Wij kunnen zeggen wat u niet doet."),
            ("Zonder {measure} doen wij dat.", "Wij doen dat alleen met {measure}."),
            ("Zonder {party} werken wij niet.", "Wij werken alleen met {party}."),
            ("Wij verkopen uw gegevens niet.", "Wij verkopen uw gegevens niet graag."),
            ("Wij volgen u niet op andere websites.", "Wij volgen u niet zo op andere websites."),
            ("Wij maken geen profiel van u.", "Wij maken graag geen profiel van u."),
            ("U hoeft geen reden te geven.", "U bent verplicht geen reden te geven."),
            ("Er staat geen server tussen u en ons.", "U ziet geen server tussen u en ons."),
            ("Alleen onze medewerkers kunnen dat zien.", "Alleen onze werknemers kunnen dat zien."),
            ("Wij gebruiken ze niet voor reclame.", "Wij gebruiken ze niet voor advertenties."),
            ("U hoeft {data} niet te geven.", "U bent niet verplicht {data} niet te geven."),
            ("U hoeft {data} niet te geven.", "U bent niet altijd verplicht {data} te geven."),
            ("U hoeft geen reden te geven.", "U bent niet verplicht geen reden te geven."),
            ("Wij verkopen uw gegevens.", "Uw gegevens verkopen? Dat doen wij niet."),
            ("Wij verkopen uw gegevens niet.", "Uw gegevens verkopen? Dat doet u niet."),
            ("Wij verkopen uw gegevens niet.", "Uw gegevens verkopen? Dat doen alleen wij niet."),
            ("Wij verkopen uw gegevens niet.", "Niet uw gegevens verkopen? Dat doen wij niet."),
            ("Een mens beslist.", "Het is geen mens die beslist."),
            ("Een mens beslist niet.", "Het is niet een mens die beslist."),
            ("Een mens beslist.", "Het is niet een mens die beslist."),
            ("U kunt een klacht indienen bij {authority}.", "Een klacht indienen kan niet bij {authority}."),
            ("U kunt een klacht indienen bij {authority}.", "Een klacht indienen moet bij {authority}."),
            ("Weigert u? Ook dan lezen wij dat.", "Weigert u? Dan lezen wij dat."),
            // What "nee" denies, and what an answer fills in.
            ("Wij verkopen uw gegevens niet.", "Verkopen wij alleen uw gegevens? Nee."),
            ("Wij verkopen alle gegevens niet.", "Verkopen wij alle gegevens? Nee."),
            ("Wij verkopen uw gegevens niet.", "Verkoopt u uw gegevens? Nee."),
            ("Wij verkopen uw gegevens niet.", "Verkopen wij uw gegevens? Nee, dat doet u niet."),
            ("Wij verkopen uw gegevens niet.", "Verkopen wij uw gegevens altijd? Nee."),
            ("Wij verkopen uw gegevens niet.", "Verkopen wij uw gegevens? Ja."),
            (
                "Op uw verzoek lezen wij dat.",
                "Wilt u dat wij dat lezen? Vraag het ons, dan doen wij dat hoogstens {term}."
            ),
            ("Wij verkopen uw gegevens niet.", "Verkopen wij uw gegevens niet? Ja."),
            ("Wij verkopen uw gegevens niet.", "Verkopen wij uw gegevens? Ja, niet."),
            ("Wij lezen en delen {data} niet.", "Lezen en delen wij {data}? Nee."),
            ("U belt de FG.", "Wie belt u? De FG."),
            ("Wij bewaren ze langer, hoogstens {term}.", "Wij bewaren ze hoogstens {term} langer."),
            ("Wij gebruiken {data}.", "Welke apparaten gebruiken wij? {Data}."),
            ("Delen wij dat? Dan vertellen wij u dat.", "Delen wij dat? Ja, wij vertellen u dat."),
            ("Delen wij dat? Dan alleen met {parties}.", "Delen wij dat? Ja, alleen met {parties}."),
            ("Wij verkopen uw gegevens niet.", "Verkopen wij uw gegevens als u weigert? Nee."),
            ("Wij bewaren {data} {term}.", "Hoelang bewaren wij {data}? Hoogstens {term}."),
            ("Wij delen dat met {parties}.", "Met wie delen wij dat? Via {parties}."),
            ("Wij wissen uw gegevens.", "Wat gebeurt er daarna? Wij wissen uw gegevens."),
            ("Weigert u, en vragen wij niets? Dan stoppen wij.", "Weigert u? Dan stoppen wij en vragen wij niets."),
            // Who wants, asks, allows.
            ("Wilt u ons bereiken? Mail dan naar {email}.", "Willen wij u bereiken? Mail dan naar {email}."),
            ("Wilt u geen bezwaar maken? Dat kan via {email}.", "U kunt bezwaar maken via {email}."),
            ("Wilt u bezwaar maken? Mail dan eerst naar {email}.", "U kunt bezwaar maken via {email}."),
            ("Op uw verzoek lezen wij dat.", "Wij lezen dat als wij u dat vragen."),
            ("Wij lezen dat met uw toestemming.", "Wij lezen dat ook als u geen toestemming geeft."),
            ("Wij lezen dat met uw toestemming.", "Wij lezen dat alleen als u toestemming geeft."),
            ("Wij lezen dat binnen {term}.", "Wij lezen dat pas na {term}."),
            ("Stop de dienst, dan wissen wij ze.", "Stopt de dienst, dan wissen wij ze."),
            ("Door akkoord te gaan, vinkt u het vakje aan.", "Door het vakje aan te vinken, gaat u akkoord."),
            ("Wij gebruiken gegevens voor deze doelen:", "Dit zijn sommige doelen waarvoor wij gegevens gebruiken:"),
            // Marks and prepositions.
            ("Wij gebruiken geen cookies.", "Wij gebruiken “geen” cookies."),
            ("Alleen wij lezen dat.", "(Alleen) wij lezen dat."),
            ("Wij delen dat met anderen.", "Wij delen dat via anderen."),
            ("Bewaren wij uw gegevens?", "Wij bewaren uw gegevens."),
            ("Kunnen wij deze verklaring wijzigen.", "Wij kunnen deze verklaring wijzigen."),
            ("Wij lezen de gegevens die wij krijgen niet.", "Wij lezen de gegevens die wij niet krijgen."),
            ("Wij wijzigen dat zonder u dat te vertellen.", "Wij wijzigen dat en vertellen u dat."),
            // What comes first.
            ("Zolang {criterion}, en daarna nog {term}.", "Nog {term}, en daarna zolang {criterion}."),
            ("Zolang {criterion}, en daarna hoogstens {term}.", "Hoogstens {term}, en daarna zolang {criterion}."),
            // Who can, and who does not.
            ("U hebt niet de mogelijkheid om bezwaar te maken.", "U kunt bezwaar maken."),
            ("U hebt de mogelijkheid om geen bezwaar te maken.", "U kunt bezwaar maken."),
            ("Wij hebben de mogelijkheid om dat te lezen.", "Wij lezen dat."),
            ("Er is geen mens die dat niet beoordeelt.", "Geen mens beoordeelt dat."),
            ("Dat is terug te draaien.", "Niemand kan dat terugdraaien."),
            ("Wij laten dat {party} weten.", "Dat laten {party} ons weten."),
            // What stands before a colon, and what may be so.
            ("Wij bewaren {data} {term}.", "{Data}: die bewaren wij niet {term}."),
            ("Wij bewaren {data} {term}.", "{Data}: alleen die bewaren wij {term}."),
            ("Wij bewaren {data}.", "Wat wij alleen bewaren: {data}."),
            (
                "Voor {subjects} geldt: {data} bewaren wij tot wij ze wissen.",
                "{Data} bewaren wij tot wij {subjects} wissen."
            ),
            ("Dat kan via {email}.", "Dat is misschien via {email}."),
            ("Dat kan via {email}.", "Dat is niet mogelijk via {email}."),
            ("Het is mogelijk dat u bezwaar maakt.", "U kunt bezwaar maken."),
            ("U kunt bezwaar maken.", "Het is niet mogelijk om bezwaar te maken."),
            ("Wij bewaren een redelijke kopie.", "Wij bewaren een kopie die niet redelijk is."),
            ("Wij verkopen uw gegevens niet.", "Uw gegevens verkopen, dat doet u niet."),
            ("Eerst {term}, en daarna zolang {criterion}.", "Eerst zolang {criterion}, en daarna {term}."),
            ("Wij bewaren {data}.", "Wat wij bewaren: {data}."),
            ("Dat bewaren wij niet.", "Dat wordt niet door ons bewaard."),
            ("Technische maatregelen beschermen ons systeem.", "Ons systeem: dat beschermt technische maatregelen."),
            ("Bezwaar maken kan niet.", "Geen bezwaar maken kan."),
            ("U kunt geen bezwaar maken.", "Het is mogelijk om geen bezwaar te maken."),
            ("Wij lezen dat alleen als u dat vraagt.", "In dat geval lezen wij dat alleen als u dat vraagt."),
            ("Zolang {criterion}, en daarna {term}.", "Zolang {criterion}, en daarna eerst {term}."),
        ])
    func different(_ left: String, _ right: String) {
        #expect(meaning(left) != meaning(right), "\(meaning(left).canonical)")
    }

    @Test(
        "what is written down of a text is what the text says",
        arguments: [
            ("Wij bewaren {data} tot {term} na {start}.", "bewaren: wij; {data}; tot {term}; na {start} ."),
            (
                "Deze cookies plaatsen wij alleen als u toestemming geeft.",
                "plaatsen: deze cookie; wij; alleen met uw toestemming ."
            ),
            ("Hoelang bewaren wij uw gegevens?", "bewaren: hoelang; wij; uw gegevens ?"),
            ("Wij zien alleen totalen, geen personen.", "zien: wij; alleen totalen; geen persoon ."),
        ])
    func written(_ text: String, _ notation: String) {
        #expect(meaning(text).written(.dutch) == notation)
        #expect(MeaningNotation.read(notation, .dutch) == meaning(text))
    }

    @Test(
        "a sentence that is no Dutch is refused at the word that stands behind its verbs",
        arguments: [
            ("Wij kunnen wijzigen deze verklaring.", "deze"), ("Uw gegevens moeten bewaren wij.", "wij"),
            ("Wij kunnen deze verklaring wijzigen als u dat vraagt.", nil),
        ])
    func misplaced(_ text: String, _ word: String?) {
        #expect(meaning(text).misplaced == word)
    }

    @Test("a difference is told by the groups of words that are too much, missing, or turned around")
    func difference() {
        func difference(_ text: String, _ expected: String) -> MeaningDifference {
            meaning(text).difference(fromNearest: [meaning(expected)], .dutch)
        }
        let expected = "Wij bewaren {data} tot {term}. Wij delen {data} niet."
        let more = difference("Wij bewaren {data} altijd tot {term}. Wij delen {data} niet.", expected)
        #expect(more.added == ["altijd"] && more.missing == [])
        let other = difference("Wij bewaren {data} na {term}. Wij delen {data} niet.", expected)
        #expect(other.added == ["na {term}"] && other.missing == ["tot {term}"])
        #expect(difference("Wij delen {data} niet. Wij bewaren {data} tot {term}.", expected).isTurned)
    }
}
