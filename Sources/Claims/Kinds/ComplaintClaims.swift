import Facts

// Complaints: to the organisation where it takes them, and always to the Autoriteit Persoonsgegevens (AVG art. 77).
extension Statement<Organisation> {
    static var complaint: Self {
        .all(
            .firstOf(
                .ownComplaint.then(.claim("complaint.too", .avg("13 lid 2 onder d"))),
                .claim("complaint.authority", .avg("13 lid 2 onder d"))),
            .claim(
                "authority.website", .avg("77"), saying: ["address": .webAddress { _ in authority.website }]),
            .claim("authority.post", .avg("77"), saying: ["address": .text { _ in authority.postalAddress }]),
            .claim("authority.telephone", .avg("77"), saying: ["telephone": .text { _ in authority.telephone }]))
    }

    private static var ownComplaint: Self {
        .firstOf(
            .claim(
                "ownComplaint.addressed", .avg("12 lid 2"), saying: ["email": .email(\.controller?.email.value)],
                because: \.rights),
            .claim("ownComplaint.unaddressed", .avg("12 lid 2"), because: \.rights)
        ).when { $0.rights?.ownComplaints == true }
    }

    private static var authority: SupervisoryAuthority { .dutch }
}
