public struct Identifier: Keyed {
    public var kind: Kind
    public var number: String

    public enum Kind: String, Choice {
        public static let says = "A register or office that gives a number."

        /// The VAT identification number (BW art. 3:15d lid 1 onder f).
        case vat
        /// The number of legal persons and partnerships, for the tax office.
        case rsin
        /// A branch in the trade register.
        case branch
        /// A provider of care, at Vektis.
        case agb
        /// A professional in individual health care (Wet BIG).
        case big
        /// A public body, at Logius.
        case oin
        /// A provider of financial services, at the AFM.
        case afm
        /// A company, in the register of its own country.
        case foreign
    }

    public init(_ kind: Kind, _ number: String) {
        self.kind = kind
        self.number = number
    }

    public static func vat(_ number: String) -> Identifier { Identifier(.vat, number) }
    public static func rsin(_ number: String) -> Identifier { Identifier(.rsin, number) }
    public static func branch(_ number: String) -> Identifier { Identifier(.branch, number) }
    public static func agb(_ number: String) -> Identifier { Identifier(.agb, number) }
    public static func big(_ number: String) -> Identifier { Identifier(.big, number) }
    public static func oin(_ number: String) -> Identifier { Identifier(.oin, number) }
    public static func afm(_ number: String) -> Identifier { Identifier(.afm, number) }
    public static func foreign(_ number: String) -> Identifier { Identifier(.foreign, number) }
}

extension Identifier {
    public static let says = "A number under which the controller is known, beside that in the trade register."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "Of what register or office."),
        .text("number", \.number, .name, "The number, as it is written: \"NL001234567B01\"."),
    ]
}
