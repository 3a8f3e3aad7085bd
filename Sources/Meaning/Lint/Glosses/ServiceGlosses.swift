// What the organisation does as a processor for its customers (AVG art. 4 onder 8, 28).
extension Glosses {
    static let services = Glosses(
        [
            "service.role": "for {customers} we also processor: we keep data their instruction.",
            "service.separateStorage": "each customer own storage.",
            "service.closedToThirdParties": "other no entry space.",
            "service.onlyOwnData": "customer can only data they self built.",
            "service.support": "{person} can data only view for {reason} only as customer allow.",
            "service.responsible": "for data customer responsible. go your request? can you customer turn-to.",
            "service.data": "go {data}.",
            "service.onlyAsProcessor": "data of {people} process we only instruction.",
            "service.agreement": "each customer we processing-agreement.",
            "service.instructionOnly": "we do data only what customer our instruct.",
            "service.requests.passedOn": "get we self such-a request send we through to customer.",
            "service.requests.handledTogether": "get we self such-a request treat we together customer.",
            "service.requests.either": "get we self such-a request send we through to customer or treat we together.",
            "service.customersOwn": "data remain of customer.",
            "service.atEnd.returned": "stop service get customer data back.",
            "service.atEnd.erased": "stop service erase we data.",
            "service.atEnd.asChosen": "stop service choose customer or we data give-back or erase.",
            "service.subprocessorAgreements": "also parties our thereby help we processing-agreement.",
            "service.separated": "data of customer of each-other separated.",
        ])
}
