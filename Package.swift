// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let flyingFox = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

// `make test` sets this: what tests spend their time in is optimised. It is unset where others depend on this package, since
// there such flags are refused.
let isTested = Context.environment["VERKLAAR_TESTED"] != nil
let optimised: [SwiftSetting] = isTested ? [.unsafeFlags(["-O"])] : []

// `make dist` sets this: `--version` tells the commit. It is one macro of one small file in C, so that all else stays built.
let revision: [CSetting] = Context.environment["VERKLAAR_REVISION"].map { [.define("VERKLAAR_REVISION", to: $0)] } ?? []

// `make` sets this, to have the program soon: a module is made as one object, where each would else have its own copy of what
// files share. Modules that all others wait for are left in parts, since two cores make those at once.
let isQuick = Context.environment["VERKLAAR_QUICK"] != nil
let inOnePiece: [SwiftSetting] =
    isQuick ? [.unsafeFlags(["-Xfrontend", "-enable-single-module-llvm-emission"])] : []

func module(
    _ name: String, _ imports: [Target.Dependency] = [], isHot: Bool = false, isAwaited: Bool = false
) -> Target {
    let making = isAwaited ? [] : inOnePiece
    return .target(name: name, dependencies: imports, swiftSettings: settings + making + (isHot ? optimised : []))
}

func tests(_ name: String, _ imports: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: imports, exclude: exclude, swiftSettings: settings)
}

