/// Reads a Dutch sentence into clauses: where one opens in another, and where the next begins.
struct ClauseParser {
    private let words: [SentenceWord]
    private let lexicon: Lexicon
    private var index = 0
    /// The first word that stands where Dutch has no place for it.
    private(set) var misplaced: String?
    /// Between the clause before and the next: "or".
    private var coordinator: String?
    /// Whether the sentence ends in a question mark.
    private let isAsked: Bool
    /// Whether it ends in a colon: "Wat wij tonen aan anderen:".
    private let isAnnounced: Bool
    /// Whether each of its clauses has its verb before all else.
    private(set) var opensWithVerbs = true

    init(_ words: [SentenceWord], _ lexicon: Lexicon, isAsked: Bool = false, isAnnounced: Bool = false) {
        self.words = words
        self.lexicon = lexicon
        self.isAsked = isAsked || isAnnounced
        self.isAnnounced = isAnnounced
    }

    /// The clauses of the whole sentence; what is left out in a second one ("en bevat geen virus") is taken from the first.
    mutating func sentence() -> [Clause] {
        var clauses: [Clause] = []
        var conditions: [Clause] = []
        while index < words.count {
            let start = index
            var builder = ClauseBuilder(lexicon)
            if let coordinator, coordinator != "and" { builder.addAdverb(coordinator) }
            coordinator = nil
            let isCondition = main(&builder)
            misplaced = misplaced ?? builder.misplaced
            opensWithVerbs = opensWithVerbs && builder.beginsWithVerb
            var clause = builder.finished()
            if isCondition {
                // "Mocht u dat doen, dan …" is "Doet u dat, dan …".
                if clause.acts.count > 1, clause.acts[0] == Self.supposing { clause.acts.removeFirst() }
                // "Vraag het ons, dan …" is "Als u het ons vraagt, …".
                if builder.isOrder { clause.parts.insert(Clause.Part(words: ["you"], canAct: true), at: 0) }
                conditions.append(clause)
                continue
            }
            for condition in conditions { clause.add(condition: condition) }
            if !conditions.isEmpty { clause.turn(by: lexicon.wordUses.equivalences) }
            let isOrder = builder.isOrder && clause.acts.first != "can"
            clause.isVerbFirst = clauses.isEmpty && (builder.beginsWithVerb && conditions.isEmpty || isOrder)
            conditions = []
            if let first = clauses.last, !builder.pointsAtSubject {
                clause.takeWhatIsLeftOut(from: first, beginsWithVerb: builder.beginsWithVerb)
            }
            clauses.append(clause)
            if index == start { index += 1 }
        }
        return clauses.filter { !$0.isEmpty }
    }

    /// A clause with its verb in the second place, or before all else.
    ///
    /// - Returns: whether it is the condition of what follows: "Stopt de dienst, dan …".
    private mutating func main(_ clause: inout ClauseBuilder) -> Bool {
        while index < words.count {
            if clause.isVerbatim {
                take(&clause)
            } else if word.kind == .comma {
                clause.takeComma()
                index += 1
                if clause.isCondition(before: words[index...]) { return true }
                if clause.endsInVerb, startsNext(at: index) { return false }
            } else if word.can(.coordinator), !clause.isEmpty, !(word.text == "of" && (clause.asks || asksYou)),
                startsNext(at: index + 1, after: clause)
            {
                coordinator = word.use(as: .coordinator)?.sense
                index += 1
                return false
            } else if !dependent(&clause) {
                take(&clause)
            }
        }
        return false
    }

