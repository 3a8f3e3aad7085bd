/// Gathers the words of one clause into groups: what is done, and the parts around it.
struct ClauseBuilder {
    private let lexicon: Lexicon
    private let isSubordinate: Bool
    private var verbs: [SentenceWord] = []
    private var acts: [String] = []
    private var parts: [Clause.Part] = []
    /// Words that hold for what comes.
    private var focus: [String] = []
    private var open: Clause.Part?
    private var openHasNoun = false
    private var particles: [String] = []
    /// Prepositions and particles with nothing behind them to stand before: the "mee" of "er … mee".
    private var stranded: [String] = []
    private var points: Set<String> = []
    /// Whether "er" stands in it, of which the other half can stand later: "er … mee".
    private var hasThere = false
    /// Between which signs words stand as they are.
    private var verbatim: String?
    private var lastIsNumber = false
    private var isBehindComma = false
    private var isBehindDenial = false
    private var isContrast = false
    /// Whether it denies something.
    private var denies = false
    private var saysPossible = false
    /// Words for how something is done, which add nothing unless something is denied.
    private var manners: [String] = []
    private(set) var beginsWithVerb = false
    /// Whether nothing but a condition stands before its verb: "Als u vragen hebt, mail ons."
    private var followsCondition = false
    /// Whether "ze" or "dat" stands where a subject does.
    private(set) var pointsAtSubject = false
    private var endsInVerbBefore = false
    private let isInfinitive: Bool
    /// Whether anything stood before, also a word that adds nothing: "Dan".
    private var isOpened = false
    /// The first word that stands where Dutch has no place for it.
    private(set) var misplaced: String?
    private(set) var endsInVerb = false
    private(set) var endsInSlot = false

    /// Nouns behind which a slot names which one.
    private static let named: Set = ["number", "version", "purpose", "name", "‘"]

    private static let linking: Set = ["of", "or", "but"]

    /// - Parameter isSubordinate: whether its verbs stand at its end.
    init(_ lexicon: Lexicon, isSubordinate: Bool = false, isInfinitive: Bool = false) {
        self.isInfinitive = isInfinitive
        self.isSubordinate = isSubordinate
        self.lexicon = lexicon
    }

    var isEmpty: Bool {
        verbs.isEmpty && parts.allSatisfy { Self.linking.contains($0.words.first ?? "") } && open == nil
            && focus.isEmpty
    }
    /// Whether it has no more than a preposition: "met".
    var isPreposition: Bool { verbs.isEmpty && parts.isEmpty && open?.words.isEmpty ?? false }
    var hasVerb: Bool { !verbs.isEmpty }
    /// Whether something or someone stands in it.
    var namesThing: Bool { parts.contains(where: \.isBare) || open?.words.isEmpty == false }
    /// Whether what is done is done by its subject.
    var isActive: Bool { hasVerb && !acts.contains(where: ["be", "become", "have-to"].contains) }
    /// Whether it is one slot and no more: a clause that facts fill in.
    var isSlot: Bool { verbs.isEmpty && parts.isEmpty && endsInSlot && open?.marker == nil && open?.words.count == 1 }

    /// Whether it is a main clause of which the verb is to come.
    var awaitsVerb: Bool { !isSubordinate && !hasVerb }
    /// Whether it depends on another clause, and has no verb yet.
    var needsVerb: Bool { isSubordinate && !hasVerb }
    var isVerbatim: Bool { verbatim != nil }
    /// Whether it tells, thinks or knows something.
    var says: Bool { acts.contains(where: Self.sayings.contains) }

    private static let sayings: Set = [
        "tell", "know", "think", "report", "say", "explain", "mean", "see", "agreed", "stand",
    ]

    /// Whether it is "wij laten …", of which the other verb is to come.
    var lets: Bool { acts == ["let"] }

    /// Whether it leaves open if something is so: "bekijken wij of …".
    var asks: Bool { acts.contains(where: Clause.determining.contains) }

