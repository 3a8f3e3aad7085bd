import Facts

// What rules ask of an organisation more than once.

extension Organisation {
    /// Each ground, with the purpose that rests on it.
    var bases: [(purpose: Purpose, basis: LegalBasis)] {
        purposes.flatMap { purpose in purpose.grounds.map { (purpose, $0) } }
    }

    func bases(on grounds: LegalBasis.Ground...) -> [(purpose: Purpose, basis: LegalBasis)] {
        purposes.flatMap { purpose in
            purpose.grounds.filter { grounds.contains($0.ground) }.map { (purpose, $0) }
        }
    }

    /// Each consent, with the ground that it belongs to and the purpose that rests on it.
    var consents: [(purpose: Purpose, basis: LegalBasis, consent: Consent)] {
        bases(on: .consent).map { ($0.purpose, $0.basis, $0.basis.consent ?? Consent()) }
    }

    func category(_ label: String) -> DataCategory? { categories.first { $0.label == label } }

    /// Whether the party of a cookie is the controller itself, by one of its names.
    func isController(_ name: String) -> Bool { [controller?.name, controller?.shortName].contains(name) }

    /// The names of the processors that a signed agreement binds.
    var boundProcessors: Set<String> {
        Set((sharing?.processors ?? []).filter { $0.agreement.value == .signed }.map(\.name))
    }

    var placedCookies: [Cookie] { website?.cookies.value?.cookies ?? [] }

    /// What comes from other parties, on the website and in apps.
    var embeddedContent: [EmbeddedContent] { (website?.embedded ?? []) + apps.flatMap(\.embedded) }

    /// The fact to point at for what the controller should have said: the controller, or else the organisation.
    var controllerOrSelf: any Fact { controller ?? self }
}

extension Mailing {
    /// As a message names it.
    var title: String { "mailing \(content.quoted) to \(audience.quoted)" }
}

extension Optional {
    /// One finding or none, as a list.
    var asList: [Wrapped] { map { [$0] } ?? [] }
}

extension CalendarDate {
    /// Whether it lies more than a year before another day.
    func isOverAYear(before other: CalendarDate) -> Bool {
        (year + 1, month, day) < (other.year, other.month, other.day)
    }
}
