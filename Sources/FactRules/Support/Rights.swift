import Facts

extension Right {
    /// The right as a message names it, after "the right of".
    var name: String {
        switch self {
        case .humanIntervention: "human intervention"
        case .ownStatement: "adding a statement of one's own"
        case .accessLog: "being told who looked into one's file"
        case .electronicAccess: "access by computer"
        case .information, .withdrawal, .access, .rectification, .erasure, .restriction, .portability, .objection,
            .complaint:
            rawValue
        }
    }
}

extension RequestChannel {
    /// The channel as a message names it, after "by".
    var name: String { self == .email ? "e-mail" : rawValue }
}
