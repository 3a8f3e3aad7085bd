// Constructions of Dutch that come to the same, whatever is done: in a text and in what is written down of one.
extension Clause {
    /// "U bent verplicht om dat te geven" is "U moet dat geven"; "niet verplicht" is "U hoeft dat niet te geven".
    mutating func raiseObligation() {
        let isFree = acts.contains(Self.free)
        if isFree { acts = acts.map { $0 == Self.free ? "oblige" : $0 } }
        if !raise(isDenied: isFree), isFree { parts.append(Part(focus: ["not"])) }
    }

    /// - Returns: whether it says what someone must do, or has not to do.
    private mutating func raise(isDenied: Bool) -> Bool {
        let others = acts.dropFirst(2).filter { $0 != "te" }
        let place = parts.firstIndex { $0.opensInfinitive }
        // "verplicht dat niet te delen" is no "niet verplicht".
        guard Set(acts.prefix(2)) == ["be", "oblige"], others.isEmpty == (place != nil),
            others.allSatisfy(Self.canBeRaised), !parts.contains(where: \.isDenial)
        else { return false }
        var denials = isDenied ? 1 : 0
        var raised = self
        raised.acts = others
        if let place {
            if parts[place].clauses[0].parts.contains(where: \.isDenial) { return false }
            let infinitive = raised.parts.remove(at: place)
            raised.takeUp(infinitive.clauses[0])
            if infinitive.head.first == "not" { denials += 1 }
        }
        if denials > 1 { return false }
        if denials == 1 { raised.parts.append(Part(focus: ["not"])) }
        raised.acts.insert(contentsOf: denials == 1 ? ["have-to", "te"] : ["must"], at: 0)
        self = raised
        return true
    }

    /// The act of "niet verplicht", until it is known what one is not obliged to.
    static let free = "not-oblige"

    private static func canBeRaised(_ act: String) -> Bool { !auxiliaries.contains(act) && act != "not" }

    /// "Zolang {criterion}, en daarna nog {term}" is not "nog {term}, en daarna zolang {criterion}".
    mutating func orderTimes() {
        guard secondTime == nil, let place = parts.firstIndex(where: { $0.isAdverb && $0.head == [Self.afterwards] }),
            parts[..<place].contains(where: { $0.time != nil })
        else { return }
        let others = parts.compactMap(\.time)
        guard others.count > 1, let second = parts[place...].lazy.compactMap(\.time).first ?? others.last else {
            return
        }
        secondTime = second
        parts.remove(at: place)
        // "Eerst zolang …, en daarna …": what comes first is said by what comes after it.
        if let first = parts[..<place].firstIndex(where: { $0.isAdverb && $0.head == ["first"] }) {
            parts.remove(at: first)
        }
    }

    /// The parts with "daarna" before the second of two times.
    var partsInTime: [Part] {
        guard let second = parts.firstIndex(where: { secondTime != nil && $0.time == secondTime }) else { return parts }
        var others = parts
        let last = others.remove(at: second)
        return others + [Part(words: [Self.afterwards], isAdverb: true), last]
    }

    /// "door wie voor ons werkt" is one group, as "door onze medewerkers" is.
    mutating func joinQuestionWords(behind prepositions: Set<String> = Part.prepositions) {
        for place in parts.indices.dropFirst().reversed() {
            let (before, asked) = (parts[place - 1], parts[place])
            guard before.isLoose(of: prepositions), asked.opensQuestion else { continue }
            parts[place] = Part(
                focus: before.focus, marker: before.head.last, words: asked.head, clauses: asked.clauses,
                isContrast: before.isContrast, isFronted: before.isFronted)
            parts.remove(at: place - 1)
        }
    }

    /// "Een klacht indienen kan bij …" is "U kunt een klacht indienen bij …", and "Verbeteren doen wij …" is "Wij verbeteren …".
    mutating func raiseInfinitive() {
        let hasSubject = parts.contains {
            !$0.isFronted && ($0.isBare && ($0.isWeOrYou || $0.canAct) || $0.opensQuestion)
        }
        // "Het wissen van …" is of what is done to it.
        if points == ["dat"], let what = parts.firstIndex(where: { $0.marker == "of" }) {
            parts[what].marker = nil
            points = []
        }
        if acts[1] == "do" {
            if hasSubject { acts.removeLast() }
            return
        }
        // "Bezwaar maken is mogelijk als …"
        if acts[1] == "be", let place = parts.firstIndex(where: { $0.words == [Self.possible] }) {
            leaveOut(at: place)
            acts[1] = "can"
        }
        // "Geen bezwaar maken kan" is not "Bezwaar maken kan niet".
        if parts.contains(where: { $0.isFronted && $0.denies }) { return }
        acts.swapAt(0, 1)
        if !hasSubject { parts.insert(Part(words: ["you"], canAct: true), at: 0) }
    }

