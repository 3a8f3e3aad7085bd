import Facts

// Under which terms somebody gets data; told inside the item that names them.
extension Statement where Subject: Receiver {
    static var terms: Self {
        .all(
            .each(\.gets, .sharedData),
            .claim("terms.onlyIf", .avg("13 lid 1 onder e"), saying: ["condition": .text(\.onlyIf.value)]),
            .claim("terms.onlyAfter", .avg("13 lid 1 onder e"), saying: ["steps": .text(\.onlyAfter.value)]),
            .claim("terms.onlyFor", .avg("5 lid 1 onder b"), saying: ["use": .text(\.onlyFor.value)]),
            .claim("terms.may", .avg("13 lid 1 onder e"), saying: ["acts": .list(\.may)]))
    }
}

extension Statement where Subject: OutsideParty {
    static var partyTerms: Self {
        .all(
            .oneOf(\.modality) {
                $0 == .always ? nil : .claim("terms.\($0.rawValue)", .avg("13 lid 1 onder e"))
            },
            .terms,
            .claim("terms.anyway", .avg("13 lid 1 onder e")).when(\.hasThemAnyway),
            .claim("terms.compliant", .avg("28 lid 1")).when(\.isCompliant),
            .claim("terms.beyondControl", .avg("13 lid 1 onder e")).when(\.isBeyondControl),
            .claim("terms.shownIn", .avg("13 lid 1 onder e"), saying: ["place": .text(\.shownIn.value)]),
            .claim("terms.contact", .avg("13 lid 1 onder e"), saying: ["contact": .text(\.contact.value)]),
            .claim("terms.statement", .avg("13 lid 1 onder e"), saying: ["address": .webAddress(\.statement.value)]))
    }
}

extension Statement<SharedData> {
    fileprivate static var sharedData: Self {
        .firstOf(
            .oneOf(\.listing) {
                .claim(
                    "terms.dataIf.\($0.rawValue)", .avg("13 lid 1 onder e"),
                    saying: ["data": .list(\.data), "condition": .text(\.onlyIf)])
            },
            .oneOf(\.listing) {
                .claim("terms.data.\($0.rawValue)", .avg("13 lid 1 onder e"), saying: ["data": .list(\.data)])
            })
    }
}
