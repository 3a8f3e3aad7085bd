/// How long data are kept, and what then happens (AVG art. 13 lid 2 onder a). DPV: `dpv:StorageDuration`.
public struct RetentionPeriod: Fact {
    public var covers: Coverage
    public var period: Period
    /// From when a fixed term runs, after "na": "het einde van het boekjaar".
    public var start: Answer<String>
    public var statute: Statute?
    public var afterwards: Afterwards
    /// What kind of record it is, where a law or the authority has a term for it. A fact for the rules to judge; never
    /// published.
    public var record: Record?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// Whose or which data a period is about.
    public enum Coverage: Hashable, Sendable, Codable {
        /// Labels of categories.
        case categories([String])
        /// Labels of data subjects.
        case subjects([String])
        /// All data of the purpose the period stands in.
        case purpose
        /// All data that no other period covers.
        case otherData
    }

    public enum Period: Hashable, Sendable, Codable {
        case fixed(Term)
        /// As long as this holds, as a clause after "zolang"; and as long as `also` holds.
        case asLongAs(String, also: String?)
        /// Until this has happened, as a clause after "tot".
        case until(String)
        /// "Not longer than needed for ...": no criterion at all (WP260).
        case notLongerThanNeeded(for: [String])
        case forever
        case unknown(String)
    }

    public enum Afterwards: String, Hashable, Sendable, Codable, CaseIterable {
        case unsaid
        case destroyed
        case deleted
        case anonymised
    }

    /// A kind of record with a term of its own.
    public enum Record: String, Hashable, Sendable, Codable, CaseIterable {
        /// Of people who applied for a job: four weeks, or a year with their consent (AP).
        case jobApplication
        /// Four weeks (AP, Beleidsregels cameratoezicht).
        case cameraImages
        /// Of a municipality's cameras in public places: four weeks (Gemeentewet art. 151c).
        case publicOrderImages
        /// What a care provider keeps of a treatment: twenty years (BW art. 7:454 lid 3).
        case treatmentFile
        /// What was asked to know a client: five years (Wwft art. 33 lid 3).
        case clientDueDiligence
    }

    public init(
        _ covers: Coverage, _ period: Period, after start: Answer<String> = .unsaid, because statute: Statute? = nil,
        then afterwards: Afterwards = .unsaid, as record: Record? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.covers = covers
        self.period = period
        self.start = start
        self.statute = statute
        self.afterwards = afterwards
        self.record = record
        origin = Origin(file, line, column)
    }
}