    /// "Het is een mens die beslist" is "Een mens beslist".
    mutating func joinCleft() {
        let bare = parts.indices.filter { parts[$0].isBare }
        // "Het is niet een mens die beslist" leaves open that something else does.
        guard acts.isEmpty || acts == ["be"], points == ["dat"], mark.isEmpty, bare.count == 1,
            !parts.contains(where: \.isDenial)
        else { return }
        let who = bare[0]
        guard parts[who].clauses.count == 1, !parts[who].clauses[0].acts.isEmpty, parts[who].focus.isEmpty,
            !parts[who].clauses[0].parts.contains(where: { $0.isBare && $0.isWeOrYou }), parts[who].canAct
        else { return }
        let what = parts[who].clauses.removeLast()
        acts = what.acts
        parts += what.parts
        points = what.points
    }

    /// "Er is geen mens die meebeslist" is "Geen mens beslist mee".
    mutating func joinExistence() {
        guard acts.isEmpty || acts == ["be"], points.isEmpty, mark.isEmpty, parts.count == 1, let who = parts.first,
            who.isBare, who.focus.isEmpty, who.canAct, who.words.first == "no", who.words.count > 1,
            who.clauses.count == 1, !who.clauses[0].acts.isEmpty,
            !who.clauses[0].parts.contains(where: { $0.isBare && ($0.isWeOrYou || $0.canAct) || $0.isDenial })
        else { return }
        self = who.clauses[0]
        parts.insert(Part(words: Array(who.words.dropFirst()), canAct: true), at: 0)
        parts.append(Part(focus: ["not"]))
    }

    /// "Dat is mogelijk via …" is "Dat kan via …", and "Het is mogelijk om bezwaar te maken" is "U kunt bezwaar maken"; "Dat is
    /// mogelijk een cookie" leaves open whether it is.
    mutating func tellWhatIsPossible() {
        guard acts == ["be"], let place = parts.firstIndex(where: { $0.words == [Self.possible] && $0.marker == nil }),
            parts.indices.allSatisfy({ $0 == place || parts[$0].goesWithPossible })
        else { return }
        let aim = parts.firstIndex { $0.head == ["to-do"] && $0.clauses.count == 1 }
        let done = aim.map { parts[$0].clauses[0] }
        guard done.map({ !$0.denies && ($0.acts.first.map(Self.canBeRaised) ?? false) }) ?? (points == ["dat"]) else {
            return
        }
        acts = ["can"]
        leaveOut(at: place)
        guard let done else { return }
        parts.removeAll { $0.head == ["to-do"] && $0.clauses == [done] }
        takeUp(done)
        if parts.contains(where: { $0.isBare && $0.isWeOrYou }) { return }
        parts.insert(Part(words: ["you"], canAct: true), at: 0)
    }

    static let possible = "possibly"

    /// Takes a part out; what holds for it ("altijd", "ook") holds for the clause.
    private mutating func leaveOut(at place: Int) {
        let focus = parts.remove(at: place).focus
        if !focus.isEmpty { parts.append(Part(focus: focus)) }
    }

    /// "U hebt de mogelijkheid om bezwaar te maken" is "U kunt bezwaar maken".
    mutating func raisePossibility() {
        guard acts == ["have"], let what = parts.firstIndex(where: { $0.head == ["possibility"] && $0.isBare }),
            let aim = parts.firstIndex(where: { $0.head == ["to-do"] && $0.clauses.count == 1 }),
            parts.contains(where: { $0.isBare && $0.words == ["you"] }), !parts.contains(where: \.isDenial),
            !parts[aim].clauses[0].denies, let done = parts[aim].clauses[0].acts.first, Self.canBeRaised(done)
        else { return }
        let infinitive = parts[aim].clauses[0]
        for place in [what, aim].sorted().reversed() { parts.remove(at: place) }
        acts = ["can"]
        takeUp(infinitive)
    }

    /// "Dat geeft u aan ons" is "Dat geeft u ons". Of two that could be given, the preposition tells which is.
    mutating func moveReceiver() {
        guard acts.contains(where: Self.givings.contains), parts.count(where: { $0.isBare && $0.isSomeone }) < 2 else {
            return
        }
        for index in parts.indices where parts[index].clauses.isEmpty {
            let head = parts[index].head
            guard head == ["to", "our"] || head == ["to", "you"] else { continue }
            if parts.contains(where: { $0.isBare && $0.words == [head[1]] }) { continue }
            parts[index] = Part(words: [head[1]], canAct: true)
        }
    }

