/// A country, by its ISO 3166-1 alpha-2 code.
public struct Country: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Any text is taken; a code that is not known is a finding at its fact.
    public init(stringLiteral code: String) { rawValue = code }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        rawValue = try container.decode(String.self)
        guard Self.dutchNames[rawValue] != nil else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "\"\(rawValue)\" \(fault ?? "is no country code"); write it as NL")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension Country {
    public var isKnown: Bool { Self.dutchNames[rawValue] != nil }

    /// The country's name as it stands in Dutch text after "in".
    public var dutchName: String { Self.dutchNames[rawValue] ?? rawValue }

    /// Whether the country is in the European Economic Area: the Union, Norway, Iceland and Liechtenstein.
    public var isInEEA: Bool { Self.eea.contains(rawValue) }

    /// Whether the country is in the European Union.
    public var isInUnion: Bool { isInEEA && !["IS", "LI", "NO"].contains(rawValue) }

    /// The countries that have a Dutch name here, by their codes.
    public static var known: [Country] { dutchNames.keys.sorted().map { Country(rawValue: $0) } }

    private static let eea: Set<String> = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
        "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ]

    private static let dutchNames: [String: String] = [
        "AD": "Andorra", "AR": "Argentinië", "AT": "Oostenrijk", "AU": "Australië", "BE": "België", "BG": "Bulgarije",
        "BR": "Brazilië", "CA": "Canada", "CH": "Zwitserland", "CN": "China", "CY": "Cyprus", "CZ": "Tsjechië",
        "DE": "Duitsland", "DK": "Denemarken", "EE": "Estland", "ES": "Spanje", "FI": "Finland",
        "FO": "de Faeröer", "FR": "Frankrijk", "GB": "het Verenigd Koninkrijk", "GG": "Guernsey", "GR": "Griekenland",
        "HR": "Kroatië", "HU": "Hongarije", "IE": "Ierland", "IL": "Israël", "IM": "het eiland Man", "IN": "India",
        "IS": "IJsland", "IT": "Italië", "JE": "Jersey", "JP": "Japan", "KR": "Zuid-Korea", "LI": "Liechtenstein",
        "LT": "Litouwen", "LU": "Luxemburg", "LV": "Letland", "MA": "Marokko", "MT": "Malta", "NL": "Nederland",
        "NO": "Noorwegen", "NZ": "Nieuw-Zeeland", "PH": "de Filipijnen", "PL": "Polen", "PT": "Portugal",
        "RO": "Roemenië", "RS": "Servië", "SE": "Zweden", "SG": "Singapore", "SI": "Slovenië", "SK": "Slowakije",
        "SR": "Suriname", "TR": "Turkije", "UA": "Oekraïne", "US": "de Verenigde Staten", "UY": "Uruguay",
        "ZA": "Zuid-Afrika",
    ]
}

extension Country: Described { public static let says = "An ISO 3166-1 code of two capitals." }
