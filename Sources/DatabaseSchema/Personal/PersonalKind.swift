/// What a column says of a person, in the kinds that a privacy statement tells apart. Those of which the law asks more have the
/// names of the law: AVG art. 9 and 10, UAVG art. 46 (BSN).
public enum PersonalKind: String, Hashable, Sendable, CaseIterable {
    /// Of a person, or under which one logs in.
    case name
    case email, telephone, address
    /// When and where somebody was born, and the age.
    case birth
    /// The citizen service number.
    case bsn
    /// A number of an account or a card.
    case iban
    case ipAddress
    case health, religion, ethnicity, sex, sexualLife, political, unionMembership
    /// Genetic data as well.
    case biometrics
    case criminal
    /// Where somebody is or was.
    case location
    case photo
    /// What somebody logs in with, or a digest of it.
    case password
    /// Of documents of identity, and nationality.
    case nationalId
    /// By which a device or browser is known: of cookies and sessions, of advertisers, its user agent.
    case device
}

/// A column that looks like personal data. It may be wrong: nobody can tell from a name alone.
public struct PersonalColumn: Hashable, Sendable {
    public let column: Column
    public let kind: PersonalKind
    /// The word by which it was found, as the vocabulary has it, or the type.
    public let because: String
}

extension Schema {
    /// The columns that look like personal data, in the order of the file; each is of one kind.
    public var personalColumns: [PersonalColumn] { tables.flatMap(\.personalColumns) }
}

extension Table {
    public var personalColumns: [PersonalColumn] {
        let judge = ColumnJudge(table: self)
        return columns.compactMap { column in
            judge.judge(column).map { PersonalColumn(column: column, kind: $0.kind, because: $0.word) }
        }
    }
}
