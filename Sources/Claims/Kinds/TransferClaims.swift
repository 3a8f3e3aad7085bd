import Facts

// Which parties use data outside the EEA, and what allows it (AVG art. 44-49).
extension Statement<Organisation> {
    static var transfers: Self {
        .given(
            \.sharing,
            .all(.each(\.processors, .transfer), .each(\.recipients, .transfer))
                .then(.claim("transferArea", .avg("13 lid 1 onder f"))))
    }
}

extension Statement where Subject: TransferParty {
    fileprivate static var transfer: Self {
        .claim(
            "transfer.country", .avg("13 lid 1 onder f"),
            saying: ["party": .text(\.name), "country": .text(\.country.value?.dutchName)],
            followedBy: .all(
                .oneOf(\.safeguard.value) {
                    $0.isVoid ? nil : .claim("transfer.\($0.rawValue)", .avg("13 lid 1 onder f"))
                },
                .claim("transfer.copy", .avg("13 lid 1 onder f"), saying: ["place": .text(\.copyRoute.value)]))
        ).when { $0.country.value?.isInEEA == false }
    }
}
