import Claims
import Diagnostics
import Reading

/// The findings of an alignment.
struct Report {
    let check: PageCheck
    let alignment: Alignment

    func diagnostics() -> [Diagnostic] {
        let displaced = alignment.displaced
        let moved = alignment.stated.sorted { $0.key < $1.key }.compactMap {
            self.moved($0.key, $0.value, isDisplaced: displaced.contains($0.key))
        }
        let drifted = alignment.drifted.sorted { $0.key < $1.key }.map { self.drifted($0.key, $0.value) }
        let replaced = alignment.replaced.sorted { $0.key < $1.key }.map { self.replaced($0.key, $0.value) }
        return moved + drifted + replaced + alignment.missing.map(missing) + alignment.unbacked.map(unbacked)
    }

    private func moved(_ requirement: Int, _ read: Int, isDisplaced: Bool) -> Diagnostic? {
        let requirement = alignment.requirements[requirement]
        let read = alignment.reads[read].claim
        if read.place == requirement.place, !isDisplaced { return nil }
        let what =
            isDisplaced ? "in another order than the template gives" : "in another place than the template gives it"
        return finding(
            "text-moved", "this stands \(what): \"\(read.text)\"",
            at: read.location, about: requirement.claim)
    }

    private func drifted(_ requirement: Int, _ read: Int) -> Diagnostic {
        let claim = alignment.requirements[requirement].claim
        let read = alignment.reads[read].claim
        return drift(from: check.expected(claim), to: read.text, at: read.location, about: claim)
    }

    private func replaced(_ requirement: Int, _ unread: Int) -> Diagnostic {
        let claim = alignment.requirements[requirement].claim
        let text = alignment.unread[unread]
        return drift(from: check.expected(claim), to: text.text, at: text.location, about: claim)
    }

    private func drift(from expected: String, to text: String, at location: Location, about claim: Claim) -> Diagnostic
    {
        let difference = WordDifference(expected, text)
        return finding(
            "text-drifted", "the page says \"\(difference.right)\", the facts say \"\(difference.left)\"",
            at: location, about: claim, notes: [.init("text: \"\(text)\""), .init("facts: \"\(expected)\"")])
    }

    private func missing(_ index: Int) -> Diagnostic {
        let claim = alignment.requirements[index].claim
        return finding(
            "text-missing", "the page does not say \"\(check.expected(claim))\"", at: placeBefore(index), about: claim)
    }

    private func unbacked(_ read: Alignment.Read) -> Diagnostic {
        let isRepeated = alignment.requirements.contains { read.claim.states($0.claim) }
        let why = isRepeated ? "the page says this more than once" : "no fact says this"
        return Diagnostic(
            isRepeated ? "text-repeated" : "text-unbacked", .error, "\(why): \"\(read.claim.text)\"",
            at: read.claim.location, provisions: read.claim.claim.kind.provisions,
            remedy: "Run `make` to write the page anew, or add the fact if it is true.")
    }

    /// Where a missing sentence belongs: behind the one that the facts put before it.
    private func placeBefore(_ index: Int) -> Location {
        for before in (0..<index).reversed() {
            if let read = alignment.stated[before] ?? alignment.drifted[before] {
                return alignment.reads[read].claim.location
            }
        }
        return Location(file: check.reading.file, line: 1, column: 1)
    }

    private func finding(
        _ rule: RuleID, _ message: String, at location: Location, about claim: Claim, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(
            rule, .error, message, at: location,
            notes: notes + [.init("fact: \(claim.kind.id)", at: claim.origin)],
            provisions: claim.kind.provisions,
            remedy: "Run `make` to write the page anew, or change the fact if the page is right.")
    }
}