    /// Whether a clause that opens here can tell more of a noun: of the one before it, also before a comma or the verb.
    func endsInNoun(before word: SentenceWord, _ previous: SentenceWord?) -> Bool {
        if open != nil { return openHasNoun }
        if let previous, previous.must(.pronoun), Self.anyone.contains(previous.sense) { return true }
        guard let last = parts.last, !last.words.isEmpty, !last.isAdverb else { return false }
        // "Wij kunnen een verzoek weigeren dat ongegrond is": behind the verbs.
        if endsInVerb, !isSubordinate, acts.count > 1, last.isBare, !last.isWeOrYou { return true }
        return previous?.kind == .comma || endsInVerb && isSubordinate && word.text != "dat"
    }

    private static let anyone: Set = ["everyone", "someone", "nobody", "other"]

    /// Whether it is "Stopt de dienst," before ", dan …".
    func isCondition(before rest: ArraySlice<SentenceWord>) -> Bool {
        beginsWithVerb && (rest.first.map { $0.text == "dan" || $0.must(.verb) } ?? false)
    }

    /// Whether it asks the reader to do something: "Vraag het ons", but not "Stopt de dienst" and "Kan de klant dat".
    var isOrder: Bool {
        guard beginsWithVerb || followsCondition, let verb = verbs.first, !Self.neverAsked.contains(acts[0]) else {
            return false
        }
        let others = parts.filter { $0.isBare && $0.words != ["our"] }
        if verb.text == "laat" { return others.isEmpty }
        return lexicon.uses(of: verb.text + "t").contains { $0.wordClass == .verb }
            && !others.contains(where: \.isWeOrYou)
    }

    /// Whether what can be done stands before "kan": "Een klacht indienen kan bij …".
    private var opensWithInfinitive: Bool {
        !isSubordinate && acts.count == 2 && verbs.count == 2 && verbs[0].isInfinitive
            && (Self.allowings.contains(verbs[1].text) || verbs[1].text == "is" && isPossible)
    }

    /// Whether it says that something can be: "misschien" has the sense of "mogelijk", and says something else.
    private var isPossible: Bool { saysPossible && !denies }

    private static let allowings: Set = ["kan", "mag", "kunt", "kun", "kunnen", "doen"]
    private static let neverAsked = Clause.auxiliaries.union(["be", "want"])

    /// What stands behind how much more, later or less it is.
    private static let measured: Set = ["langer", "korter", "later", "eerder"]

    /// - Parameter behind: what stands behind the next word.
    mutating func take(
        _ word: SentenceWord, next: SentenceWord?, behind: SentenceWord? = nil, previous: SentenceWord?
    ) {
        let wasSlot = endsInSlot
        defer { isOpened = true }
        isBehindDenial = previous?.text == "niet"
        if !isSubordinate { noteMisplaced(word) }
        endsInVerbBefore = endsInVerb && verbs.count == 1
        (endsInVerb, endsInSlot) = (false, false)
        if let ending = verbatim {
            add(word.kind == .sign && word.text == ending ? word.text : word.sense, word)
            if word.text == ending { closeVerbatim() }
            return
        }
        switch word.kind {
        case .comma: break
        case .sign: sign(word)
        case .slot:
            if openHasNoun, !Self.named.contains(open?.words.last ?? "") { close() }
            add(word.text, word)
            openHasNoun = true
            endsInSlot = true
        case .word:
            // "Hoogstens {term} langer" is no "langer, hoogstens {term}".
            if wasSlot, Self.measured.contains(word.text) { return add(word.sense, word) }
            if wasSlot, word.isNominal { close() }
            take(word, as: wordClass(of: word, next: next, behind: behind, previous: previous), next: next)
        }
    }

