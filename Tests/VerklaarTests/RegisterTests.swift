import Facts
import Records
import Report
import TestSupport
import Testing
import Verklaar

/// The record of processing activities (AVG art. 30), held against the list of what it must have.
@Suite("The record of processing activities")
struct RegisterTests {
    private func register(of organisation: Organisation) throws -> Register {
        try FrozenSite.loaded.get().register(of: organisation)
    }

    private func text(_ item: RegisterItem, in row: RegisterRow) throws -> String {
        try #require(row.cells.first { $0.item == item }).entries.map(\.text).joined(separator: "\n")
    }

    private func row(_ name: String, in register: Register) throws -> RegisterRow {
        try #require(register.rows.first { $0.name == name })
    }

    @Test("of a shop that is complete it has all that lid 1 asks, and nothing is missing")
    func exemplary() throws {
        let register = try register(of: .exemplary)
        #expect(register.gaps.map(\.english) == [])
        let parties = register.parties.flatMap(\.entries).map(\.text)
        #expect(parties.contains("Theewinkel Voorbeeld B.V."))
        #expect(parties.contains("E-mail: privacy@voorbeeld.example"))
        #expect(parties.contains("E-mail: fg@voorbeeld.example"))
        #expect(parties.contains("Niet nodig: gevestigd in de EER."))

        let orders = try row("Bestellingen leveren", in: register)
        #expect(try text(.subjects, in: orders) == "klanten")
        #expect(try text(.data, in: orders).contains("contactgegevens: naam, adres, e-mailadres en telefoonnummer"))
        #expect(try text(.recipients, in: orders).contains("Voorbeeldpakket B.V. (zelf verantwoordelijk)."))
        #expect(try text(.recipients, in: orders).contains("bestanden (verwerker)."))
        #expect(try text(.transfers, in: orders).contains("Voorbeeldpakket B.V.: Nederland, binnen de EER."))
        #expect(try text(.retention, in: orders) == "Tot 2 jaar na de levering. Daarna verwijderen wij ze.")
        #expect(try text(.ground, in: orders).contains("artikel 6 lid 1 onder b"))

        let letter = try text(.transfers, in: try row("Een nieuwsbrief sturen", in: register))
        #expect(letter.contains("Via Voorbeeldmail Inc. gaan gegevens naar de Verenigde Staten, buiten de EER."))
        #expect(letter.contains("standaardcontractbepalingen"))
        #expect(letter.contains("Beoordeling van de bescherming in dat land: dossier 7, november 2026."))
        let all = try row("Alle activiteiten samen", in: register)
        #expect(try text(.security, in: all).contains("versleuteld"))
    }

