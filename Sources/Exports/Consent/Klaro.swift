import JSONText

// The keys are those of Klaro 0.7 (`dist/config.js` and `src/translations` of its repository). Klaro itself reads a name that
// begins with "^" as a regular expression, so that all of the configuration is JSON.

/// Configuration of Klaro: services by purpose, all off until visitors turn them on.
struct Klaro {
    private let banner: ConsentBanner

    init(_ facts: ExportFacts) { banner = ConsentBanner(facts, keepingChoiceIn: "klaro") }

    var file: ExportedFile {
        let script = Script(
            introduction: Self.introduction, variable: "klaroConfig", value: configuration,
            code: BannerCode.clearing + Self.code)
        return ExportedFile(
            name: Export.klaro.fileName, text: script.text, notes: banner.notes)
    }

    private static let introduction = [
        "Instellingen van Klaro, gemaakt van de feiten door `verklaar export klaro`. Zet dit bestand vóór klaro.js.",
        "Wat toestemming nodig heeft, begint pas na toestemming als het zo op de pagina staat, met de naam van de dienst:",
        "  <script type=\"text/plain\" data-type=\"application/javascript\" data-name=\"voorbeeld-analytics\" data-src=\"...\">",
        "Zet op elke pagina een link om de keuze te wijzigen:",
        "  <a href=\"#\" onclick=\"klaro.show(undefined, true); return false\">Cookies</a>",
    ]

    private var configuration: JSON {
        JSON(members: [
            ("version", .number(1)), ("elementID", "klaro"), ("lang", "nl"), ("htmlTexts", false), ("default", false),
            ("mustConsent", false), ("acceptAll", true), ("hideDeclineAll", false), ("hideLearnMore", false),
            ("noNotice", .flag(banner.plan.asked.isEmpty)), ("groupByPurpose", true), ("storageMethod", "cookie"),
            ("cookieName", "klaro"), ("cookieExpiresAfterDays", .number(banner.days)), ("styling", Self.styling),
            ("purposeOrder", .list(banner.plan.groups.map { .text($0.rawValue) })),
            ("translations", ["nl": translations]),
            ("services", .list(banner.plan.services.map(service))),
        ])
    }

    /// One colour for all buttons: accepting is no more inviting than refusing.
    private static let styling: JSON = [
        "theme": ["light", "bottom", "wide"], "green1": .text(buttonColour), "dark2": .text(buttonColour),
        "blue1": .text(buttonColour), "button-text-color": "#ffffff",
    ]
    private static let buttonColour = "#24527a"

    private func service(_ service: ConsentService) -> JSON {
        JSON(members: [
            ("name", .text(service.id)), ("title", .text(service.title)),
            ("description", .text(service.entries.map(\.line).joined(separator: " "))),
            ("purposes", [.text(service.group.rawValue)]), ("required", .flag(!service.isAsked)), ("default", false),
            ("cookies", .list(service.isAsked ? cookies(of: service) : [])),
            ("storage", service.isAsked ? BannerCode.storage(of: service) : []),
        ])
    }

    /// Klaro looks at the host of the page; a cookie of a domain above it is named with that.
    private func cookies(of service: ConsentService) -> [JSON] {
        service.cookiePatterns.flatMap { pattern in
            [.text(pattern)] + banner.plan.parentDomains.map { [.text(pattern), "/", .text(".\($0)")] }
        }
    }

    private var translations: JSON {
        let link: [(String, JSON)] = banner.addresses.cookiePolicy.map { [("privacyPolicyUrl", .text($0))] } ?? []
        return JSON(
            members: link + [
                ("acceptAll", .text(banner.texts.accept)), ("acceptSelected", .text(banner.texts.save)),
                ("close", .text(banner.texts.close)),
                (
                    "consentModal",
                    [
                        "title": .text(banner.texts.title),
                        "description": .text("\(banner.texts.question) \(banner.texts.choices)"),
                    ]
                ),
                (
                    "consentNotice",
                    [
                        "title": .text(banner.texts.title), "description": .text(banner.texts.question),
                        "changeDescription": .text(banner.texts.changed), "learnMore": .text(banner.texts.choose),
                        "testing": "Dit is een proef.",
                    ]
                ),
                ("contextualConsent", contextual), ("decline", .text(banner.texts.refuse)),
                ("ok", .text(banner.texts.accept)),
                ("poweredBy", "Gemaakt met Klaro"),
                ("privacyPolicy", ["name": .text(banner.texts.policy), "text": "Meer staat in ons {privacyPolicy}."]),
                ("purposeItem", ["service": "onderdeel", "services": "onderdelen"]),
                ("purposes", .init(members: banner.plan.groups.map { ($0.rawValue, purpose($0)) })),
                ("save", .text(banner.texts.save)),
                ("service", Self.serviceTexts),
            ])
    }

    private func purpose(_ group: ConsentGroup) -> JSON {
        ["title": .text(banner.plan.title(of: group)), "description": .text(banner.texts.rule(of: group))]
    }

    private var contextual: JSON {
        [
            "description": "Dit onderdeel komt van {title}. Mogen wij het laden?", "acceptOnce": "Ja, deze keer",
            "acceptAlways": "Ja, altijd",
            "descriptionEmptyStore": "Altijd toestaan kan bij {link}.", "modalLinkText": .text(banner.texts.choose),
        ]
    }

    private static let serviceTexts: JSON = [
        "purpose": "soort", "purposes": "soorten",
        "required": ["title": "(altijd aan)", "description": "Dit staat altijd aan."],
        "optOut": ["title": "(kan uit)", "description": "Dit staat aan tot het wordt uitgezet."],
        "disableAll": ["title": "Alles", "description": "Hiermee gaat alles wat uit kan, tegelijk aan of uit."],
    ]

    /// What Klaro leaves to its configuration: storage that is no cookie, scripts that run on after a withdrawal, and Google's tags.
    private static let code = """
        (function () {
          var consents = {};
          klaroConfig.callback = function (consent, service) {
            var isWithdrawn = consents[service.name] === true && !consent;
            consents[service.name] = consent;
            if (!consent) { clearStorage(service.storage); }
            if (window.updateConsentMode) {
              var refused = klaroConfig.services.filter(function (other) { return !consents[other.name]; });
              window.updateConsentMode(klaroConfig.purposeOrder.filter(function (purpose) {
                return !refused.some(function (other) { return other.purposes[0] === purpose; });
              }));
            }
            // Wat al liep, stopt pas als de pagina opnieuw laadt.
            if (isWithdrawn) { window.location.reload(); }
          };
        })();

        """
}
