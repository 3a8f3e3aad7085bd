import Claims
import Diagnostics
import Facts
import Fetch
import Surroundings
import Visible

extension Site {
    /// The pages that `content/site.md` lists below `## live`, of the chosen organisations.
    ///
    /// - Throws: `DiagnosticError` for a line of which no page of these facts can be made.
    public func livePages(of selection: Selection) throws(DiagnosticError) -> [StandingPage] {
        var faults: [Diagnostic] = []
        var pages: [StandingPage] = []
        for live in siteFacts.livePages where selection.mayHave(live) {
            do throws(SiteFault) {
                let page = try standingPage(live, among: selection.all)
                if selection.chosen.contains(where: { $0.id == page.organisation.id }) { pages.append(page) }
            } catch {
                faults.append(error.diagnostic(at: live.location))
            }
        }
        if !faults.isEmpty { throw DiagnosticError(faults) }
        return pages
    }

    private func standingPage(
        _ live: LivePage, among organisations: [Organisation]
    ) throws(SiteFault) -> StandingPage {
        let (address, selector) = try Self.place(of: live)
        let named = live.organisation ?? (organisations.count == 1 ? organisations[0].id : nil)
        guard let organisation = organisations.first(where: { $0.id == named }) else {
            throw SiteFault(
                named.map { "no organisation of these facts is called \"\($0)\"" }
                    ?? "this page is of no organisation, and there are \(organisations.count)",
                remedy:
                    "Write it in the heading: \(KnownNames.quoted(organisations.map { "## live: \($0.id)" }, "or")).")
        }
        guard organisation.documents.contains(live.document) else {
            throw SiteFault(
                "\(organisation.id) publishes no \(live.document.folder)",
                remedy: "Take the line out, or add the facts that the document is made from.")
        }
        return StandingPage(
            .web(address), within: selector, live.document, of: organisation, askedAt: live.location)
    }

    /// What in these lines can be known for wrong without looking at any page.
    static func liveFaults(in siteFacts: SiteFacts) -> [Diagnostic] {
        siteFacts.livePages.compactMap { live in
            do throws(SiteFault) { _ = try place(of: live) } catch { return error.diagnostic(at: live.location) }
            return nil
        }
    }

    private static func place(of live: LivePage) throws(SiteFault) -> (WebAddress, ElementSelector?) {
        guard let address = WebAddress(live.address) else {
            throw SiteFault(
                "\"\(live.address)\" is no address of a page",
                remedy: "Write all of it, as the browser has it: \"https://www.example.nl/privacy/\".")
        }
        guard let selector = live.selector else { return (address, nil) }
        do throws(SelectorFault) { return (address, try ElementSelector(selector)) } catch {
            throw SiteFault("\"\(selector)\" names no element: \(error.message)", remedy: SelectorFault.remedy)
        }
    }
}

extension Selection {
    /// Whether a line can be meant for these facts: others than those of the site need not have all of its organisations.
    fileprivate func mayHave(_ live: LivePage) -> Bool {
        isOwn || live.organisation == nil || all.contains { $0.id == live.organisation }
    }
}
