import Facts

/// The files of a new site that are neither facts nor templates. Who reads them keeps a Dutch site, so they are in Dutch.
struct NewSiteTexts {
    let owner: NewSite.Owner
    let language: NewSite.Language

    /// By their path in the site.
    var files: [String: String] {
        let common = [
            "README.md": readme, "Makefile": makefile, ".gitignore": ".build/\n", "content/site.md": Self.siteFacts,
            ".github/workflows/privacy.yml": workflow,
        ]
        guard case .swift(let package) = language else { return common }
        return common.merging([
            "Package.swift": Self.manifest(package), "content/main.swift": Self.main,
            "content/prose/.gitkeep": "", "content/versions/.gitkeep": "",
        ]) { $1 }
    }

    /// The file in which the facts are, and the folder that is searched for what has to be replaced.
    private var facts: String { NewSite.factsFile(of: owner, in: language) }
    private var folder: String { language == .json ? "facts" : "content" }
    private var program: String { language == .json ? "verklaar" : ".build/debug/privacy" }
}

extension NewSiteTexts {
    private var readme: String {
        """
        # Privacyverklaring van \(owner.name)

        Deze map maakt van feiten over persoonsgegevens een privacyverklaring en een cookiebeleid, met
        Verklaar. De feiten staan in `\(facts)`. Wat daar staat, staat op de pagina’s, en niets anders.

        ## In tien minuten

        1. Voer `make` uit en open `public/\(owner.id)/privacyverklaring/index.html`. Dat is de verklaring zoals de feiten haar nu
           maken.
        2. Zoek wat je moet invullen: `grep -rni vervang \(folder)`. Elke regel is een naam die nog niet klopt, of een vraag waarop
           alleen jullie het antwoord weten. \(language == .json ? Self.jsonAnswer : Self.swiftAnswer)
        3. Loop daarna alle feiten langs. Zij zeggen wat bijna elke organisatie in deze sector doet. Wat jullie niet doen,
           haal je weg; wat jullie anders doen, verander je; wat ontbreekt, voeg je toe.
           \(language == .json ? Self.jsonForm : Self.swiftPreview)
        4. Voer weer `make` uit. Op het scherm staat wat de wet nog vraagt, met de regel waar dat hoort.
        5. Voer `make check` uit. Die leest de pagina’s terug en keurt ze goed als ze zeggen wat de feiten zeggen, er niets meer
           te vervangen is en de wet niets meer vraagt.
        6. Zet alles in git, ook `public/`: dan laat elk voorstel zien welke tekst erdoor verandert.
        \(forSwift)

        Verandert er iets, verander dan het feit en geef de verklaring een nieuwe versie. Pas `public/` nooit met de hand aan.

        ## Wat waar staat

        | bestand | inhoud |
        |---|---|
        | `\(facts)` | de feiten |
        | `content/site.md` | het adres van de site, kleuren, lettertype, logo en links |
        | `templates/` | de zinnen en de volgorde van de documenten; je mag ze herschrijven, zolang een zin zegt wat hij moet zeggen |
        | `public/` | de pagina’s om te publiceren |
        | `.github/workflows/privacy.yml` | de controle bij elke wijziging en elke week |

        ## Bijwerken

        `make update` brengt de zinnen van een nieuwere versie van Verklaar naar `templates/`. Wat je zelf hebt herschreven, blijft
        staan, en je ziet wat er verandert. `make update DRY=--dry-run` laat alleen zien wat er zou veranderen.

        """
    }

    /// What a site needs to know whose facts are compiled.
    private var forSwift: String {
        guard case .swift(let package) = language else { return "" }
        let place =
            package.isOnThisMachine
            ? "\nIn `Package.swift` en `Makefile` staat waar Verklaar op deze machine staat. Zet daar een adres dat ook elders klopt,"
                + "\nvoordat een andere machine de controle uitvoert."
            : ""
        return
            "\nDe feiten zitten in het programma van deze site: `\(program) explain`, `reword` en `diff` kennen ze, een "
            + "geïnstalleerd\n`verklaar` niet. De eerste keer `make` duurt enkele minuten, want dan wordt Verklaar gecompileerd.\(place)\n"
    }

    private static let jsonForm = """
        Dat kan zonder JSON te schrijven: `make serve` heeft op
           http://127.0.0.1:8080/_verklaar/form een formulier, met de verklaring ernaast.
        """

    private static let swiftPreview = "Met `make serve` zie je op http://127.0.0.1:8080/ meteen wat een wijziging doet."

    private static let jsonAnswer = """
        Schrijf bijvoorbeeld `{"known": "Dorpsstraat 1, 1234 AB
           Utrecht"}` in de plaats van `{"unknown": "VERVANG: ..."}`. Weet je het nog niet, schrijf dan aan wie je het vroeg en wanneer:
           `{"unknown": "gevraagd aan de webhost op 1 december"}`. Op de pagina komt dat niet.
        """

    private static let swiftAnswer = """
        Schrijf bijvoorbeeld `"Dorpsstraat 1, 1234 AB Utrecht"` in de
           plaats van `.unknown("VERVANG: ...")`. Weet je het nog niet, schrijf dan aan wie je het vroeg en wanneer:
           `.unknown("gevraagd aan de webhost op 1 december")`. Op de pagina komt dat niet.
        """

    private static let siteFacts = """
        # De site

        > Waar de pagina's staan, en hoe ze eruitzien. Alles mag ontbreken. Haal > weg voor een regel die je gebruikt.
        >
        > ## address
        > - https://www.example.nl/privacy
        > ## accent
        > - #0b5394 #8cc4ff
        > ## font
        > - georgia
        > ## logo
        > - logo.svg
        > ## footer
        > - Contact: https://www.example.nl/contact

        """

