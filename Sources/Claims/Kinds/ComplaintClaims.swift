import Facts

// Complaints: to the organisation where it takes them, and always to the Autoriteit Persoonsgegevens (AVG art. 77).
extension ClaimKind {
    static let ownComplaint = ClaimKind("ownComplaint.addressed", ["email": .email], .avg("12 lid 2"))
    static let ownComplaintUnaddressed = ClaimKind("ownComplaint.unaddressed", .avg("12 lid 2"))
    static let authorityToo = ClaimKind("complaint.too", .avg("13 lid 2 onder d"))
    static let authority = ClaimKind("complaint.authority", .avg("13 lid 2 onder d"))
    static let authorityWebsite = ClaimKind("authority.website", .avg("77"))
    static let authorityPost = ClaimKind("authority.post", .avg("77"))
    static let authorityTelephone = ClaimKind("authority.telephone", .avg("77"))

    static let complaint = [
        ownComplaint, ownComplaintUnaddressed, authorityToo, authority, authorityWebsite, authorityPost,
        authorityTelephone,
    ]
}

extension ClaimWriter {
    mutating func complaint() {
        let takesComplaints = organisation.rights?.ownComplaints ?? false
        if takesComplaints { ownComplaint() }
        claim(takesComplaints ? .authorityToo : .authority, from: organisation.location)
        claim(.authorityWebsite, from: organisation.location)
        claim(.authorityPost, from: organisation.location)
        claim(.authorityTelephone, from: organisation.location)
    }

    private mutating func ownComplaint() {
        let origin = organisation.rights?.location
        guard let email = organisation.controller?.email.value else {
            return claim(.ownComplaintUnaddressed, from: origin)
        }
        claim(.ownComplaint, ["email": .email(email)], from: origin)
    }
}