    /// Whether a main clause of its own stands behind a comma or coordinator, rather than more of the same.
    private func startsNext(at start: Int, after clause: ClauseBuilder) -> Bool {
        guard start < words.count else { return false }
        let first = words[start]
        if first.can(.subordinator) { return false }
        if Self.pointing.contains(first.text) { return start + 1 < words.count && words[start + 1].must(.verb) }
        let second = start + 1 < words.count ? words[start + 1] : nil
        // "…, maar alleen als u dat vraagt"
        if first.can(.focus), second?.can(.subordinator) ?? false { return false }
        // "Mogen wij gegevens delen, en wilt u dat?"
        if clause.beginsWithVerb, clause.namesThing, first.can(.verb), Self.subjects.contains(second?.sense ?? "") {
            return true
        }
        if first.must(.verb) || first.can(.verb) && clause.endsInVerb { return !clause.endsInVerb }
        if first.can(.adverb) || Self.subjects.contains(first.sense), second?.can(.verb) ?? false { return true }
        if clause.endsInVerb { return hasVerb(from: start) }
        return previous?.kind == .comma && hasVerb(from: start)
    }

    private func startsNext(at start: Int) -> Bool {
        guard start < words.count, !words[start].can(.coordinator) else { return false }
        if let opening = words[start...].first(where: { !$0.can(.focus) }), opening.can(.subordinator) { return false }
        let isPointing = Self.pointing.contains(words[start].text)
        return isPointing ? words[start + 1 < words.count ? start + 1 : start].must(.verb) : hasVerb(from: start)
    }

    /// A clause that depends on another, with its verbs at the end: up to a comma, or to where the main clause goes on.
    ///
    /// - Parameter isFronted: whether the main clause has its verb behind it.
    private mutating func subordinate(
        mainHasVerb: Bool, isFronted: Bool = false, opening adverb: String? = nil
    ) -> Clause {
        var clause = ClauseBuilder(lexicon, isSubordinate: true)
        if let adverb { clause.addAdverb(adverb) }
        while index < words.count {
            let isWhole = clause.endsInVerb || clause.hasVerb || clause.endsInSlot
            if clause.isVerbatim {
                take(&clause)
            } else if word.kind == .comma {
                if isWhole { break }
                clause.takeComma()
                index += 1
            } else if isWhole, word.can(.coordinator), next.map(opensAnother) ?? false {
                break
            } else if clause.endsInVerb, previous?.must(.verb) ?? false, followsVerbs(word, mainHasVerb: mainHasVerb) {
                break
            } else if clause.endsInVerb, mainHasVerb, word.text == "niet", next.map({ $0.kind == .comma }) ?? true {
                // "Wij lezen de gegevens die wij krijgen niet."
                break
            } else if isFronted, clause.hasVerb, word.can(.verb), next.map(isActingPronoun) ?? false {
                // "Van kinderen die jonger zijn dan 16 jaar gebruiken wij …"
                break
            } else if clause.isSlot, !mainHasVerb, word.can(.verb), next?.kind != .comma {
                // "Als {condition} bewaren wij ze", but "Zo lang als {chooser} instelt, …".
                break
            } else if !dependent(&clause) {
                take(&clause)
            }
        }
        return clause.finished()
    }

    /// Whether it stands behind no verbs at the end of a clause, but goes on with the clause around it: "om redenen die u hebt
    /// bezwaar maken".
    private func followsVerbs(_ word: SentenceWord, mainHasVerb: Bool) -> Bool {
        // "het afgesproken doel", "zwaarder wegen dan", "bepalen waarvoor".
        let before = index > 1 ? words[index - 2] : nil
        if before?.can(.determiner) ?? false { return false }
        if word.must(.adverb) { return mainHasVerb && !word.asks && word.text != "dan" }
        return word.kind == .slot || word.must(.noun)
    }

    /// "wij", but not "ons".
    private func isActingPronoun(_ word: SentenceWord) -> Bool {
        word.must(.pronoun) && ["we", "you"].contains(word.sense)
    }

    private func opensAnother(_ word: SentenceWord) -> Bool {
        word.can(.subordinator) || word.can(.adverb) || word.can(.focus)
    }

