import Facts

// Complaints: to the organisation where it takes them, and always to the Autoriteit Persoonsgegevens (AVG art. 77).
extension ClaimKind {
    static let ownComplaint = ClaimKind("ownComplaint.addressed", ["email": .email], .avg("12 lid 2"))
    static let ownComplaintUnaddressed = ClaimKind("ownComplaint.unaddressed", .avg("12 lid 2"))
    static let authorityToo = ClaimKind("complaint.too", .avg("13 lid 2 onder d"))
    static let authority = ClaimKind("complaint.authority", .avg("13 lid 2 onder d"))
    static let authorityWebsite = ClaimKind("authority.website", ["address": .webAddress], .avg("77"))
    static let authorityPost = ClaimKind("authority.post", ["address": .text], .avg("77"))
    static let authorityTelephone = ClaimKind("authority.telephone", ["telephone": .text], .avg("77"))

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
        let authority = SupervisoryAuthority.dutch
        claim(.authorityWebsite, ["address": .webAddress(authority.website)], from: organisation.location)
        claim(.authorityPost, ["address": text(authority.postalAddress)], from: organisation.location)
        claim(.authorityTelephone, ["telephone": text(authority.telephone)], from: organisation.location)
    }

    private mutating func ownComplaint() {
        let origin = organisation.rights?.location
        guard let email = organisation.controller?.email.value else {
            return claim(.ownComplaintUnaddressed, from: origin)
        }
        claim(.ownComplaint, ["email": self.email(email)], from: origin)
    }
}
