import Changes
import Facts

extension Site {
    /// What changed in the documents of an organisation from some facts to others.
    public func changes(from old: Organisation, to new: Organisation) -> Changes {
        Changes(from: stated(of: old), to: stated(of: new))
    }

    private func stated(of organisation: Organisation) -> [StatedClaim] {
        organisation.documents.flatMap { stated(of: organisation, in: $0) }
    }
}
