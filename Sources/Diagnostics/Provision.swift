/// A law that Verklaar cites, with the short name lawyers use for it.
public enum Law: String, Hashable, Sendable, Codable {
    case avg = "AVG"
    case uavg = "UAVG"
    case telecommunicatiewet = "Tw"
    case burgerlijkWetboek = "BW"
    case rijksbelastingen = "AWR"
    case wwft = "Wwft"
    case ondernemingsraden = "WOR"
    case aiVerordening = "AI-verordening"
    /// Rulings, guidance and other sources that are no law: the citation is the `article` itself.
    case guidance = ""
}

/// One provision, cited the Dutch way: "AVG art. 13 lid 1 onder c".
public struct Provision: Hashable, Sendable {
    public let law: Law
    public let article: String
    /// The address of the official text.
    public let url: String?

    public init(_ law: Law, _ article: String, url: String? = nil) {
        self.law = law
        self.article = article
        self.url = url ?? law.address
    }
}

extension Provision: CustomStringConvertible {
    public var description: String { law == .guidance ? article : "\(law.rawValue) art. \(article)" }
}

extension Law {
    /// Where the official, current text of the law is published.
    var address: String? {
        switch self {
        case .avg: "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld"
        case .uavg: "https://wetten.overheid.nl/BWBR0040940"
        case .telecommunicatiewet: "https://wetten.overheid.nl/BWBR0009950"
        case .burgerlijkWetboek: "https://wetten.overheid.nl/BWBR0005291"
        case .rijksbelastingen: "https://wetten.overheid.nl/BWBR0002320"
        case .wwft: "https://wetten.overheid.nl/BWBR0024282"
        case .ondernemingsraden: "https://wetten.overheid.nl/BWBR0002747"
        case .aiVerordening: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj/nld"
        case .guidance: nil
        }
    }
}

// The laws that are cited most, by the names that lawyers use for them.
extension Provision {
    package static func avg(_ article: String) -> Provision { Provision(.avg, article) }
    /// The Uitvoeringswet as it is since 1 September 2026 (Stb. 2026, 154).
    package static func uavg(_ article: String) -> Provision { Provision(.uavg, article) }
    package static func tw(_ article: String) -> Provision { Provision(.telecommunicatiewet, article) }
}
