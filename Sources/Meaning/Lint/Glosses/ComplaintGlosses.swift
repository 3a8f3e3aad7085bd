// Complaints: to the organisation, and always to the authority (AVG art. 77).
extension Glosses {
    static let complaint = Glosses(
        [
            "ownComplaint.too.addressed": "you can also to our tell via {email}.",
            "ownComplaint.too.unaddressed": "you can also to our tell.",
            "ownComplaint.addressed": "you not satisfied? tell our via {email}.",
            "ownComplaint.unaddressed": "you not satisfied? tell our.",
            "complaint.too": "you can also complaint lodge AP AP:",
            "complaint.authority": "you can complaint lodge AP AP:",
            "authority.website": "website: {address}",
            "authority.post": "post: {address}",
            "authority.telephone": "telephone: {telephone}",
            "ownComplaint.officer.possible": "you not satisfied? tell to our officer officer.",
            "ownComplaint.officer.first": "you not satisfied? tell first to our officer officer.",
            "complaint.other.too": "you can also complaint lodge {authority}.",
            "complaint.other.authority": "you can complaint lodge {authority}.",
            "complaint.competent.too": "you can also complaint lodge regulator for privacy your country.",
            "complaint.competent.authority": "you can complaint lodge regulator for privacy your country.",
            "authority.page": "complaint lodge: {address}",
        ])
}
