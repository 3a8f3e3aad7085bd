import Dependencies
import Diagnostics
import Testing

/// What a file of that name names: `registry name version`, `(dev)` where it is for development.
private func names(_ file: String, _ text: String) throws -> [String] {
    try DependencyFile.read(Array(text.utf8), file: file).dependencies.map { one in
        let parts = [one.name, one.version, one.isForDevelopment ? "(dev)" : nil].compactMap(\.self)
        return parts.joined(separator: " ")
    }
}

@Suite struct ManifestTests {
    @Test func npm() throws {
        let manifest = """
            {"name": "x", "dependencies": {"@sentry/browser": "^7.0", "a": "git+https://geheim:geheim@example.nl/a.git"},
             "devDependencies": {"jest": "29"}}
            """
        #expect(try names("web/package.json", manifest) == ["@sentry/browser ^7.0", "a", "jest 29 (dev)"])
        let lock = """
            {"lockfileVersion": 3, "packages": {"": {"name": "x"}, "node_modules/a": {"version": "1.0.0"},
             "node_modules/a/node_modules/@b/c": {"version": "2.0.0", "dev": true}, "packages/own": {"version": "1"}}}
            """
        #expect(try names("package-lock.json", lock) == ["a 1.0.0", "@b/c 2.0.0 (dev)"])
        let older = #"{"dependencies": {"a": {"version": "1.0.0", "dependencies": {"b": {"version": "2.0.0"}}}}}"#
        #expect(try names("npm-shrinkwrap.json", older) == ["a 1.0.0", "b 2.0.0"])
    }

    @Test func yarn() throws {
        let first = """
            # yarn lockfile v1

            "@amplitude/node@^1.0.0", "@amplitude/node@^1.1":
              version "1.2.0"
              resolved "https://example.nl/geheim"
              dependencies:
                version "9"

            mixpanel@~0.1:
              version "0.1.2"
            """
        #expect(try names("yarn.lock", first) == ["@amplitude/node 1.2.0", "mixpanel 0.1.2"])
        let newer = """
            __metadata:
              version: 6

            "@a/b@npm:^1.0":
              version: 1.2.0
              resolution: "@a/b@npm:1.2.0"
            """
        #expect(try names("yarn.lock", newer) == ["@a/b 1.2.0"])
    }

    @Test func pnpm() throws {
        let text = """
            lockfileVersion: '9.0'

            packages:

              '@a/b@1.2.0(react@18.0.0)':
                resolution: {integrity: sha512}

              c@2.0.0:
                engines: {node: '>=10'}

              /@d/e/3.0.0:
                dev: true

            snapshots:

              f@1.0.0: {}
            """
        #expect(try names("pnpm-lock.yaml", text) == ["@a/b 1.2.0", "c 2.0.0", "@d/e 3.0.0"])
    }

    @Test func composer() throws {
        let manifest =
            #"{"require": {"php": ">=8", "ext-json": "*", "stripe/stripe-php": "^10"}, "require-dev": {"a/b": "1"}}"#
        #expect(try names("composer.json", manifest) == ["stripe/stripe-php ^10", "a/b 1 (dev)"])
        let lock =
            #"{"packages": [{"name": "a/b", "version": "v1.0"}], "packages-dev": [{"name": "c/d", "version": "2"}, 3]}"#
        #expect(try names("composer.lock", lock) == ["a/b v1.0", "c/d 2 (dev)"])
    }