    @Test("what is for the file alone stands in it: where something was weighed, assessed and recorded")
    func file() throws {
        var organisation = Organisation.exemplary
        organisation.purposes[0].impactAssessment = .known("dossier 9, mei 2026")
        organisation.purposes[0].isLargeScale = .known(true)
        organisation.categories[0].nature = .special
        organisation.purposes[0].specialDataExceptions = .known([.explicitConsent])
        let register = try register(of: organisation)
        let orders = try row("Bestellingen leveren", in: register)
        #expect(
            try text(.file, in: orders)
                == "Gegevensbeschermingseffectbeoordeling (DPIA): dossier 9, mei 2026\nDit gebeurt op grote schaal.")
        let data = try text(.data, in: orders)
        #expect(data.contains("Bijzondere persoonsgegevens (AVG art. 9): contactgegevens."))
        #expect(data.contains("uitdrukkelijke toestemming (AVG art. 9 lid 2 onder a)"))
        let accounts = try row("Een account beheren", in: register)
        #expect(try text(.ground, in: accounts).contains("Bewijs van de toestemming: het tijdstip bij elk account"))
    }

    @Test("what art. 30 asks and no fact says is missing, with its provision and what to write")
    func gaps() throws {
        var organisation = Organisation.exemplary
        organisation.officer = nil
        organisation.purposes[0].retention = []
        organisation.purposes[0].subjects = []
        organisation.sharing?.processors[1].safeguard = .unsaid
        let register = try register(of: organisation)
        #expect(
            register.gaps.map(\.kind) == [.officer, .safeguard, .subjects, .retention])
        let orders = try row("Bestellingen leveren", in: register)
        #expect(
            try text(.retention, in: orders)
                == "Niet vermeld in de feiten: hoelang de gegevens worden bewaard (AVG art. 30 lid 1 onder f). "
                + "Vul `Keep` in.")
        let note = try #require(register.gaps.last?.english)
        #expect(note.contains(": note: \"bestellingen leveren\": the facts don't say how long the data are kept"))
        #expect(note.hasSuffix("(AVG art. 30 lid 1 onder f); write `Keep`"))
        let markdown = register.report.markdown
        #expect(markdown.contains("## Wat nog ontbreekt"))
        #expect(
            markdown.contains(
                "- Waarop de doorgifte buiten de EER berust (AVG art. 30 lid 1 onder e), bij: Voorbeeldmail Inc."))
    }

    @Test("a term for some data of a purpose leaves the term of the others missing")
    func partOfTheData() throws {
        var organisation = Organisation.exemplary
        organisation.retention = [
            RetentionPeriod(.categories(["bestellingen"]), .fixed(.years(1)), after: "de levering")
        ]
        organisation.purposes[0].retention = []
        let orders = try row("Bestellingen leveren", in: try register(of: organisation))
        let told = try text(.retention, in: orders)
        #expect(
            told.hasPrefix("Bestellingen bewaren wij tot 1 jaar na de levering.\nNiet vermeld in de feiten: hoelang"))
        #expect(told.contains("hoelang de andere gegevens worden bewaard"))
        organisation.retention.append(RetentionPeriod(.otherData, .fixed(.years(2))))
        let whole = try text(.retention, in: try row("Bestellingen leveren", in: try register(of: organisation)))
        #expect(!whole.contains("Niet vermeld"))
    }

    @Test("of a processor it has what lid 2 asks: for whom, what it does, transfers and security")
    func processor() throws {
        var organisation = Organisation.exemplary
        organisation.processorServices = [
            ProcessorService(for: "winkels", hasSeparateStorage: true, onInstructionOnly: true, atEnd: .erased)
        ]
        let register = try register(of: organisation)
        let service = try row("Verwerking voor winkels", in: register)
        #expect(service.role == .processor)
        #expect(try text(.parties, in: service).contains("Verwerkingsverantwoordelijken: winkels."))
        #expect(try text(.purpose, in: service).contains("Voor winkels zijn wij ook verwerker"))
        #expect(try text(.security, in: service).hasSuffix("Zie ‘Alle activiteiten samen’."))
        #expect(register.gaps.map(\.kind) == [.customers, .customersTransfers])
        organisation.sharing?.transfers = .none
        #expect(
            try text(.transfers, in: try row("Verwerking voor winkels", in: try self.register(of: organisation)))
                == "Wij geven geen gegevens door naar landen buiten de EER.")
    }

    /// What AVG art. 30 lid 1 asks, by its letters.
    private static let asked: KeyValuePairs<String, RegisterItem> = [
        "a": .parties, "b": .purpose, "c": .subjects, "c": .data, "d": .recipients, "e": .transfers, "f": .retention,
        "g": .security,
    ]

    @Test(
        "of three real statements each activity has every item of lid 1, from a to g",
        arguments: ["01-webshop-marketplace", "05-physiotherapy", "18-health-research"])
    func items(_ name: String) throws {
        let organisation = try StatementOrganisations.organisation(name)
        let register = try register(of: organisation)
        #expect(register.parties.count == 4)
        #expect(register.rows.filter { $0.role == .controller }.count == organisation.purposes.count)
        for row in register.rows where row.role != .processor {
            for (letter, item) in Self.asked {
                let cell = try #require(row.cells.first { $0.item == item })
                #expect(!cell.entries.isEmpty, "\(row.name): \(letter)")
                let provisions = cell.entries.compactMap(\.gap).map(\.kind.provision.article)
                #expect(provisions.allSatisfy { $0 == "30 lid 1 onder \(letter)" || item == .parties }, "\(row.name)")
            }
        }
    }

    @Test(
        "of every real statement it prints in each format, without an empty cell",
        arguments: StatementOrganisations.names)
    func prints(_ name: String) throws {
        let register = try register(of: try StatementOrganisations.organisation(name))
        for format in RegisterFormat.allCases {
            let bytes = try format.render(register)
            #expect(!bytes.isEmpty)
            #expect(try format.render(register) == bytes)
        }
        expectNoEmptyCell(in: register.report, name)
        for gap in register.gaps { #expect(register.report.gaps.contains(gap.dutch), "\(gap.english)") }
    }

    @Test("of every real statement the list of processors has no empty cell", arguments: StatementOrganisations.names)
    func processors(_ name: String) throws {
        let organisation = try StatementOrganisations.organisation(name)
        let list = try FrozenSite.loaded.get().processors(of: organisation)
        #expect(list.processors.count == organisation.sharing?.processors.count ?? 0)
        expectNoEmptyCell(in: list.report, name)
    }

    private func expectNoEmptyCell(in report: Report, _ name: String) {
        for case .table(let table) in report.blocks {
            for row in table.rows { #expect(row.filter(\.isEmpty) == [], "\(name): \(row.map(\.text))") }
        }
    }
}

/// The list of processors that customers ask for (AVG art. 28 lid 2).
@Suite("The list of processors")
struct ProcessorListTests {
    private func list(of organisation: Organisation, since earlier: Organisation? = nil) throws -> ProcessorList {
        try FrozenSite.loaded.get().processors(of: organisation, since: earlier)
    }

    private func text(_ column: ListedProcessor.Column, of processor: ListedProcessor) -> String {
        processor[column].map(\.text).joined(separator: "\n")
    }

    @Test("says of each what it does, with which data, where, and what allows that")
    func columns() throws {
        let list = try list(of: .exemplary)
        #expect(list.edition.map(\.text) == ["Versie 2 van 21 november 2026."])
        #expect(
            list.processors.map(\.name) == [
                "Voorbeeldhosting B.V.", "Voorbeeldmail Inc.", "Voorbeeldmeting B.V.", "Voorbeeldreclame B.V.",
            ])
        let mail = list.processors[1]
        #expect(text(.service, of: mail) == "het versturen van onze nieuwsbrief")
        #expect(text(.data, of: mail) == "e-mailadres en gegevens over het openen van onze nieuwsbrief")
        #expect(text(.place, of: mail) == "de Verenigde Staten")
        #expect(text(.safeguard, of: mail).hasPrefix("Met deze partij hebben wij de standaardcontractbepalingen"))
        #expect(text(.agreement, of: mail) == "Verwerkersovereenkomst gesloten.")
        #expect(text(.safeguard, of: list.processors[0]) == "Niet nodig: binnen de EER.")
        #expect(Set(list.gaps.map(\.kind)) == [.subprocessors])
    }

    @Test("tells what is new, gone and changed since an earlier list")
    func changes() throws {
        var earlier = Organisation.exemplary
        earlier.version = Version(1, of: "2025-03-01")
        var now = Organisation.exemplary
        now.sharing?.processors.removeAll { $0.name == "Voorbeeldmeting B.V." }
        now.sharing?.processors.append(Processor("Voorbeeldkas B.V.", does: "de kassa", in: "NL"))
        now.sharing?.processors[0].country = .known("IE")
        let changes = try #require(try list(of: now, since: earlier).changes)
        #expect(changes.since == "Versie 1 van 1 maart 2025.")
        #expect(changes.added == ["Voorbeeldkas B.V.: de kassa"])
        #expect(changes.removed == ["Voorbeeldmeting B.V.: het tellen van bezoeken"])
        #expect(changes.changed.map(\.name) == ["Voorbeeldhosting B.V."])
        #expect(changes.changed.first?.columns == ["Plaats: Nederland → Ierland"])
        let markdown = try list(of: now, since: earlier).report.markdown
        for heading in ["### Nieuw", "### Vervallen", "### Gewijzigd"] { #expect(markdown.contains(heading)) }
        #expect(try list(of: earlier, since: earlier).report.markdown.contains("Er is niets gewijzigd."))
    }
}
