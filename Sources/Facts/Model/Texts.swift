// The free texts of each fact: what its writer put into words, and readers may get to see. A check of all texts, such as
// that of their form of address, goes over these. Every kind of fact has to say which they are.

extension Organisation { public var texts: [String] { [] } }
extension Acceptance { public var texts: [String] { [] } }

extension Controller {
    public var texts: [String] {
        [name] + [shortName, email.value, telephone.value, postalAddress.value, registration.value].compactMap(\.self)
    }
}
extension DataProtectionOfficer {
    public var texts: [String] { [email.value, telephone.value].compactMap(\.self) }
}
extension Representative {
    public var texts: [String] { [name] + [email.value, postalAddress.value].compactMap(\.self) }
}
extension JointController { public var texts: [String] { [name] + [arrangement.value].compactMap(\.self) } }

extension DataSubject { public var texts: [String] { [label] + examples } }
extension DataCategory { public var texts: [String] { [label] + examples + [usedFor].compactMap(\.self) } }
extension DataSource { public var texts: [String] { names + [notice.value].compactMap(\.self) } }
extension CategoryUse { public var texts: [String] { [] } }

extension Purpose {
    public var texts: [String] { [name] + details + [withoutProvision.value, profiling.value].compactMap(\.self) }
}
extension LegalBasis {
    public var texts: [String] {
        [interest.value, consent?.moment.value, consent?.withdrawal.value].compactMap(\.self)
            + (consent?.scope ?? []) + (statutes.value ?? []).flatMap(\.texts)
    }
}
extension FurtherUse { public var texts: [String] { [] } }
extension AISystem { public var texts: [String] { [] } }
extension RetentionPeriod {
    public var texts: [String] {
        let clauses: [String?] =
            switch period {
            case .fixed, .forever, .unknown: []
            case .asLongAs(let clause, let also): [clause, also]
            case .until(let clause): [clause]
            case .notLongerThanNeeded(let reasons): reasons
            }
        return (clauses + [start.value]).compactMap(\.self) + (statute?.texts ?? [])
    }
}
extension Statute { fileprivate var texts: [String] { [name, article] } }

extension Sharing { public var texts: [String] { [] } }
extension Processor {
    public var texts: [String] { [name] + [service.value, copyRoute.value, ownDeclaration.value].compactMap(\.self) }
}
extension Recipient { public var texts: [String] { [name] + [copyRoute.value].compactMap(\.self) } }
extension Disclosure { public var texts: [String] { [] } }
extension NoAccess { public var texts: [String] { [party, object] } }
extension ProcessorService {
    public var texts: [String] { [customers] + [support?.person, support?.reason].compactMap(\.self) }
}

extension Security { public var texts: [String] { [] } }
extension SecurityMeasure { public var texts: [String] { [] } }
extension Hosting { public var texts: [String] { [ipAddress.value].compactMap(\.self) } }
extension Commitment { public var texts: [String] { parties } }
extension BreachHandling { public var texts: [String] { [informs] + channels } }

extension Website { public var texts: [String] { [address.value].compactMap(\.self) } }
extension EmbeddedContent { public var texts: [String] { [label] + [party.value].compactMap(\.self) } }
extension Cookies { public var texts: [String] { [] } }
extension Cookie {
    public var texts: [String] {
        [label] + purposes + data + [name.value, party.value].compactMap(\.self) + (thirdParties.value ?? [])
    }
}
extension CookieConsent {
    public var texts: [String] {
        let place: String? = if case .known(.place(let text)) = withdrawal { text } else { nil }
        return [moment.value, place].compactMap(\.self)
    }
}

extension RightsProcedure {
    public var texts: [String] { [accessAnswer.value].compactMap(\.self) + refusalReasons }
}
extension Denial { public var texts: [String] { [unless].compactMap(\.self) } }
extension Mailing { public var texts: [String] { [content] + [unsubscribe.value].compactMap(\.self) } }
extension Newsletter { public var texts: [String] { [unsubscribe.value].compactMap(\.self) } }
extension AutomatedDecision {
    public var texts: [String] { [subject] + [logic.value, consequence.value].compactMap(\.self) }
}
extension Minors { public var texts: [String] { [] } }
extension Stance { public var texts: [String] { [] } }
extension ChangePolicy { public var texts: [String] { [announcedBy.value].compactMap(\.self) } }
extension Version { public var texts: [String] { changes } }
extension EarlierVersion { public var texts: [String] { changes + [address.value].compactMap(\.self) } }