    private static let main = """
        import CommandLineTool
        import Facts

        // Het programma van deze site: Verklaar, met deze feiten. De volgorde is die van de startpagina.

        await VerklaarCommand.main(on: [.\(NewSite.property)])

        """

    private static func manifest(_ package: PackagePlace) -> String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "privacy",
            platforms: [.macOS(.v15)],
            products: [.executable(name: "privacy", targets: ["content"])],
            dependencies: [
                \(package.dependency)
            ],
            targets: [
                // Zo heet de map ook in meldingen: content/Organisatie.swift.
                .executableTarget(
                    name: "content", dependencies: [.product(name: "CommandLineTool", package: "\(package.name)")],
                    path: "content", exclude: ["prose", "site.md", "versions"])
            ]
        )

        """
    }
}

extension NewSiteTexts {
    /// Recipes begin with a tab.
    private var makefile: String {
        let built = language == .json ? "" : " program"
        return """
            # `make` maakt de pagina's, `make check` controleert ze; `make help` noemt de rest.

            VERKLAAR := \(program)
            # De dag waarop wordt geoordeeld, vandaag als er geen staat: make ON=2026-12-01
            ON :=
            DAY := $(if $(ON),--on $(ON))
            # Waarmee make diff vergelijkt.
            OLD := HEAD
            # make update DRY=--dry-run laat alleen zien wat er zou veranderen.
            DRY :=

            .DEFAULT_GOAL := build
            .PHONY: build serve check diff update program help

            build:\(built) ## maak de pagina's in public/
            \t$(VERKLAAR) build $(DAY)

            serve:\(built) ## bekijk de pagina's terwijl je eraan werkt, op http://127.0.0.1:8080/
            \t$(VERKLAAR) serve $(DAY)

            check:\(built) ## controleer de pagina's en de feiten, waarschuwingen ook
            \t$(VERKLAAR) check --strict $(DAY)

            diff:\(built) ## wat er veranderde in public/: make diff OLD=HEAD^
            \t$(VERKLAAR) diff $(OLD) $(DAY) || [ $$? -eq 1 ]

            update:\(built) ## breng de zinnen van een nieuwere Verklaar naar templates/
            \t$(VERKLAAR) update\(updateOption) $(DRY)
            \(programRule)
            help: ## noem deze opdrachten
            \t@sed -n 's/^\\([a-z]*\\):.*## \\(.*\\)/  make \\1\\t\\2/p' $(MAKEFILE_LIST) | expand -t 18

            """
    }

    private var updateOption: String {
        guard case .swift(let package) = language else { return "" }
        return " --from \(package.checkout)"
    }

    private var programRule: String {
        language == .json
            ? ""
            : """

            # Wat een eerste keer sneller maakt: elke module in één keer, zonder wat alleen een debugger nodig heeft.
            FLAGS := --disable-index-store \(Self.quickly.map { "-Xswiftc \($0)" }.joined(separator: " "))

            program:
            \tswift build --product privacy $(FLAGS)

            """
    }
}

extension NewSiteTexts {
    private static let quickly = [
        "-whole-module-optimization", "-num-threads", "2", "-disable-batch-mode", "-no-emit-module-separately-wmo",
        "-gnone",
        "-enforce-exclusivity=unchecked",
    ]

    private var workflow: String {
        """
        name: Privacy

        on:
          push:
          pull_request:
          schedule:
            # Ook als niemand iets verandert, verlopen afspraken en veranderen wetten.
            - cron: "17 5 * * 1"

        permissions:
          contents: read

        jobs:
          privacy:
            runs-on: ubuntu-24.04
        \(language == .json ? Self.installed : Self.compiled)
              - name: Maak de pagina's
                run: \(program) build
              - name: De pagina's in git zijn die van de feiten
                run: |
                  git status --porcelain -- public
                  test -z "$(git status --porcelain -- public)"
              - name: Controleer de feiten en de pagina's
                run: \(program) check --strict
              - name: Laat zien wat er verandert
                if: github.event_name == 'pull_request'
                run: \(program) diff "origin/$GITHUB_BASE_REF" --format markdown >> "$GITHUB_STEP_SUMMARY" || [ $? -eq 1 ]

        """
    }

    private static let installed = """
            steps:
              - uses: actions/checkout@v4
                with:
                  fetch-depth: 0
              - name: Installeer Verklaar
                env:
                  # Het adres van het .deb-pakket: een variabele in de instellingen van de repository.
                  PACKAGE: ${{ vars.VERKLAAR_DEB }}
                run: |
                  test -n "$PACKAGE" || { echo "::error::De variabele VERKLAAR_DEB is er niet"; exit 1; }
                  curl --fail --silent --show-error --location --output "$RUNNER_TEMP/verklaar.deb" "$PACKAGE"
                  sudo apt-get install --yes "$RUNNER_TEMP/verklaar.deb"
        """

    private static let compiled = """
            container: swift:6.2
            steps:
              - name: Installeer wat compileren nodig heeft
                run: |
                  apt-get update
                  apt-get install --yes git pkg-config libcmark-dev libgumbo-dev libxml2-dev libzip-dev libssl-dev
              - uses: actions/checkout@v4
                with:
                  fetch-depth: 0
              - name: Vertrouw de map, die van een andere gebruiker is
                run: git config --global --add safe.directory "$GITHUB_WORKSPACE"
              - name: Compileer de feiten
                run: swift build --product privacy
        """
}