    /// "om" with all up to the infinitive behind "te", or to where the main clause goes on: "Om dat te doen gebruiken wij …".
    private mutating func infinitive(mainHasVerb: Bool) -> Clause {
        var clause = ClauseBuilder(lexicon, isSubordinate: true, isInfinitive: true)
        while index < words.count {
            if clause.isVerbatim {
                take(&clause)
                continue
            }
            if clause.hasVerb, word.kind == .comma || word.text == "(" || word.can(.coordinator) && next?.text == "om" {
                break
            }
            if clause.hasVerb, !mainHasVerb, word.can(.verb),
                Self.subjects.contains(next?.sense ?? "") || Self.finite.contains(word.text)
            {
                break
            }
            if word.kind == .comma {
                clause.takeComma()
                index += 1
            } else if !dependent(&clause) {
                take(&clause)
            }
        }
        return clause.finished()
    }

    /// A clause in a clause, where one opens here.
    private mutating func dependent(_ clause: inout ClauseBuilder) -> Bool {
        guard let opening = opening(in: clause) else { return false }
        index += 1
        if opening.isRelative {
            // "het doel waarvoor wij ze kregen" is not "het doel dat wij kregen".
            let adverb = words[index - 1].use(as: .adverb)?.sense
            clause.tellMore(subordinate(mainHasVerb: true, isFronted: clause.awaitsVerb, opening: adverb))
        } else if Self.infinitiveMarkers.contains(opening.marker) {
            clause.add(infinitive(mainHasVerb: clause.hasVerb), marker: opening.marker)
        } else {
            clause.add(
                subordinate(mainHasVerb: clause.hasVerb, isFronted: clause.awaitsVerb), marker: opening.marker)
        }
        return true
    }

    private struct Opening {
        let marker: String
        /// Whether it tells more of the noun before it.
        var isRelative = false
    }

    private func opening(in clause: ClauseBuilder) -> Opening? {
        if let use = word.use(as: .subordinator), word.text != "wanneer" || !(previous?.can(.preposition) ?? false) {
            if use.sense == Self.infinitiveMarker { return opensInfinitive ? Opening(marker: use.sense) : nil }
            return Opening(marker: use.sense)
        }
        // "tot wij ze anoniem maken", but "tot u richten".
        if word.text == "tot", let next, next.must(.pronoun), ["we", "you"].contains(next.sense),
            index == 0 || clause.hasVerb, hasVerb(from: index + 2)
        {
            return Opening(marker: Self.untilMarker)
        }
        // "Door het vakje aan te vinken, …", but not "te wissen door ons".
        if word.text == "door", next?.text != "niemand", clause.isEmpty || clause.isActive, opensInfinitive {
            return Opening(marker: Self.meansMarker)
        }
        // "zonder dat te vertellen", but "Zonder {measure} zijn die gegevens niet te lezen".
        if word.text == "zonder", opensInfinitiveAtOnce { return Opening(marker: Self.withoutMarker) }
        // "waar dat nodig is" tells of no thing.
        if word.text == "waar", next?.text == "dat", let use = word.use(as: .adverb) {
            return Opening(marker: use.sense)
        }
        // "laten wij dat {party} weten": it stands for what was said.
        if word.text == "dat", clause.lets, verbsOfClause(from: index + 1) == 1 { return nil }
        let hasVerbBehind = hasVerb(from: index + 1)
        if Self.relatives.contains(word.text), hasVerbBehind {
            // "als de wet dat vraagt": its only verb belongs to the clause it stands in.
            if clause.needsVerb, verbs(from: index + 1) == 1 { return nil }
            let isTold = word.text == "dat" && clause.says && opensComplement(in: clause)
            let asks = word.asks && (previous?.kind == .slot || next?.can(.coordinator) ?? false || clause.isEmpty)
            let isComplement = word.text == "dat" && clause.endsInVerb && opensComplement(in: clause)
            if !isTold, !isComplement, !asks, clause.endsInNoun(before: word, previous),
                next.map({ !$0.must(.verb) || isLastVerb }) ?? false
            {
                return Opening(marker: word.text, isRelative: true)
            }
            if word.text == "dat", opensComplement(in: clause) { return Opening(marker: "that") }
            if !asks { return nil }
        }
        // "Of wij dat doen, controleren wij."
        if word.text == "of", index == 0, hasVerbBehind, opensIndirectQuestion(in: clause) {
            return Opening(marker: "whether")
        }
        if word.text == "of", hasVerbBehind, let previous, let next {
            let isTold = clause.hasVerb && next.must(.pronoun) && !next.asks
            // "Wij houden bij of die …": behind a particle it asks.
            let isBehindParticle = clause.hasVerb && previous.can(.preposition) && next.must(.determiner)
            let isWhether =
                previous.can(.verb) || Self.subjects.contains(next.sense) || clause.asks || isTold || isBehindParticle
            if isWhether, !next.can(.verb) { return Opening(marker: "whether") }
        }
        let standsAlone = next.map { $0.can(.coordinator) || $0.can(.subordinator) } ?? false
        if word.asks, hasVerbBehind, !standsAlone, opensIndirectQuestion(in: clause) {
            return Opening(marker: word.sense)
        }
        return nil
    }

