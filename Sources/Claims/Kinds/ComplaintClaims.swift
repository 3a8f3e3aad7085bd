import Facts

// Complaints: to the organisation where it takes them, and always to the Autoriteit Persoonsgegevens (AVG art. 77).
extension Statement<Organisation> {
    static var complaint: Self {
        .all(
            .firstOf(.ownComplaint.then(.authority(isToo: true)), .authority(isToo: false)), .addressesOfOther,
            .given(
                \.rights,
                .claim("authority.page", .avg("77"), saying: ["address": .webAddress(\.complaintPage.value)])))
    }

    /// With whom else, or with whom alone, people complain.
    private static func authority(isToo: Bool) -> Self {
        let suffix = isToo ? "too" : "authority"
        return .firstOf(
            .given(
                \.authority,
                .firstOf(
                    .claim(
                        "complaint.other.\(suffix)", .avg("77 lid 1"), saying: ["authority": .text(\.name)]),
                    .claim("complaint.competent.\(suffix)", .avg("77 lid 1")))),
            .claim("complaint.competent.\(suffix)", .avg("77 lid 1")).when(\.isAbroad),
            .claim("complaint.\(suffix)", .avg("13 lid 2 onder d")))
    }

    private static var addressesOfOther: Self {
        .firstOf(
            .given(
                \.authority,
                .claim("authority.website", .avg("77"), saying: ["address": .webAddress(\.website.value)]),
                .claim("authority.post", .avg("77"), saying: ["address": .text(\.postalAddress.value)]),
                .claim("authority.telephone", .avg("77"), saying: ["telephone": .telephone(\.telephone.value)])
            ).when { $0.authority?.name != nil },
            .addresses.when { $0.authority == nil && !$0.isAbroad })
    }

    private static var addresses: Self {
        .all(
            .claim(
                "authority.website", .avg("77"), saying: ["address": .webAddress { _ in dutch.website }]),
            .claim("authority.post", .avg("77"), saying: ["address": .text { _ in dutch.postalAddress }]),
            .claim("authority.telephone", .avg("77"), saying: ["telephone": .telephone { _ in dutch.telephone }]))
    }

    private static var ownComplaint: Self {
        .firstOf(
            .oneOf({ $0.officer == nil ? nil : $0.rights?.officerComplaints }) {
                .claim("ownComplaint.officer.\($0.rawValue)", .avg("38 lid 4"), because: \.rights)
            }.then(
                .firstOf(
                    .claim(
                        "ownComplaint.too.addressed", .avg("12 lid 2"),
                        saying: ["email": .email(\.controller?.email.value)], because: \.rights),
                    .claim("ownComplaint.too.unaddressed", .avg("12 lid 2"), because: \.rights)
                ).when { $0.rights?.ownComplaints == true }),
            .toUs)
    }

    private static var toUs: Self {
        .firstOf(
            .claim(
                "ownComplaint.addressed", .avg("12 lid 2"), saying: ["email": .email(\.controller?.email.value)],
                because: \.rights),
            .claim("ownComplaint.unaddressed", .avg("12 lid 2"), because: \.rights)
        ).when { $0.rights?.ownComplaints == true }
    }

    private static var dutch: SupervisoryAuthority { .dutch }
}
