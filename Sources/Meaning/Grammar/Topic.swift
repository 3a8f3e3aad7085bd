// What a sentence is about can stand before it: "Namen: die bewaren wij 4 weken."
extension Clause {
    /// What stands before a colon, and is all that does: "Namen:", "Voor namen geldt:".
    var topic: Part? {
        guard mark == ":", points.isEmpty, parts.count == 1, var topic = parts.first, topic.focus.isEmpty,
            !topic.isAdverb, !topic.words.isEmpty
        else { return nil }
        if acts == ["apply"], topic.marker == "for" { topic.marker = nil } else if !acts.isEmpty { return nil }
        return topic.marker == nil ? topic : nil
    }

    /// What is said of a topic: "Die bewaren wij niet."; nothing where this says nothing of it.
    func telling(of topic: Part) -> Clause? {
        guard !acts.isEmpty, !isVerbFirst else { return nil }
        var told = self
        // "Namen: wij vertellen u hoelang wij die bewaren.", but not "Namen: adressen bewaren wij tot wij die wissen."
        // Of two things, only their order tells which acts: "Ons systeem: dat beschermen wij", but not "dat beschermt de wet".
        guard parts.allSatisfy({ !$0.isBare || $0.isWeOrYou || $0.words == ["our"] || $0.time != nil }) else {
            return nil
        }
        if points.isEmpty {
            for part in parts.indices {
                for clause in parts[part].clauses.indices {
                    guard let inner = parts[part].clauses[clause].telling(of: topic) else { continue }
                    told.parts[part].clauses[clause] = inner
                    return told
                }
            }
        }
        guard points.count == 1 else { return nil }
        told.points = []
        var topic = topic
        topic.isFronted = false
        told.parts.append(topic)
        return told
    }
}
