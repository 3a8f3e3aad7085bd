import DatabaseSchema
import Testing

/// What statements behind the first make of a table.
@Suite struct ChangeTests {
    private func after(_ changes: String) throws -> [String] {
        try columns("CREATE TABLE s.t (a int, b text, c date);\n\(changes)")
    }

    @Test(arguments: [
        (
            "ALTER TABLE s.t ADD COLUMN d text NOT NULL DEFAULT 'x', DROP COLUMN a CASCADE;",
            ["b text", "c date", "d text"]
        ),
        ("ALTER TABLE ONLY S.T ADD IF NOT EXISTS d inet;", ["a int", "b text", "c date", "d inet"]),
        ("ALTER TABLE IF EXISTS t DROP IF EXISTS B;", ["a int", "c date"]),
        (
            "ALTER TABLE t ADD (d int, e varchar(2) COMMENT 'y');",
            ["a int", "b text", "c date", "d int", "e varchar(2)"]
        ),
        ("ALTER TABLE s.t RENAME COLUMN b TO achternaam;", ["a int", "achternaam text", "c date"]),
        ("ALTER TABLE s.t RENAME b TO achternaam;", ["a int", "achternaam text", "c date"]),
        ("ALTER TABLE s.t CHANGE b email varchar(9) AFTER a;", ["a int", "email varchar(9)", "c date"]),
        ("ALTER TABLE s.t MODIFY COLUMN b varchar(9) FIRST;", ["a int", "b varchar(9)", "c date"]),
        ("ALTER TABLE s.t ALTER COLUMN b SET DATA TYPE inet USING b::inet;", ["a int", "b inet", "c date"]),
        (
            "ALTER TABLE s.t ALTER b SET DEFAULT 'x', ADD CONSTRAINT k UNIQUE (a), ADD KEY i (b), ADD PRIMARY KEY (a);",
            nil
        ),
        ("ALTER TABLE s.t DROP CONSTRAINT b, DROP PRIMARY KEY, ADD PARTITION (PARTITION p VALUES IN (1));", nil),
        ("ALTER TABLE s.t RENAME CONSTRAINT b TO d; ALTER TABLE s.t OWNER TO b; ALTER INDEX b RENAME TO d;", nil),
    ])
    func alterations(changes: String, expected: [String]?) throws {
        let own = expected ?? ["a int", "b text", "c date"]
        #expect(try after(changes) == own.map { "s.t.\($0)" })
    }

    @Test func renamedTables() throws {
        let expected = ["s.klanten.a int", "s.klanten.b text", "s.klanten.c date"]
        #expect(try after("ALTER TABLE s.t RENAME TO klanten;") == expected)
        #expect(try after("RENAME TABLE s.t TO s.u, s.u TO s.klanten;") == expected)
    }

    @Test("a table that is made anew stands in the place of the first; one that is dropped is gone")
    func dropped() throws {
        #expect(try after("DROP TABLE IF EXISTS x, s.t CASCADE; CREATE TABLE u (a int);") == ["u.a int"])
        #expect(try after("DROP TABLE s.t; CREATE TABLE s.t (z int);") == ["s.t.z int"])
    }

    @Test("changes of a table that another file defines say what columns it gets")
    func changesAlone() throws {
        #expect(
            try columns("ALTER TABLE users ADD COLUMN dob date; ALTER TABLE rollen ADD CONSTRAINT x CHECK (a > 1);")
                == ["users.dob date"])
    }

    @Test func taken() throws {
        #expect(
            try columns("CREATE TABLE a (x int); CREATE TABLE b (LIKE a INCLUDING ALL, y int);") == [
                "a.x int", "b.x int", "b.y int",
            ])
    }
}
