import Claims
import Facts

/// What Dutch calls what facts choose between, as it stands in a sentence.
struct DutchNames: Naming {
    func name(of concept: Concept) -> String? {
        switch concept {
        case .country(let country): country.dutchName
        case .safeguard(let safeguard): safeguard.dutchName
        case .topic(let topic): topic.dutchName
        case .action(let action): action.dutchName
        case .copyDetail(let detail): detail.dutchName
        case .requestWay(let way): way.dutchName
        case .requestRoute(let route): "via \(route)"
        case .consentWay(let way): way.dutchName
        case .consentAct(let act): "door \(act)"
        case .heading(let heading): heading.dutchName
        }
    }
}

extension LinkedHeading {
    fileprivate var dutchName: String {
        switch self {
        case .objection: "Bezwaar maken"
        case .rights: "[Uw|Je] rechten"
        case .retention: "Hoelang bewaren wij [uw|je] gegevens?"
        }
    }
}

extension Safeguard {
    /// As pages name it among others; nothing where it allows nothing any more.
    fileprivate var dutchName: String? {
        switch self {
        case .adequacyDecision: "een adequaatheidsbesluit van de Europese Commissie"
        case .dataPrivacyFramework: "het adequaatheidsbesluit voor de Verenigde Staten (EU-VS-kader)"
        case .standardContractualClauses: "standaardcontractbepalingen van de Europese Commissie"
        case .bindingCorporateRules: "bindende bedrijfsvoorschriften"
        case .explicitConsent: "[uw|je] uitdrukkelijke toestemming"
        case .codeOfConduct: "een goedgekeurde gedragscode"
        case .certification: "een goedgekeurde certificering"
        case .ownClauses: "contractbepalingen die een toezichthouder heeft goedgekeurd"
        case .publicInstrument: "een bindende regeling tussen overheden"
        case .contractWithPerson: "een overeenkomst met [u|jou] waarvoor dat nodig is"
        case .contractInInterest: "een overeenkomst in [uw|jouw] belang"
        case .publicInterest: "een gewichtige reden van algemeen belang"
        case .legalClaims: "een juridische procedure waarvoor dat nodig is"
        case .vitalInterests: "het vitale belang van iemand die zelf geen toestemming kan geven"
        case .publicRegister: "de regels van een openbaar register"
        case .compellingInterest: "een dwingend belang van ons bij een enkele doorgifte"
        case .safeHarbor, .privacyShield, .contractualClausesBefore2021: nil
        }
    }
}

extension ContactPoint.Topic {
    /// After "voor".
    fileprivate var dutchName: String {
        switch self {
        case .questions: "vragen"
        case .privacyQuestions: "vragen over privacy"
        case .requests: "verzoeken over [uw|je] gegevens"
        case .withdrawal: "het intrekken van toestemming"
        case .complaints: "klachten"
        case .security: "meldingen over beveiliging"
        }
    }
}

extension SelfService.Action {
    /// After "kunt u zelf".
    fileprivate var dutchName: String {
        switch self {
        case .view: "bekijken"
        case .correct: "verbeteren"
        case .complete: "aanvullen"
        case .download: "downloaden"
        case .erase: "wissen"
        }
    }
}

extension CopyDetail {
    fileprivate var dutchName: String {
        switch self {
        case .photo: "[uw|je] pasfoto"
        case .machineReadableZone: "de strook met letters en cijfers (MRZ)"
        case .documentNumber: "het documentnummer"
        case .nationalNumber: "[uw|je] burgerservicenummer (BSN)"
        }
    }
}

extension RequestWay {
    fileprivate var dutchName: String {
        switch self {
        case .email: "per e-mail"
        case .post: "per post"
        case .telephone: "telefonisch"
        case .inPerson: "mondeling"
        case .form: "met een formulier"
        case .account: "in [uw|je] account"
        case .website: "via onze website"
        case .app: "in onze app"
        }
    }
}

extension ConsentWay {
    /// Nothing for the ways that are stances, and for the ordinary one.
    fileprivate var dutchName: String? {
        switch self {
        case .oral: "mondeling"
        case .email: "per e-mail"
        case .writing: "schriftelijk"
        case .telephone: "telefonisch"
        case .form: "met een formulier"
        case .tickBox: "door een vakje aan te vinken"
        case .button: "met een knop"
        case .settings: "in [uw|je] instellingen"
        case .impliedBySigning, .impliedByUse, .conditionOfContract, .separateAct: nil
        }
    }
}
