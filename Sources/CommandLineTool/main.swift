import Content
import Foundation
@testable import Verklaar
import Facts

let site = try Site(root: URL(fileURLWithPath: "."))
for o in organisations { for f in try site.compile(o) { print("=== \(f.path)\n" + String(decoding: f.bytes, as: UTF8.self)) } }