    private mutating func take(_ word: SentenceWord, as wordClass: WordClass, next: SentenceWord?) {
        guard let use = word.use(as: wordClass) else { return }
        let isSilent = use.sense == Lexicon.plainSense
        if Self.denials.contains(word.text) { denies = true }
        switch wordClass {
        case .verb: takeVerb(word, use)
        case .adverb: isSilent ? takeManner(word) : takeAdverb(word, use, next)
        case .focus: takeFocus(use)
        case .preposition, .subordinator: takePreposition(use, word, next)
        case .coordinator: takeCoordinator(use, next)
        case .determiner: isSilent ? takeArticle(word, next) : takeDeterminer(use)
        case .pronoun: isSilent ? point(word) : takePronoun(word, use)
        case .adjective: takeAdjective(word, use, next)
        case .noun: takeNoun(word, use)
        }
    }

    /// "Wij vertellen dat graag" says that we tell it; "niet graag" does not say that we do not.
    private mutating func takeManner(_ word: SentenceWord) {
        let isWeakened = word.text == "zo" && isBehindDenial
        if isWeakened || Self.manners.contains(word.text) { manners.append(word.text) }
    }

    private static let manners: Set = ["graag", "gerust", "gewoon", "simpelweg", "eenvoudigweg"]
    private static let denials: Set = ["niet", "geen", "niemand", "niets", "nergens", "nooit"]

    private mutating func takeAdverb(_ word: SentenceWord, _ use: WordUse, _ next: SentenceWord?) {
        if word.text == "mogelijk" { saysPossible = true }
        let isThan = word.text == "dan" && compares
        close()
        // "waar nodig" is one group.
        let isWhere = word.text == "waar" && next?.must(.adjective) ?? false
        if isThan || isWhere { return open = Clause.Part(marker: use.sense) }
        let isLoose = isParticle(before: next)
        if isLoose || belongsToVerb(word.text) { addParticle(word.text, next) }
        if isLoose { stranded.append(word.text) }
        addAdverb(use.sense)
    }

    private mutating func takeFocus(_ use: WordUse) {
        close()
        if isBehindComma, focus.isEmpty { isContrast = true }
        focus.append(use.sense)
    }

    private mutating func takeCoordinator(_ use: WordUse, _ next: SentenceWord?) {
        // "Maar u kunt …" says what "U kunt …" says, but "maar een paar" is "alleen een paar".
        if use.sense == "but", !isOpened, next?.must(.pronoun) ?? false { return }
        if use.sense != "and", !restricts(use, next) { coordinate(use.sense) }
        // "en niet voor reclame": it stands against what stands before it.
        if next?.can(.focus) ?? false { takeComma() }
    }

    /// "…, maar alleen {data}" restricts what stands before it, as ", alleen {data}" does.
    private func restricts(_ use: WordUse, _ next: SentenceWord?) -> Bool {
        use.sense == "but" && isBehindComma && hasVerb && open == nil
            && Self.restricting.contains(next?.use(as: .focus)?.sense ?? "")
    }

    private static let restricting: Set = ["only", "not-more-than", "not-longer-than", "at-least", "at-latest"]

    /// "die" before a noun is an article, and by itself it stands for what was said.
    private mutating func takeArticle(_ word: SentenceWord, _ next: SentenceWord?) {
        if openHasNoun { close() }
        // "bij het besluit": behind a preposition it opens a group.
        let isGroup = open?.marker != nil && !openHasNoun && next?.can(.noun) ?? false
        if Clause.pointing[word.text] != nil, !isGroup, !(next?.followsDeterminer ?? false) { return point(word) }
        if open == nil { open = Clause.Part() }
    }

    private mutating func takeDeterminer(_ use: WordUse) {
        if openHasNoun { close() }
        if open == nil { open = Clause.Part() }
        if use.sense == "no", isBehindComma, focus.isEmpty { isContrast = true }
        // "verplicht geen reden te geven" denies what follows, as "verplicht die niet te geven" does.
        if use.sense == "no", ["oblige", Clause.free].contains(acts.last) { acts.append("not") }
        open?.words.append(use.sense)
    }

