import Texts

// People of whom an organisation knows because somebody else deals with it: they make no contract with it, and mostly
// did not give their data themselves.

extension DataSubject {
    /// Whether people are called by what they are to somebody else: relatives, heirs, opponents, contact persons.
    public var isThirdPerson: Bool { isSomebodysRelation || Self.contacts.hold(anyOf: label.headWords) }

    /// The same, and nobody else is meant by the label too, as by "klanten en hun familieleden".
    public var isThirdPersonAlone: Bool { isThirdPerson && !label.headWords.contains { ["en", "of"].contains($0) } }

    /// The same without contact persons, who mostly write or call themselves.
    public var isSomebodysRelation: Bool { Self.relations.hold(anyOf: label.headWords) }

    private static let contacts = [WordFamily]("contactpersoon contactperson", .word)
    private static let relations = [WordFamily](
        """
        familielid familieled gezinslid gezinsled naaste nabestaande erfgenaam erfgenam begunstigde wederpartij \
        tegenpartij getuige mantelzorger huisgenoot huisgenot
        """, .word)
}

extension Organisation {
    /// The labels of people who are no party to a contract, as far as these show it.
    public var thirdPersons: Set<String> { Set(subjects.filter(\.isThirdPerson).map(\.label)) }
}

extension String {
    /// What a label is about, without what is said of it: "contactpersonen" of "contactpersonen van klanten", and both
    /// nouns of "klanten en hun erfgenamen".
    fileprivate var headWords: [String] {
        var isBehind = false
        return smallWords.filter { word in
            if ["en", "of"].contains(word) { isBehind = false }
            if ["van", "die", "bij", "met", "voor", "uit", "in", "aan", "door", "om"].contains(word) {
                isBehind = true
            }
            return !isBehind
        }
    }
}