    /// "om" opens an infinitive where "te" comes before a comma, and else is a preposition.
    private var opensInfinitive: Bool {
        words[(index + 1)...].prefix { $0.kind != .comma }.contains { $0.text == "te" || $0.text.contains(" te ") }
    }

    /// Whether "te" comes before any verb.
    private var opensInfinitiveAtOnce: Bool {
        let rest = words[(index + 1)...].prefix { $0.kind != .comma }
        guard let place = rest.firstIndex(where: { $0.text == "te" }) else { return false }
        return rest[..<place].allSatisfy { !$0.must(.verb) }
    }

    /// "vragen of u …": behind a verb and before who does something, "of" asks.
    private var asksYou: Bool { (previous?.can(.verb) ?? false) && (next?.must(.pronoun) ?? false) }

    /// "dat" before who does something; "dat" by itself stands for what was said.
    private func opensComplement(in clause: ClauseBuilder) -> Bool {
        guard let next else { return false }
        return next.must(.pronoun) || next.must(.determiner) || next.kind == .slot
            || next.isNominal && (index == 0 || clause.endsInVerb)
    }

    private var isLastVerb: Bool { !hasVerb(from: index + 2) }

    /// "Wat doen wij?" asks; "wat u doet" and "Wie de link heeft, kan …" tell.
    private func opensIndirectQuestion(in clause: ClauseBuilder) -> Bool {
        guard clause.isEmpty || clause.isPreposition else { return true }
        if isAsked, index == 0, endsInVerbs || isAnnounced && next?.can(.verb) == false { return true }
        let comma = words[index...].firstIndex { $0.kind == .comma }
        return comma.map { $0 + 1 < words.count && words[$0 + 1].can(.verb) } ?? false
    }

    /// Whether all its verbs stand at its end: "Hoelang wij dat bewaren?"
    private var endsInVerbs: Bool {
        guard let first = words.firstIndex(where: { $0.can(.verb) }), first > 1 else { return false }
        return words[first...].allSatisfy { $0.can(.verb) }
    }

    private mutating func take(_ clause: inout ClauseBuilder) {
        if let count = possessive(at: index, in: clause), let their {
            clause.take(their, next: words[index + count], previous: previous)
            index += count
            return
        }
        if isThing(at: index + 1) {
            clause.takeThing(words[index + 1])
            index += 2
            return
        }
        if isThingItself {
            clause.takeThing(word)
            index += 1
            return
        }
        if isParticleBeforeRelative(in: clause) {
            clause.takeParticle(word)
            index += 1
            return
        }
        let next = possessive(at: index + 1, in: clause) == nil ? next : their
        clause.take(word, next: next, behind: index + 2 < words.count ? words[index + 2] : nil, previous: previous)
        index += 1
    }

