import Facts

/// What facts choose from a list, or what each document has, as far as claims name it: the words for it are those of the
/// language that they are told in.
public enum Concept: Hashable, Sendable {
    case country(Country)
    case safeguard(Safeguard)
    case topic(ContactPoint.Topic)
    case action(SelfService.Action)
    case copyDetail(CopyDetail)
    case requestWay(RequestWay)
    /// Another way to make a request, in the words of the facts: "het loket".
    case requestRoute(String)
    case consentWay(ConsentWay)
    /// An act by which consent is given, in the words of the facts.
    case consentAct(String)
    case heading(LinkedHeading)
}

/// The headings that sentences lead to.
public enum LinkedHeading: Hashable, Sendable, CaseIterable {
    /// The one that the law wants apart from everything else (AVG art. 21 lid 4).
    case objection
    /// The one under which it says how rights are used.
    case rights
    /// The one under which it says how long data are kept.
    case retention
}

/// What a language calls concepts, with both forms of address: "[uw|je] pasfoto".
public protocol Naming: Sendable {
    /// Nothing where it is not named: a way that is none, a safeguard that allows nothing any more.
    func name(of concept: Concept) -> String?
}

/// Names that say nothing, to ask which claims there are.
struct NoNames: Naming {
    func name(of concept: Concept) -> String? { "" }
}
