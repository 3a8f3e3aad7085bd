import Claims
import Diagnostics
import Facts

// Phrases say how claims read in Dutch. This module loads them from templates/phrases, together with the headings,
// labels and order of the document templates, and refuses what could not be written and read back. It holds patterns
// only: Wording fills them, Reading matches them, and neither knows the other.

/// One way to say a claim, in one form of address: literal text with slots for the claim's values.
public struct Phrase: Hashable, Sendable {
    public enum Piece: Hashable, Sendable {
        case literal(String)
        /// `startsSentence`: the slot is written `{Name}`, and its value gets a capital there.
        case slot(ClaimKind.Slot, startsSentence: Bool)
    }

    public let kind: ClaimKind
    public let pieces: [Piece]
    /// The line of the phrase file.
    public let location: Location

    /// The phrase as a person reads it, with `{slots}`.
    public var pattern: String {
        pieces.map { piece in
            switch piece {
            case .literal(let text): text
            case .slot(let slot, _): "{\(slot.name)}"
            }
        }.joined()
    }
}

extension Phrase {
    /// A phrase that is nothing but its words.
    public init(kind: ClaimKind, literal: String, location: Location) {
        self.kind = kind
        pieces = [.literal(literal)]
        self.location = location
    }

    /// - Throws: `phrase-slot-unknown`, `phrase-slot-missing`, `phrase-slots-touch` or `phrase-malformed`.
    init(_ kind: ClaimKind, parsing text: String, at location: Location) throws(DiagnosticError) {
        self.kind = kind
        self.location = location
        pieces = try Self.pieces(of: text, kind, at: location)
        try Self.checkSlots(pieces, kind, at: location)
    }

    private static func pieces(
        of text: String, _ kind: ClaimKind, at location: Location
    ) throws(DiagnosticError) -> [Piece] {
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var start = 0
        while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")) {
            if open > start { pieces.append(.literal(String(decoding: bytes[start..<open], as: UTF8.self))) }
            guard let close = bytes[open...].firstIndex(of: UInt8(ascii: "}")) else {
                throw problem(.phraseMalformed, "the brace of a slot is not closed in \"\(text)\"", at: location)
            }
            let name = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
            pieces.append(try slot(named: name, of: kind, at: location))
            start = close + 1
        }
        let rest = bytes[start...]
        if rest.contains(UInt8(ascii: "}")) {
            throw problem(.phraseMalformed, "a brace stands alone in \"\(text)\"", at: location)
        }
        if !rest.isEmpty { pieces.append(.literal(start == 0 ? text : String(decoding: rest, as: UTF8.self))) }
        return pieces
    }

    private static func slot(
        named name: String, of kind: ClaimKind, at location: Location
    ) throws(DiagnosticError) -> Piece {
        let plain = name.first?.isLowercase ?? true ? name : name.prefix(1).lowercased() + name.dropFirst()
        guard let slot = kind.slot(plain) else {
            let known = kind.slots.isEmpty ? "none" : kind.slots.map { "{\($0.name)}" }.joined(separator: ", ")
            throw problem(
                .phraseSlotUnknown, "\(kind.id) has no slot {\(name)}; it has \(known)", at: location)
        }
        return .slot(slot, startsSentence: plain != name)
    }

    private static func checkSlots(
        _ pieces: [Piece], _ kind: ClaimKind, at location: Location
    ) throws(DiagnosticError) {
        for slot in kind.slots {
            let uses = pieces.count { if case .slot(slot, _) = $0 { true } else { false } }
            if uses != 1 {
                let what = uses == 0 ? "misses its slot" : "has more than once the slot"
                throw problem(
                    .phraseSlotMissing, "the phrase for \(kind.id) \(what) {\(slot.name)}", at: location)
            }
        }
        for (left, right) in zip(pieces, pieces.dropFirst()) {
            if case .slot = left, case .slot = right {
                throw problem(
                    .phraseSlotsTouch, "two slots stand side by side in the phrase for \(kind.id)", at: location)
            }
        }
    }

    static func problem(
        _ rule: RuleID, _ message: String, at location: Location, remedy: String? = nil
    ) -> DiagnosticError {
        DiagnosticError(Diagnostic(rule, .error, message, at: location, remedy: remedy))
    }
}