    private mutating func takePronoun(_ word: SentenceWord, _ use: WordUse) {
        let goesOn = open.map { open in
            open.marker != nil && !openHasNoun || Self.linking.contains(open.words.last ?? "")
        }
        if goesOn != true { close() }
        add(use.sense, word)
        close()
    }

    private mutating func takeAdjective(_ word: SentenceWord, _ use: WordUse, _ next: SentenceWord?) {
        if openHasNoun { close() }
        guard open == nil, hasVerb, isParticle(before: next) || belongsToVerb(word.text) else {
            return add(use.sense, word)
        }
        addParticle(word.text, next)
        addAdverb(use.sense)
    }

    private mutating func takeNoun(_ word: SentenceWord, _ use: WordUse) {
        if openHasNoun, !word.isNumber, !lastIsNumber { close() }
        add(use.sense, word)
        openHasNoun = true
        lastIsNumber = word.isNumber
    }

    /// How a word stands here, where it can do so in several ways.
    private func wordClass(
        of word: SentenceWord, next: SentenceWord?, behind: SentenceWord?, previous: SentenceWord?
    ) -> WordClass {
        if word.can(.determiner), word.can(.pronoun) {
            // "ons antwoord", but "ons gegevens": what is more than one, "onze" stands before.
            let isBefore = next.map { $0.isNominal && $0.kind == .word && !$0.isPlural } ?? false
            // "door ons anoniem gemaakt" tells how.
            let isManner = next?.must(.adjective) ?? false && behind?.must(.verb) ?? true
            return isBefore && !isManner ? .determiner : .pronoun
        }
        if word.text == "zijn", previous?.can(.preposition) ?? false { return .verb }
        let possible = word.uses.map(\.wordClass)
        if possible.contains(.verb), possible.contains(.noun) {
            // "Verkoop van gegevens doen wij niet."
            let opensSentence = previous == nil && next?.text == "van"
            return opensSentence || isNoun(previous, next) ? .noun : .verb
        }
        return possible[0]
    }

    /// "na het wissen": what is done, as a thing.
    mutating func takeThing(_ word: SentenceWord) {
        guard let use = word.use(as: .verb) else { return }
        takeNoun(word, WordUse(sense: use.sense, wordClass: .noun))
    }

    /// Whether a word that is a verb and a noun is a noun here: behind "de", "uw" or "bij".
    private func isNoun(_ previous: SentenceWord?, _ next: SentenceWord?) -> Bool {
        guard let previous, open != nil, !openHasNoun else {
            return hasVerb && next != nil && !(next!.can(.verb)) && open != nil
        }
        return previous.can(.determiner) || previous.can(.preposition) && previous.text != "te"
            || previous.text == "ons" || previous.must(.adjective)
    }

    private mutating func takeVerb(_ word: SentenceWord, _ use: WordUse) {
        close()
        if isEmpty { beginsWithVerb = !isOpened }
        if verbs.isEmpty, focus.isEmpty { followsCondition = !parts.isEmpty && parts.allSatisfy { $0.marker == "as" } }
        if verbs.isEmpty, !isSubordinate { closeFront() }
        verbs.append(word)
        // "niet verplicht" denies the duty, and not what follows.
        let isFree = use.sense == "oblige" && isBehindDenial && focus == ["not"]
        if isFree { focus = [] }
        acts.append(isFree ? Clause.free : use.sense)
        endsInVerb = true
    }

