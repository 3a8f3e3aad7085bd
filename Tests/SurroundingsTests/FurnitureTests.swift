import Diagnostics
import Surroundings
import TestSupport
import Testing

@Suite("What stands around documents")
struct FurnitureTests {
    private let names = """
        ## names
        - index: Alles
        - notFound: Weg
        - notFoundText: Zie:
        - privacyStatement: Privacy
        - cookiePolicy: Koekjes
        - version: {document} {number}

        """

    private func furnitureFaults(_ text: String) -> [String] {
        faults { () throws(DiagnosticError) in _ = try Furniture(parsing: text, file: "f.md") }
    }

    @Test("a text may stand in the region that declares it, a name of a page in all")
    func regions() throws {
        let furniture = try Furniture(parsing: names + "## footer\n- Tot ziens\n", file: "f.md")
        #expect(furniture.indexTitle == "Alles")
        #expect(furniture.title(of: .cookiePolicy) == "Koekjes")
        #expect(furniture.title(of: .cookiePolicy, version: "2") == "Koekjes 2")
        #expect(furniture.allows("Tot ziens", in: .footer))
        #expect(!furniture.allows("Tot ziens", in: .header))
        #expect(!furniture.allows("tot ziens", in: .footer))
        #expect(Furniture.Region.allCases.allSatisfy { furniture.allows("Koekjes", in: $0) })
    }

    @Test("a link to a page of the site may name its folder alone, one to another site is exact")
    func folders() throws {
        let furniture = try Furniture(parsing: names, file: "f.md").adding(
            ["../privacyverklaring-2/index.html", "https://example.nl/index.html"].map {
                HouseStyle.Link(region: .footer, text: $0, address: $0, location: Location(file: "f.md"))
            })
        #expect(
            furniture.destinations(of: "../privacyverklaring-2/index.html")
                == ["../privacyverklaring-2/index.html", "../privacyverklaring-2/"])
        #expect(furniture.destinations(of: "https://example.nl/index.html") == ["https://example.nl/index.html"])
    }

    @Test("faults are named with their place")
    func malformed() {
        #expect(furnitureFaults("## names\n- index") == ["f.md:2:3: [furniture-malformed] \"index\" has no name"])
        #expect(
            furnitureFaults(names + "## kelder\n- Tekst")
                == ["f.md:9:3: [furniture-malformed] \"kelder\" is no place of a page"])
        #expect(furnitureFaults("Tekst") == ["f.md:1:1: [furniture-malformed] \"Tekst\" is no place of a page"])
        #expect(
            furnitureFaults("## names\n- index: Alles")
                == [
                    "f.md: [furniture-malformed] a name is missing: notFound, notFoundText, version, privacyStatement, cookiePolicy"
                ])
    }
}
