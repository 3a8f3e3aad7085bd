import Facts

// How the statement changes, and how readers hear of it.
extension ClaimKind {
    static let mayChange = ClaimKind("changes.possible", .avg("5 lid 2"))
    static let changesDated = ClaimKind("changes.dated", .avg("5 lid 2"))
    static let changeAnnounced = ClaimKind("changes.announced.before", ["channel": .text], .avg("12 lid 1"))
    static let changeAnnouncedWithin = ClaimKind(
        "changes.announced.within", ["channel": .text, "term": .term], .avg("12 lid 1"))
    static let checksItself = ClaimKind("selfCheck", .avg("5 lid 2"))

    static let changes = [mayChange, changesDated, changeAnnounced, changeAnnouncedWithin, checksItself]
}

extension ClaimWriter {
    mutating func changes() {
        guard let changes = organisation.changes else { return }
        if changes.mayChange {
            claim(.mayChange, from: changes.location)
            if let version = organisation.version { claim(.changesDated, from: version.location) }
        }
        if let channel = changes.announcedBy.value {
            if let term = changes.noticeTerm.value {
                let values = ["channel": text(channel), "term": .term(term)]
                claim(.changeAnnouncedWithin, values, from: changes.location)
            } else {
                claim(.changeAnnounced, ["channel": text(channel)], from: changes.location)
            }
        }
        if changes.checksItself { claim(.checksItself, from: changes.location) }
    }
}
