// What a clause says can be said in more ways: these become one.
extension Clause {
    mutating func normalise(_ equivalences: Equivalences) {
        joinQuestionWords(behind: Self.agentMarkers)
        turnPassive()
        turnImpossible()
        turnOmission()
        moveNegation()
        movePostponement()
        moveAddition()
        turnMeans()
        leaveOutThen()
        turn(by: equivalences)
        // "Nodig voor …" and "Dit is nodig voor …" say the same.
        if acts == ["be"] { acts = [] }
    }

    /// What holds for texts and for what is written down of them.
    mutating func turn(by equivalences: Equivalences) {
        orderTimes()
        joinQuestionWords()
        for index in parts.indices { parts[index].turn(by: equivalences) }
        raiseObligation()
        joinCleft()
        joinExistence()
        raisePossibility()
        tellWhatIsWanted()
        for turn in equivalences.turns { if let meant = turn.applied(to: self) { self = meant } }
        moveReceiver()
    }

    /// What stands before who does it, of what is done to something.
    static let agentMarkers: Set = ["through"]

    /// "wordt door ons bewaard" is "wij bewaren", and "is door ons bewaard" is "wij hebben bewaard".
    private mutating func turnPassive() {
        guard acts.count > 1, let passive = acts.firstIndex(where: { $0 == "become" || $0 == "be" }),
            !acts.contains("te"),
            let agent = parts.firstIndex(where: {
                $0.marker == "through"
                    && ($0.canAct || $0.words == ["our"] || $0.words == ["nobody"] || $0.words == ["who"])
            })
        else { return }
        if acts[passive] == "be" { acts[passive] = "have" } else { acts.remove(at: passive) }
        var actor = parts.remove(at: agent)
        actor.marker = nil
        actor.canAct = true
        for index in parts.indices where parts[index].isBare && parts[index].words == ["we"] {
            parts[index].words = ["our"]
        }
        if actor.words == ["our"] { actor.words = ["we"] }
        parts.insert(actor, at: 0)
    }

    /// "is door niemand terug te draaien" is "niemand kan terugdraaien".
    private mutating func turnImpossible() {
        let done = acts.filter { $0 != "be" && $0 != "te" }
        guard acts.count == 3, done.count == 1,
            let agent = parts.firstIndex(where: { $0.head == ["through", "nobody"] })
        else { return }
        acts = ["can"] + done
        parts[agent] = Part(words: ["nobody"], canAct: true)
    }

    /// "Wij gebruiken geen cookies" and "Cookies gebruiken wij niet": both deny the whole. Before what it singles out ("niet
    /// alleen", "niet uw naam") it stays.
    private mutating func moveNegation() {
        let bare = parts.indices.filter { parts[$0].isBare }
        let denied = bare.filter { parts[$0].words.first == "no" && parts[$0].words.count > 1 && !parts[$0].isContrast }
        if denied.count == 1, acts.contains(where: { $0 != "be" }), bare.allSatisfy({ parts[$0].focus.isEmpty }) {
            parts[denied[0]].words.removeFirst()
            // "geen toegang meer" is "niet meer toegang".
            if let more = parts.firstIndex(where: { $0.head == ["more"] }) {
                parts[more].focus = ["not"]
            } else {
                parts.append(Part(focus: ["not"]))
            }
            return
        }
        guard let index = parts.firstIndex(where: { $0.focus == ["not"] && $0.isMovable }) else { return }
        parts[index].focus = []
        parts.append(Part(focus: ["not"]))
    }

    /// "maakt pas verbinding als" is "pas als maakt … verbinding".
    private mutating func movePostponement() {
        guard let from = parts.firstIndex(where: { $0.focus == ["only-then"] }), parts[from].clauses.isEmpty,
            let to = parts.indices.first(where: {
                parts[$0].marker != nil && !parts[$0].clauses.isEmpty && parts[$0].focus.isEmpty
            })
        else { return }
        parts[from].focus = []
        parts[to].focus = ["only-then"]
        if parts[from].words.isEmpty { parts.remove(at: from) }
    }

    /// "Dan" says no more behind its condition: "Als u dat vraagt, (dan) wissen wij ze." Before another, or one that limits, it
    /// stands for what was said: "Dan wissen wij ze alleen als u dat vraagt."
    private mutating func leaveOutThen() {
        guard let condition = parts.firstIndex(where: { $0.marker == "as" && $0.focus.isEmpty }),
            let then = parts[condition...].firstIndex(where: \.isThen)
        else { return }
        parts.remove(at: then)
    }

    /// Puts the condition under which it holds behind it: "Ook dan" and "alleen dan" are "ook als" and "alleen als".
    mutating func add(condition: Clause) {
        var part = Part(marker: "as", clauses: [condition])
        if let place = parts.firstIndex(where: { $0.isAdverb && $0.words == ["dan"] && !$0.focus.isEmpty }) {
            part.focus = parts.remove(at: place).focus
        }
        if let then = parts.firstIndex(where: \.isThen) { parts.remove(at: then) }
        parts.append(part)
    }

