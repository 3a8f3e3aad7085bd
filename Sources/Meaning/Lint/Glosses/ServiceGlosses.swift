// What the organisation does as a processor for its customers (AVG art. 4 onder 8, 28).
extension Glosses {
    static let services = Glosses(
        words: [
            Vocabulary(.security, ["storage": "opslagruimte"]),
            Vocabulary(.logic, ["space": "ruimte"]),
            Vocabulary(.act, ["built": "opgebouwd"]),
        ],
        [
            "service.role": "for {customers} we also processor: we keep data their instruction.",
            "service.separateStorage": "each customer own storage.",
            "service.closedToThirdParties": "other no entry space.",
            "service.onlyOwnData": "customer can only data they self built.",
            "service.support": "{person} can data only view for {reason} only as customer allow.",
            "service.responsible": "for data customer responsible. go your request? can you customer turn-to.",
        ])
}
