import Facts
import JSONText
import TestSupport
import Testing

@testable import Exports

@Suite("Facts in the Data Privacy Vocabulary")
struct DPVTests {
    private func graph(_ organisation: Organisation, at address: String? = nil) throws -> [JSON] {
        let addresses = DocumentAddresses(privacyStatement: address)
        let text = Export.dpv.file(of: organisation, in: try SiteTemplates.load(), at: addresses).text
        return try JSON(parsing: Array(text.utf8))["@graph"]?.list ?? []
    }

    @Test("a purpose is a process with its data, people, ground, parties and term")
    func process() throws {
        let graph = try graph(.exemplary)
        let orders = try #require(graph.first { $0["@id"] == "_:process-bestellingen-leveren" })
        #expect(orders["@type"] == "dpv:PersonalDataProcess")
        #expect(orders["dpv:hasDataSubject"] == [["@id": "_:subject-klanten"]])
        #expect(orders["dpv:hasLegalBasis"]?.list.first?["@type"] == "eu-gdpr:A6-1-b")
        #expect(orders["dpv:hasDataProcessor"] == [["@id": "_:party-voorbeeldhosting-b-v"]])
        #expect(orders["dpv:hasNecessity"] == ["@id": "dpv:Required"])
        let term = orders["dpv:hasStorageCondition"]?.list.first?["dpv:hasDuration"]?["dpv:hasDuration"]
        #expect(term == ["@value": "P2Y", "@type": "xsd:duration"])
    }

    @Test("a transfer has its country and what allows it")
    func transfer() throws {
        let handling = try #require(try graph(.exemplary).first { $0["@id"] == "_:handling" })
        let transfer = try #require(
            handling["dpv:hasPersonalDataProcess"]?.list.first { $0["dpv:hasThirdCountry"] != nil })
        #expect(transfer["dpv:hasThirdCountry"] == [["@id": "loc:US"]])
        #expect(transfer["dpv:hasLegalBasis"]?.list.first?["@type"] == "eu-gdpr:A46-2-c")
    }

    @Test("things are parts of the statement's page where that is published")
    func names() throws {
        let graph = try graph(.exemplary, at: "https://example.nl/p/")
        #expect(graph.contains { $0["@id"] == "https://example.nl/p/#dpv-process-bestellingen-leveren" })
    }

    @Test("labels with the same letters are two things")
    func sameLetters() throws {
        let organisation = Organisation("a", addressing: .formal) {
            DataCategories(DataCategory("e-mail"), DataCategory("e mail"))
        }
        let ids = try graph(organisation).compactMap { $0["@id"]?.text }
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains("_:data-e-mail") && ids.contains("_:data-e-mail-2"))
    }

    @Test("the same facts are the same bytes", arguments: Export.allCases)
    func deterministic(kind: Export) throws {
        let templates = try SiteTemplates.load()
        #expect(kind.file(of: .exemplary, in: templates) == kind.file(of: .exemplary, in: templates))
    }
}