    /// "U kunt ook een klacht indienen" is "Ook kunt u een klacht indienen".
    private mutating func moveAddition() {
        guard let index = parts.firstIndex(where: { $0.focus == ["also"] && $0.isBare && !$0.isContrast }),
            parts.contains(where: \.isWeOrYou), !parts[index].canAct
        else { return }
        parts[index].focus = []
        parts.append(Part(focus: ["also"]))
    }

    /// Takes over a subject and an auxiliary verb that a coordinated clause leaves out.
    mutating func takeWhatIsLeftOut(from first: Clause, beginsWithVerb: Bool) {
        guard !acts.isEmpty else { return }
        // "… en waarvoor zij die gebruiken, bepalen zij" has one of its own.
        let subjects = parts.filter { $0.isBare && ($0.isWeOrYou || !beginsWithVerb && $0.words == ["they"]) }
        if !subjects.isEmpty { return }
        if let subject = first.parts.first(where: { $0.isWeOrYou && $0.isBare }) {
            parts.insert(subject, at: 0)
        } else if beginsWithVerb, let subject = first.parts.first(where: \.isBare) {
            parts.insert(subject, at: 0)
        }
        if !beginsWithVerb, let auxiliary = first.acts.first, Self.auxiliaries.contains(auxiliary), acts.count == 1 {
            acts.insert(auxiliary, at: 0)
        }
    }

    /// Verbs behind which another stands at the end.
    static let auxiliaries: Set = ["can", "must", "may", "shall", "have", "become", "have-to"]

    /// "slaan … op" is "opslaan".
    mutating func joinParticles(_ particles: [String], _ verbs: [String], _ lexicon: Lexicon) {
        for particle in particles {
            for verb in verbs {
                guard let joined = lexicon.uses(of: particle + verb).first(where: { $0.wordClass == .verb }),
                    let separate = lexicon.uses(of: verb).first(where: { $0.wordClass == .verb }),
                    let act = acts.firstIndex(of: separate.sense),
                    let part = parts.firstIndex(where: {
                        $0.isAdverb && $0.words == [lexicon.uses(of: particle)[0].sense]
                    })
                else { continue }
                acts[act] = joined.sense
                let focus = parts.remove(at: part).focus
                if !focus.isEmpty { keep(focus, before: part) }
                break
            }
        }
    }

    /// "Wij zetten dat alleen aan als …" holds only of what comes; "niet aan" denies all.
    private mutating func keep(_ focus: [String], before place: Int) {
        let isBefore = focus != ["not"] && place < parts.count && parts[place].focus.isEmpty
        if isBefore, parts[place].marker?.isEmpty == false, !parts[place].isContrast {
            parts[place].focus = focus
        } else {
            parts.append(Part(focus: focus))
        }
    }

    /// "daar … voor" is "daarvoor", and so is "er … voor".
    mutating func joinAdverbs(_ stranded: [String], hasThere: Bool, _ lexicon: Lexicon) {
        // "Daar zijn volgcookies bij" is of the cookies, and "daarbij" of what is done.
        for particle in stranded where particle != "bij" {
            guard let sense = lexicon.uses(of: particle).first?.sense,
                let place = parts.firstIndex(where: { $0.isAdverb && $0.words == [sense] })
            else { continue }
            let opening = parts.firstIndex { $0.isAdverb && $0.focus.isEmpty && Self.openings[$0.words] != nil }
            guard hasThere || opening != nil,
                let joined = lexicon.uses(of: (opening.flatMap { Self.openings[parts[$0].words] } ?? "er") + particle)
                    .first
            else { continue }
            parts[place].words = [joined.sense]
            let focus = parts[place].focus
            if !focus.isEmpty {
                parts[place].focus = []
                parts.append(Part(focus: focus))
            }
            if let opening { parts.remove(at: opening) }
        }
    }

    /// What opens an adverb whose other half can stand later.
    private static let openings = [["daar"]: "daar", ["here"]: "hier"]

    var isEmpty: Bool { acts.isEmpty && parts.isEmpty }
    var isOnePart: Bool { acts.isEmpty && parts.count == 1 && parts[0].marker == nil && parts[0].focus.isEmpty }
}

extension Clause.Part {
    fileprivate var isThen: Bool { isAdverb && words == ["dan"] && focus.isEmpty }

    func marked(_ marker: String) -> Clause.Part {
        var part = self
        part.marker = marker
        part.isAdverb = false
        return part
    }

    /// Whether a denial before it denies the whole clause.
    fileprivate var isMovable: Bool {
        if isContrast || isFronted { return false }
        if let marker {
            return !Self.singling.contains(marker) && (clauses.isEmpty || Self.wholes.contains(marker))
                && !words.contains(where: Self.quantifiers.contains)
        }
        return words == ["necessary"]
    }

    private static let singling: Set = ["because", "because-of", "to-do", "unless", "whether", "that"]
    /// What opens a clause that is all that is denied: "niet beïnvloeden wat die partij doet".
    private static let wholes: Set = ["as", "what", "how"]
    private static let quantifiers: Set = ["all", "each", "some", "part", "or"]
}
