public import Diagnostics

/// A package that a program is made with, as its manifest or lock file names it.
public struct Dependency: Hashable, Sendable {
    /// Where packages of that name come from: the same name can be another package elsewhere.
    public enum Registry: String, Hashable, Sendable, CaseIterable {
        case npm, composer, pypi, gem, maven, cocoapods, pub, go
        /// Swift packages have no registry: they are named by their address, `github.com/owner/name`.
        case swift
    }

    public let registry: Registry
    public let name: String
    /// As it is written there, a range or one version; nothing where none is.
    public let version: String?
    /// For development and tests alone, as far as the file tells.
    public let isForDevelopment: Bool
    /// From 1.
    public let line: Int

    public init(_ registry: Registry, _ name: String, version: String? = nil, isForDevelopment: Bool = false, line: Int)
    {
        self.registry = registry
        self.name = name
        self.version = version
        self.isForDevelopment = isForDevelopment
        self.line = line
    }
}

/// What a manifest names, and what in it could not be read.
public struct DependencyReading: Sendable {
    public let dependencies: [Dependency]
    public let findings: [Diagnostic]
}
