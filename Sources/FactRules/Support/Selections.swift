import Facts

// What rules ask of an organisation more than once.

extension Organisation {
    /// Each ground, with the purpose that rests on it.
    var bases: [(purpose: Purpose, basis: LegalBasis)] {
        purposes.flatMap { purpose in purpose.grounds.map { (purpose, $0) } }
    }

    func bases(on grounds: LegalBasis.Ground...) -> [(purpose: Purpose, basis: LegalBasis)] {
        bases.filter { grounds.contains($0.basis.ground) }
    }

    /// Each consent, with the ground that it belongs to and the purpose that rests on it.
    var consents: [(purpose: Purpose, basis: LegalBasis, consent: Consent)] {
        bases(on: .consent).map { ($0.purpose, $0.basis, $0.basis.consent ?? Consent()) }
    }

    func category(_ label: String) -> DataCategory? { categories.first { $0.label == label } }

    var placedCookies: [Cookie] { website?.cookies.value?.cookies ?? [] }

    /// The fact to point at for what the controller should have said: the controller, or else the organisation.
    var controllerOrSelf: any Fact { controller ?? self }
}

extension Optional {
    /// One finding or none, as a list.
    var asList: [Wrapped] { map { [$0] } ?? [] }
}
