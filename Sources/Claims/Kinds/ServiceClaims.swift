import Facts

// What the organisation does as a processor for its customers, apart from its own purposes (AVG art. 4 onder 8).
extension Statement<Organisation> {
    static var processorServices: Self { .each(\.processorServices, .service) }
}

extension Statement<ProcessorService> {
    fileprivate static var service: Self {
        .claim(
            "service.role", .avg("4 onder 8"), saying: ["customers": .text(\.customers)],
            followedBy: .all(
                .claim("service.data", .avg("28 lid 3"), saying: ["data": .list(\.data)]),
                .claim("service.responsible", .avg("28 lid 3 onder e")),
                .oneOf(\.requests) { .claim("service.requests.\($0.rawValue)", .avg("28 lid 3 onder e")) },
                .claim("service.onlyAsProcessor", .avg("28 lid 3"), saying: ["people": .list(\.onlyAsProcessor)]),
                .claim("service.agreement", .avg("28 lid 3")).when(\.hasAgreement),
                .claim("service.instructionOnly", .avg("28 lid 3 onder a")).when(\.isOnInstructionOnly),
                .claim("service.customersOwn", .avg("28 lid 3")).when(\.isCustomersOwn),
                .oneOf(\.atEnd) { .claim("service.atEnd.\($0.rawValue)", .avg("28 lid 3 onder g")) },
                .claim("service.subprocessorAgreements", .avg("28 lid 4")).when(\.hasSubprocessorAgreements),
                .claim("service.separated", .avg("28")).when(\.isSeparated),
                .claim("service.separateStorage", .avg("28")).when(\.hasSeparateStorage),
                .claim("service.closedToThirdParties", .avg("28")).when(\.isClosedToThirdParties),
                .claim("service.onlyOwnData", .avg("28")).when(\.customersReachOnlyOwnData),
                .claim(
                    "service.support", .avg("28 lid 3"),
                    saying: ["person": .text(\.support?.person), "reason": .text(\.support?.reason)])))
    }
}
