import DatabaseSchema
import Testing

/// Rows of `information_schema.columns`.
@Suite struct RowTests {
    private let expected = ["zorg.clienten.bsn character", "zorg.clienten.labels text[]", "public.rollen.naam citext"]

    @Test func csv() throws {
        let text = """
            table_schema,table_name,column_name,data_type,udt_name,column_default
            zorg,clienten,bsn,character,bpchar,"geheim, ""x""
            en meer"
            zorg,clienten,labels,ARRAY,_text,
            public,rollen,naam,USER-DEFINED,citext,
            pg_catalog,pg_class,relname,name,name,
            """
        #expect(try columns(text) == expected)
        #expect(try read(text).schema.columns.map(\.line) == [2, 4, 5])
        #expect(!"\(try read(text))".contains("geheim"))
    }

    @Test("semicolons, tabs, capitals and CR LF are read as well, as MySQL and Excel write them")
    func variants() throws {
        let semicolons =
            "\u{FEFF}TABLE_SCHEMA;TABLE_NAME;COLUMN_NAME;DATA_TYPE;COLUMN_COMMENT\r\nw;klanten;e-mail;varchar;\"Van; de klant\"\r\n"
        #expect(try columns(semicolons) == ["w.klanten.e-mail varchar"])
        #expect(try read(semicolons).schema.columns.first?.comment == "Van; de klant")
        #expect(try columns("column_name\ttable_name\nnaam\tleden\n") == ["leden.naam"])
    }

    @Test func json() throws {
        let text = """
            [{"table_schema": "zorg", "table_name": "clienten", "column_name": "bsn", "data_type": "character", "column_default": "geheim"},
             {"TABLE_SCHEMA": "zorg", "TABLE_NAME": "clienten", "COLUMN_NAME": "labels", "DATA_TYPE": "ARRAY", "UDT_NAME": "_text"},
             {"table_schema": "public", "table_name": "rollen", "column_name": "naam", "data_type": "USER-DEFINED", "udt_name": "citext"}]
            """
        #expect(try columns(text) == expected)
        #expect(try read(text).schema.columns.map(\.line) == [1, 2, 3])
        #expect(try columns("{\"rows\": \(text)}") == expected)
        #expect(!"\(try read(text))".contains("geheim"))
    }

    @Test func rowsThatDoNotFit() throws {
        let csv = "table_name,column_name\na,b\nc\na,d,e\n"
        #expect(try warnings(csv).map { $0.prefix(2) } == ["3:", "4:"])
        #expect(
            try warnings("[{\"table_name\": \"a\", \"column_name\": \"b\"},\n{}, 1]").map { $0.prefix(2) } == [
                "2:", "2:",
            ])
    }
}
