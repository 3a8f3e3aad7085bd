import Facts

// Who is responsible, and how to reach them and those who speak for them.
extension ClaimKind {
    static let responsible = ClaimKind("controller.responsible", ["controller": .text], .avg("13 lid 1 onder a"))
    static let decides = ClaimKind("controller.decides", .avg("4 onder 7"))
    static let shortName = ClaimKind(
        "controller.shortName", ["shortName": .text, "controller": .text], .avg("13 lid 1 onder a"))
    static let we = ClaimKind("controller.we", ["controller": .text], .avg("13 lid 1 onder a"))
    static let law = ClaimKind("controller.law", .avg("12 lid 1"))
    static let personalData = ClaimKind("controller.personalData", .avg("4 onder 1"))

    static let contactEmail = ClaimKind("contact.email", ["email": .email], .avg("13 lid 1 onder a"))
    static let contactTelephone = ClaimKind("contact.telephone", ["telephone": .text], .avg("13 lid 1 onder a"))
    static let contactAddress = ClaimKind("contact.address", ["address": .text], .avg("13 lid 1 onder a"))
    static let contactRegistration = ClaimKind("contact.registration", ["number": .text], .avg("13 lid 1 onder a"))
    static let contactWebsite = ClaimKind("contact.website", ["address": .webAddress], .avg("13 lid 1 onder a"))

    static let officer = ClaimKind("officer.appointed", .avg("13 lid 1 onder b"))
    static let officerEmail = ClaimKind("officer.email", ["email": .email], .avg("13 lid 1 onder b"))
    static let officerTelephone = ClaimKind("officer.telephone", ["telephone": .text], .avg("13 lid 1 onder b"))

    static let representative = ClaimKind("representative.name", ["name": .text], .avg("13 lid 1 onder a"))
    static let representativeEmail = ClaimKind("representative.email", ["email": .email], .avg("13 lid 1 onder a"))
    static let representativeAddress = ClaimKind(
        "representative.address", ["address": .text], .avg("13 lid 1 onder a"))

    static let joint = ClaimKind("joint.with", ["party": .text], leads: true, .avg("26 lid 2"))
    static let jointArrangement = ClaimKind("joint.arrangement", ["arrangement": .text], .avg("26 lid 2"))
    static let jointRequests = ClaimKind("joint.requests", .avg("26 lid 3"))

    static let controller = [
        responsible, decides, shortName, we, personalData, law, contactEmail, contactTelephone, contactAddress,
        contactRegistration, contactWebsite, officer, officerEmail, officerTelephone, representative,
        representativeEmail, representativeAddress, joint, jointArrangement, jointRequests,
    ]
}

extension ClaimWriter {
    mutating func controller() {
        guard let controller = organisation.controller else { return }
        let name = text(controller.name)
        claim(.responsible, ["controller": name], from: controller.location)
        // With others, that stands where they are named: "Samen met ... bepalen wij".
        if organisation.jointControllers.isEmpty { claim(.decides, from: controller.location) }
        if let shortName = controller.shortName {
            claim(.shortName, ["shortName": text(shortName), "controller": name], from: controller.location)
        } else {
            claim(.we, ["controller": name], from: controller.location)
        }
        claim(.personalData, from: controller.location)
        claim(.law, from: controller.location)
    }

    mutating func contact() {
        guard let controller = organisation.controller else { return }
        if let email = controller.email.value {
            claim(.contactEmail, ["email": self.email(email)], from: controller.location)
        }
        if let telephone = controller.telephone.value {
            claim(.contactTelephone, ["telephone": text(telephone)], from: controller.location)
        }
        if let address = controller.postalAddress.value {
            claim(.contactAddress, ["address": text(address)], from: controller.location)
        }
        if let number = controller.registration.value {
            claim(.contactRegistration, ["number": text(number)], from: controller.location)
        }
        if let website = organisation.website, let address = website.address.value {
            claim(.contactWebsite, ["address": webAddress(address)], from: website.location)
        }
    }

    mutating func otherContacts() {
        if let officer = organisation.officer { self.officer(officer) }
        if let representative = organisation.representative { self.representative(representative) }
        for party in organisation.jointControllers { jointController(party) }
    }

    private mutating func officer(_ officer: DataProtectionOfficer) {
        claim(.officer, from: officer.location)
        if let email = officer.email.value {
            claim(.officerEmail, ["email": self.email(email)], from: officer.location)
        }
        if let telephone = officer.telephone.value {
            claim(.officerTelephone, ["telephone": text(telephone)], from: officer.location)
        }
    }

    private mutating func representative(_ representative: Representative) {
        claim(.representative, ["name": text(representative.name)], from: representative.location)
        if let email = representative.email.value {
            claim(.representativeEmail, ["email": self.email(email)], from: representative.location)
        }
        if let address = representative.postalAddress.value {
            claim(.representativeAddress, ["address": text(address)], from: representative.location)
        }
    }

    private mutating func jointController(_ party: JointController) {
        lead(.joint, ["party": text(party.name)], from: party.location) {
            if let arrangement = party.arrangement.value {
                $0.claim(.jointArrangement, ["arrangement": $0.text(arrangement)], from: party.location)
            }
            $0.claim(.jointRequests, from: party.location)
        }
    }
}
