extension Country {
    /// Whether it is an officially assigned code of ISO 3166-1 alpha-2, with a Dutch name here or without.
    public var isAssigned: Bool { Self.assigned.contains(rawValue) }

    /// Why the country cannot be published, after its code; nothing where it can.
    public var fault: String? {
        if isKnown { return nil }
        return isAssigned ? "is a country that has no Dutch name here yet" : "is no country code"
    }

    /// What to do about a fault.
    public var remedy: String {
        isAssigned
            ? "Add its name to Sources/Facts/Taxonomy/Country.swift, as it stands after \"in\"."
            : "Write an ISO 3166-1 code of two capitals, as NL."
    }

    /// By their first letter: `A` and `DEFG` are AD, AE, AF and AG.
    private static let secondLetters: KeyValuePairs = [
        "A": "DEFGILMOQRSTUWXZ", "B": "ABDEFGHIJLMNOQRSTVWYZ", "C": "ACDFGHIKLMNORUVWXYZ", "D": "EJKMOZ",
        "E": "CEGHRST", "F": "IJKMOR", "G": "ABDEFGHILMNPQRSTUWY", "H": "KMNRTU", "I": "DELMNOQRST", "J": "EMOP",
        "K": "EGHIMNPRWYZ", "L": "ABCIKRSTUVY", "M": "ACDEFGHKLMNOPQRSTUVWXYZ", "N": "ACEFGILOPRUZ", "O": "M",
        "P": "AEFGHKLMNRSTWY", "Q": "A", "R": "EOSUW", "S": "ABCDEGHIJKLMNORSTVXYZ", "T": "CDFGHJKLMNORTVWZ",
        "U": "AGMSYZ", "V": "ACEGINU", "W": "FS", "Y": "ET", "Z": "AMW",
    ]

    static let assigned: Set<String> = Set(
        secondLetters.flatMap { first, letters in letters.map { "\(first)\($0)" } })
}
