import Texts

/// The one form of an address, however programs spell it: what needs no percent signs (RFC 3986) and letters beyond ASCII,
/// which they may write with them (RFC 3987), are themselves, and all other percent signs have capitals behind them.
enum AddressForm {
    static func of(_ address: String) -> String {
        guard address.utf8.contains(UInt8(ascii: "%")) else { return address }
        var bytes: [UInt8] = []
        var rest = Array(address.utf8)[...]
        while let byte = rest.first {
            guard byte == UInt8(ascii: "%"), let value = UInt8(hex: rest.dropFirst().prefix(2)) else {
                bytes.append(byte)
                rest = rest.dropFirst()
                continue
            }
            bytes +=
                value >= 0x80 || value.isUnreserved ? [value] : Array("%\(value < 16 ? "0" : "")".utf8) + hex(value)
            rest = rest.dropFirst(3)
        }
        return String(validating: bytes, as: UTF8.self) ?? address
    }

    private static func hex(_ value: UInt8) -> [UInt8] { Array(String(value, radix: 16, uppercase: true).utf8) }
}

extension UInt8 {
    fileprivate init?(hex digits: ArraySlice<UInt8>) {
        guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else {
            return nil
        }
        self = value
    }

    fileprivate var isUnreserved: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~".utf8.contains(self)
        }
    }
}
