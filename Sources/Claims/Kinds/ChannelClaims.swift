import Facts

// How requests and objections reach the organisation (AVG art. 12 lid 2): one sentence for each way.
extension ClaimKind {
    static func request(by channel: RequestChannel) -> ClaimKind {
        addressed("request.\(channel.rawValue).addressed", channel)
    }
    /// Where the facts do not tell the address.
    static func unaddressedRequest(by channel: RequestChannel) -> ClaimKind {
        ClaimKind("request.\(channel.rawValue).unaddressed", .avg("12 lid 2"))
    }

    static func objection(by channel: RequestChannel) -> ClaimKind {
        addressed("objection.channel.\(channel.rawValue)", channel)
    }

    private static func addressed(_ id: String, _ channel: RequestChannel) -> ClaimKind {
        ClaimKind(id, slots: [channel.slot], [.avg("12 lid 2")])
    }
}

extension RequestChannel {
    fileprivate var slot: (String, ValueType) {
        switch self {
        case .email: ("email", .email)
        case .post: ("address", .text)
        case .telephone: ("telephone", .text)
        }
    }
}

extension ClaimWriter {
    /// Where a channel leads to, as the slot of its sentences holds it; nothing where the facts do not tell.
    func address(of channel: RequestChannel) -> [String: Value]? {
        guard let controller = organisation.controller else { return nil }
        let value: Value? =
            switch channel {
            case .email: controller.email.value.map(email)
            case .post: controller.postalAddress.value.map(text)
            case .telephone: controller.telephone.value.map(text)
            }
        return value.map { [channel.slot.0: $0] }
    }
}
