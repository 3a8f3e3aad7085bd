import Diagnostics
import Facts

extension FactExamples {
    static let healthDataImplied = FactExamples(
        of: .healthDataImplied,
        failing: [
            Example("sick leave among ordinary data") { DataCategories(DataCategory("ziekmeldingen")) },
            Example("an example that gives it away") {
                DataCategories(DataCategory("bestelgegevens", including: "adres", "allergieën"))
            },
            Example("a membership that is one of a trade union") {
                DataCategories(DataCategory("lidmaatschap van een vakbond"))
            },
            Example("records of care, and of absence from work") {
                DataCategories(DataCategory("zorgdossier"), DataCategory("verzuimgegevens"))
            },
            Example("faith and race by other words") { DataCategories(DataCategory("godsdienst en ras")) },
            Example("members of a church") {
                DataSubjects(DataSubject("leden van onze kerk"))
                DataCategories(.contact)
                Purpose("de ledenadministratie bijhouden") {
                    Concerns(DataSubject("leden van onze kerk"))
                    Processes(.contact)
                }
            },
            Example("people by what they suffer, love or vote") {
                DataSubjects(DataSubject("patiënten"))
            },
            Example("young people by their orientation") { DataSubjects(DataSubject("lhbti-jongeren")) },
            Example("members of a trade union, whether what lifts the ban is being asked", giving: .note) {
                DataSubjects(DataSubject("vakbondsleden"))
                Purpose("leden bijstaan") {
                    Concerns(DataSubject("vakbondsleden"))
                    SpecialDataAllowed(by: .asked)
                }
            },
        ],
        passing: [
            Example("sick leave as special data") { DataCategories(DataCategory("ziekmeldingen", .special)) },
            Example("the insurer, not the illness") { DataCategories(DataCategory("naam van uw zorgverzekeraar")) },
            Example("a nationality is no descent") { DataCategories(DataCategory("nationaliteit en geboorteland")) },
            Example("a photograph is no biometric data by itself") { DataCategories(DataCategory("pasfoto’s")) },
            Example("a word within another") { DataCategories(DataCategory("geloofwaardigheid van de betaler")) },
            Example("members of a church, and what lifts the ban") {
                DataSubjects(DataSubject("leden van onze kerk"))
                Purpose("de ledenadministratie bijhouden") {
                    Concerns(DataSubject("leden van onze kerk"))
                    SpecialDataAllowed(by: .ownMembers)
                }
            },
            Example("patients, of whom special data are used as such") {
                DataSubjects(DataSubject("patiënten"))
                DataCategories(DataCategory("patiëntendossiers", .special))
                Purpose("patiënten behandelen") {
                    Concerns(DataSubject("patiënten"))
                    Processes(DataCategory("patiëntendossiers", .special))
                }
            },
            Example("who sells to patients, rents from a church, or works there") {
                DataSubjects(
                    DataSubject("patiëntenportaal-leveranciers"), DataSubject("huurders van onze kerk"),
                    DataSubject("medewerkers van de vakbond"), DataSubject("leden van onze sportclub"))
            },
        ])
}
