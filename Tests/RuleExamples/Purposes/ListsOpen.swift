import Facts

extension FactExamples {
    static let listsOpen = FactExamples(
        of: .listsOpen,
        failing: [
            Example("people, data and recipients as examples") {
                DataSubjects(.customers, listing: .examples)
                DataCategories(.contact, listing: .examples)
                Sharing(recipients: .examples) { Recipient("de bank") }
            },
            Example("data that can be used, of people and for recipients among others") {
                DataSubjects(.customers, listing: .examples)
                DataCategories(.contact, modality: .possible)
                Sharing(processors: .examples) { Processor.host }
            },
        ],
        passing: [
            Example("data by their names") {
                DataSubjects(.customers, listing: .examples)
                DataCategories(.contact)
                Sharing(recipients: .examples) { Recipient("de bank") }
            },
            Example("two lists say too little of all") {
                DataSubjects(.customers, listing: .examples)
                DataCategories(.contact, listing: .examples)
            },
            Example("examples of a category, in a list that is closed") {
                DataSubjects(.customers, listing: .examples)
                DataCategories(DataCategory("contactgegevens", including: "naam", listing: .examples))
                Sharing(recipients: .examples) { Recipient("de bank") }
            },
            Example("nobody gets data") { DataSubjects(.customers, listing: .examples) },
        ])
}
