import Changes
import Claims
import Diagnostics
import Facts

/// A sentence that reads otherwise and says the same, with what made it do so.
public struct TracedRewording: Sendable {
    public enum Cause: Hashable, Sendable {
        /// The phrase is as it was: what it is filled with reads otherwise, such as the number of things that follow.
        case facts
        /// Where the phrase of today stands; nothing where it is no phrase.
        case phrase(Location?)
    }

    public let kind: ClaimKind
    public let old: String
    public let new: String
    public let cause: Cause
}

/// How documents spoke to the reader and do now.
public struct AddressingChange: Hashable, Sendable {
    public let old: Addressing
    public let new: Addressing
}

/// What made sentences read otherwise, by the phrases of today.
struct Rewordings {
    let traced: [TracedRewording]
    let addressing: AddressingChange?

    /// - Parameters:
    ///   - old: how the documents spoke to the reader; nothing where that is not known.
    ///   - new: how they do now.
    init(_ rewordings: [Rewording], of organisation: String, on site: Site, from old: Addressing?, to new: Addressing?)
    {
        guard let old, let new else {
            traced = rewordings.map { $0.traced(.phrase(nil)) }
            addressing = nil
            return
        }
        let others =
            old == new
            ? rewordings : rewordings.filter { !site.isOfAddressing($0, of: organisation, from: old, to: new) }
        traced = others.map { $0.traced(site.cause(of: $0, of: organisation, from: old, to: new)) }
        addressing = old == new ? nil : AddressingChange(old: old, new: new)
    }
}

extension Rewording {
    fileprivate func traced(_ cause: TracedRewording.Cause) -> TracedRewording {
        TracedRewording(kind: kind, old: old.sentence, new: new.sentence, cause: cause)
    }
}

extension Site {
    /// Whether each side reads as the phrases of today have the other, in its own form of address.
    fileprivate func isOfAddressing(
        _ rewording: Rewording, of organisation: String, from old: Addressing, to new: Addressing
    ) -> Bool {
        isWritten(rewording.new, of: organisation, old, as: rewording.old)
            && isWritten(rewording.old, of: organisation, new, as: rewording.new)
    }

    fileprivate func cause(
        of rewording: Rewording, of organisation: String, from old: Addressing, to new: Addressing
    ) -> TracedRewording.Cause {
        let isPhraseSame =
            isWritten(rewording.old, of: organisation, old, as: rewording.old)
            && isWritten(rewording.new, of: organisation, new, as: rewording.new)
        return isPhraseSame
            ? .facts : .phrase(templates(of: organisation).phrasebook.phrases(of: rewording.kind, new).first?.location)
    }

    /// Whether the phrases of today make of a claim what the documents said.
    private func isWritten(
        _ stated: StatedClaim, of organisation: String, _ addressing: Addressing, as said: StatedClaim
    ) -> Bool {
        templates(of: organisation).sentence(for: stated.claim, addressing, in: stated.document).comparable
            == said.sentence.comparable
    }
}
