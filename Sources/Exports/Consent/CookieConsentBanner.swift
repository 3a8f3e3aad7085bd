import Digests
import JSONText

// The keys are those of CookieConsent 3.1 (docs/reference/configuration-reference.md of its repository). All texts of it are
// HTML, so that texts of facts are escaped.

/// Configuration of CookieConsent: categories, with services that can be chosen one by one.
struct CookieConsentBanner {
    private let banner: ConsentBanner

    init(_ facts: ExportFacts) { banner = ConsentBanner(facts, keepingChoiceIn: "cc_cookie") }

    var file: ExportedFile {
        let script = Script(
            introduction: Self.introduction, variable: "cookieConsentConfig", value: configuration,
            code: BannerCode.clearing + Self.code)
        return ExportedFile(
            name: Export.cookieconsent.fileName, text: script.text,
            notes: banner.notes)
    }

    private static let introduction = [
        "Instellingen van CookieConsent 3, gemaakt van de feiten door `verklaar export cookieconsent`.",
        "Zet dit bestand na cookieconsent.umd.js. Wat toestemming nodig heeft, begint pas na toestemming als het zo op de pagina",
        "staat, met de naam van de soort en van de dienst:",
        "  <script type=\"text/plain\" data-category=\"analytics\" data-service=\"voorbeeld-analytics\" data-src=\"...\">",
        "Wat geen toestemming nodig heeft, staat gewoon op de pagina. Zet op elke pagina een link om de keuze te wijzigen:",
        "  <a href=\"#\" data-cc=\"show-preferencesModal\">Cookies</a>",
    ]

    private var configuration: JSON {
        let equal: JSON = ["layout": "box", "equalWeightButtons": true, "flipButtons": false]
        return JSON(members: [
            ("mode", "opt-in"), ("autoShow", .flag(!banner.plan.asked.isEmpty)), ("revision", .number(revision)),
            ("manageScriptTags", true), ("autoClearCookies", true), ("disablePageInteraction", false),
            ("cookie", ["name": "cc_cookie", "sameSite": "Lax", "expiresAfterDays": .number(banner.days)]),
            ("guiOptions", ["consentModal": equal, "preferencesModal": equal]),
            ("categories", JSON(members: banner.plan.groups.map { ($0.rawValue, category($0)) })),
            ("language", ["default": "nl", "translations": ["nl": translation]]),
        ])
    }

    /// Another number when something else is asked: consent to the one is none to the other (AVG art. 4 onder 11).
    private var revision: Int {
        let asked = JSON.list(banner.plan.asked.map { [.text($0.id), .list($0.entries.map { .text($0.line) })] })
        return Int(SHA256.of(asked.bytes).prefix(7), radix: 16) ?? 1
    }

    private func category(_ group: ConsentGroup) -> JSON {
        let services = banner.plan.services(in: group)
        if !banner.plan.isAsked(group) { return ["enabled": true, "readOnly": true] }
        return JSON(members: [
            ("enabled", false), ("readOnly", false),
            // Scripts that ran stop when the page is loaded anew.
            ("autoClear", ["cookies": .list(services.flatMap(cookies)), "reloadPage": true]),
            ("services", JSON(members: services.map { ($0.id, service($0)) })),
        ])
    }

    private func service(_ service: ConsentService) -> JSON {
        [
            "label": .text(service.title.escapedForHTML), "cookies": .list(cookies(of: service)),
            "storage": BannerCode.storage(of: service),
        ]
    }

    private func cookies(of service: ConsentService) -> [JSON] {
        service.cookiePatterns.flatMap { pattern in
            [["pattern": .text(pattern)]]
                + banner.plan.parentDomains.map { ["pattern": .text(pattern), "domain": .text($0)] }
        }
    }

    private var translation: JSON {
        let footer: [(String, JSON)] = banner.addresses.cookiePolicy.map { [("footer", .text(link(to: $0)))] } ?? []
        return [
            "consentModal": JSON(
                members: [
                    ("title", .text(banner.texts.title)), ("description", .text(banner.texts.question.escapedForHTML)),
                    ("acceptAllBtn", .text(banner.texts.accept)), ("acceptNecessaryBtn", .text(banner.texts.refuse)),
                    ("showPreferencesBtn", .text(banner.texts.choose)),
                ] + footer),
            "preferencesModal": JSON(members: [
                ("title", .text(banner.texts.choose)), ("acceptAllBtn", .text(banner.texts.accept)),
                ("acceptNecessaryBtn", .text(banner.texts.refuse)), ("savePreferencesBtn", .text(banner.texts.save)),
                ("closeIconLabel", .text(banner.texts.close)), ("serviceCounterLabel", "onderdeel|onderdelen"),
                ("sections", .list([opening] + banner.plan.groups.map(section))),
            ]),
        ]
    }

    private var opening: JSON {
        [
            "title": .text(banner.texts.title),
            "description": .text("\(banner.texts.question) \(banner.texts.choices)".escapedForHTML),
        ]
    }

    private func section(_ group: ConsentGroup) -> JSON {
        [
            "title": .text(banner.plan.title(of: group).escapedForHTML),
            "description": .text(banner.texts.rule(of: group).escapedForHTML),
            "linkedCategory": .text(group.rawValue),
            "cookieTable": [
                "headers": [
                    "name": "Wat?", "purposes": "Waarvoor?", "lifetime": "Hoelang?", "party": "Van wie?",
                    "readers": "Wie leest mee?",
                ],
                "body": .list(banner.plan.services(in: group).flatMap(\.entries).map(row)),
            ],
        ]
    }

    private func row(_ entry: ConsentEntry) -> JSON {
        [
            "name": .text(entry.name.escapedForHTML), "purposes": .text(entry.purposes.escapedForHTML),
            "lifetime": .text((entry.lifetime ?? "").escapedForHTML),
            "party": .text((entry.party ?? "").escapedForHTML),
            "readers": .text((entry.readers ?? "").escapedForHTML),
        ]
    }

    private func link(to address: String) -> String {
        "<a href=\"\(address.escapedForHTML)\">\(banner.texts.policy.withInitialCapital)</a>"
    }

    /// What JSON cannot say, and what CookieConsent leaves to its configuration.
    private static let code = """
        Object.keys(cookieConsentConfig.categories).forEach(function (name) {
          var category = cookieConsentConfig.categories[name];
          var services = category.services || {};
          var lists = [(category.autoClear || {}).cookies || []];
          Object.keys(services).forEach(function (id) { lists.push(services[id].cookies); });
          lists.forEach(function (list) {
            list.forEach(function (cookie) { cookie.name = new RegExp(cookie.pattern); });
          });
        });
        cookieConsentConfig.onConsent = cookieConsentConfig.onChange = function () {
          var choice = CookieConsent.getUserPreferences();
          Object.keys(choice.rejectedServices).forEach(function (category) {
            choice.rejectedServices[category].forEach(function (id) {
              clearStorage((cookieConsentConfig.categories[category].services || {})[id].storage);
            });
          });
          if (window.updateConsentMode) {
            window.updateConsentMode(choice.acceptedCategories.filter(function (category) {
              return (choice.rejectedServices[category] || []).length === 0;
            }));
          }
        };
        CookieConsent.run(cookieConsentConfig);

        """
}

extension String {
    fileprivate var withInitialCapital: String { prefix(1).uppercased() + dropFirst() }

    /// As text between tags, and in an attribute between double quotes.
    fileprivate var escapedForHTML: String {
        reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }
}
