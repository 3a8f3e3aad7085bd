/// A part of a page that can be taken out as a whole.
struct Unit: Hashable, Sendable {
    enum Kind: Hashable { case heading, sentence, item, row, headerRow, cell }

    let kind: Kind
    /// What goes when it is taken out.
    let whole: Range<Int>
    /// Its words, without the markup around them.
    let core: Range<Int>
    /// The number of headings before it.
    let section: Int
}