    private static let givings: Set = ["give", "tell", "report", "send", "show", "ask", "supply", "give-back"]

    /// "Wilt u bezwaar maken? Dat kan via …" is "U kunt bezwaar maken via …".
    mutating func tellWhatIsWanted() {
        guard let place = parts.firstIndex(where: { $0.head == ["as"] && $0.clauses.count == 1 })
        else { return }
        let wish = parts[place].clauses[0]
        if points.contains("dat"), Self.offers.contains(acts), let what = wish.wanted,
            parts.allSatisfy({ !$0.isBare || $0.words == ["you"] })
        {
            if acts.last == "do" { acts.removeLast() }
            parts.remove(at: place)
            parts.removeAll { $0.isBare }
            takeUp(what)
        } else if let channel, let what = wish.wanted {
            // "Wilt u ons bereiken? Mail dan naar {email}."
            (acts, parts, mark) = (["can"], [channel], "")
            takeUp(what)
        } else if points.contains("dat"), acts == ["do"], let what = wish.wantedOfUs,
            parts.filter(\.isBare).map(\.head) == [["we"]],
            parts.contains(where: { $0.head == Self.onRequest })
        {
            parts.remove(at: place)
            parts.removeAll { $0.isBare }
            acts = []
            takeUp(what)
        }
    }

    private static let offers: Set = [["can"], ["can", "do"], ["do"]]
    private static let onRequest = ["on", "your", "request"]

    /// Where "mail dan naar {email}" has the reader turn to; nothing where it says more than that.
    private var channel: Part? {
        guard acts == ["mail"] || acts == ["call"] else { return nil }
        let others = parts.filter { $0.head != ["as"] && !($0.isAdverb && $0.head == ["dan"]) && $0.head != ["our"] }
        return others.count == 1 && Self.channels.contains(others[0].head) ? others[0] : nil
    }

    private static let channels = [["via", "{email}"], ["on", "{telephone}"]]

    /// What someone wants to do, of "als u bezwaar wilt maken".
    private var wanted: Clause? {
        guard acts.first == "want", acts.count > 1, parts.contains(where: { $0.isBare && $0.words == ["you"] }) else {
            return nil
        }
        var what = self
        what.acts.removeFirst()
        return what
    }

    /// What we do, of "als u wilt dat wij ze langer bewaren".
    private var wantedOfUs: Clause? {
        guard acts == ["want"], parts.count == 2, parts.contains(where: { $0.isBare && $0.words == ["you"] }),
            let what = parts.first(where: { $0.head == ["that"] })?.clauses.first,
            what.parts.contains(where: { $0.isBare && $0.words == ["we"] })
        else { return nil }
        return what
    }

    /// Says what another clause says as its own.
    private mutating func takeUp(_ other: Clause) {
        acts += other.acts
        parts += other.parts
        points = points.subtracting(["dat"]).union(other.points)
    }

    /// "Door het vakje aan te vinken, gaat u akkoord" is "Als u het vakje aanvinkt, gaat u akkoord".
    mutating func turnMeans() {
        guard let place = parts.firstIndex(where: { $0.head == ["through"] && $0.clauses.count == 1 }) else { return }
        let subjects = parts.filter { $0.isBare && $0.isWeOrYou }
        guard subjects.count == 1 else { return }
        parts[place].marker = "as"
        parts[place].clauses[0].parts.insert(subjects[0], at: 0)
    }

    /// "zonder u dat te vertellen" is "zonder dat wij u dat vertellen", where we are who does it.
    mutating func turnOmission() {
        guard
            let place = parts.firstIndex(where: { $0.words.isEmpty && $0.marker == "without" && $0.clauses.count == 1 })
        else { return }
        var omitted = parts[place].clauses[0]
        let subjects = parts.filter { $0.isBare && $0.isWeOrYou && $0.focus.isEmpty }
        if let subject = subjects.first { omitted.parts.insert(subject, at: 0) }
        parts[place].clauses = []
        parts.insert(Part(marker: "that", clauses: [omitted]), at: place + 1)
    }