func systemLibrary(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

// The order is the pipeline: facts, law, claims, words, pages; then back from pages to claims, and the comparison.
// `Meaning` and `Reading` don't know each other: the judge of the phrases is apart from their reader.
let package = Package(
    name: "Verklaar",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Verklaar", targets: ["Verklaar", "Facts"]),
        // For the program of another site: this and its facts.
        .library(name: "CommandLineTool", targets: ["CommandLineTool", "Facts"]),
        .executable(name: "verklaar", targets: ["Program"]),
        .executable(name: "installed-verklaar", targets: ["Installed"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        systemLibrary("CCmark", pkgConfig: "libcmark", apt: "libcmark-dev", brew: "cmark"),
        systemLibrary("CGumbo", pkgConfig: "gumbo", apt: "libgumbo-dev", brew: "gumbo-parser"),
        systemLibrary("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev", brew: "curl"),
        systemLibrary("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev", brew: "openssl"),
        systemLibrary("CPSL", pkgConfig: "libpsl", apt: "libpsl-dev", brew: "libpsl"),
        systemLibrary("CXML", pkgConfig: "libxml-2.0", apt: "libxml2-dev", brew: "libxml2"),
        systemLibrary("CZip", pkgConfig: "libzip", apt: "libzip-dev", brew: "libzip"),

        module("JSONText", isHot: true),
        module("Diagnostics", ["JSONText"]),
        module("Texts", isHot: true),
        module("Facts", ["Diagnostics", "JSONText", "Texts"], isAwaited: true),
        module("RuleKit", ["Facts", "Diagnostics"]),
        module("FactRules", ["Facts", "RuleKit", "Diagnostics", "Texts"]),
        // Tables of statements: optimising them takes longer than the tests gain by it.
        module("Claims", ["Facts", "Diagnostics", "Texts"]),
        // What a language is to the stages between claims and pages, and the one that there is.
        module("Languages", ["Facts", "Claims", "Texts"], isHot: true),
        module("Dutch", ["Facts", "Claims", "Languages"], isHot: true),
        module("Phrases", ["Facts", "Claims", "Diagnostics", "Languages", "Texts"], isHot: true),
        module("Wording", ["Facts", "Claims", "Languages", "Phrases"], isHot: true),
        module("Document", ["Facts", "Claims", "Phrases", "Wording"], isHot: true),
        module("Markup", ["CCmark"], isHot: true),
        module("Surroundings", ["Diagnostics", "Facts", "Claims", "Phrases", "Markup", "Texts"]),
        // What words mean, from templates/words; in C, which embeds files at once.
        .target(name: "CWords"),
        module(
            "Meaning", ["CWords", "Diagnostics", "Facts", "Claims", "Phrases", "Surroundings", "Texts"], isHot: true),
        module(
            "Render", ["Diagnostics", "Claims", "Wording", "Document", "Markup", "Surroundings", mustache], isHot: true),
        module("Visible", ["Diagnostics", "Markup", "CGumbo"], isHot: true),
        module(
            "Reading",
            ["Diagnostics", "Facts", "Claims", "Languages", "Phrases", "Markup", "Surroundings", "Visible", "Texts"],
            isHot: true),
        module("TextRules", ["Facts", "RuleKit", "Diagnostics", "Visible", "Texts"], isHot: true),
        module(
            "Check",
            ["Claims", "Facts", "Diagnostics", "Phrases", "Surroundings", "Visible", "Reading", "Texts"],
            isHot: true),
        module("Changes", ["Diagnostics", "Facts", "Claims", "Dutch", "Texts"]),
        // What comparisons are shown with; on no stage of the pipeline.
        module("Redline"),
        module("Digests", ["CCrypto"]),
        // Common cookies, in C as the words are.
        .target(name: "CKnownCookies", exclude: ["LICENSE", "NOTICE", "cookies.tsv"]),
        module("KnownCookies", ["CKnownCookies", "Facts", "JSONText"]),
        .target(name: "CRevision", cSettings: revision),
        module("Fetch", ["CCurl"]),
        // What was observed of a site; on no stage either.
        module("Observations", ["JSONText", "Diagnostics", "Texts", "CPSL"]),
        // What systems say of themselves, which an audit holds beside the facts; on no stage. The tables are in C, which embeds
        // files at once.
        .target(name: "CTables", exclude: ["personal-columns.txt", "trackers.tsv"]),
        module("DatabaseSchema", ["CTables", "Diagnostics", "JSONText", "Texts"]),
        // Facts held against what was observed, and against systems.
        module(
            "Audit", ["DatabaseSchema", "Dependencies", "Diagnostics", "Facts", "KnownCookies", "Observations"]),
        module("Dependencies", ["CTables", "Diagnostics", "JSONText"]),
        module("Office", ["Redline", "CXML", "CZip"]),
        // What documents for a file are printed with; on no stage either.
        module("Report", ["Redline", "Office"]),
        module(
            "Records",
            ["Claims", "Diagnostics", "Dutch", "Facts", "Office", "Phrases", "Report", "Texts", "Wording"]),
        // Formats of others, which other programs read; on no stage either.
        module(
            "Exports", ["Diagnostics", "Digests", "Facts", "JSONText", "Phrases", "Records", "Texts"]),
        module(
            "Verklaar",
            [
                "Diagnostics", "Dutch", "Facts", "FactRules", "Claims", "Languages", "Phrases", "Wording", "Document",
                "Surroundings",
                "Meaning", "Render", "Visible", "Reading", "RuleKit", "TextRules", "Check", "Changes", "Redline",
                "Office", "Report", "Records", "Exports", "JSONText", "Texts", "Digests", "Fetch", "CRevision",
            ], isAwaited: true),
        // What runs in the browser; in C, which embeds files at once.
        .target(
            name: "CPreviewClient",
            exclude: [
                "preview.js", "preview.css", "form.html", "form.css", "form.js", "fields.js", "shapes.js", "texts.js",
            ]),
        // The site while somebody works on it, in a browser.
        module(
            "Preview",
            [
                "CPreviewClient", "Diagnostics", "Digests", "Facts", "JSONText", "Verklaar", flyingFox, flyingSocks,
            ]),
        .target(
            name: "Content", dependencies: ["Facts"], path: "content", exclude: ["prose", "site.md", "versions"],
            swiftSettings: settings),
        module(
            "CommandLineTool",
            [
                "Verklaar", "Audit", "DatabaseSchema", "Dependencies", "Exports", "KnownCookies", "Observations",
                "Records",
                "Visible", "Fetch", "Office", "Preview", "Claims", "Diagnostics", "Facts", argumentParser,
            ]),
        .executableTarget(name: "Program", dependencies: ["CommandLineTool", "Content"], swiftSettings: settings),

        .executableTarget(name: "Installed", dependencies: ["CommandLineTool"], swiftSettings: settings),

        // The facts with which a new site begins, by the name of its sector; `verklaar init` copies them.
        .target(
            name: "SectorFacts", dependencies: ["Facts"], path: "sectors",
            exclude: [
                "accountant.json", "association.json", "care.json", "church.json", "municipality.json",
                "organisation.json", "recruitment.json", "saas.json", "school.json", "shop.json", "zzp.json",
            ], swiftSettings: settings),
        .executableTarget(
            name: "Mutants",
            dependencies: [
                "Verklaar", "Visible", "Changes", "Diagnostics", "Dutch", "JSONText", "Facts", "Claims", "Languages",
                "Content",
                "TestSupport",
                argumentParser, "Texts",
            ],
            swiftSettings: settings),

        // Real statements as facts, and the ledgers of what they say of them.
        .target(
            name: "StatementFacts", dependencies: ["Facts"], path: "Tests/Statements", exclude: ["real"],
            swiftSettings: settings),
        .executableTarget(
            name: "Statements",
            dependencies: ["Verklaar", "Diagnostics", "Facts", "Claims", "StatementFacts", argumentParser, "Texts"],
            swiftSettings: settings),

        .executableTarget(
            name: "Fuzz", dependencies: ["Verklaar", "Visible", "Observations", "Diagnostics", "Facts", "TestSupport"],
            swiftSettings: settings),

        .target(
            name: "RedlineSupport", dependencies: ["Redline"], path: "Tests/RedlineSupport", swiftSettings: settings),
        // Documents for other programs to judge.
        .executableTarget(
            name: "OfficeSamples", dependencies: ["Office", "Redline", "RedlineSupport"],
            path: "Tests/OfficeSamples", swiftSettings: settings),

        tests("Architecture", []),
        tests("Redline", ["Redline", "RedlineSupport"]),
        tests("Office", ["Office", "Redline", "RedlineSupport"]),
        tests("Report", ["Report"]),
        tests("Diagnostics", ["Diagnostics"]),
        tests("Digests", ["Digests"]),
        tests("KnownCookies", ["KnownCookies", "Facts"]),
        tests("Exports", ["Exports", "Facts", "JSONText", "TestSupport"]),
        tests("Preview", ["Preview", "Diagnostics", "JSONText", flyingSocks]),
        tests("Fetch", ["Fetch"]),
        tests("Observations", ["Observations", "Diagnostics"]),
        tests(
            "Audit",
            ["Audit", "DatabaseSchema", "Dependencies", "Diagnostics", "Facts", "KnownCookies", "Observations"]),
        tests("DatabaseSchema", ["DatabaseSchema", "Diagnostics"]),
        tests("Dependencies", ["Dependencies", "Diagnostics"]),
        tests("Facts", ["Facts", "Diagnostics", "JSONText", "TestSupport", "Texts"]),
        tests("Sectors", ["SectorFacts", "FactRules", "Facts", "TestSupport"]),
        // What shows the rules at work. It knows no rule, and the program has its titles alone.
        .target(
            name: "RuleExamples", dependencies: ["Facts", "RuleKit", "Diagnostics"], path: "Tests/RuleExamples",
            swiftSettings: settings),
        tests("FactRules", ["FactRules", "RuleExamples", "TestSupport", "Facts", "Diagnostics"]),
        tests("Claims", ["Claims", "Dutch", "Facts", "Languages", "Diagnostics", "TestSupport"]),
        tests("Dutch", ["Dutch", "Languages", "Reading", "Claims", "Facts", "TestSupport", "Texts"]),
        tests("Phrases", ["Phrases", "Claims", "Dutch", "Facts", "Languages", "Diagnostics", "TestSupport"]),
        tests("Markup", ["Markup"]),
        tests(
            "Render",
            [
                "Render", "Visible", "Document", "Markup", "Wording", "Surroundings", "Facts", "Diagnostics",
                "TestSupport", "Texts",
            ]),
        tests("Surroundings", ["Surroundings", "Diagnostics", "TestSupport"]),
        tests("Meaning", ["Meaning", "Claims", "Surroundings", "Facts", "Diagnostics", "TestSupport"]),
        tests("Visible", ["Visible", "Markup", "Diagnostics"]),
        tests(
            "Reading",
            ["Reading", "Dutch", "Facts", "Claims", "Languages", "Phrases", "Diagnostics", "TestSupport", "Texts"]),
        tests("TextRules", ["TextRules", "FactRules", "RuleExamples", "Visible", "Facts", "Diagnostics"]),
        tests(
            "Verklaar",
            [
                "Verklaar", "TextRules", "Check", "FactRules", "Surroundings", "Visible", "Claims", "Facts",
                "Diagnostics",
                "Digests", "Document", "Dutch", "Languages", "Phrases", "Reading", "Records", "Render", "Report",
                "StatementFacts", "TestSupport", "Redline",
            ]),
        tests(
            "Check",
            [
                "Check", "Verklaar", "Fetch", "Visible", "Reading", "Render", "Surroundings", "Wording", "Phrases",
                "Claims",
                "Facts", "Diagnostics", "TestSupport", "Texts",
            ]),
        tests(
            "Fuzz", ["Fuzz", "Verklaar", "Claims", "Surroundings", "TestSupport"], exclude: ["found", "observations"]),
        tests("Statements", ["Statements"]),
        tests(
            "Mutants",
            [
                "Mutants", "Verklaar", "Claims", "Dutch", "Facts", "Languages", "Diagnostics", "JSONText",
                "TestSupport",
            ]),
        .target(
            name: "TestSupport",
            dependencies: ["Diagnostics", "Dutch", "Facts", "Claims", "Phrases", "Surroundings", "Texts"],
            path: "Tests/Support", exclude: ["Site", "Themes"], swiftSettings: settings + optimised),
        tests("Changes", ["Changes", "Claims", "Facts", "Diagnostics"]),
        tests("EndToEnd", ["Program", "TestSupport"], exclude: ["goed", "fout", "verschil", "content"]),
    ]
)
