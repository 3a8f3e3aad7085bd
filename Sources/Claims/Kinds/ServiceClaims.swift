import Facts

// What the organisation does as a processor for its customers, apart from its own purposes (AVG art. 4 onder 8).
extension ClaimKind {
    static let serviceRole = ClaimKind("service.role", ["customers": .text], leads: true, .avg("4 onder 8"))
    static let serviceResponsibility = ClaimKind("service.responsible", .avg("28 lid 3 onder e"))
    static let serviceStorage = ClaimKind("service.separateStorage", .avg("28"))
    static let serviceClosed = ClaimKind("service.closedToThirdParties", .avg("28"))
    static let serviceOwnData = ClaimKind("service.onlyOwnData", .avg("28"))
    static let serviceSupport = ClaimKind("service.support", ["person": .text, "reason": .text], .avg("28 lid 3"))

    static let services = [
        serviceRole, serviceResponsibility, serviceStorage, serviceClosed, serviceOwnData, serviceSupport,
    ]
}

extension ClaimWriter {
    mutating func processorServices() {
        for service in organisation.processorServices {
            lead(.serviceRole, ["customers": text(service.customers)], from: service.location) {
                $0.claim(.serviceResponsibility, from: service.location)
                if service.hasSeparateStorage { $0.claim(.serviceStorage, from: service.location) }
                if service.isClosedToThirdParties { $0.claim(.serviceClosed, from: service.location) }
                if service.customersReachOnlyOwnData { $0.claim(.serviceOwnData, from: service.location) }
                if let support = service.support {
                    let values = ["person": $0.text(support.person), "reason": $0.text(support.reason)]
                    $0.claim(.serviceSupport, values, from: service.location)
                }
            }
        }
    }
}
