import Facts

extension Right {
    /// The right as a message names it, after "the right of".
    var name: String {
        switch self {
        case .humanIntervention: "human intervention"
        case .withdrawal, .access, .rectification, .erasure, .restriction, .portability, .objection, .complaint:
            rawValue
        }
    }
}

extension RequestChannel {
    /// The channel as a message names it, after "by".
    var name: String { self == .email ? "e-mail" : rawValue }
}
