"""A PostgreSQL of its own, in a folder that is thrown away, and what its own tools say of a schema in it."""

import contextlib
import dataclasses
import glob
import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile

# What databases really have: partitions, inheritance, names in quotes, comments with quotes, functions, types of its own, rows.
SCHEMA = """
CREATE SCHEMA zorg;
CREATE TYPE zorg.geslacht AS ENUM ('geheim-waarde', 'vrouw', 'man');
CREATE DOMAIN zorg.burgerservicenummer AS char(9) CHECK (VALUE ~ '^[0-9]{9}$');
CREATE TABLE zorg.clienten (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    voornaam character varying(100) NOT NULL DEFAULT 'geheim-standaard',
    achternaam text COLLATE "C" NOT NULL CHECK (achternaam <> 'geheim, (check'),
    "geboorteDatum" date,
    bsn zorg.burgerservicenummer UNIQUE,
    geslacht zorg.geslacht,
    "Huisarts; naam" text,
    bedrag numeric(10,2) DEFAULT 1.5,
    aangemeld timestamp(0) with time zone DEFAULT now(),
    laatste_adres inet,
    labels text[] DEFAULT '{}'::text[],
    "select" boolean
);
COMMENT ON TABLE zorg.clienten IS 'Wie zorg krijgt';
COMMENT ON COLUMN zorg.clienten.bsn IS 'Voor de declaratie; ''s maandags gecontroleerd';
CREATE TABLE zorg.medewerkers (personeelsnummer integer) INHERITS (zorg.clienten);
CREATE TABLE metingen (tijd timestamp NOT NULL, hartslag integer, client bigint REFERENCES zorg.clienten)
    PARTITION BY RANGE (tijd);
CREATE TABLE metingen_2026 PARTITION OF metingen FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE FUNCTION zorg.vraag() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    EXECUTE 'CREATE TABLE onecht (geheim text);';
    RETURN NEW;
END
$body$;
CREATE FUNCTION telt(a integer) RETURNS integer BEGIN ATOMIC SELECT a + 1; END;
CREATE TRIGGER vraagt BEFORE INSERT ON zorg.clienten FOR EACH ROW WHEN (false) EXECUTE FUNCTION zorg.vraag();
CREATE INDEX ON zorg.clienten (lower(achternaam), voornaam);
ALTER TABLE metingen ADD COLUMN bloeddruk integer;
ALTER TABLE metingen DROP COLUMN hartslag;
ALTER TABLE metingen RENAME COLUMN bloeddruk TO bovendruk;
INSERT INTO zorg.clienten (voornaam, achternaam) VALUES ('geheim; CREATE TABLE onecht2 (a int);', E'geheim\\n\\\\.');
INSERT INTO metingen VALUES ('2026-05-01', 1, 120);
"""

COLUMNS = """SELECT table_schema, table_name, column_name, ordinal_position, data_type, udt_name
    FROM information_schema.columns WHERE table_schema IN ('zorg', 'public')
    ORDER BY table_schema, table_name, ordinal_position"""


# Debian's are on no path, since several versions can be there; nor are those of brew.
PLACES = ("/usr/lib/postgresql/*/bin", "/opt/homebrew/opt/postgresql@*/bin")
NEEDED = ("initdb", "pg_ctl", "pg_dump", "psql")


def programs():
    """The folder of its newest programs; nothing where it is not installed."""
    folders = [pathlib.Path(name) for pattern in PLACES for name in glob.glob(pattern)]
    folders.sort(key=lambda folder: int("".join(filter(str.isdigit, str(folder))) or 0), reverse=True)
    found = shutil.which("initdb")
    folders += [pathlib.Path(found).resolve().parent] if found else []
    return next((one for one in folders if all((one / name).exists() for name in NEEDED)), None)


@dataclasses.dataclass
class Dumps:
    """The same schema in the forms that can be read: the files, and which columns the database itself says there are."""

    sql: pathlib.Path
    # With the rows, by COPY.
    rows: pathlib.Path
    csv: pathlib.Path
    json: pathlib.Path
    columns: list


@contextlib.contextmanager
def dumps(schema=SCHEMA):
    """Starts a server on a socket in a folder of its own, makes the schema, and stops it behind the block."""
    bin = programs()
    # It does not start for root.
    account = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as name:
        folder = pathlib.Path(name)
        if account:
            os.chown(folder, account.pw_uid, account.pw_gid)

        def run(program, *arguments, text=None):
            done = subprocess.run(
                [bin / program, *arguments], input=text, capture_output=True, text=True, cwd=folder,
                user=account and account.pw_uid, group=account and account.pw_gid)
            if done.returncode:
                raise RuntimeError(f"{program}: {done.stderr}")
            return done.stdout

        place = ["-h", name, "-U", "judge"]
        run("initdb", "-D", folder / "data", "-U", "judge", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        options = f"-k {name} -c listen_addresses='' -c fsync=off"
        # What it writes goes to a file: it would keep a pipe open.
        run("pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "-o", options, "start")
        try:
            query = ["psql", *place, "-d", "postgres", "-qAtX", "-v", "ON_ERROR_STOP=1"]
            run(*query, text=schema)
            files = {
                "sql": run("pg_dump", *place, "--schema-only", "postgres"),
                "rows": run("pg_dump", *place, "postgres"),
                "csv": run(*query, "-c", f"COPY ({COLUMNS}) TO STDOUT WITH (FORMAT csv, HEADER)"),
                "json": run(*query, "-c", f"SELECT json_agg(one) FROM ({COLUMNS}) AS one"),
            }
            for kind, text in files.items():
                (folder / kind).write_text(text, encoding="utf-8")
            columns = [tuple(row.split("|")[:3]) for row in run(*query, "-c", COLUMNS).splitlines()]
            yield Dumps(*(folder / kind for kind in files), columns=columns)
        finally:
            run("pg_ctl", "-D", folder / "data", "-w", "-m", "immediate", "stop")
