import Claims
import Languages

extension Value {
    /// As it reads by itself in Dutch, for documents that are about a statement and not in it.
    public var written: String { written(by: DutchWriting()) }
}
