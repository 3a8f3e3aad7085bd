import Facts

// What of the facts a banner cannot do, or does otherwise.
extension ConsentPlan {
    static func notes(on organisation: Organisation, _ services: [ConsentService]) -> [ExportNote] {
        guard let website = organisation.website else {
            return [ExportNote("the facts tell of no website: no banner is shown", at: organisation)]
        }
        return notes(on: website, services) + notes(on: website.cookies.value)
    }

    private static func notes(on website: Website, _ services: [ConsentService]) -> [ExportNote] {
        let isUnsaid = website.cookies.value == nil && !website.cookies.isNone
        let asksNothing = !services.contains(where: \.isAsked)
        return
            (isUnsaid ? [ExportNote("the facts don't say which cookies the website places", at: website)] : [])
            + (asksNothing ? [ExportNote("nothing in the facts needs consent: no banner is shown", at: website)] : [])
    }

    private static func notes(on cookies: Cookies?) -> [ExportNote] {
        guard let cookies else { return [] }
        let open =
            cookies.listing == .complete ? [] : ["the facts give examples of cookies: no consent is asked for others"]
        return open.map { ExportNote($0, at: cookies) } + cookies.cookies.flatMap(notes) + notes(on: cookies.consent)
    }

    private static func notes(on cookie: Cookie) -> [ExportNote] {
        let waits = ConsentGroup(cookie.category).needsConsent
        let isStored = [.cookie, .localStorage, .sessionStorage, .browserDatabase].contains(cookie.technique)
        let isUnnamed = cookie.name.value.flatMap(CookieNames.init) == nil
        let notes = [
            waits && isStored && isUnnamed
                ? "has no technical name, so that what is there cannot be cleared after a refusal; write its name"
                : nil,
            cookie.category == .unsaid
                ? "is of no kind that the facts name; it waits for consent, as the law asks of all that is no exception"
                : nil,
            waits && cookie.isSetBeforeConsent == .known(true)
                ? "is set before consent by the facts, and waits for it in this banner" : nil,
        ]
        return notes.compactMap { $0.map { ExportNote("\"\(cookie.label)\" \($0)", at: cookie) } }
    }

    private static func notes(on consent: CookieConsent?) -> [ExportNote] {
        guard let consent else { return [] }
        let notes = [
            consent.withdrawal == .known(.browserSettings)
                ? "consent is taken back in the browser alone by the facts; this banner has a link for it, which they can name"
                : nil,
            consent.wall.value != nil ? "the facts close the site to who refuses; this banner does not" : nil,
        ]
        return notes.compactMap { $0.map { ExportNote($0, at: consent) } }
    }

    /// How long a banner keeps a choice where no fact says so: about half a year, or no longer than any cookie stays by the facts.
    private static func usualDays(of organisation: Organisation) -> Int {
        let most = organisation.website?.cookies.value?.keptAtMost.value.map { max(1, $0.approximateHours / 24) }
        return min(182, most ?? 182)
    }

    /// For how many days the banner keeps a choice, in a cookie of its own; and what is to be said of that.
    ///
    /// - Parameter name: of that cookie. Where the facts have one of that name, it stays as long as they say.
    static func choice(keptIn name: String, by organisation: Organisation) -> (days: Int, notes: [ExportNote]) {
        let cookies = organisation.website?.cookies.value?.cookies ?? []
        let usualDays = usualDays(of: organisation)
        guard let cookie = cookies.first(where: { $0.name == .known(name) }) else {
            let text =
                "the banner keeps the choice of visitors in a cookie \"\(name)\" for \(usualDays) days; "
                + "write it as a functional cookie, so that the cookie policy tells of it"
            return (usualDays, [ExportNote(text, at: organisation.website?.cookies.value)])
        }
        if case .known(.term(let term)) = cookie.lifetime { return (max(1, term.approximateHours / 24), []) }
        return (
            usualDays, [ExportNote("\"\(name)\" has no term; the banner keeps it for \(usualDays) days", at: cookie)]
        )
    }
}