    private mutating func takePreposition(_ use: WordUse, _ word: SentenceWord, _ next: SentenceWord?) {
        if use.sense == Self.infinitiveMarker {
            if isInfinitive { return }
            // "verplicht dat niet te geven" denies what follows, and "hoeft niet te geven" the whole.
            if isBehindDenial, focus == ["not"], !Self.deniedWhole.contains(acts.last ?? "") {
                acts.append("not")
                focus = []
            }
            acts.append(use.sense)
            return
        }
        // "Wij zien voor welke doelen" is not "voorzien", but "Wij gaan na welke" is "nagaan".
        let isForWhich = word.text == "voor" && next?.sense == "which"
        let isBeforeGroup = next.map { $0.must(.preposition) || $0.asks && $0.sense != "who" && !isForWhich } ?? false
        let isBeforeThing = word.isNeverSplit && next?.must(.verb) ?? false
        if !isBeforeThing, isParticle(before: next) || isBeforeGroup && belongsToVerb(word.text) {
            close()
            addParticle(word.text, next)
            stranded.append(word.text)
            return addAdverb(use.sense)
        }
        if use.sense == "of", openHasNoun {
            open?.words.append("of")
            openHasNoun = false
            return
        }
        if let marker = open?.marker, open?.words.isEmpty ?? false {
            open?.marker = marker + " " + use.sense
            return
        }
        close()
        open = Clause.Part(marker: use.sense)
    }

    private static let infinitiveMarker = "te"
    /// Behind what "niet te" denies all of the clause.
    private static let deniedWhole: Set = ["have-to", "be", "stand"]

    /// A word that stands for what was said.
    private mutating func point(_ word: SentenceWord) {
        close()
        if word.text == "er" { hasThere = true }
        points.formUnion(Clause.pointing[word.text] ?? [])
        if endsInVerbBefore || !isOpened { pointsAtSubject = true }
        if !focus.isEmpty { addPart(Clause.Part(words: [Lexicon.plainSense])) }
    }

    /// Whether something here is more, less, other or longer than something else.
    private var compares: Bool {
        let said = parts.flatMap(\.words) + (open?.words ?? [])
        return said.contains(where: Self.comparatives.contains)
    }

    private static let comparatives: Set = [
        "less", "more", "other", "else", "heavier", "longer", "shorter", "sooner", "later", "better", "younger-person",
    ]

    /// In a main clause, all that stands before its verb is one: "Gegevens binnen de EER blijven …", "Wij alleen werken …".
    private mutating func closeFront() {
        if !focus.isEmpty {
            let word = parts.isEmpty ? nil : parts.last?.words.last
            if let word, word != "or", word != "but" {
                parts[parts.count - 1].words += focus
                focus = []
            } else {
                addPart(Clause.Part())
            }
        }
        let front = parts.indices.filter { !Self.linking.contains(parts[$0].words.first ?? "") }
        // "Minstens {term} en hoogstens {most}" are two limits.
        let areLimits = front.allSatisfy { !parts[$0].focus.isEmpty && parts[$0].clauses.isEmpty }
        if front.count > 1, !areLimits, let first = front.first, parts[first].isBare {
            for index in front.dropFirst() {
                parts[first].words += parts[index].head
                parts[first].clauses += parts[index].clauses
            }
            for index in front.dropFirst().reversed() { parts.remove(at: index) }
        }
        for index in parts.indices { parts[index].isFronted = true }
    }

    /// A particle of a verb that stands before it, or behind it after "te"; before a verb at the end it would be one word with it.
    private mutating func addParticle(_ particle: String, _ next: SentenceWord?) {
        if hasVerb && !(next?.can(.verb) ?? false) || next?.text == "te" { particles.append(particle) }
    }

    /// "geven wij door aan": with the verb, it is one word.
    private func belongsToVerb(_ particle: String) -> Bool {
        verbs.contains { verb in lexicon.uses(of: particle + verb.text).contains { $0.wordClass == .verb } }
    }

    /// Whether it is a main clause with one verb, of which a preposition can be the other part, and a noun before that.
    func canSplit(_ word: SentenceWord) -> Bool {
        !isSubordinate && verbs.count == 1 && word.can(.preposition) && belongsToVerb(word.text)
            && (openHasNoun && open?.marker == nil || open == nil && parts.last?.isBare ?? false)
    }

