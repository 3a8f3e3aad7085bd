import Diagnostics
import Facts
import TestSupport
import Testing

@testable import Verklaar

@Suite("Prose and house styles of organisations that the site does not have")
struct StrayTests {
    private func cards(_ organisations: [Organisation], isOwn: Bool = true) -> SiteCards {
        SiteCards(all: organisations.cards, areOwn: isOwn)
    }

    @Test("prose that no document takes up is found, with the name that was meant")
    func prose() throws {
        let site = try FrozenSite.loaded.get()
        let organisations = [Organisation("bras", addressing: .formal) {}]
        let found = try site.strayProse(among: cards(organisations))
        #expect(
            found == [
                Diagnostic(
                    .proseStray, .error, "no document takes up this prose",
                    at: Location(file: "content/prose/bres.privacyverklaring.md"),
                    reason: "prose is called after its organisation and its document",
                    remedy:
                        "Did you mean \"bras.privacyverklaring.md\"? The names are \"bras.privacyverklaring.md\" and "
                        + "\"bras.cookiebeleid.md\".")
            ])
        #expect(try site.strayProse(among: cards(organisations, isOwn: false)) == [])
        #expect(try site.strayProse(among: cards(FrozenSite.organisations)) == [])
    }

    @Test("so is a house style")
    func houseStyle() throws {
        let text = "## accent: loder\n- #8a1538 #ff9db3\n"
        let site = try Site(root: FrozenSite.root, replacing: ["content/site.md": Array(text.utf8)])
        let found = site.strayHouseStyles(among: cards(FrozenSite.organisations))
        #expect(found.map(\.message) == ["no organisation of this site is called \"loder\""])
        #expect(found.map { $0.location?.description } == ["content/site.md:1:4"])
        #expect(
            found.map(\.remedy) == ["Did you mean \"lodero\"? The organisations here are \"bres\" and \"lodero\"."])
        #expect(site.strayHouseStyles(among: cards(FrozenSite.organisations, isOwn: false)) == [])
    }
}
