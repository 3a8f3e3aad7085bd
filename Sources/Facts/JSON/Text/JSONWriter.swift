/// Writes JSON with two spaces of indentation, members in the order given, and a newline at the end.
///
/// Foundation's layout, its order of keys and its escapes differ by platform; facts and their schema are the same bytes
/// everywhere.
struct JSONWriter {
    private var output: [UInt8] = []

    static func document(_ node: JSONNode) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(node, indentation: 0)
        writer.output.append(UInt8(ascii: "\n"))
        return writer.output
    }

    private mutating func write(_ node: JSONNode, indentation: Int) {
        switch node.content {
        case .null: output += "null".utf8
        case .flag(let flag): output += (flag ? "true" : "false").utf8
        case .number(let number): output += number.utf8
        case .text(let text): write(text)
        case .list(let nodes):
            bracket("[", nodes, "]", indentation) { $0.write($1, indentation: indentation + 1) }
        case .object(let members):
            bracket("{", members, "}", indentation) { writer, member in
                writer.write(member.name)
                writer.output += ": ".utf8
                writer.write(member.value, indentation: indentation + 1)
            }
        }
    }

    private mutating func bracket<Item>(
        _ open: String, _ items: [Item], _ close: String, _ indentation: Int, _ write: (inout JSONWriter, Item) -> Void
    ) {
        output += open.utf8
        for (index, item) in items.enumerated() {
            output += (index == 0 ? "\n" : ",\n").utf8
            output += repeatElement(UInt8(ascii: " "), count: 2 * (indentation + 1))
            write(&self, item)
        }
        if !items.isEmpty {
            output.append(UInt8(ascii: "\n"))
            output += repeatElement(UInt8(ascii: " "), count: 2 * indentation)
        }
        output += close.utf8
    }

    private mutating func write(_ text: String) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
            case 0x0A: output += "\\n".utf8
            case 0x0D: output += "\\r".utf8
            case 0x09: output += "\\t".utf8
            case 0..<0x20, 0x7F: output += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}

extension JSONNode {
    /// The same value with the members of every object in the order of their names' UTF-8 bytes.
    var sorted: JSONNode {
        switch content {
        case .list(let nodes): JSONNode(.list(nodes.map(\.sorted)), at: offset)
        case .object(let members):
            JSONNode(
                members: members.map { ($0.name, $0.value.sorted) }.sorted {
                    $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
                })
        default: self
        }
    }
}
