import Claims

extension Said {
    static let summary: [Said] = [
        Said("summary.purposes.many", "Wij gebruiken uw gegevens voor deze doelen:"),
        Said("summary.purposes.one", "Wij gebruiken je gegevens voor één doel:", [:], .informal),
        Said("summary.purpose", "brood bezorgen", ["purpose": .text("brood bezorgen")]),
        Said(
            "summary.processors.complete", "Deze partijen werken voor ons met gegevens: Dock en Kabelbaan.",
            ["processors": .list(["Dock", "Kabelbaan"])]),
        Said(
            "summary.processors.examples",
            "Onder meer deze partijen werken voor ons met gegevens: Dock, Poort en Kabelbaan.",
            ["processors": .list(["Dock", "Poort", "Kabelbaan"])]),
        Said("summary.cookies.placed", "Op onze website gebruiken wij cookies."),
        Said("summary.cookies.none", "Onze website werkt zonder cookies."),
        Said(
            "summary.rights", "Je kunt ons vragen om je gegevens te laten zien, te verbeteren of te wissen.", [:],
            .informal),
        Said("summary.objection", "Tegen sommig gebruik van uw gegevens kunt u bezwaar maken."),
        Said(
            "summary.complaint", "Met een klacht kunt u terecht bij de Autoriteit Persoonsgegevens (AP)."),
        Said(
            "summary.processors.one", "Wij laten gegevens verwerken door Kabelbaan.", ["processor": .text("Kabelbaan")]),
        Said(
            "summary.complaint.other", "Met een klacht kunt u terecht bij de toezichthouder van België.",
            ["authority": .text("de toezichthouder van België")]),
        Said(
            "summary.complaint.competent",
            "Met een klacht kun je terecht bij de toezichthouder voor privacy in je land.", [:], .informal),
        Said("summary.cookies.tracking", "Daar zijn volgcookies bij."),
    ]
}
