internal import JSONText

/// A manifest or lock file in JSON.
struct JSONManifest {
    private let json: JSON
    private let lines: LineStarts

    init(_ json: JSON, lines: LineStarts) {
        self.json = json
        self.lines = lines
    }

    var packageJSON: [Dependency] {
        names(in: "dependencies", of: .npm) + names(in: "optionalDependencies", of: .npm)
            + names(in: "peerDependencies", of: .npm) + names(in: "devDependencies", of: .npm, isForDevelopment: true)
    }

    /// Of npm: `packages` by their folders, `node_modules/a/node_modules/@b/c`; in older ones `dependencies` by their names.
    var packageLock: [Dependency] {
        if let packages = json["packages"] {
            return members(of: packages).compactMap { member in
                let parts = member.name.split(separator: "node_modules/")
                guard member.name.contains("node_modules/"), let name = parts.last else { return nil }
                return locked(String(name), member)
            }
        }
        return olderLock(json)
    }

    /// They stand in each other, no deeper than JSON is read.
    private func olderLock(_ json: JSON) -> [Dependency] {
        members(of: json["dependencies"]).flatMap { [locked($0.name, $0)] + olderLock($0.value) }
    }

    private func locked(_ name: String, _ member: JSON.Member) -> Dependency {
        dependency(
            .npm, name, version: member.value["version"]?.text, isForDevelopment: member.value["dev"] == true,
            at: member.offset)
    }

    /// PHP itself and its extensions are no packages.
    var composerJSON: [Dependency] {
        let all = names(in: "require", of: .composer) + names(in: "require-dev", of: .composer, isForDevelopment: true)
        return all.filter { $0.name.contains("/") }
    }

    var composerLock: [Dependency] {
        [("packages", false), ("packages-dev", true)].flatMap { key, isForDevelopment in
            (json[key]?.list ?? []).compactMap { package in
                guard let name = package["name"]?.text else { return nil }
                return dependency(
                    .composer, name, version: package["version"]?.text, isForDevelopment: isForDevelopment,
                    at: package.offset)
            }
        }
    }

    /// Of SwiftPM, in its three versions.
    var packageResolved: [Dependency] {
        let pins = json["pins"]?.list ?? json["object"]?["pins"]?.list ?? []
        return pins.compactMap { pin in
            guard let address = (pin["location"] ?? pin["repositoryURL"])?.text else { return nil }
            let state = pin["state"]
            let version = state?["version"]?.text ?? state?["branch"]?.text ?? state?["revision"]?.text
            return dependency(.swift, PackageAddress.name(address), version: version, at: pin.offset)
        }
    }

    private func names(
        in key: String, of registry: Dependency.Registry, isForDevelopment: Bool = false
    ) -> [Dependency] {
        members(of: json[key]).map { member in
            dependency(
                registry, member.name, version: member.value.text, isForDevelopment: isForDevelopment, at: member.offset
            )
        }
    }

    private func members(of json: JSON?) -> [JSON.Member] {
        if case .object(let members) = json?.content { members } else { [] }
    }

    private func dependency(
        _ registry: Dependency.Registry, _ name: String, version: String?, isForDevelopment: Bool = false,
        at offset: Int
    ) -> Dependency {
        Dependency(
            registry, name, version: version.flatMap { $0.isAddress ? nil : $0 }, isForDevelopment: isForDevelopment,
            line: lines.position(of: offset).line)
    }
}

extension String {
    /// An address in the place of a version may have a password in it.
    fileprivate var isAddress: Bool { contains(":") || contains("@") }
}

/// The address of a Swift package.
enum PackageAddress {
    /// `github.com/owner/name`, however it is written, and without who logs in.
    static func name(_ address: String) -> String {
        var rest = address[...]
        for start in ["https://", "http://", "ssh://"] where rest.hasPrefix(start) {
            rest = rest.dropFirst(start.count)
        }
        if let at = rest.prefix(while: { $0 != "/" }).lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        if rest.hasSuffix(".git") { rest = rest.dropLast(4) }
        return rest.split(separator: ":", maxSplits: 1).joined(separator: "/")
    }
}
