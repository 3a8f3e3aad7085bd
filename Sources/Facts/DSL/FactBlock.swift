/// An element of the DSL that may stand in some block: each kind of block has a protocol that refines this one.
public protocol BlockPart {
    /// Where it was written.
    var origin: Origin { get }
    /// How it reads among facts, as a message names it: `Rights`, where its type is `RightsProcedure`.
    static var notation: String { get }
}

extension BlockPart {
    public static var notation: String { "\(Self.self)" }
}

/// A fact with a block, in which something can be given again of which there can be one.
public protocol FactBlock: Fact {
    var repetitions: Repetitions { get set }
}

extension FactBlock {
    /// Sets what there can be only one of where it is still free, and else remembers where it was given again.
    mutating func once<Part: BlockPart>(_ isFree: Bool, _ part: Part, _ set: (inout Self) -> Void) {
        if isFree {
            set(&self)
        } else {
            repetitions.add(Part.notation, at: part.origin)
        }
    }

    mutating func setOnce<Part: BlockPart>(_ path: WritableKeyPath<Self, Part?>, _ part: Part) {
        once(self[keyPath: path] == nil, part) { $0[keyPath: path] = part }
    }

    /// A switch, which the part turns on.
    mutating func setOnce(_ path: WritableKeyPath<Self, Bool>, _ part: some BlockPart) {
        once(!self[keyPath: path], part) { $0[keyPath: path] = true }
    }

    /// An answer, which can be "none" as well: a newsletter and no newsletter don't go together.
    mutating func setOnce<Value>(
        _ path: WritableKeyPath<Self, Answer<Value>>, _ answer: Answer<Value>, by part: some BlockPart
    ) {
        once(self[keyPath: path].isUnsaid, part) { $0[keyPath: path] = answer }
    }
}
