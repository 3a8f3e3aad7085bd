import Facts

// Facts that are judged and that no document publishes, in the words that a lawyer knows them by.

extension DataNature {
    /// Nothing for data that the law has no rules of its own for.
    var dutch: String? {
        switch self {
        case .ordinary, .genderOrTitle, .bookkeeping: nil
        case .special: "Bijzondere persoonsgegevens (AVG art. 9)"
        case .criminalOffence: "Strafrechtelijke gegevens (AVG art. 10)"
        case .nationalIdentificationNumber: "Burgerservicenummer (UAVG art. 46)"
        }
    }
}

extension Answer where Value == Subprocessing {
    /// Nothing where nobody said so.
    var dutch: String? {
        switch self {
        case .unsaid, .unknown: nil
        case .none: "Er zijn geen andere verwerkers."
        case .known(.authorised):
            "Er zijn andere verwerkers, met schriftelijke toestemming en onder dezelfde verplichtingen."
        case .known(.unauthorised): "Er zijn andere verwerkers, zonder schriftelijke toestemming."
        case .known(.withoutSameDuties):
            "Er zijn andere verwerkers, met toestemming maar zonder contract met dezelfde verplichtingen."
        }
    }
}

extension SpecialDataException {
    /// After "wegens".
    var dutch: String {
        switch self {
        case .explicitConsent: "uitdrukkelijke toestemming (AVG art. 9 lid 2 onder a)"
        case .employmentLaw: "arbeidsrecht en sociale zekerheid (AVG art. 9 lid 2 onder b)"
        case .vitalInterests: "vitale belangen van wie geen toestemming kan geven (AVG art. 9 lid 2 onder c)"
        case .ownMembers:
            "leden van een vereniging of instelling zonder winstoogmerk, om wat die is (AVG art. 9 lid 2 onder d)"
        case .madePublic: "openbaarmaking door de betrokkene zelf (AVG art. 9 lid 2 onder e)"
        case .legalClaims: "een rechtsvordering of rechtspraak (AVG art. 9 lid 2 onder f)"
        case .substantialPublicInterest:
            "een zwaarwegend algemeen belang (AVG art. 9 lid 2 onder g, UAVG art. 23 onder a en b)"
        case .besideCriminalData:
            "het gebruik van strafrechtelijke gegevens (AVG art. 9 lid 2 onder g, UAVG art. 23 onder c)"
        case .healthcare: "zorg of verzekering (AVG art. 9 lid 2 onder h, UAVG art. 30 lid 3, 30a en 30b)"
        case .publicHealth: "de volksgezondheid (AVG art. 9 lid 2 onder i)"
        case .research: "archivering, onderzoek of statistiek (AVG art. 9 lid 2 onder j, UAVG art. 24)"
        case .identificationOrPreference: "identificatie, of het opheffen van een achterstand (UAVG art. 25)"
        case .publicOffice: "functies waarvoor politieke opvattingen van belang mogen zijn (UAVG art. 26)"
        case .spiritualCare: "geestelijke verzorging (UAVG art. 27)"
        case .ownGeneticData: "genetische gegevens over de betrokkene zelf (UAVG art. 28)"
        case .authentication: "authenticatie of beveiliging (UAVG art. 29)"
        case .employerOrPensionFund: "werkgevers, pensioenfondsen en wie voor hen werkt (UAVG art. 30 lid 1)"
        case .schoolOrProbation: "onderwijs, reclassering of de uitvoering van straffen (UAVG art. 30 lid 2)"
        }
    }
}

extension CriminalDataGround {
    /// After "wegens".
    var dutch: String {
        switch self {
        case .explicitConsent: "uitdrukkelijke toestemming (UAVG art. 32 onder a)"
        case .vitalInterests: "vitale belangen van wie geen toestemming kan geven (UAVG art. 32 onder b)"
        case .madePublic: "openbaarmaking door de betrokkene zelf (UAVG art. 32 onder c)"
        case .legalClaims: "een rechtsvordering of rechtspraak (UAVG art. 32 onder d)"
        case .treatyOrSupervisor:
            "het volkenrecht, of de taak van een toezichthouder of ombudsman (UAVG art. 32 onder e)"
        case .research: "onderzoek of statistiek (UAVG art. 32 onder f)"
        case .criminalLaw: "de toepassing van het strafrecht (UAVG art. 33 lid 1 onder a)"
        case .publicPartnership: "samenwerking van overheden (UAVG art. 33 lid 1 onder b)"
        case .healthcare: "zorg, naast gegevens over gezondheid (UAVG art. 33 lid 1 onder c)"
        case .ownDecision: "een eigen beslissing op een verzoek (UAVG art. 33 lid 2 onder a)"
        case .ownProtection: "bescherming tegen strafbare feiten (UAVG art. 33 lid 2 onder b)"
        case .staffRules: "regels voor personeel, met de ondernemingsraad vastgesteld (UAVG art. 33 lid 3)"
        case .securityFirm: "een vergunning als beveiligings- of recherchebureau (UAVG art. 33 lid 4 onder a)"
        case .sameGroup: "gebruik binnen dezelfde groep (UAVG art. 33 lid 4 onder b)"
        case .permit: "een vergunning van de Autoriteit Persoonsgegevens (UAVG art. 33 lid 4 onder c)"
        case .otherLaw: "een andere wet, genoemd bij de grondslag (AVG art. 10)"
        }
    }
}
