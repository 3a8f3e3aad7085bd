import DatabaseSchema
import Testing

@Suite struct DialectTests {
    @Test func postgresql() throws {
        let own = [
            "id bigint", "voornaam character varying(100)", "geboorteDatum date", "a \"b\", c public.citext",
            "geslacht zorg.geslacht", "labels text[]", "bedrag numeric(10,2)", "bsn character(9)",
            "sinds timestamp(0) with time zone", "vol text",
        ]
        let expected =
            own.map { "zorg.clienten.\($0)" } + own.map { "zorg.ouders.\($0)" } + [
                "zorg.ouders.kind bigint", "public.metingen.tijd timestamp without time zone",
                "public.metingen_2026.tijd timestamp without time zone",
            ]
        #expect(try columns(postgres) == expected)
        #expect(try warnings(postgres) == [])
    }

    @Test func commentsOfPostgresql() throws {
        let table = try #require(try read(postgres).schema.tables.first)
        #expect(table.comment == "Wie zorg krijgt")
        #expect(table.columns.compactMap(\.comment) == ["Voor 'de' declaratie; en niets anders"])
    }

    @Test("each column has the line on which it is defined; one of another table that of the table which takes it")
    func lines() throws {
        let reading = try read(postgres)
        let lines = reading.schema.columns.map(\.line)
        #expect(Array(lines.prefix(10)) == Array(23...32))
        let parents = Set(reading.schema.tables[1].columns.dropLast().map(\.line))
        #expect(parents == [reading.schema.tables[1].line])
    }

    @Test func mysqlDump() throws {
        let own = [
            "id int(10) unsigned", "voor naam varchar(50)", "email varchar(191)", "geslacht enum", "key varchar(10)",
            "index int",
        ]
        let tables = ["klanten", "kopie"]
        #expect(try columns(mysql) == tables.flatMap { table in own.map { "winkel.\(table).\($0)" } })
        #expect(try warnings(mysql) == [])
        let table = try #require(try read(mysql).schema.tables.first)
        #expect(table.comment == "Wie iets kocht")
        let comments = table.columns.compactMap(\.comment)
        #expect(comments == ["Zoals op de pas; 'roepnaam', of niet", "Alleen (nu) voor de aanhef"])
    }

    @Test func sqliteSchema() throws {
        #expect(
            try columns(sqlite) == [
                "leden.lidnummer INTEGER", "leden.voornaam TEXT", "leden.tussen voegsel",
                "leden.achternaam VARCHAR(20)",
                "leden.key TEXT", "leden.index_ INT", "leden.iban", "rollen.naam", "zoek.naam",
                "zoek.notitie UNINDEXED",
                "zoek_data.id INTEGER", "zoek_data.block BLOB",
            ])
        #expect(try warnings(sqlite) == [])
    }

    @Test("rows, defaults, values of enumerations, bodies of functions and checks are in no reading")
    func secrets() throws {
        for text in [postgres, mysql, sqlite] {
            #expect(text.contains("geheim"))
            let reading = try read(text)
            #expect(!"\(reading)".contains("geheim"))
        }
    }

    @Test("a schema is that of the search path, where a name has none")
    func searchPath() throws {
        #expect(try columns("SET search_path = zorg, pg_catalog; CREATE TABLE a (b int);") == ["zorg.a.b int"])
        #expect(try columns("SET search_path TO ''; CREATE TABLE a (b int);") == ["a.b int"])
    }
}
