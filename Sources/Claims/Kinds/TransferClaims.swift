import Facts

// Which parties use data outside the EEA, and what allows it (AVG art. 44-49).
extension Statement<Organisation> {
    static var transfers: Self {
        .given(
            \.sharing,
            .all(
                .claim("transfer.none", .avg("13 lid 1 onder f")).when(\.transfers.isNone),
                .given(\.keptWithin, .keptWithin), .given(\.transfers.value, .transfers),
                .each(\.processors, .transfer), .each(\.recipients, .transfer)
            )
            .then(.claim("transferArea", .avg("13 lid 1 onder f"))))
    }
}

extension Statement<KeptWithin> {
    fileprivate static var keptWithin: Self {
        .oneOf(\.region) { region in
            .oneOf(\.extent) {
                .claim("transfer.keptWithin.\(region.rawValue).\($0.rawValue)", .avg("13 lid 1 onder f"))
            }
        }
    }
}

extension Statement<Transfers> {
    fileprivate static var transfers: Self {
        .oneOf(\.modality) {
            .claim("transfer.all.\($0.rawValue)", .avg("13 lid 1 onder f"), followedBy: .details)
        }
    }

    private static var details: Self {
        .all(
            .oneOf(\.countryListing) {
                .claim(
                    "transfer.countries.\($0.rawValue)", .avg("13 lid 1 onder f"),
                    saying: ["countries": .list { $0.countries.map(\.dutchName) }])
            },
            .claim("transfer.onlyWithSafeguards", .avg("46 lid 1")).when(\.isOnlyWithSafeguards),
            .oneOf(\.safeguardListing) {
                .claim(
                    "transfer.eachBasis.\($0.rawValue)", .avg("13 lid 1 onder f"),
                    saying: ["safeguards": .choice { $0.safeguards.compactMap(\.dutchName) }])
            },
            .claim("transfer.copy", .avg("13 lid 1 onder f"), saying: ["place": .text(\.copyRoute.value)]),
            .claim("transfer.assessed", .avg("46 lid 1")).when(\.isAssessed),
            .claim("transfer.extraMeasures", .avg("46 lid 1")).when(\.hasExtraMeasures))
    }
}

extension Statement where Subject: TransferParty {
    fileprivate static var transfer: Self {
        .all(
            .area,
            .claim("transfer.anywhere", .avg("13 lid 1 onder f"), saying: ["party": .text(\.name)], followedBy: .all())
                .when(\.isWorldwide),
            .country)
    }

    /// It leads, though nothing follows it: so it does not go on about what stands before it.
    private static var area: Self {
        .oneOf(\.region) { region in
            .oneOf(\.regionExtent) {
                .claim(
                    "transfer.within.\(region.rawValue).\($0.rawValue)", .avg("13 lid 1 onder f"),
                    saying: ["party": .text(\.name)], followedBy: .all())
            }
        }
    }

    private static var country: Self {
        .oneOf({ $0.thirdCountries.isEmpty ? nil : $0.transferModality }) {
            .claim(
                "transfer.country.\($0.rawValue)", .avg("13 lid 1 onder f"),
                saying: ["party": .text(\.name), "countries": .list { $0.thirdCountries.map(\.dutchName) }],
                followedBy: .all(
                    .basis,
                    .claim("transfer.copy", .avg("13 lid 1 onder f"), saying: ["place": .text(\.copyRoute.value)])))
        }
    }

    /// One safeguard that most transfers rest on has a sentence of its own.
    private static var basis: Self {
        .firstOf(
            .oneOf({ $0.validSafeguards.count == 1 ? $0.validSafeguards[0] : nil }) {
                $0.isCommon ? .claim("transfer.\($0.rawValue)", .avg("13 lid 1 onder f")) : nil
            },
            .claim(
                "transfer.basis", .avg("13 lid 1 onder f"),
                saying: ["safeguards": .choice { $0.validSafeguards.compactMap(\.dutchName) }]))
    }
}

extension Safeguard {
    fileprivate var isCommon: Bool {
        switch self {
        case .adequacyDecision, .dataPrivacyFramework, .standardContractualClauses, .bindingCorporateRules,
            .explicitConsent:
            true
        default: false
        }
    }

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