    /// The other part of a verb, before a clause that tells more of the noun before it.
    mutating func takeParticle(_ word: SentenceWord) {
        guard let use = word.use(as: .preposition) else { return }
        close()
        let noun = parts.removeLast()
        particles.append(word.text)
        stranded.append(word.text)
        addAdverb(use.sense)
        (open, openHasNoun, focus, isContrast) = (noun, true, noun.focus, noun.isContrast)
        endsInVerb = false
    }

    /// Whether nothing follows that a preposition could stand before.
    private func isParticle(before next: SentenceWord?) -> Bool {
        guard let next else { return true }
        return next.kind == .comma || next.must(.verb) || next.can(.subordinator) || next.text == "te"
            || next.must(.coordinator)
    }

    private mutating func coordinate(_ sense: String) {
        if open == nil, hasVerb {
            acts.append(sense)
        } else if open != nil {
            open?.words.append(sense)
            openHasNoun = false
        } else {
            focus.append(sense)
        }
    }

    /// In a main clause, who acts and what is acted on stand before verbs at the end: not "kunnen wijzigen wij".
    private mutating func noteMisplaced(_ word: SentenceWord) {
        guard misplaced == nil, endsInVerb, acts.count == 2, !isBehindComma, word.kind == .word,
            Clause.auxiliaries.contains(acts[0])
        else { return }
        let isAlone = word.must(.pronoun) && word.sense != Lexicon.plainSense
        if isAlone || word.must(.determiner) { misplaced = word.text }
    }

    // MARK: signs

    private mutating func sign(_ word: SentenceWord) {
        if word.text == "(" {
            close()
            open = Clause.Part(words: ["("])
            verbatim = ")"
        } else {
            if open == nil || openHasNoun && word.text != "‘" { close() }
            add(word.text, word)
            if word.text == "‘" { verbatim = "‘" }
        }
    }

    private mutating func closeVerbatim() {
        let wasBracket = verbatim == ")"
        verbatim = nil
        openHasNoun = true
        if wasBracket { close() }
    }

    // MARK: parts

    private mutating func add(_ sense: String, _ word: SentenceWord) {
        if open == nil { open = Clause.Part() }
        open?.words.append(sense)
        if word.canAct, open?.words.contains("of") == false { open?.canAct = true }
    }

    /// What stands behind a comma is no more of the same group.
    mutating func takeComma() {
        close()
        isBehindComma = true
    }

    mutating func close() {
        if let open, open.marker != nil || !open.words.isEmpty { addPart(open) }
        open = nil
        openHasNoun = false
    }

    private mutating func addPart(_ part: Clause.Part) {
        var part = part
        part.focus = focus
        part.isContrast = isContrast
        focus = []
        (isContrast, isBehindComma) = (false, false)
        parts.append(part)
    }

    mutating func addAdverb(_ sense: String) { addPart(Clause.Part(words: [sense], isAdverb: true)) }

    /// A clause of its own behind "als", "om" or a question word.
    mutating func add(_ clause: Clause, marker: String) {
        close()
        let part = clause.isOnePart ? clause.parts[0].marked(marker) : Clause.Part(marker: marker, clauses: [clause])
        addPart(part)
    }

    /// A clause that tells more of the noun before it.
    mutating func tellMore(_ clause: Clause) {
        if open == nil, let last = parts.popLast() {
            open = last
            focus = last.focus + focus
        }
        open?.clauses.append(clause)
        close()
    }

    mutating func finished() -> Clause {
        close()
        if denies { for manner in manners { addAdverb(manner) } }
        if !focus.isEmpty { addPart(Clause.Part()) }
        var clause = Clause(acts: acts, parts: parts, points: points)
        clause.joinParticles(particles, verbs.map(\.text), lexicon)
        clause.joinAdverbs(stranded, hasThere: hasThere, lexicon)
        if opensWithInfinitive {
            beginsWithVerb = false
            clause.raiseInfinitive()
        }
        if isPossible { clause.tellWhatIsPossible() }
        clause.normalise(lexicon.wordUses.equivalences)
        return clause
    }
}