    @Test func python() throws {
        let requirements = """
            # alles
            -r base.txt
            --index-url https://geheim:geheim@example.nl
            Sentry_SDK[flask]==1.0 ; python_version > "3.8"  # fouten
            requests>=2, <3
            plain
            own @ https://geheim:geheim@example.nl/own.whl
            git+https://example.nl/x.git
            """
        #expect(
            try names("requirements-dev.txt", requirements) == ["sentry-sdk ==1.0", "requests >=2, <3", "plain", "own"])
        let project = """
            [project]
            name = "x"
            dependencies = [
                "posthog[async]>=3",
                'stripe',
            ]
            [project.optional-dependencies]
            extra = ["rollbar==1"]
            [tool.poetry.dependencies]
            python = "^3.9"
            mixpanel = "^4.1"
            newrelic = { version = "8.0", optional = true }
            [tool.poetry.group.dev.dependencies]
            pytest = "7"
            [tool.other]
            dependencies = ["geheim"]
            """
        #expect(
            try names("pyproject.toml", project) == [
                "posthog >=3", "stripe", "rollbar ==1", "mixpanel ^4.1", "newrelic 8.0", "pytest 7 (dev)",
            ])
    }

    @Test func ruby() throws {
        let manifest =
            "source 'https://example.nl'\ngem 'sentry-ruby', '~> 5.0', require: false\n  gem(\"stripe\")\n# gem 'x'\ngemspec\n"
        #expect(try names("Gemfile", manifest) == ["sentry-ruby ~> 5.0", "stripe"])
        let lock =
            "GEM\n  remote: https://example.nl/\n  specs:\n    sentry-ruby (5.1.0)\n      faraday (>= 1)\n\nDEPENDENCIES\n  sentry-ruby (~> 5)\n"
        #expect(try names("Gemfile.lock", lock) == ["sentry-ruby 5.1.0"])
    }

    @Test func java() throws {
        let gradle = """
            // implementation 'geheim.x:y:1'
            implementation("io.sentry:sentry-android:7.0.0@aar")
            api 'com.google.firebase:firebase-analytics'
            testImplementation group: 'junit', name: 'junit', version: '4.13'
            url "https://example.nl:8080/x"
            """
        let expected = [
            "io.sentry:sentry-android 7.0.0", "com.google.firebase:firebase-analytics", "junit:junit 4.13 (dev)",
        ]
        #expect(try names("app/build.gradle.kts", gradle) == expected)
        let catalogue =
            "[libraries]\nsentry = { group = \"io.sentry\", name = \"sentry\", version.ref = \"s\" }\nb = { module = \"com.adyen:b\" }\n"
        #expect(try names("gradle/libs.versions.toml", catalogue) == ["io.sentry:sentry", "com.adyen:b"])
        let pom = """
            <project><groupId>nl.example</groupId>
            <!-- <dependency><groupId>geheim</groupId>
            <artifactId>x</artifactId></dependency> -->
            <dependency>
              <groupId>com.stripe</groupId><artifactId>stripe-java</artifactId>
              <version>24.0</version>
            </dependency>
            <dependency><groupId>a</groupId><artifactId>b</artifactId><scope>test</scope></dependency>
            """
        #expect(try names("pom.xml", pom) == ["com.stripe:stripe-java 24.0", "a:b (dev)"])
    }

    @Test func apple() throws {
        let pods = "platform :ios\npod 'Firebase/Analytics', '~> 10'\n  pod \"Adjust\", :git => 'https://example.nl'\n"
        #expect(try names("ios/Podfile", pods) == ["Firebase/Analytics ~> 10", "Adjust"])
        let lock =
            "PODS:\n  - Adjust (4.0.0):\n    - Adjust/Core (= 4.0.0)\n  - \"A+B/C (1.0)\"\n\nDEPENDENCIES:\n  - Adjust (~> 4)\n"
        #expect(try names("Podfile.lock", lock) == ["Adjust 4.0.0", "A+B/C 1.0"])
        let manifest = """
            .package(url: "https://github.com/getsentry/sentry-cocoa.git", from: "8.0.0"),
            .package(
                url: "git@github.com:owner/name.git",
                .upToNextMajor(from: "1.0")),
            .package(path: "../own"),
            """
        #expect(
            try names("Package.swift", manifest) == [
                "github.com/getsentry/sentry-cocoa 8.0.0", "github.com/owner/name 1.0",
            ])
        let resolved =
            #"{"pins": [{"identity": "x", "location": "https://u:geheim@github.com/a/b.git", "state": {"version": "1.2"}}], "version": 2}"#
        #expect(try names("Package.resolved", resolved) == ["github.com/a/b 1.2"])
        let older =
            #"{"object": {"pins": [{"package": "x", "repositoryURL": "https://github.com/a/b", "state": {"branch": "main", "version": null}}]}}"#
        #expect(try names("Package.resolved", older) == ["github.com/a/b main"])
    }

    @Test func dartAndGo() throws {
        let pubspec =
            "name: x\ndependencies:\n  flutter:\n    sdk: flutter\n  mixpanel_flutter: ^2.0 # meten\n\ndev_dependencies:\n  test: any\nflutter:\n  assets: x\n"
        #expect(try names("pubspec.yaml", pubspec) == ["flutter", "mixpanel_flutter ^2.0", "test any (dev)"])
        let lock =
            "packages:\n  sentry:\n    dependency: \"direct main\"\n    description:\n      name: sentry\n    version: \"7.0.0\"\nsdks:\n  dart: \"3\"\n"
        #expect(try names("pubspec.lock", lock) == ["sentry 7.0.0"])
        let module =
            "module example.nl/x\n\ngo 1.22\n\nrequire github.com/a/b v1.0.0\n\nrequire (\n\tgithub.com/getsentry/sentry-go v0.20.0 // indirect\n)\nreplace github.com/a/b => ../b\n"
        #expect(try names("go.mod", module) == ["github.com/a/b v1.0.0", "github.com/getsentry/sentry-go v0.20.0"])
    }

    @Test("each has its line, and ends of lines of Windows are ends too")
    func lines() throws {
        let reading = try DependencyFile.read(Array("# x\r\na==1\r\n\r\nb\r\n".utf8), file: "requirements.txt")
        #expect(reading.dependencies.map(\.line) == [2, 4])
        let json = try DependencyFile.read(
            Array("{\"dependencies\": {\n\"a\": \"1\",\n\"b\": \"2\"}}".utf8), file: "package.json")
        #expect(json.dependencies.map(\.line) == [2, 3])
    }

    @Test("what is no manifest is refused")
    func refused() {
        #expect(throws: DiagnosticError.self) { try DependencyFile.read([], file: "README.md") }
        #expect(throws: DiagnosticError.self) { try DependencyFile.read(Array("{".utf8), file: "package.json") }
        #expect(throws: DiagnosticError.self) { try DependencyFile.read([0], file: "yarn.lock") }
        #expect(!DependencyFile.isOne("docs/notes.txt"))
        #expect(DependencyFile.isOne("a/b/requirements/base.txt"))
    }
}
