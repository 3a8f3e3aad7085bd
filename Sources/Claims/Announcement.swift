import Facts

// How what is listed is announced, in the last part of a kind's id. Of nothing, there is no announcement.

/// One thing, or more.
enum Count: String, CaseIterable {
    case many, one

    init?(_ count: Int) {
        if count == 0 { return nil }
        self = count == 1 ? .one : .many
    }
}

/// All that there is, of which there can be one, or examples.
enum Announcement: String, CaseIterable {
    case complete, one, examples

    init?(_ listing: Listing, of count: Int) {
        if count == 0 { return nil }
        switch listing {
        case .examples: self = .examples
        case .complete: self = count == 1 ? .one : .complete
        }
    }
}