    /// "Wij zetten AI in die teksten maakt": a verb behind "die" belongs to what tells more of the noun.
    private func isParticleBeforeRelative(in clause: ClauseBuilder) -> Bool {
        guard next?.text == "die", index + 2 < words.count else { return false }
        let behind = words[(index + 2)...].prefix { $0.kind != .comma }
        return clause.canSplit(word) && (behind.last?.must(.verb) ?? false)
    }

    /// Of how many words "zijn" or "zijn of haar" is that tells whose something is; nothing where it is a verb.
    private func possessive(at place: Int, in clause: ClauseBuilder) -> Int? {
        guard place < words.count, words[place].text == "zijn" else { return nil }
        let isEither = words[place...].prefix(3).map(\.text) == ["zijn", "of", "haar"]
        let count = isEither ? 3 : 1
        guard place + count < words.count, words[place + count].isNominal, words[place + count].kind == .word else {
            return nil
        }
        let isBehindVerb = clause.hasVerb || clause.needsVerb && verbs(from: place + count) > 0
        return isEither || isBehindVerb ? count : nil
    }

    /// What "zijn" is where it is no verb.
    private var their: SentenceWord? { lexicon.tokens(in: "hun").first.flatMap { SentenceWord($0, lexicon) } }

    /// Whether a verb here is a thing: "na het wissen", "bij het lezen van", but not "voor het afgesproken doel".
    private func isThing(at place: Int) -> Bool {
        guard place > 1, place < words.count, words[place].isInfinitive, words[place - 1].text == "het" else {
            return false
        }
        return words[place - 2].can(.preposition) && !isBeforeNoun(place)
    }

    /// Whether a verb behind a preposition is a thing: "stoppen met bewaren".
    private var isThingItself: Bool {
        (previous?.isNeverSplit ?? false) && word.must(.verb) && word.isInfinitive && !isBeforeNoun(index)
    }

    private func isBeforeNoun(_ place: Int) -> Bool {
        let behind = place + 1 < words.count ? words[place + 1] : nil
        return behind.map { $0.can(.noun) || $0.can(.adjective) } ?? false
    }

    private var word: SentenceWord { words[index] }
    private var next: SentenceWord? { index + 1 < words.count ? words[index + 1] : nil }
    private var previous: SentenceWord? { index > 0 ? words[index - 1] : nil }

    private func verbs(from start: Int) -> Int {
        words[min(start, words.count)...].prefix { $0.kind != .comma }.count { $0.must(.verb) }
    }

    /// How many verbs stand before the next comma or clause.
    private func verbsOfClause(from start: Int) -> Int {
        words[min(start, words.count)...].prefix { $0.kind != .comma && !$0.can(.subordinator) }
            .count { $0.must(.verb) }
    }

    /// Whether a verb stands from here to the next comma.
    private func hasVerb(from start: Int) -> Bool {
        words[min(start, words.count)...].prefix { $0.kind != .comma }.contains { $0.can(.verb) }
    }

    private static let infinitiveMarker = "to-do"
    private static let meansMarker = "through"
    private static let withoutMarker = "without"
    /// What stands before an infinitive, with "te".
    private static let infinitiveMarkers: Set = [infinitiveMarker, meansMarker, withoutMarker]
    private static let untilMarker = "until"
    private static let supposing = "might"
    private static let relatives: Set = ["die", "dat", "waar", "waarop", "waaraan", "waarin", "waarmee", "waarvoor"]
    /// Words that point at what was said, or open a clause that tells more of it.
    private static let pointing: Set = ["die", "dat", "dit"]
    private static let subjects: Set = ["we", "you", "someone", "nobody"]
    /// Verbs that are no infinitive: "Om dat te doen is dit nodig".
    private static let finite: Set = ["is", "wordt", "kan", "mag", "moet", "heeft", "hoeft"]
}
