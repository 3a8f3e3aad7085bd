import Diagnostics
import Facts

/// What a document says because of a fact: claims of one kind or of several, each with the line that derives it.
///
///     .claim("hosting.ipAddress", .avg("32"), saying: ["address": .text(\.ipAddress.value)])
///     .claim("hosting.secured", .avg("32")).when(\.isSecured)
///
/// A statement writes claims of no other kinds than it declares, with the slots that it gives values to. `ClaimKind.all`
/// follows from the statements of the documents.
struct Statement<Subject>: Sendable {
    private let written: WrittenKinds
    /// Writes the claims that follow from a subject; whether there were any.
    let tell: @Sendable (Subject, inout ClaimWriter) -> Bool

    private init(_ written: WrittenKinds, _ tell: @escaping @Sendable (Subject, inout ClaimWriter) -> Bool) {
        self.written = written
        self.tell = tell
    }

    /// The kinds of the claims that it can write, in that order; one can be there more than once.
    var kinds: [ClaimKind] {
        var kinds: [ClaimKind] = []
        written.add(to: &kinds)
        return kinds
    }
}

/// The kinds that a statement can write: those of the statements in it, which are gathered once, for the whole of them.
private indirect enum WrittenKinds: Sendable {
    case one(ClaimKind)
    case all([WrittenKinds])

    func add(to kinds: inout [ClaimKind]) {
        switch self {
        case .one(let kind): kinds.append(kind)
        case .all(let parts): for part in parts { part.add(to: &kinds) }
        }
    }
}

extension Statement {
    /// A claim, where all its slots have a value.
    ///
    /// - Parameters:
    ///   - provisions: what in the law asks for it.
    ///   - slots: what it holds; the first one is its topic.
    ///   - fact: what it follows from, where that is not the fact that is told of. Without that fact, there is no claim.
    ///   - followers: what is told about its topic.
    static func claim(
        _ id: String, _ provisions: Provision..., saying slots: Slots<Subject> = [:],
        because fact: (@Sendable (Subject) -> (any Fact)?)? = nil, followedBy followers: Statement? = nil
    ) -> Statement {
        let kind = ClaimKind(id, slots.declared, leads: followers != nil, provisions)
        let written = [WrittenKinds.one(kind)] + (followers.map { [$0.written] } ?? [])
        return Statement(.all(written)) { subject, writer in
            guard let values = slots.values(of: subject, in: writer.names) else { return false }
            var origin = writer.origin
            if let fact {
                guard let fact = fact(subject) else { return false }
                origin = fact.location
            }
            writer.write(kind, values, from: origin) { writer in _ = followers?.tell(subject, &writer) }
            return true
        }
    }

    /// Several statements, one after the other.
    static func all(_ statements: Statement...) -> Statement { all(statements) }

    static func all(_ statements: [Statement]) -> Statement {
        Statement(.all(statements.map(\.written))) { subject, writer in
            writer.tell(statements, of: subject)
        }
    }

    /// The first of these that has something to say.
    static func firstOf(_ statements: Statement...) -> Statement {
        Statement(.all(statements.map(\.written))) { subject, writer in
            for statement in statements where statement.tell(subject, &writer) { return true }
            return false
        }
    }

    /// The one for a value of the subject, where it has that value.
    ///
    /// - Parameter statement: what is told in each case; nothing where a case is not told.
    static func oneOf<Case: CaseIterable & Equatable & Sendable>(
        _ value: @escaping @Sendable (Subject) -> Case?, _ statement: (Case) -> Statement?
    ) -> Statement {
        let told = Case.allCases.compactMap { value in statement(value).map { (value, $0) } }
        return Statement(.all(told.map(\.1.written))) { subject, writer in
            guard let value = value(subject) else { return false }
            return told.first { $0.0 == value }?.1.tell(subject, &writer) ?? false
        }
    }

    /// What is told of a part, where there is one.
    static func given<Part>(
        _ part: @escaping @Sendable (Subject) -> Part?, _ statements: Statement<Part>...
    ) -> Statement {
        Statement(.all(statements.map(\.written))) { subject, writer in
            guard let part = part(subject) else { return false }
            return writer.tell(statements, ofPart: part)
        }
    }

    /// What is told of each of several parts, part by part.
    static func each<Part>(
        _ parts: @escaping @Sendable (Subject) -> [Part], _ statements: Statement<Part>...
    ) -> Statement {
        Statement(.all(statements.map(\.written))) { subject, writer in
            var hasTold = false
            for part in parts(subject) where writer.tell(statements, ofPart: part) { hasTold = true }
            return hasTold
        }
    }

    /// The same, only where this holds.
    func when(_ condition: @escaping @Sendable (Subject) -> Bool) -> Statement {
        Statement(written) { subject, writer in condition(subject) && tell(subject, &writer) }
    }

    /// The same, only where more follows than the claim that leads.
    func ifFollowed(or condition: @escaping @Sendable (Subject) -> Bool) -> Statement {
        Statement(written) { subject, writer in
            let before = writer.claims.count
            guard tell(subject, &writer) else { return false }
            guard writer.claims.count == before + 1, !condition(subject) else { return true }
            writer.withdraw()
            return false
        }
    }

    /// The same, and this behind it where there was something to say.
    func then(_ more: Statement) -> Statement {
        Statement(.all([written, more.written])) { subject, writer in
            guard tell(subject, &writer) else { return false }
            _ = more.tell(subject, &writer)
            return true
        }
    }
}
