import DatabaseSchema
import Diagnostics

func read(_ text: String) throws -> SchemaReading { try SchemaFile.read(Array(text.utf8), file: "schema.sql") }

/// The columns that a text defines: `zorg.clienten.naam text`.
func columns(_ text: String) throws -> [String] { try read(text).schema.columns.map(\.short) }

/// The messages of a reading, with their lines.
func warnings(_ text: String) throws -> [String] {
    try read(text).findings.map { "\($0.location?.line ?? 0): \($0.message)" }
}

/// Why a file is refused; empty where it is not.
func refusal(_ bytes: [UInt8]) -> String {
    do throws(DiagnosticError) {
        _ = try SchemaFile.read(bytes, file: "schema.sql")
        return ""
    } catch { return error.diagnostics.last.map { "\($0.rule.rawValue): \($0.message)" } ?? "" }
}

extension Column {
    var short: String {
        let place = [schema, table, name].compactMap(\.self).joined(separator: ".")
        return type.isEmpty ? place : "\(place) \(type)"
    }
}

/// As pg_dump writes it, with rows.
let postgres = #"""
    --
    -- PostgreSQL database dump
    --

    \restrict aB3

    SET standard_conforming_strings = on;
    SELECT pg_catalog.set_config('search_path', '', false);

    CREATE TYPE zorg.geslacht AS ENUM (
        'geheim',
        'v'
    );

    CREATE FUNCTION zorg.vraag() RETURNS trigger
        LANGUAGE plpgsql
        AS $_$
    BEGIN
        EXECUTE 'CREATE TABLE geheim (a text)'; -- $$ ' "
    END $_$;

    CREATE TABLE zorg.clienten (
        id bigint NOT NULL,
        voornaam character varying(100) DEFAULT 'geheim, (x) \'::character varying NOT NULL,
        "geboorteDatum" date,
        "a ""b"", c" public.citext COLLATE "C",
        geslacht zorg.geslacht DEFAULT 'geheim'::zorg.geslacht,
        labels text[] DEFAULT ARRAY['geheim'::text],
        bedrag numeric(10,2) DEFAULT (1 + 2),
        bsn character(9), /* CREATE TABLE geheim (a text); /* in het andere */ ) */
        sinds timestamp(0) with time zone DEFAULT now(),
        vol text GENERATED ALWAYS AS ((voornaam)::text || 'geheim'::text) STORED,
        CONSTRAINT echt CHECK (((voornaam)::text <> 'geheim'::text))
    );

    ALTER TABLE zorg.clienten OWNER TO beheer;

    COMMENT ON TABLE zorg.clienten IS 'Wie zorg krijgt';
    COMMENT ON COLUMN zorg.clienten.bsn IS 'Voor ''de'' declaratie;
    en niets anders';

    CREATE TABLE zorg.ouders (
        kind bigint
    )
    INHERITS (zorg.clienten);

    COPY zorg.clienten (id, voornaam) FROM stdin;
    1	geheim
    2	CREATE TABLE geheim (a text);
    \.

    CREATE TABLE public.metingen (
        tijd timestamp without time zone NOT NULL
    )
    PARTITION BY RANGE (tijd);

    CREATE TABLE public.metingen_2026 PARTITION OF public.metingen
        FOR VALUES FROM ('geheim') TO ('2027-01-01 00:00:00');

    ALTER TABLE ONLY zorg.clienten
        ADD CONSTRAINT clienten_pkey PRIMARY KEY (id);

    CREATE VIEW zorg.lijst AS
     SELECT clienten.voornaam AS geheim FROM zorg.clienten;
    """#

/// As mysqldump writes it, with rows.
let mysql = #"""
    /*M!999999\- enable the sandbox mode */ 
    -- MySQL dump 10.13  Distrib 8.0.32, for Linux (x86_64)

    /*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
    CREATE DATABASE /*!32312 IF NOT EXISTS*/ `winkel` /*!40100 DEFAULT CHARACTER SET utf8mb4 */;

    USE `winkel`;

    DROP TABLE IF EXISTS `klanten`;
    /*!50503 SET character_set_client = utf8mb4 */;
    CREATE TABLE `klanten` (
      `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
      `voor naam` varchar(50) NOT NULL DEFAULT 'geheim\'s; (' COMMENT 'Zoals op de pas; \'roepnaam\', of niet',
      `email` varchar(191) CHARACTER SET latin1 COLLATE latin1_bin DEFAULT NULL,
      `geslacht` enum('geheim','v') DEFAULT NULL COMMENT 'Alleen (nu) voor de aanhef',
      `key` varchar(10) DEFAULT NULL,
      `index` int /*!80023 INVISIBLE */,
      PRIMARY KEY (`id`),
      UNIQUE KEY `uniek` (`email`),
      KEY `naam` (`voor naam`(10),`email`),
      FULLTEXT KEY `tekst` (`voor naam`),
      KEY `uitdrukking` ((lower(`email`))),
      CONSTRAINT `fk` FOREIGN KEY (`id`) REFERENCES `a` (`id`) ON DELETE CASCADE
    ) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COMMENT='Wie iets kocht'
    /*!50100 PARTITION BY HASH (`id`) PARTITIONS 2 */;

    INSERT INTO `klanten` VALUES (1,'geheim\'; CREATE TABLE geheim (a int); -- ','x'),(2,'\\',''); # geheim
    /*!50001 CREATE VIEW `lijst` AS SELECT 1 AS `geheim`*/;
    DELIMITER ;;
    /*!50003 CREATE*/ /*!50003 TRIGGER t BEFORE INSERT ON klanten FOR EACH ROW BEGIN SET NEW.email = 'geheim;'; END */;;
    CREATE PROCEDURE p() BEGIN CREATE TEMPORARY TABLE geheim (a int); SELECT 1; END ;;
    DELIMITER ;
    CREATE TABLE `kopie` LIKE `klanten`;
    """#

/// As the shell of SQLite writes it.
let sqlite = #"""
    CREATE TABLE leden(lidnummer INTEGER PRIMARY KEY AUTOINCREMENT, 'voornaam' TEXT, [tussen voegsel], "achternaam" VARCHAR(20) NOT NULL,
      key TEXT, index_ INT, iban DEFAULT "geheim", UNIQUE(voornaam, "achternaam"), CHECK (length(iban) > 3));
    CREATE TABLE IF NOT EXISTS "rollen" (naam) WITHOUT ROWID;
    CREATE INDEX x ON leden(voornaam);
    CREATE TRIGGER t AFTER INSERT ON leden BEGIN UPDATE leden SET iban = 'geheim'; DELETE FROM rollen; END;
    CREATE VIRTUAL TABLE zoek USING fts5(naam, notitie UNINDEXED, content=leden, tokenize='porter geheim');
    CREATE TABLE IF NOT EXISTS 'zoek_data'(id INTEGER PRIMARY KEY, block BLOB);
    """#
