import ArgumentParser
import Diagnostics
import Facts
import Foundation
import Verklaar

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Makes a new site that builds at once.",
        discussion: """
            Its facts are what nearly every organisation of the sector does. What only the organisation can say is marked with
            VERVANG, and check --strict fails until all of it was replaced. No file is overwritten.

            The sectors: shop, care (a practice), association, school (lessons), saas, municipality, recruitment, accountant,
            church and zzp (self-employed); without one, the facts are those of any organisation.

            Example:
              verklaar init privacy --sector shop --json --name "Bakkerij Voorbeeld"
              verklaar init privacy --sector association --package ../verklaar
            """)

    @Argument(help: "The folder of the site, which is made where it is not there.")
    var folder: String

    @Option(help: "What the organisation does. Default: the facts of any organisation.")
    var sector = "organisation"

    @Flag(help: "Facts as JSON, which need no compiler. Default: facts in Swift.")
    var json = false

    @Option(help: "What the organisation is called.")
    var name: String?

    @Option(
        help:
            "Of facts in Swift: where the package Verklaar is, a folder or the address of a repository. Default: the checkout that this program was built in."
    )
    var package: String?

    @Option(help: "The folder with templates/ and sectors/ to take. Default: those of this program.")
    var from: String?

    @Option(help: "The day of the first version, as 2026-11-21. Default: today.")
    var on: CalendarDate?

    func validate() throws {
        guard let name else { return }
        if name.allSatisfy(\.isWhitespace) || name.contains(where: \.isNewline) {
            throw ValidationError("--name is no name: \"\(name)\"")
        }
    }

    func run() throws {
        try reporting(.text, Sources()) {
            let shared = try SharedFiles.named(from)
            let site = try NewSite(
                try known(sector, among: try shared.sectors), name: name, in: try language(shared), on: on ?? .today,
                from: shared)
            let target = URL(fileURLWithPath: folder, isDirectory: true)
            let obstacles = site.obstacles(in: target)
            if !obstacles.isEmpty {
                throw ValidationError(
                    "nothing was written, since these are there already in \(folder): "
                        + obstacles.joined(separator: ", "))
            }
            try site.write(to: target)
            try write(site.summary(in: folder))
        }
    }

    private func known(_ sector: String, among sectors: [String]) throws -> String {
        guard sectors.contains(sector) else {
            let advice = KnownNames.advice(for: sector, among: sectors, opening: "The sectors are") ?? ""
            throw ValidationError("there is no sector \"\(sector)\". \(advice)")
        }
        return sector
    }

    private func language(_ shared: SharedFiles) throws -> NewSite.Language {
        if json { return .json }
        guard let place = PackagePlace(package ?? shared.folder.path) else {
            throw ValidationError(
                package.map { "there is no package in \($0): it has no Package.swift" }
                    ?? "a site with facts in Swift is compiled: name the folder or repository of Verklaar with --package, or "
                    + "take --json, which needs no compiler")
        }
        return .swift(place)
    }
}

extension SharedFiles {
    /// Those of a folder, or where none is named of this program.
    static func named(_ folder: String?) throws -> SharedFiles {
        if let folder { return try SharedFiles(in: URL(fileURLWithPath: folder, isDirectory: true)) }
        return try SharedFiles(of: Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0]))
    }
}