    /// Before a list "de volgende doelen" are "deze doelen", and "Dit zijn de doelen waarvoor wij …:" is "Wij … voor deze doelen:".
    mutating func announce() {
        guard mark == ":" else { return }
        for index in parts.indices { parts[index].words = parts[index].words.map { $0 == "next" ? "these" : $0 } }
        guard acts.isEmpty, points.contains("dat"), parts.count == 1, parts[0].isAnnounced else { return }
        var what = parts[0].clauses[0]
        var things = Part(words: parts[0].words, canAct: parts[0].canAct)
        if things.words.count == 1 { things.words.insert("these", at: 0) }
        guard things.words[0] == "these" else { return }
        if let place = what.parts.firstIndex(where: { Self.relatives[$0.words.first ?? ""] != nil && $0.isAdverb }) {
            things.marker = Self.relatives[what.parts.remove(at: place).words[0]]
        } else if what.parts.contains(where: { $0.isAdverb || $0.isBare && $0.isSomeone && !$0.isWeOrYou }) {
            return
        }
        acts = what.acts
        parts = [things] + what.parts
        points = what.points
    }

    /// Adverbs that ask, or tell more of a noun, with the prepositions in them.
    static let relatives = [
        "for-what": "for", "waarmee": "with", "waarover": "about", "waarop": "on", "waarin": "in", "waaruit": "out-of",
    ]
}

extension Clause.Part {
    /// In the words that files of words list as the same.
    mutating func turn(by equivalences: Equivalences) {
        for place in words.indices.dropLast().reversed() where words[place...(place + 1)] == ["most-of", "of"] {
            words.remove(at: place + 1)
        }
        singleOut()
        takeAttribute()
        var next = 0
        while let number = equivalences.group(from: next, endingIn: lastOfHead) {
            if let meant = equivalences.groups[number].applied(to: self) { self = meant }
            next = number + 1
        }
    }

    /// "Niemand anders dan {people}" is "alleen {people}".
    private mutating func singleOut() {
        guard focus.isEmpty, marker == nil, words.count > 3, ["nobody", "nothing"].contains(words[0]),
            Array(words[1...2]) == ["else", "dan"]
        else { return }
        words.removeFirst(3)
        focus = ["only"]
    }

    /// "Een termijn die redelijk is" is "een redelijke termijn".
    private mutating func takeAttribute() {
        // Of what is written down, a preposition is the first of the words.
        let hasNoun = words.count > (marker == "" ? 1 : 0)
        guard clauses.count == 1, hasNoun, words.last != "or",
            clauses[0].acts.isEmpty || clauses[0].acts == ["be"],
            clauses[0].points.isEmpty, clauses[0].mark.isEmpty, clauses[0].parts.count == 1,
            let told = clauses[0].parts.first, told.focus.isEmpty, told.clauses.isEmpty, !told.isAdverb
        else { return }
        if told.marker == nil, told.words.count == 1 {
            words.insert(told.words[0], at: words.count - 1)
        } else if told.marker == "of" {
            words += told.head
        } else {
            return
        }
        clauses = []
    }

    /// How long or until when something is, by the slot or word that tells it; nothing of another part.
    var time: String? {
        if isAdverb { return nil }
        if let slot = head.first(where: Self.times.contains) { return slot }
        return clauses.isEmpty ? nil : marker.flatMap { Self.lasting.contains($0) ? $0 : nil }
    }
    private static let times: Set = ["{term}", "{most}", "{criterion}", "{also}", "{event}", "{date}"]
    private static let lasting: Set = ["as-long-as", "until"]

    /// Whether it is one of these prepositions and no more.
    fileprivate func isLoose(of prepositions: Set<String>) -> Bool {
        clauses.isEmpty && head.count == focus.count + 1 && prepositions.contains(head.last ?? "")
    }
    static let prepositions: Set = [
        "with", "in", "on", "at", "out-of", "for", "to", "toward", "through", "about", "of",
    ]
    /// Whether it opens with "wie", "wat" or "hoe".
    fileprivate var opensQuestion: Bool {
        !clauses.isEmpty && head.count == 1 && ["who", "what", "how"].contains(head[0])
    }
    fileprivate var opensInfinitive: Bool {
        (head == ["to-do"] || head == ["not", "to-do"]) && clauses.count == 1
    }
    /// Whether it is neither what is possible ("een cookie") nor a clause that may be so ("dat wij …").
    fileprivate var goesWithPossible: Bool { words.first == "(" || !isBare && marker != "that" }
    fileprivate var isDenial: Bool { head == ["not"] && clauses.isEmpty }
    fileprivate var isSomeone: Bool { canAct || isWeOrYou || words == ["our"] }
    /// Whether it is a noun with a clause that tells which: "de doelen waarvoor wij gegevens gebruiken".
    fileprivate var isAnnounced: Bool { focus.isEmpty && isBare && clauses.count == 1 && !clauses[0].acts.isEmpty }
}
