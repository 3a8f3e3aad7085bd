import Content
import Diagnostics
import Foundation
import Verklaar
import Facts

let site = try Site(root: URL(fileURLWithPath: "."))
let out = OutputFolder(url: URL(fileURLWithPath: "public"), name: "public")
let findings = CommandLine.arguments[1] == "build" ? try site.build(organisations, to: out, on: "2026-11-21") : try site.check(organisations, in: out, on: "2026-11-21")
print(OutputFormat.render(findings, as: .text, source: { try? [UInt8](Data(contentsOf: URL(fileURLWithPath: $0))) }, rules: []))
