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
                    saying: ["countries": .names { $0.countries.map(Concept.country) }])
            },
            .claim("transfer.onlyWithSafeguards", .avg("46 lid 1")).when(\.isOnlyWithSafeguards),
            .oneOf(\.safeguardListing) {
                .claim(
                    "transfer.eachBasis.\($0.rawValue)", .avg("13 lid 1 onder f"),
                    saying: ["safeguards": .choice(ofNames: { $0.safeguards.map(Concept.safeguard) })])
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
                saying: ["party": .text(\.name), "countries": .names { $0.thirdCountries.map(Concept.country) }],
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
                saying: ["safeguards": .choice(ofNames: { $0.validSafeguards.map(Concept.safeguard) })]))
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
}
