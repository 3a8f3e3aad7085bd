import Facts

extension FactExamples {
    static let sourceUnstated = FactExamples(
        of: .sourceUnstated,
        failing: [
            Example("opponents in a case") {
                DataSubjects(.opponents)
                DataCategories(.contact)
                Purpose("zaken behandelen") {
                    Concerns(.opponents)
                    Processes(.contact)
                }
            }
        ],
        passing: [
            Example("a source by name") {
                DataSubjects(.opponents)
                DataCategories(DataCategory("gegevens van de wederpartij", source: DataSource("onze cliënt")))
                Purpose("zaken behandelen") {
                    Concerns(.opponents)
                    Processes(DataCategory("gegevens van de wederpartij", source: DataSource("onze cliënt")))
                }
            },
            Example("who refers them is told") {
                DataSubjects(DataSubject("naasten", arrival: .referred, by: "de huisarts"))
                DataCategories(.contact)
                Purpose("naasten steunen") {
                    Concerns(DataSubject("naasten", arrival: .referred, by: "de huisarts"))
                    Processes(.contact)
                }
            },
            Example("contact persons mostly write themselves") {
                DataSubjects(DataSubject("contactpersonen"))
                DataCategories(.contact)
                Purpose("vragen beantwoorden") {
                    Concerns(DataSubject("contactpersonen"))
                    Processes(.contact)
                }
            },
            Example("how data are got is told") {
                DataSubjects(.opponents)
                DataCategories(.contact)
                DataCollection(.retrieved, by: "het handelsregister")
                Purpose("zaken behandelen") {
                    Concerns(.opponents)
                    Processes(.contact)
                }
            },
            Example("nothing is used of them") { DataSubjects(.opponents) },
        ])
}

extension DataSubject {
    fileprivate static let opponents = DataSubject("wederpartijen")
}
